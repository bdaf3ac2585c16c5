import { Document } from '../policy';
import { AccessSet } from './access-set';
import { compare } from './compare';
import { Comparison } from './comparison';

/** What some documents allow that others do not: nothing is added where they stay within these. */
export function exceeding(boundary: readonly Document[], documents: readonly Document[]): Comparison {
  return compare(holding(boundary), holding(documents));
}

/** Indices of the statements that change nothing, each looked at while the others stay. */
export function redundantStatements(document: Document): readonly number[] {
  const without = (index: number): Document => ({ ...document, statements: document.statements.filter((_, at) => at !== index) });
  return document.statements.flatMap((_, index) => (exceeding([document], [without(index)]).verdict === 'none' ? [index] : []));
}

/** Somebody holds the documents: who does not matter. */
function holding(documents: readonly Document[]): AccessSet {
  const policies = documents.map((text, index) => ({ text, name: `documents[${index}]` }));
  return { principals: [{ id: 'user/holder', accountId: '1', policies, groups: [] }], buckets: [], blockedAccounts: [] };
}
