import { IConstruct } from 'constructs';
import { NAMES } from '../catalog';
import { checkNames, differ, isUnknown, NamedPart, textOf } from '../framework';
import { Principal, PrincipalType } from '../policy';
import type { Grantee } from './grantee';

/** Who may assume a role. */
export class TrustedPrincipal {
  /** A service of Alibaba Cloud, such as `imm.aliyuncs.com`. */
  public static service(serviceName: string): TrustedPrincipal {
    return new TrustedPrincipal('Service', serviceName, [{ property: 'serviceName', name: serviceName, rule: NAMES.SERVICE }]);
  }

  /** Every user and role of an account that is allowed to assume roles. */
  public static account(accountId: string): TrustedPrincipal {
    return TrustedPrincipal.inAccount(accountId, 'root');
  }

  /** A user of an account. It must exist before the role is created. */
  public static user(accountId: string, userName: string): TrustedPrincipal {
    return TrustedPrincipal.inAccount(accountId, `user/${userName}`, { property: 'userName', name: userName, rule: NAMES.RAM_USER });
  }

  /** A role of an account. It must exist before this one is created. */
  public static role(accountId: string, roleName: string): TrustedPrincipal {
    return TrustedPrincipal.inAccount(accountId, `role/${roleName}`, { property: 'roleName', name: roleName, rule: NAMES.RAM_ROLE });
  }

  /** An identity provider, by its resource name: `acs:ram::<account id>:saml-provider/<name>`. */
  public static federated(providerArn: string): TrustedPrincipal {
    return new TrustedPrincipal('Federated', providerArn, [{ property: 'providerArn', name: providerArn, rule: NAMES.IDENTITY_PROVIDER }]);
  }

  private static inAccount(accountId: string, relativeId: string, ...names: NamedPart[]): TrustedPrincipal {
    const account = { property: 'accountId', name: accountId, rule: NAMES.ACCOUNT_ID };
    return new TrustedPrincipal('RAM', `acs:ram::${accountId}:${relativeId}`, [account, ...names], { accountId, id: relativeId });
  }

  private constructor(
    private readonly type: PrincipalType,
    private readonly value: string,
    private readonly names: NamedPart[],
    /** Of an account, or a user or role of one. */
    private readonly identity?: { readonly accountId: string; readonly id: string },
  ) {}

  /**
   * Whether it asks for sessions by AssumeRole itself. Services do so on their own, identity providers by other calls.
   * @internal
   */
  public get _asksForSessions(): boolean {
    return this.identity !== undefined;
  }

  /**
   * Whether the identity may be meant, as far as is known: who is in a group is not.
   * @internal
   */
  public _mayMean(grantee: Grantee): boolean {
    const { identity } = this;
    return identity !== undefined && !differ(identity.accountId, grantee.accountId)
      && (identity.id === 'root' || grantee.id.startsWith('group/') || isUnknown(identity.id) || isUnknown(grantee.id) || this._names(grantee));
  }

  /**
   * Whether it is this identity and no other, which must exist then.
   * @internal
   */
  public _names({ id, accountId }: Grantee): boolean {
    const { identity } = this;
    return identity !== undefined && !differ(identity.accountId, accountId) && identity.id.toLowerCase() === id.toLowerCase();
  }

  /**
   * As it stands in policies.
   * @internal
   */
  public get _name(): string {
    return this.value;
  }

  /** @internal */
  public _principal(scope: IConstruct, property: string): Principal {
    checkNames(scope, property, this.names);
    return { type: this.type, value: textOf(this.value) };
  }
}
