// An app of one's own imports from 'cdktf-alicloud-imm'.
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  alicloud, Browse, ConditionKey, ImmProject, ImmServiceRole, OssAccess, OssBucket, OssService, ProcessOperation, RamGroup, RamUser,
} from '../../src';

/** The scenarios of the vendor's page "OSS: RAM Policy", each for whom it may be meant; scenario 5 is the example `folder-access`. */
export class LeastPrivilegePolicies extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'Provider', { region: 'cn-hangzhou', accountType: 'Domestic' });
    const photos = OssBucket.fromBucketName(this, 'Photos', 'acme-photos');
    const oss = new OssService(this, 'Oss');

    // Scenarios 1 and 4: everything in the bucket, but not to delete the bucket itself.
    const owners = new RamGroup(this, 'Owners', { groupName: 'photo-owners' });
    photos.grant(owners, OssAccess.FULL);
    photos.deny(owners, OssAccess.DELETE_BUCKET);

    // 2 and 6: write, and never delete what is signed, nor anything without a second factor.
    const editors = new RamGroup(this, 'Editors', { groupName: 'photo-editors' });
    photos.grant(editors, OssAccess.READ_WRITE.plus(OssAccess.DELETE));
    photos.deny(editors, OssAccess.DELETE, { objects: ['contracts/*-signed.pdf'] });
    photos.deny(editors, OssAccess.DELETE, { unless: [ConditionKey.MFA_PRESENT.isTrue()] });

    // 3 and 7: find and read everything in the console, but for what is tagged as private.
    const reviewers = new RamGroup(this, 'Reviewers', { groupName: 'photo-reviewers' });
    photos.grant(reviewers, OssAccess.READ, { browse: Browse.CONSOLE });
    photos.deny(reviewers, OssAccess.READ, { when: [ConditionKey.existingObjectTag('status').isEqualTo('private')] });

    // 3: list and read by SDK or CLI.
    const indexer = new RamUser(this, 'Indexer', { userName: 'photo-indexer' });
    photos.grant(indexer, OssAccess.READ, { browse: Browse.CLI });

    // 8: from the offices only, whatever else may be granted.
    const staff = new RamGroup(this, 'Staff', { groupName: 'photo-staff' });
    photos.grant(staff, OssAccess.READ, { browse: Browse.CLI, when: [ConditionKey.SOURCE_IP.isInNetwork('192.168.0.0/16', '198.51.100.0/24')] });
    oss.deny(staff, OssAccess.FULL, { unless: [ConditionKey.SOURCE_IP.isInNetwork('192.168.0.0/16', '198.51.100.0/24')] });

    // 9: one client on one machine.
    const importer = new RamUser(this, 'Importer', { userName: 'photo-importer' });
    const when = [ConditionKey.USER_AGENT.isEqualTo('java-sdk'), ConditionKey.SOURCE_IP.isInNetwork('192.168.0.1')];
    photos.grant(importer, OssAccess.LIST, { objects: ['foo*'], when });
    photos.grant(importer, OssAccess.READ_WRITE.plus(OssAccess.DELETE), { objects: ['file*'], when });

    // 10: nobody of the group opens a bucket or an object to everyone.
    const everybody = new RamGroup(this, 'Everybody', { groupName: 'everybody' });
    oss.deny(everybody, OssAccess.PUBLIC_ACL);

    // 11: process documents.
    const serviceRole = ImmServiceRole.serviceDefault(this, 'ServiceRole', { exists: true });
    const project = ImmProject.fromProjectName(this, 'Project', 'media', { serviceRole });
    const converter = new RamUser(this, 'Converter', { userName: 'document-converter' });
    project.grantProcess(converter, {
      operations: [ProcessOperation.DOC_CONVERT, ProcessOperation.DOC_EDIT, ProcessOperation.DOC_PREVIEW, ProcessOperation.DOC_SNAPSHOT],
      source: [photos.objects('documents/*')],
      saveTo: [photos.objects('converted/*')],
    });

    // 12: change how data is kept redundantly, in this bucket, or in all of them.
    const operator = new RamUser(this, 'Operator', { userName: 'photo-operator' });
    photos.grant(operator, OssAccess.CHANGE_REDUNDANCY);
    const chief = new RamUser(this, 'Chief', { userName: 'storage-chief' });
    oss.grant(chief, OssAccess.CHANGE_REDUNDANCY);

    // 13 and 14: order resource plans, without paying for them, and activate OSS.
    const buyer = new RamUser(this, 'Buyer', { userName: 'plan-buyer' });
    oss.grant(buyer, OssAccess.CREATE_ORDERS.plus(OssAccess.ACTIVATE));

    // 15: the buckets of a team, by their tag.
    const team = new RamGroup(this, 'Team', { groupName: 'media-team' });
    oss.grant(team, OssAccess.READ_WRITE, { browse: Browse.CLI, when: [ConditionKey.bucketTag('team').isEqualTo('media')] });
  }
}
