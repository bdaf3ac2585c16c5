// Decisions: who may do what under a set of policies, why, and what a change of them newly allows.
// Pure: no framework, no files; what an answer means is written in docs/semantics.md.
// Start at access-set.ts (what is decided on), request.ts and decision.ts; the contract with other tools is in the read-… files.
export type { AccessSet, Attached, BucketAcl, ListedBucket, ListedPrincipal, PolicyText, UnknownText } from './access-set';
export { isUnknownText } from './access-set';
export type { Decision, Outcome, Reason } from './decision';
export type { Origin } from './origin';
export type { Request } from './request';
export { readAccessSet } from './read-access-set';
export { type BucketOwners, bucketOwners, readRequest } from './read-request';
export { Evaluator } from './evaluator';
