// The reader of what an app of CDK for Terraform synthesises: folders of Terraform JSON, to an inventory of who may do what.
// Follows references as far as they are written out; what only Terraform can tell stays a hole, and what is not read is told.
// Start at read-stacks.ts; resource-types.ts says what is read of which resource.
export { StackError } from './error';
export { readStack, readStacks, readWithReferences, type StacksRead } from './read-stacks';
