// Simple Message Queue (SMQ) as constructs: the topics and queues that IMM tells of finished tasks.
// The product's own name; policies spell it `mns`, the provider `message_service`.
// Start at notification-target.ts: all that a grant asks of either.
export * from './notification-target';
export * from './smq-queue';
export * from './smq-topic';
export * from './target-base';
