import { TerraformStack } from 'cdktf';
import { planByCommand } from './plan-command';
import { synthesised } from './synthesised';
import { inTemporaryFolder } from './temporary-folder';

export interface OfflinePlanOptions {
  /**
   * What is there already: the attributes of each resource by its Terraform address, such as `alicloud_ram_role.Role`. Attributes that are not given were
   * not set. `resources` of an earlier plan is what is there once that plan is applied.
   * @default - nothing, so that everything is created
   */
  readonly priorState?: { [address: string]: any };

  /**
   * Files with schemas of resources and providers that this library does not come with: what `terraform providers schema -json` prints where these
   * providers are installed.
   * @default - the resources in the submodule `alicloud`, and what Terraform has built in
   */
  readonly schemaFiles?: string[];

  /**
   * Name or path of the program that plans, `terraform` or `tofu` of version 1.5 or newer.
   * @default - the environment variable TERRAFORM_BINARY_NAME, else `terraform`, else `tofu`
   */
  readonly binary?: string;
}

/** What a plan does with one resource. */
export interface OfflineChange {
  /** Of the resource, such as `alicloud_ram_role.Role`. */
  readonly address: string;

  /** In the order in which it is done: of `no-op`, `create`, `read`, `update`, `delete`; replacing is `delete` and `create`. */
  readonly actions: string[];
}

/**
 * What the real `terraform` or `tofu` would do with a stack, planned without credentials and without a registry: a provider process of this library
 * answers with the provider's schema instead of the real one. References, types, required values and addresses are checked as ever; what the real
 * provider checks in code, and what a service would answer, is not.
 */
export class OfflinePlan {
  /**
   * Plans a stack as it is now. All of its validations run first.
   *
   * @throws if the stack is not valid, if there is no `terraform` or `tofu`, or if the plan fails
   */
  public static ofStack(stack: TerraformStack, options: OfflinePlanOptions = {}): OfflinePlan {
    return inTemporaryFolder((folder) => OfflinePlan.ofDirectory(synthesised(stack, folder), options));
  }

  /**
   * Plans what is in the folder of a synthesised stack, such as `cdktf.out/stacks/media`. The folder stays as it is.
   *
   * @throws if there is no `terraform` or `tofu`, or if the plan fails
   */
  public static ofDirectory(directory: string, options: OfflinePlanOptions = {}): OfflinePlan {
    const { text, json } = planByCommand(directory, options);
    return new OfflinePlan(text, json);
  }

  /** As a reviewer reads it, without colours. */
  public readonly text: string;

  /** As `terraform show -json` prints it. */
  public readonly json: string;

  /** What becomes of each resource, those that stay as they are included; data sources are not listed. */
  public readonly changes: OfflineChange[];

  /** The attributes of each resource as the plan leaves it, by address; those that only the service knows are missing. */
  public readonly resources: { [address: string]: any };

  private constructor(text: string, json: string) {
    const { resource_changes: changes = [], planned_values: after = {} } = JSON.parse(json) as PlanJson;
    this.text = text;
    this.json = json;
    this.changes = changes.filter(({ mode }) => mode === 'managed').map(({ address, change }) => ({ address, actions: change.actions }));
    this.resources = Object.fromEntries(resourcesOf(after.root_module).map(({ address, values }) => [address, values]));
  }

  /** Addresses of the resources with which the plan does this: `create`, `update`, `delete`, `replace` or `no-op`. */
  public addresses(action: string): string[] {
    const found = this.changes.filter(({ actions }) => (actions.length > 1 ? 'replace' : actions[0]) === action);
    return found.map(({ address }) => address);
  }
}

/** As far as it is read here. */
interface PlanJson {
  readonly resource_changes?: readonly { readonly address: string; readonly mode: string; readonly change: { readonly actions: string[] } }[];
  readonly planned_values?: { readonly root_module?: PlannedModule };
}

interface PlannedModule {
  readonly resources?: readonly PlannedResource[];
  readonly child_modules?: readonly PlannedModule[];
}

interface PlannedResource {
  readonly address: string;
  readonly mode: string;
  readonly values: Record<string, unknown>;
}

function resourcesOf(module: PlannedModule = {}): PlannedResource[] {
  return [...(module.resources ?? []).filter(({ mode }) => mode === 'managed'), ...(module.child_modules ?? []).flatMap(resourcesOf)];
}
