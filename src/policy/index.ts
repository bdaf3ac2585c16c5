// The RAM policy language: documents of identities, buckets and roles, from JSON and back, in one canonical form.
// Pure: no framework and no knowledge of any service's actions; unknown parts of a text are holes.
// Start at statement.ts (what a document is), row.ts (what merging and comparison work on), canonical.ts.
export * from './action';
export * from './action-set';
export * from './canonical';
export * from './condition';
export * from './finding';
export * from './glob';
export * from './operator';
export * from './parse';
export * from './principal';
export * from './print';
export * from './resource-name';
export * from './row';
export * from './row-index';
export * from './row-table';
export * from './size';
export * from './size-meter';
export * from './spelling';
export * from './split';
export * from './statement';
export * from './text';
export * from './unite-principals';
