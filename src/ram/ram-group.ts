import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { ramGroup, ramUserGroupAttachment } from '../alicloud';
import { NAMES } from '../catalog';
import { checkedName, dependOn, differ, inputError, isUnknown, nameOf, providerSettings } from '../framework';
import { IGrantable } from './grantable';
import { Grantee } from './grantee';
import { existingIdentity, ExistingIdentityOptions, PolicyQuotas, quotasOf } from './identity-options';
import { IRamUser } from './ram-user';

/** A RAM group: its users hold what it holds. */
export interface IRamGroup extends IGrantable {
  readonly groupName: string;
  /** Puts a user of the same account into the group (`alicloud_ram_user_group_attachment`). Doing so twice does nothing. */
  addUser(user: IRamUser): void;
}

export interface RamGroupProps extends PolicyQuotas {
  /**
   * 1 to 64 letters, digits, `.`, `_` or `-`.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly groupName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** A RAM group (`alicloud_ram_group`). */
export class RamGroup extends Construct implements IRamGroup {
  /** A group that exists. Policies are created for it and attached to it. */
  public static fromGroupName(scope: Construct, id: string, groupName: string, options: ExistingIdentityOptions = {}): IRamGroup {
    return new ExistingRamGroup(scope, id, groupName, options);
  }

  public readonly groupName: string;
  public readonly grantee: Grantee;
  public readonly resource: ramGroup.RamGroup;

  public constructor(scope: Construct, id: string, props: RamGroupProps = {}) {
    super(scope, id);
    const { provider } = props;
    this.groupName = nameOf(this, 'groupName', props.groupName, NAMES.RAM_GROUP);
    this.resource = new ramGroup.RamGroup(this, 'Default', { groupName: this.groupName, provider });
    this.grantee = Grantee._of(this, {
      kind: 'group',
      name: this.groupName,
      accountId: providerSettings(this, provider).accountId,
      provider,
      resource: this.resource,
      quotas: quotasOf(this, 'group', props),
    });
  }

  public addUser(user: IRamUser): void {
    addMember(this, user);
  }
}

class ExistingRamGroup extends Construct implements IRamGroup {
  public readonly groupName: string;
  public readonly grantee: Grantee;

  public constructor(scope: Construct, id: string, groupName: string, options: ExistingIdentityOptions) {
    super(scope, id);
    this.groupName = checkedName(this, 'groupName', groupName, NAMES.RAM_GROUP);
    this.grantee = Grantee._of(this, existingIdentity(this, 'group', this.groupName, options));
  }

  public addUser(user: IRamUser): void {
    addMember(this, user);
  }
}

function addMember(group: Construct & IRamGroup, { userName, grantee, node }: IRamUser): void {
  const { accountId, _options: { provider, resource } } = group.grantee;
  if (differ(accountId, grantee.accountId)) {
    throw inputError(group, 'addUser', `\`${grantee.id}\` belongs to account ${grantee.accountId} and the group to ${accountId}; add users of the account of the group`);
  }
  const id = `User-${isUnknown(userName) ? node.addr : userName}`;
  if (!group.node.tryFindChild(id)) {
    const membership = new ramUserGroupAttachment.RamUserGroupAttachment(group, id, { groupName: group.groupName, userName, provider });
    dependOn(membership, [resource ?? [], grantee._options.resource ?? []].flat());
  }
}
