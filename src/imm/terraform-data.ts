import { LocalExecProvisioner, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';

export interface TerraformDataProps {
  /** What the commands can read, as `self.input`. Another value destroys the resource and makes it anew. */
  readonly input: Readonly<Record<string, string>>;
  readonly provisioners: LocalExecProvisioner[];
}

/**
 * The resource that Terraform itself has for commands of one's own (`terraform_data`). cdktf has a class for it that runs
 * a terraform binary at each synthesis, to ask for its version; ours needs none.
 */
export class TerraformData extends TerraformResource {
  public constructor(scope: Construct, id: string, private readonly props: TerraformDataProps) {
    super(scope, id, { terraformResourceType: 'terraform_data', provisioners: props.provisioners });
  }

  protected override synthesizeAttributes(): { [name: string]: any } {
    const { input } = this.props;
    return { input, triggers_replace: input };
  }

  /** For apps that are written in HCL. */
  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const input = { value: this.props.input, isBlock: false, type: 'map', storageClassType: 'stringMap' };
    return { input, triggers_replace: input };
  }
}
