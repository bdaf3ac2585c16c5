import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  alicloud, BatchTriggerRole, ConditionKey, Grant, ImmAction, ImmProject, ImmServiceRole, OssBucket, ProcessOperation, RamAction, RamUser,
} from '../../src';

/** An application in that account: it refers to the roles, and adds nothing to them. */
export class Media extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'Shanghai', { region: 'cn-shanghai', accountType: 'Domestic' });

    const bucket = OssBucket.fromBucketName(this, 'Bucket', 'acme-media');
    const app = new RamUser(this, 'App', { userName: 'media-app' });
    const project = new ImmProject(this, 'Project', {
      projectName: 'media',
      serviceRole: ImmServiceRole.serviceDefault(this, 'ServiceRole', { exists: true }),
    });

    // To the caller as ever. That the service role may read and write is assumed: what its system policy says is not published.
    project.grantProcess(app, {
      operations: [ProcessOperation.DOC_CONVERT],
      source: [bucket.objects('uploads/*')],
      saveTo: [bucket.objects('processed/*')],
    });

    // Whoever starts batches and triggers hands the other role over.
    const batchRole = BatchTriggerRole.serviceDefault(this, 'BatchTriggerRole', { exists: true });
    project.grant(app, [ImmAction.CREATE_BATCH, ImmAction.CREATE_TRIGGER]);
    Grant.statement(app, {
      actions: [RamAction.PASS_ROLE],
      resources: [batchRole.resourceName],
      when: [ConditionKey.SERVICE.isEqualTo('imm.aliyuncs.com')],
    });
  }
}
