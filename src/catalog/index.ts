// The catalog: facts about actions, condition keys, policies, operations of IMM, names, limits and regions as tables, with source and confidence.
// Pure data and small functions over the policy language; the facts change here, nowhere else, and docs/catalog.md is printed from them.
// Start at requirements-of.ts: what an operation needs, from whom; operation-rows.ts is the table behind it.
export { ACCESS_LEVELS, AccessLevel } from './access-level';
export * from './action-catalog';
export { type ActionFact } from './action-fact';
export * from './actions';
export * from './api-actions';
export * from './bss-actions';
export * from './bucket-presets';
export * from './condition-keys';
export * from './confidence';
export * from './console-actions';
export * from './deploy-requirements';
export * from './high-risk-actions';
export * from './imm-action';
export * from './invocation';
export * from './invocations-of';
export * from './kms-actions';
export * from './legacy-actions';
export * from './limits';
export * from './mns-actions';
export * from './names';
export * from './operation-fact';
export * from './operation-rows';
export * from './oss-action';
export * from './process-operation';
export * from './ram-action';
export * from './regions';
export * from './requirement';
export * from './requirements-of';
export * from './resource-form';
export * from './role-requirements';
export * from './ros-actions';
export * from './service-role-samples';
export * from './service-roles';
export { SOURCES, type Source } from './sources';
export * from './sts-actions';
export * from './system-policies';
