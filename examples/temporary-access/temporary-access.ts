// An app of one's own imports from 'cdktf-alicloud-imm'.
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud, Grant, ImmAction, ImmProject, RamPolicy, RamUser, TemporaryAccessRole, TrustedPrincipal } from '../../src';

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
    RamPolicy.fromSystemPolicyName(this, 'FullAccess', 'AliyunIMMFullAccess').attachTo(new RamUser(this, 'Manager', { userName: 'imm-manager' }));
    RamPolicy.fromSystemPolicyName(this, 'ReadOnlyAccess', 'AliyunIMMReadOnlyAccess').attachTo(new RamUser(this, 'Viewer', { userName: 'imm-viewer' }));

    // Grant temporary access: a role that the account trusts, for sessions of at most two hours, and what it may do.
    const role = new TemporaryAccessRole(this, 'Converter', {
      roleName: 'ImmConverter',
      assumedBy: [TrustedPrincipal.account(ACCOUNT)],
      maxSessionDuration: 7200,
    });
    const documents = ImmProject.fromProjectName(this, 'Documents', 'imm-test-doc-proj');
    Grant.statement(role, { actions: [ImmAction.LIST_PROJECTS], resources: ['*'] });
    Grant.statement(role, { actions: [ImmAction.CREATE_OFFICE_CONVERSION_TASK], resources: [documents.resourceName] });

    // The application may take on that role, and nothing else.
    role.grantAssume(new RamUser(this, 'App', { userName: 'media-app' }));
  }
}
