import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { ramUser } from '../alicloud';
import { NAMES } from '../catalog';
import { checkedName, checkedOptionalName, nameOf, providerSettings } from '../framework';
import { IGrantable } from './grantable';
import { Grantee } from './grantee';
import { existingIdentity, ExistingIdentityOptions, PolicyQuotas, quotasOf } from './identity-options';
import { ConsoleLoginOptions, RamLoginProfile } from './ram-login-profile';

/** A RAM user: a person or a program with credentials of its own. */
export interface IRamUser extends IGrantable {
  readonly userName: string;
  /** Lets the user log on to the console (`alicloud_ram_login_profile`), by default with a second factor only. A user whose profile exists already takes no other one. */
  allowConsoleLogin(options: ConsoleLoginOptions): RamLoginProfile;
}

export interface RamUserProps extends PolicyQuotas {
  /**
   * 1 to 64 letters, digits, `.`, `_` or `-`.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly userName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** What is known of a user that exists already. */
export interface ExistingRamUserOptions extends ExistingIdentityOptions {
  /**
   * Its id of digits: policies of buckets in other accounts know no user names.
   * @default - not known, and no bucket of another account can be opened to it
   */
  readonly userId?: string;
}

/** A RAM user (`alicloud_ram_user`). Renaming it replaces everything that is attached to it. */
export class RamUser extends Construct implements IRamUser {
  /** A user that exists. Policies are created for it and attached to it. */
  public static fromUserName(scope: Construct, id: string, userName: string, options: ExistingRamUserOptions = {}): IRamUser {
    return new ExistingRamUser(scope, id, userName, options);
  }

  public readonly userName: string;
  public readonly grantee: Grantee;
  public readonly resource: ramUser.RamUser;

  public constructor(scope: Construct, id: string, props: RamUserProps = {}) {
    super(scope, id);
    const { provider } = props;
    this.userName = nameOf(this, 'userName', props.userName, NAMES.RAM_USER);
    this.resource = new ramUser.RamUser(this, 'Default', { name: this.userName, provider });
    this.grantee = Grantee._of(this, {
      kind: 'user',
      name: this.userName,
      accountId: providerSettings(this, provider).accountId,
      provider,
      resource: this.resource,
      quotas: quotasOf(this, 'user', props),
    });
  }

  public allowConsoleLogin(options: ConsoleLoginOptions): RamLoginProfile {
    return RamLoginProfile._of(this, options);
  }
}

class ExistingRamUser extends Construct implements IRamUser {
  public readonly userName: string;
  public readonly grantee: Grantee;

  public constructor(scope: Construct, id: string, userName: string, options: ExistingRamUserOptions) {
    super(scope, id);
    this.userName = checkedName(this, 'userName', userName, NAMES.RAM_USER);
    const userId = checkedOptionalName(this, 'userId', options.userId, NAMES.USER_ID);
    this.grantee = Grantee._of(this, { ...existingIdentity(this, 'user', this.userName, options), userId });
  }

  public allowConsoleLogin(options: ConsoleLoginOptions): RamLoginProfile {
    return RamLoginProfile._of(this, options);
  }
}
