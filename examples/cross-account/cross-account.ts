// An app of one's own imports from 'cdktf-alicloud-imm'.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  alicloud, CrossAccountBucketPolicy, ImmAction, ImmProject, ImmServiceRole, OssAccess, OssBucket, OssBucketPublicAccessBlock, RamUser,
} from '../../src';

const ACCOUNT_A = '1234567890123456';
const ACCOUNT_B = '2234567890123456';

/**
 * Account A has IMM process images in a bucket of account B, which opens the bucket to A's project and to nobody else. The steps are those of the
 * vendor's page "IMM: Grant IMM cross-account access to OSS data".
 */
export class CrossAccount extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'A', { region: 'cn-hangzhou', accountId: ACCOUNT_A, accountType: 'Domestic' });
    const accountB = new alicloud.provider.AlicloudProvider(this, 'B', {
      alias: 'b', region: 'cn-hangzhou', accountId: ACCOUNT_B, accountType: 'Domestic', profile: 'account-b',
    });

    // Account A: the project, the role that IMM works as in it, and who calls IMM.
    const role = new ImmServiceRole(this, 'ServiceRole', { roleName: 'ImmTest' });
    const project = new ImmProject(this, 'Project', { projectName: 'immtest', serviceRole: role });
    const app = new RamUser(this, 'App', { userName: 'image-rating' });
    project.grant(app, [ImmAction.DETECT_IMAGE_SCORE]);

    // Account B: the bucket as it is. Its policy is replaced as a whole, so what it says today goes along.
    const bucket = OssBucket.fromBucketName(this, 'Bucket', 'test-bucket-2024', {
      provider: accountB,
      existingPolicy: fs.readFileSync(path.join(__dirname, 'bucket-policy.json'), 'utf8'),
    });
    new CrossAccountBucketPolicy(this, 'Cross', {
      bucket,
      trustedRoles: [{ accountId: ACCOUNT_A, roleName: role.roleName }],
      access: OssAccess.READ,
    });

    // Step 0 of the page: public access to the bucket is blocked. It is once the policy is in place.
    new OssBucketPublicAccessBlock(this, 'Private', { bucket });
  }
}
