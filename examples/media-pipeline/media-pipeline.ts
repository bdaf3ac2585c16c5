// An app of one's own imports from 'cdktf-alicloud-imm'.
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud, BatchTriggerRole, ImmProject, OssAccess, OssBucket, ProcessOperation, RamGroup, RamUser, SmqTopic } from '../../src';

/**
 * A media application: it uploads files, has IMM process them where they lie and hears when a task is done. The four grants that this takes are
 * those of the vendor's page "OSS: Permissions".
 */
export class MediaPipeline extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'Shanghai', { region: 'cn-shanghai', accountType: 'Domestic' });

    const media = OssBucket.fromBucketName(this, 'Media', 'acme-media');
    const app = new RamUser(this, 'App', { userName: 'media-app' });
    const reviewers = new RamGroup(this, 'Reviewers', { groupName: 'media-reviewers' });
    const done = new SmqTopic(this, 'Done', { topicName: 'media-done' });

    // Comes with a service role that holds what the grants below give it, and nothing else.
    const project = new ImmProject(this, 'Project', { projectName: 'media' });

    // Grants 1 and 2, to the caller: OSS and IMM permissions. Grant 3, to the service role: read, write and notify.
    project.grantProcess(app, {
      operations: [
        ProcessOperation.DOC_CONVERT,
        ProcessOperation.DOC_SNAPSHOT,
        ProcessOperation.IMAGE_FACES,
        ProcessOperation.VIDEO_INFO,
        ProcessOperation.VIDEO_SNAPSHOTS,
      ],
      source: [media.objects('uploads/*')],
      saveTo: [media.objects('processed/*')],
      notify: [done],
    });

    // Grant 4: the role that batches and triggers work as.
    new BatchTriggerRole(this, 'Batch', { buckets: [media] });

    // Around it: the application fills the bucket, people look at what came out.
    media.grant(app, OssAccess.WRITE, { objects: ['uploads/*'] });
    media.grant(reviewers, OssAccess.READ, { objects: ['processed/*'] });
  }
}
