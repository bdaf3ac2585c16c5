// What tests of an app ask: what Terraform would do with a stack.
// Runs the bundled command, so that no library it takes is a dependency of the package, and so that languages without promises can wait for it.
// The one room that tests of other apps use; no construct depends on it.
export { type OfflineChange, OfflinePlan, type OfflinePlanOptions } from './offline-plan';
