/**
 * The apps that are compared: ours, and bare cdktf with the same resources and ready-made documents. Both are synthesised
 * into a folder that is thrown away.
 */
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformStack } from 'cdktf';
import { alicloud, ImmProject, ImmServiceRole, OssBucket, ProcessOperation, RamUser } from '../lib';

/** More policies than any quota allows: the bench asks how long it takes, not whether it is wise. */
const QUOTA = { maxCustomPolicies: 10_000 };
const ROTATE = 'DeleteOldestNonDefaultVersionWhenLimitExceeded';

/** One grant on one folder for each of many users. */
export function manyUsers(count: number): void {
  synthesised((stack) => {
    const { media, project } = mediaProject(stack);
    for (let i = 0; i < count; i++) {
      const user = RamUser.fromUserName(stack, `User${i}`, `user-${i}`);
      project.grantProcess(user, {
        operations: [ProcessOperation.DOC_CONVERT],
        source: [media.objects('uploads/*')],
        saveTo: [media.objects('processed/*')],
      });
    }
  });
}

/** The resources that `manyUsers` makes for the users, with the document of one of them ready-made. */
export function bareUsers(count: number): void {
  synthesised((stack) => {
    for (let i = 0; i < count; i++) {
      const policyName = `policy-${i}`;
      const policy = new alicloud.ramPolicy.RamPolicy(stack, `Policy${i}`, { policyName, policyDocument: DOCUMENT, rotateStrategy: ROTATE });
      new alicloud.ramUserPolicyAttachment.RamUserPolicyAttachment(stack, `Attachment${i}`, {
        userName: `user-${i}`, policyName, policyType: 'Custom', dependsOn: [policy],
      });
    }
  });
}

/** Many grants for one user, each on a folder of its own. */
export function manyGrants(count: number): void {
  synthesised((stack) => {
    const { media, project } = mediaProject(stack);
    const user = RamUser.fromUserName(stack, 'User', 'user', QUOTA);
    for (let i = 0; i < count; i++) {
      project.grantProcess(user, {
        operations: [ProcessOperation.DOC_CONVERT],
        source: [media.objects(`in/${i}/*`)],
        saveTo: [media.objects(`out/${i}/*`)],
      });
    }
  });
}

export function barePolicies(count: number): void {
  synthesised((stack) => {
    for (let i = 0; i < count; i++) {
      new alicloud.ramPolicy.RamPolicy(stack, `Policy${i}`, { policyName: `policy-${i}`, policyDocument: DOCUMENT, rotateStrategy: ROTATE });
    }
  });
}

function mediaProject(stack: TerraformStack): { readonly media: ReturnType<typeof OssBucket.fromBucketName>; readonly project: ImmProject } {
  const serviceRole = new ImmServiceRole(stack, 'Role', QUOTA);
  return {
    media: OssBucket.fromBucketName(stack, 'Media', 'media-prod'),
    project: new ImmProject(stack, 'Project', { projectName: 'media', serviceRole }),
  };
}

function synthesised(fill: (stack: TerraformStack) => void): void {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'bench');
    new alicloud.provider.AlicloudProvider(stack, 'Provider', { region: 'cn-shanghai', accountType: 'Domestic' });
    fill(stack);
    app.synth();
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** As long as what a grant of `manyUsers` comes to. */
const DOCUMENT = JSON.stringify({
  Version: '1',
  Statement: [
    { Effect: 'Allow', Action: ['imm:CreateOfficeConversionTask'], Resource: ['acs:imm:cn-shanghai:*:project/media'] },
    { Effect: 'Allow', Action: ['oss:GetObject', 'oss:PostProcessTask', 'oss:ProcessImm'], Resource: ['acs:oss:*:*:media-prod/uploads/*'] },
    { Effect: 'Allow', Action: ['oss:PutObject'], Resource: ['acs:oss:*:*:media-prod/processed/*'] },
    {
      Effect: 'Allow',
      Action: ['ram:PassRole'],
      Resource: ['acs:ram:*:*:role/bench--role'],
      Condition: { StringEquals: { 'acs:Service': ['imm.aliyuncs.com'] } },
    },
  ],
});
