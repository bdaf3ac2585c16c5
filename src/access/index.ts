// Decisions: who may do what under a set of policies, why, and what a change of them newly allows.
// Pure: no framework, no files; what an answer means is written in docs/semantics.md.
// Start at access-set.ts (what is decided on), request.ts and decision.ts; the contract with other tools is in readers.
export type { AccessSet, Attached, ListedBucket, ListedPrincipal, PolicyText } from './access-set';
export { isUnknownText } from './access-set';
export { accessSetOf, type Folded, type FoldOptions } from './inventory/access-set-of';
export { isStandIn, STAND_IN_ACCOUNT } from './inventory/accounts';
export type { Decision, Outcome, Reason } from './decision';
export type {
  Configuration, FoundBucket, FoundBucketPolicy, FoundDocument, FoundIdentity, FoundProject, IdentityKind, Inventory,
} from './inventory/inventory';
export { joinInventories } from './inventory/inventory';
export { type ListedProject, projectsOf } from './inventory/projects-found';
export { InventoryError } from './inventory/inventory-error';
export { describeNotice, type Notice, Notices } from './inventory/notice';
export { describeOrigin, type Origin } from './origin';
export type { Request } from './request';
export { readAccessSet } from './readers/read-access-set';
export { type BucketOwners, bucketOwners, readRequest } from './readers/read-request';
export { Evaluator } from './evaluator';
export { policiesOf } from './policies-of';
export { type Asker, type Attempt, requestsOf, rolePlace } from './diagnosis/attempt';
export { type Addition, diagnose, type Missing, type Refused } from './diagnosis/diagnose';
export { CannotCompareError, compare, STRANGER, UNLISTED } from './compare';
export type { Change, Comparison, Verdict } from './compare/comparison';
export { exceeding, redundantStatements } from './compare/inclusion';
export { speaksOf } from './matching/audience';
export { bucketAudience } from './matching/bucket-statement';
export { type Caller, callerOf } from './caller';
export { type Glob, globOf } from './compare/strings/glob-tokens';
export { globsMeet } from './compare/strings/globs-meet';
