// What tests of an app ask: who may do what by its stacks, and what Terraform would do with them.
// Reads what stacks are synthesised to; plans by the bundled command, so that no library it takes is a dependency of the package.
// The one room that tests of other apps use; no construct depends on it.
export { AccessAssertions } from './access-assertions';
export type { AccessAssertionsOptions, AccessOptions, IdentityLookup, ProcessAssertionOptions } from './access-options';
export { type OfflineChange, OfflinePlan, type OfflinePlanOptions } from './offline-plan';
export { PrincipalAssertions } from './principal-assertions';
export { PolicyResource } from './policy-resource';
