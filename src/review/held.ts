import { AccessSet, ListedPrincipal } from '../access';
import { ACCESS_LEVELS, actionsReached } from '../catalog';
import { compareKeys, Effect, holesAsStars, Statement, Text } from '../policy';
import { Holding, Holdings, holdingsOf, ownerElsewhere, proviso } from './holdings';
import { accountName, code, codes, testsOf, whereOf } from './words';

/** One line for each access level of each resource in each statement that speaks of an identity. */
export function heldLines(access: AccessSet, principal: ListedPrincipal): readonly string[] {
  const holdings = holdingsOf(access, principal);
  const endOf = (holding: Holding) => (resource: Text) => `${tail(holding)}${idle(access, principal, holding, resource)}`;
  return [...inOrder(holdings.known.flatMap((holding) => statementLines(holding.statement, endOf(holding)))), ...unknownLines(holdings)];
}

export function unknownLines({ unknown }: Holdings): readonly string[] {
  return unknown.map(({ symbol, address, of }) => `Not known: what ${code(`\${${symbol}}`)} allows and denies, ${through(address, of)}`).sort(compareKeys);
}

function tail(holding: Holding): string {
  const provided = proviso(holding);
  return `${provided.length === 0 ? '' : ` if ${provided.join()}`}, ${through(holding.address, holding.of)}`;
}

/** Where a statement stands, and whose it is unless it is its holder's own. */
export function through(address: string, of?: string): string {
  return `through ${code(address)}${of === undefined ? '' : ` of ${code(of)}`}`;
}

/** A policy of an identity opens nothing in other accounts. */
function idle(access: AccessSet, principal: ListedPrincipal, { statement: { effect }, bucket }: Holding, resource: Text): string {
  const owner = bucket || effect === Effect.DENY ? undefined : ownerElsewhere(access, principal, resource);
  return owner === undefined ? '' : `; without effect, since the bucket belongs to ${accountName(owner)}`;
}

interface Line {
  readonly rank: number;
  readonly text: string;
}

/** What a statement says of each of its resources, level by level. */
export function statementLines(statement: Statement, end: (resource: Text) => string): readonly Line[] {
  const { effect, resources = [], condition } = statement;
  return resources.flatMap((resource) => byLevel(statement).map(({ rank, level, actions }) => ({
    rank,
    text: `${effect === Effect.DENY ? `Denied, ${level}` : level}: ${actions} on ${code(resource)}${whereOf(testsOf(condition))}${end(resource)}`,
  })));
}

export function inOrder(lines: readonly Line[]): readonly string[] {
  return [...lines].sort((a, b) => a.rank - b.rank || compareKeys(a.text, b.text)).map(({ text }) => text);
}

interface LevelOfActions {
  readonly rank: number;
  readonly level: string;
  readonly actions: string;
}

/** A wildcard stands once, with all levels that it reaches. */
function byLevel({ actions, exceptActions }: Statement): readonly LevelOfActions[] {
  if (exceptActions) {
    return [{ rank: 0, level: 'All levels', actions: `all actions but ${codes(actions)}` }];
  }
  const groups = new Map<string, { readonly rank: number; readonly actions: Text[] }>();
  for (const action of actions) {
    const reached = new Set(actionsReached(holesAsStars(action)).map(({ accessLevel }) => accessLevel));
    const levels = ACCESS_LEVELS.filter((level) => reached.has(level));
    const name = levels.length === ACCESS_LEVELS.length ? 'All levels' : levels.join(', ') || 'Unknown level';
    const group = groups.get(name) ?? { rank: levels.length === 0 ? ACCESS_LEVELS.length : ACCESS_LEVELS.indexOf(levels[0]), actions: [] };
    groups.set(name, group);
    group.actions.push(action);
  }
  return [...groups].map(([level, { rank, actions: some }]) => ({ rank, level, actions: codes(some) }));
}
