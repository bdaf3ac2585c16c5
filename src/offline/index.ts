// Plans of a stack by the real terraform or tofu, without credentials and without a registry: a provider of ours answers instead of the real one.
// It serves the pinned schema over the plugin protocol; what comes of a change it reckons as the real provider's code would, asking no service.
// Bundled, with the libraries it takes, into the imm-access command: nothing imports this room's compiled files.
export { findBinary } from './binary';
export { OfflinePlanError } from './error';
export { planOffline, type Plan, type PlanRequest } from './plan';
