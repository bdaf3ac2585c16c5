// An app of one's own imports from 'cdktf-alicloud-imm'.
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud, BatchTriggerRole, ImmServiceRole } from '../../src';

/** The default roles of IMM, which an account has once: whoever runs the account creates them, as the console would. */
export class DefaultRoles extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.provider.AlicloudProvider(this, 'Shanghai', { region: 'cn-shanghai', accountType: 'Domestic' });

    ImmServiceRole.serviceDefault(this, 'ServiceRole');
    BatchTriggerRole.serviceDefault(this, 'BatchTriggerRole');
  }
}
