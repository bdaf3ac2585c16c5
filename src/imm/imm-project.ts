import { TerraformProvider, TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { differ, inputError, inputWarning } from '../framework';
import { Grant, IGrantable, IRamRole } from '../ram';
import { GENERATIONS } from './generation-facts';
import { ImmGeneration } from './imm-generation';
import { ImmServiceRole } from './imm-service-role';
import { IImmProject } from './project';
import { ProjectBase } from './project-base';

export interface ImmProjectProps {
  /** 1 to 128 letters, digits, `-` or `_`, the first one a letter or `_`; in the old generation 2 to 50 without `_`. */
  readonly projectName: string;
  /**
   * Which IMM the project is of. Another one replaces the project.
   * @default ImmGeneration.CURRENT
   */
  readonly generation?: ImmGeneration;
  /**
   * The role that IMM works as in the project. Another one updates the project in place.
   * @default - an `ImmServiceRole` of its own, which holds what grants give it and nothing else
   */
  readonly serviceRole?: IRamRole;
  /**
   * The name of the ROS stack that makes the project: 1 to 255 letters, digits, `-` or `_`, the first one a letter or digit.
   * Another name makes another project.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly stackName?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** What is known of a project that exists. */
export interface ExistingImmProjectOptions {
  /**
   * The role that IMM works as in it.
   * @default - not known: only `callerOnly` grants can be made
   */
  readonly serviceRole?: IRamRole;
  /** @default - the region of the provider; else not known */
  readonly region?: string;
  /**
   * The account that it belongs to, 16 digits.
   * @default - the `account_id` that the provider is configured with; else not known
   */
  readonly accountId?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/**
 * A project, made by a stack of Resource Orchestration Service (`alicloud_ros_stack`): Terraform has a resource for
 * projects of the old generation only (`alicloud_imm_project`), and `generation` asks for one of these.
 */
export class ImmProject extends ProjectBase {
  /** A project of the current generation that exists. */
  public static fromProjectName(scope: Construct, id: string, projectName: string, options: ExistingImmProjectOptions = {}): IImmProject {
    return new ExistingImmProject(scope, id, projectName, options);
  }

  public readonly serviceRole?: IRamRole;
  /** An `alicloud.rosStack.RosStack`; in the old generation an `alicloud.immProject.ImmProject`. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: ImmProjectProps) {
    super(scope, id, props.projectName, { provider: props.provider, generation: props.generation });
    const { create, warning } = GENERATIONS[this.generation];
    if (warning !== undefined) {
      inputWarning(this, 'generation', warning);
    }
    const serviceRole = props.serviceRole ?? new ImmServiceRole(this, 'ServiceRole', { provider: props.provider });
    this.serviceRole = serviceRole;
    this.requireOwnRole(serviceRole);
    this.resource = create(this, {
      projectName: this.projectName, serviceRoleName: serviceRole.roleName, stackName: props.stackName, provider: props.provider,
    });
    serviceRole.grantee._awaitedBy(this.resource);
  }

  /** The same as of every project. In one stack, the project waits for what this grants. */
  public override grantDeploy(grantable: IGrantable): Grant {
    const grant = super.grantDeploy(grantable);
    if (TerraformStack.of(grantable) === TerraformStack.of(this)) {
      grantable.grantee._awaitedBy(this.resource);
    }
    return grant;
  }

  private requireOwnRole({ grantee: { id, accountId } }: IRamRole): void {
    if (differ(accountId, this.accountId)) {
      throw inputError(this, 'serviceRole', `\`${id}\` belongs to account ${accountId} and the project to ${this.accountId}, and IMM works as roles of the project's own account only; `
        + 'name one of that account');
    }
  }
}

class ExistingImmProject extends ProjectBase {
  public readonly serviceRole?: IRamRole;

  public constructor(scope: Construct, id: string, projectName: string, options: ExistingImmProjectOptions) {
    super(scope, id, projectName, options);
    this.serviceRole = options.serviceRole;
  }
}
