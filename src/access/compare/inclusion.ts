import { ANYTHING, asciiLowerCase, Document, Effect, MAYBE, NO_CONDITION, Pattern, Statement, Text, YES } from '../../policy';
import { AccessSet } from '../access-set';
import { Budget } from './budget';
import { compare, STEPS } from './compare';
import { Change, Comparison, Verdict } from './comparison';
import { samplesOf } from './search/callers';
import { fieldGlobs, RESOURCE_NAME } from './strings/field-globs';
import { globOf } from './strings/glob-tokens';
import { SHAPES } from './strings/shape';
import { ActionMatcher } from '../matching/action-matcher';

/**
 * What some documents allow that others do not, whoever holds them: nothing is added where they stay within these. Assuming
 * a role counts as allowed where they allow it, whatever the role's trust says.
 */
export function exceeding(boundary: readonly Document[], documents: readonly Document[]): Comparison {
  const budget = new Budget(STEPS);
  const accounts = accountsIn([...boundary, ...documents], budget);
  const steps = budget.isSpent ? 0 : STEPS;
  const held = compare(holding(boundary, accounts), holding(documents, accounts), steps);
  const assumed = compare(holding(boundary.map(assuming), accounts), holding(documents.map(assuming), accounts), steps);
  const all = (changes: 'added' | 'removed' | 'possible') => [...held[changes], ...assumed[changes].map(ofAssuming)];
  return {
    verdict: together(held.verdict, assumed.verdict),
    added: all('added'),
    removed: all('removed'),
    possible: all('possible'),
    notes: [...new Set([...held.notes, ...assumed.notes])],
  };
}

/** Indices of the statements that change nothing, each looked at while the others stay. */
export function redundantStatements(document: Document): readonly number[] {
  const without = (index: number): Document => ({ ...document, statements: document.statements.filter((_, at) => at !== index) });
  return document.statements.flatMap((_, index) => (exceeding([document], [without(index)]).verdict === 'none' ? [index] : []));
}

/** A policy of an identity decides on resources of its own account alone, so somebody of each account that patterns tell apart holds the documents. */
function holding(documents: readonly Document[], accounts: readonly string[]): AccessSet {
  const policies = documents.map((text, index) => ({ text, name: `documents[${index}]` }));
  return { principals: accounts.map((accountId) => ({ id: 'user/holder', accountId, policies, groups: [] })), buckets: [], blockedAccounts: [] };
}

/** Stands for all that are not named. */
const SOME_ACCOUNT = '1';

function accountsIn(documents: readonly Document[], budget: Budget): readonly string[] {
  const resources = documents.flatMap(({ statements }) => statements.flatMap((statement) => statement.resources ?? []));
  const accounts = new Set(resources.flatMap((resource) => fieldGlobs(resource, RESOURCE_NAME, budget).map(([, , , account]) => account)));
  return samplesOf([...accounts].map((glob) => globOf(glob)), SHAPES.digits, SOME_ACCOUNT, budget);
}

const ASSUME_ROLE = 'sts:AssumeRole';
const ASSUME_ROLE_FOLDED = asciiLowerCase(ASSUME_ROLE);
/** Decided by the documents alone, where assuming a role takes one that is listed and that trusts. */
const STAND_IN = Text.of('sts:AssumeAnyRole');

/** What the document says of assuming roles, as if it said so of the stand-in; and nothing else is allowed. */
function assuming(document: Document): Document {
  const others: Statement = { effect: Effect.DENY, actions: [STAND_IN], exceptActions: true, resources: [ANYTHING], condition: NO_CONDITION };
  return { ...document, statements: [...document.statements.flatMap(assumingStatement), others] };
}

function assumingStatement(statement: Statement): readonly Statement[] {
  switch (new ActionMatcher(statement).matches(ASSUME_ROLE_FOLDED)) {
    case YES: return [{ ...statement, actions: [STAND_IN], exceptActions: false }];
    case MAYBE: return [{ ...statement, actions: statement.actions.filter(mayAssume).map(whole) }];
    default: return [];
  }
}

function mayAssume(action: Text): boolean {
  return new Pattern(action, true).matches(ASSUME_ROLE_FOLDED) === MAYBE;
}

/** Of an action that is not known: it may be the stand-in just as it may be what that stands for. */
function whole(action: Text): Text {
  return Text.of({ hole: `${action}` });
}

function ofAssuming({ actions, exceptActions, witness, ...change }: Change): Change {
  const renamed = (action: string) => (action.startsWith('${') ? action.slice('${'.length, -'}'.length) : ASSUME_ROLE);
  return {
    ...change,
    actions: actions.map(renamed),
    ...(exceptActions && { exceptActions: exceptActions.map(renamed) }),
    witness: { ...witness, action: ASSUME_ROLE },
  };
}

/** Of a comparison in two parts. */
function together(...verdicts: readonly Verdict[]): Verdict {
  const some = (...wanted: readonly Verdict[]) => verdicts.some((verdict) => wanted.includes(verdict));
  if (some('broader', 'mixed')) {
    return some('narrower', 'mixed') ? 'mixed' : 'broader';
  }
  return some('unknown') ? 'unknown' : some('narrower') ? 'narrower' : 'none';
}
