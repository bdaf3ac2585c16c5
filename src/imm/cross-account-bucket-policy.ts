import { Construct } from 'constructs';
import { actionFact, BUCKET_READ_PRESET, BUCKET_WRITE_PRESET } from '../catalog';
import { inputError, inputWarning, refuseEmpty } from '../framework';
import { BucketPrincipal, IOssBucket, OssAccess, OssBucketPolicy } from '../oss';

/** A role of another account that IMM works as. */
export interface TrustedImmRole {
  /** The account of the role, 16 digits. */
  readonly accountId: string;
  /** In the letter case that it was created in. */
  readonly roleName: string;
  /**
   * Only the sessions of this name.
   * @default - all of them: IMM chooses their names
   */
  readonly sessionName?: string;
}

export interface CrossAccountBucketPolicyProps {
  /** The bucket to open. Its provider must be one of the account that owns it. */
  readonly bucket: IOssBucket;
  /** Who is let in. */
  readonly trustedRoles: TrustedImmRole[];
  /**
   * `OssAccess.READ`: the actions that the vendor's policy for this case lists, each on the level it works on.
   * `OssAccess.READ_WRITE`: what the console adds for writing, too.
   * @default OssAccess.READ
   */
  readonly access?: OssAccess;
}

const PRESETS = new Map([
  [OssAccess.READ, BUCKET_READ_PRESET],
  [OssAccess.READ_WRITE, [...BUCKET_READ_PRESET, ...BUCKET_WRITE_PRESET]],
]);

/**
 * Opens a bucket to the service roles of IMM projects in other accounts, as statements of the policy of the bucket.
 *
 * What IMM may do besides, `ram:PassRole` among it, is said in the account of the project: a bucket policy has no say in it.
 */
export class CrossAccountBucketPolicy extends Construct {
  /** The policy of the bucket. */
  public readonly policy: OssBucketPolicy;

  public constructor(scope: Construct, id: string, props: CrossAccountBucketPolicyProps) {
    super(scope, id);
    const { bucket, trustedRoles, access = OssAccess.READ } = props;
    refuseEmpty(this, 'trustedRoles', trustedRoles, 'name the roles to let in');
    const actions = PRESETS.get(access);
    if (!actions) {
      throw inputError(this, 'access', `\`${access.description}\` is no access for IMM of another account; choose \`OssAccess.READ\` or \`OssAccess.READ_WRITE\``);
    }
    if (bucket.ownerAccountId === undefined) {
      throw inputError(this, 'bucket', `the account that owns \`${bucket.bucketName}\` is not known: \`undefined\`; state it as \`ownerAccountId\`, or as \`account_id\` of its provider, which must be constructed first`);
    }
    trustedRoles.filter(({ accountId }) => accountId === bucket.ownerAccountId).forEach(({ accountId, roleName }) => inputWarning(this, 'trustedRoles',
      `\`${roleName}\` is of account ${accountId}, as the bucket is; grant to the role instead, or check which of the two accounts is meant`));
    const principals = trustedRoles.map(({ accountId, roleName, sessionName }) => BucketPrincipal.role(accountId, roleName, sessionName));
    this.policy = OssBucketPolicy.of(bucket);
    this.policy.addStatements(
      { principals, actions: onLevel(actions, 'bucket'), resources: [bucket.resourceName] },
      { principals, actions: onLevel(actions, 'object'), resources: [bucket.objects('*').resourceName] },
    );
  }
}

function onLevel(actions: readonly string[], level: 'bucket' | 'object'): string[] {
  return actions.filter((action) => actionFact(action)?.resource === level);
}
