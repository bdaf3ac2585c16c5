import { Construct } from 'constructs';
import { NAMES, StsAction } from '../catalog';
import { checkedOptionalName, dependOn, inputError } from '../framework';
import { ConditionKey } from './condition-key';
import { Grant } from './grant';
import { IGrantable } from './grantable';
import { PolicyCondition } from './policy-condition';
import { RamRole, RamRoleProps } from './ram-role';
import { TrustedPrincipal } from './trusted-principal';

/** Properties of `TemporaryAccessRole`; `assumedBy` takes accounts, users and roles. */
export interface TemporaryAccessRoleProps extends RamRoleProps {
  /**
   * What callers must state as `ExternalId`, so that nobody makes a partner take on the role for them: 2 to 1,224 letters,
   * digits or `_+=,.@:/-`. The parameter is documented; the name of its condition key, `sts:ExternalId`, is inferred from it.
   * @default - none
   */
  readonly externalId?: string;
  /**
   * Whether callers must have logged on with a second factor.
   * @default false
   */
  readonly requireMfa?: boolean;
}

/**
 * A role for temporary access: users and roles that it trusts take it on by AssumeRole and get credentials that expire.
 * It takes both sides: `assumedBy` says whom the role trusts, `grantAssume` lets one of them call.
 */
export class TemporaryAccessRole extends RamRole {
  private readonly assumedBy: readonly TrustedPrincipal[];

  public constructor(scope: Construct, id: string, props: TemporaryAccessRoleProps) {
    super(scope, id, { ...props, assumedWhen: [...props.assumedWhen ?? [], ...conditionsOf(props)] });
    checkedOptionalName(this, 'externalId', props.externalId, NAMES.EXTERNAL_ID);
    this.assumedBy = props.assumedBy;
    const other = this.assumedBy.findIndex((principal) => !principal._asksForSessions);
    if (other !== -1) {
      throw inputError(this, `assumedBy[${other}]`, `\`${this.assumedBy[other]._name}\` does not call AssumeRole as users and roles do; `
        + 'name an account, user or role, or make a `RamRole` for it');
    }
  }

  /**
   * Allows an identity to assume the role: `sts:AssumeRole` on this role alone. Throws an error for one that the role does not
   * trust. Where the identity belongs to another account than its provider works in, the grant is `UNAPPLIED`.
   *
   * The role waits for an identity of this app that it trusts by name: RAM refuses to trust one that does not exist.
   */
  public grantAssume(grantable: IGrantable): Grant {
    const { grantee } = grantable;
    if (!this.assumedBy.some((principal) => principal._mayMean(grantee))) {
      throw inputError(this, 'grantAssume', `\`${grantee.id}\` is not trusted by the role, and could not assume it; name it, or its account, in \`assumedBy\``);
    }
    if (this.assumedBy.some((principal) => principal._names(grantee))) {
      dependOn(this.resource, [grantee._options.resource ?? []].flat());
    }
    return Grant.statement(grantable, { actions: [StsAction.ASSUME_ROLE], resources: [this.resourceName] });
  }
}

function conditionsOf({ externalId, requireMfa }: TemporaryAccessRoleProps): PolicyCondition[] {
  return [
    ...externalId === undefined ? [] : [ConditionKey.named('sts:ExternalId').isEqualTo(externalId)],
    ...requireMfa ? [ConditionKey.MFA_PRESENT.isTrue()] : [],
  ];
}
