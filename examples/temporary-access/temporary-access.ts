// An app of one's own imports from 'cdktf-alicloud-imm'.
import { TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud, ImmAction, ImmProject, RamPolicy, RamUser, TemporaryAccessRole, TrustedPrincipal } from '../../src';

const ACCOUNT = '1234567890123456';

/**
 * Who manages IMM and who looks at it for as long as they are users, and an application that works with temporary credentials. The steps are those of the
 * vendor's page "IMM: Grant permissions to a RAM user".
 */
export class TemporaryAccess extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'Provider', { region: 'cn-shanghai', accountId: ACCOUNT, accountType: 'Domestic' });

    // Grant permissions to a RAM user: the system policies of IMM.
    const manager = new RamUser(this, 'Manager', { userName: 'imm-manager' });
    RamPolicy.fromSystemPolicyName(this, 'FullAccess', 'AliyunIMMFullAccess').attachTo(manager);
    RamPolicy.fromSystemPolicyName(this, 'ReadOnlyAccess', 'AliyunIMMReadOnlyAccess').attachTo(new RamUser(this, 'Viewer', { userName: 'imm-viewer' }));

    // Enable MFA: the console takes a second factor. Terraform asks for the password.
    const password = new TerraformVariable(this, 'manager_password', { type: 'string', sensitive: true });
    manager.allowConsoleLogin({ password: password.stringValue });

    // Grant temporary access: a role that the account trusts, for sessions of at most two hours, and what it may do.
    const role = new TemporaryAccessRole(this, 'Converter', {
      roleName: 'ImmConverter',
      assumedBy: [TrustedPrincipal.account(ACCOUNT)],
      maxSessionDuration: 7200,
    });
    const documents = ImmProject.fromProjectName(this, 'Documents', 'imm-test-doc-proj');
    documents.grant(role, [ImmAction.LIST_PROJECTS, ImmAction.CREATE_OFFICE_CONVERSION_TASK]);

    // The application may take on that role, and nothing else.
    role.grantAssume(new RamUser(this, 'App', { userName: 'media-app' }));
  }
}
