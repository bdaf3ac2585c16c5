// Checks of documents beyond their grammar: what is legal JSON of the policy language and still does not do what it looks like.
// One rule a file, each a function from a statement to findings; nothing here knows a construct.
// Start at check-statement.ts, and for what is special about policies of buckets at check-bucket-statement.ts.
export * from './check-bucket-statement';
export * from './check-statement';
export { correctionOf } from './unknown-action';
