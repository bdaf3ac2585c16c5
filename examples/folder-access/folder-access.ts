// An app of one's own imports from 'cdktf-alicloud-imm'.
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud, Browse, OssAccess, OssBucket, RamGroup, RamUser } from '../../src';

/**
 * Two folders of a bucket, read in three ways: by an application that knows the keys, by one that lists them, and by people in the console. Scenario 5
 * of the vendor's page "OSS: RAM Policy".
 */
export class FolderAccess extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'Provider', { region: 'cn-hangzhou', accountType: 'Domestic' });

    const photos = OssBucket.fromBucketName(this, 'Photos', 'acme-photos');
    const objects = ['hangzhou/2014/*', 'hangzhou/2015/*'];

    const app = new RamUser(this, 'App', { userName: 'photo-app' });
    photos.grant(app, OssAccess.READ, { objects });

    const script = new RamUser(this, 'Script', { userName: 'photo-script' });
    photos.grant(script, OssAccess.READ, { objects, browse: Browse.CLI });

    const people = new RamGroup(this, 'People', { groupName: 'photo-people' });
    photos.grant(people, OssAccess.READ, { objects, browse: Browse.CONSOLE });
  }
}
