import { TerraformStack } from 'cdktf';
import { IOssBucket, IRamUser, OssBucket, OssService, RamUser } from '../../src';
import { newStack } from '../synth';

/** What the code of ours finds: a stack, and in it what most pages speak of. */
export class Here {
  readonly stack: TerraformStack;
  readonly user: IRamUser;
  readonly oss: OssService;
  /** A bucket that exists. */
  readonly bucket: (name?: string) => IOssBucket;

  constructor(accountId?: string) {
    this.stack = newStack({ region: 'cn-shanghai', accountId });
    this.user = RamUser.fromUserName(this.stack, 'App', 'app');
    this.oss = new OssService(this.stack, 'Oss');
    this.bucket = (name = 'mybucket') => OssBucket.fromBucketName(this.stack, `Bucket-${name}`, name);
  }
}
