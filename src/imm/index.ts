// Intelligent Media Management (IMM) as constructs: projects and the roles that IMM works as.
// A grant to process objects gives every party what the catalog says it needs; nothing here knows an action by name.
// Start at grant-process.ts.
export * from './batch-trigger-role';
export * from './cross-account-bucket-policy';
export * from './default-service-role';
export * from './grant-process';
export * from './imm-bucket-attachment';
export * from './imm-generation';
export * from './imm-grant-options';
export * from './imm-project';
export * from './imm-projects';
export * from './imm-service-role';
export * from './process-grant-props';
export * from './project';
export * from './project-base';
