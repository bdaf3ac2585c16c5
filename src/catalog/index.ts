// The catalog: facts about actions, operations of IMM, names, limits, regions and service roles as tables, each with its source and confidence.
// Pure data and small functions over the policy language; the facts change here, nowhere else, and docs/catalog.md is printed from them.
// Start at requirements-of.ts: what an operation needs, from whom; operation-rows.ts is the table behind it.
export { RESOURCE_TEMPLATES, type AccessLevel, type ActionFact, type ResourceForm } from './action-fact';
export * from './actions';
export * from './bucket-presets';
export * from './confidence';
export * from './imm-actions';
export * from './invocation';
export * from './invocations-of';
export * from './limits';
export * from './mns-actions';
export * from './names';
export * from './operation-fact';
export * from './operation-rows';
export * from './oss-actions';
export * from './process-operation';
export * from './ram-actions';
export * from './regions';
export * from './requirement';
export * from './requirements-of';
export * from './service-roles';
export { SOURCES, type Source } from './sources';
