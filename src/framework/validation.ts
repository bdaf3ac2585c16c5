import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';

/**
 * Has a construct complain before anything is written: cdktf validates a stack only after it has written the stacks in
 * front of it, so the first stack of the app complains too.
 */
export function validateBeforeWriting(construct: IConstruct, problems: () => string[]): void {
  const stacks = new Set([TerraformStack.of(construct), firstStack(construct.node.root)]);
  stacks.forEach((stack) => stack?.node.addValidation({ validate: problems }));
}

function firstStack(scope: IConstruct): TerraformStack | undefined {
  if (TerraformStack.isStack(scope)) {
    return scope;
  }
  for (const child of scope.node.children) {
    const found = firstStack(child);
    if (found) {
      return found;
    }
  }
  return undefined;
}
