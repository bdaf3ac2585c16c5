import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { keyActionsOf, NAMES } from '../catalog';
import { checkedName, checkedOptionalName, differ, inputError, providerSettings } from '../framework';
import { Effect, identityStatement, rowsOf, Statement, Text } from '../policy';
import { Grant, IGrantable } from '../ram';
import { asDenial, Asked, asGrant, statementsOf } from './access-statement';
import { checkActions, levelsOf } from './action-levels';
import { Browse } from './browse';
import { browsingParts } from './browsing';
import { keyName } from './encryption-key';
import { OssServiceDenyOptions, OssServiceGrantOptions } from './grant-options';
import { AccessPart, OssAccess } from './oss-access';
import { serviceResource } from './oss-objects';

export interface OssServiceProps {
  /**
   * The account, 16 digits.
   * @default - the `account_id` that the provider is configured with; else any account, which an identity has only one of
   */
  readonly accountId?: string;
  /**
   * The ids of KMS keys that objects in its buckets are encrypted with: whoever is granted to read or write all objects is granted to use these keys, too.
   * @default - none: no permission of KMS is granted
   */
  readonly encryptionKeys?: string[];
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/**
 * OSS of an account: the place of what no single bucket is about, such as listing buckets or ordering resource plans. What works on buckets
 * and objects is granted, or denied, on all of them. It makes no resource.
 */
export class OssService extends Construct {
  /** The account, where it was given or the provider says so. */
  public readonly accountId?: string;
  private readonly keys: readonly Text[];

  public constructor(scope: Construct, id: string, props: OssServiceProps = {}) {
    super(scope, id);
    const { accountId, encryptionKeys = [], provider } = props;
    this.accountId = checkedOptionalName(this, 'accountId', accountId, NAMES.ACCOUNT_ID) ?? providerSettings(this, provider).accountId;
    this.keys = encryptionKeys.map((key, index) => keyName(checkedName(this, `encryptionKeys[${index}]`, key, NAMES.KMS_KEY), this.accountId));
  }

  /** Allows an identity an access: to the account, and to all buckets and objects in it. */
  public grant(grantable: IGrantable, access: OssAccess, options: OssServiceGrantOptions = {}): Grant {
    const { id, accountId } = grantable.grantee;
    if (differ(accountId, this.accountId)) {
      throw inputError(this, 'grant', `\`${id}\` belongs to account ${accountId}, and OSS of account ${this.accountId} is open to identities of that account only; `
        + 'grant on the buckets that it needs');
    }
    const { browse = Browse.API } = options;
    const listed = browse === Browse.CLI ? OssAccess.LIST_BUCKETS._parts : [];
    return this.place(grantable, access, asGrant(options), [...access._parts, ...listed, ...browsingParts(browse)]);
  }

  /** Denies an identity an access everywhere, whatever else allows it, and the same with versions of objects. */
  public deny(grantable: IGrantable, access: OssAccess, options: OssServiceDenyOptions = {}): Grant {
    return this.place(grantable, access, asDenial(this, options), access._partsWithVersions);
  }

  private place(grantable: IGrantable, access: OssAccess, asked: Asked, parts: readonly AccessPart[]): Grant {
    checkActions(this, `${asked.verb}.access`, access);
    const statements = statementsOf(this, asked, parts.flatMap(({ actions, when }) => [
      { actions: actions.filter((action) => !isOnAnything(action)), resources: [serviceResource(this.accountId)], when },
      { actions: actions.filter(isOnAnything), resources: [Text.of('*')], when },
    ]));
    const purpose = `${asked.effect === Effect.ALLOW ? '' : 'deny '}${access.description}, OSS of the account`;
    const placed = grantable.grantee._take([...statements, ...this.forKeys(access, asked)].flatMap(rowsOf));
    return Grant._of(grantable, purpose, [{ to: grantable, placed }]);
  }

  /** What is allowed on encrypted objects needs their keys. */
  private forKeys({ actions }: OssAccess, { effect }: Asked): readonly Statement[] {
    const needed = effect === Effect.ALLOW && this.keys.length > 0 ? keyActionsOf(actions) : [];
    return needed.length > 0 ? [identityStatement(effect, needed, this.keys)] : [];
  }
}

function isOnAnything(action: string): boolean {
  return levelsOf(action).includes('any');
}
