import { TerraformResource, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { lazyText } from './lazy-text';

/** What a resource waits for already. */
const AWAITED = new WeakMap<TerraformResource, Set<TerraformResource>>();

/** Makes a resource wait for others, also after it was constructed; over the border of a stack, the whole stack waits. */
export function dependOn(resource: TerraformResource, others: readonly TerraformResource[]): void {
  const stack = TerraformStack.of(resource);
  const known = AWAITED.get(resource) ?? new Set();
  AWAITED.set(resource, known);
  for (const other of others.filter((one) => !known.has(one))) {
    known.add(other);
    const otherStack = TerraformStack.of(other);
    if (stack === otherStack) {
      // Read at synth, since a user may still override the logical id.
      resource.dependsOn = [...(resource.dependsOn ?? []), lazyText(() => addressOf(other))];
    } else {
      stack.addDependency(otherStack);
    }
  }
}

/** The resource that makes what a construct stands for; nothing where this app only refers to it. */
export function createdBy({ node: { defaultChild } }: IConstruct): TerraformResource[] {
  return TerraformResource.isTerraformResource(defaultChild) ? [defaultChild] : [];
}

/** As Terraform lists it in a plan: `alicloud_ram_policy.Policy`. */
export function addressOf(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}
