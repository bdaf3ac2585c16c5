import { Fn, Token } from 'cdktf';
import { Construct } from 'constructs';
import { ramLoginProfile } from '../alicloud';
import { dependOn, inputError, isUnknown } from '../framework';
import { mayBeTwo } from './one-identity';
import type { IRamUser } from './ram-user';

/** How a user logs on to the console. */
export interface ConsoleLoginOptions {
  /**
   * The password, known only at apply: the value of a `TerraformVariable` with `sensitive: true`, or an attribute of a resource that makes or fetches it. Literal
   * text is refused, since it would stand in the code and in the Terraform JSON. Plans never show it. The state holds it in the clear.
   *
   * Terraform does not send a password that changes alone, and sends it again with any other change of the profile.
   */
  readonly password: string;
  /**
   * Whether the user must bind an MFA device before the console lets them in. Terraform binds none: the user does.
   * @default true
   */
  readonly mfaRequired?: boolean;
}

/** That a user may log on to the console (`alicloud_ram_login_profile`). `allowConsoleLogin` of a user makes it. */
export class RamLoginProfile extends Construct {
  /** @internal */
  public static _of(user: Construct & IRamUser, options: ConsoleLoginOptions): RamLoginProfile {
    const { id, _holdings: holdings, _withheld: withheld } = user.grantee;
    if (withheld) {
      throw inputError(user, 'allowConsoleLogin', `\`${id}\` takes no login profile from this app: ${withheld.reason}; allow it where that user is managed`);
    }
    if (holdings.loginProfile && !mayBeTwo(user, holdings.loginProfile)) {
      throw inputError(user, 'allowConsoleLogin', `\`${id}\` has a login profile already, at ${holdings.loginProfile.node.path}, and a user has one; call it once`);
    }
    if (!isUnknown(options.password)) {
      throw inputError(user, 'allowConsoleLogin.password', 'the password is literal text, `…`, and would stand in the Terraform JSON for everyone to read; '
        + 'take the `stringValue` of a `TerraformVariable` with `sensitive: true`');
    }
    const profile = new RamLoginProfile(user, options);
    holdings.loginProfile = profile;
    return profile;
  }

  public readonly resource: ramLoginProfile.RamLoginProfile;

  private constructor(user: Construct & IRamUser, { password, mfaRequired = true }: ConsoleLoginOptions) {
    super(user, 'LoginProfile');
    const { provider, resource } = user.grantee._options;
    this.resource = new ramLoginProfile.RamLoginProfile(this, 'Default', {
      userName: user.userName,
      // The provider does not mark the attribute as one to keep secret, so a plan would show it.
      password: Token.asString(Fn.sensitive(password)),
      mfaBindRequired: mfaRequired,
      provider,
    });
    dependOn(this.resource, [resource ?? []].flat());
  }
}
