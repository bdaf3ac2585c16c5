import { Change } from './comparison';
import { accessLevelOf } from '../../catalog';
import { actionKey, asciiLowerCase, Condition, conditionKey, globCovers, grouped, literalPrefix, relativeIdOf, resourceCovers, sortedTexts, Text } from '../../policy';
import { PrefixMap } from '../engine/prefix-map';
import { Request } from '../request';
import { DifferingAccess } from './differing-access';

/**
 * Changes of one caller: the actions of one access level on equal resources under equal conditions together, then the
 * resources of equal actions.
 */
export function groupedChanges(accesses: readonly DifferingAccess[]): readonly Change[] {
  const parts = accesses.map(({ action, exceptActions, resource, condition, shown }): Part => (
    { actions: [action], exceptActions, resources: [resource], condition, witness: spelled(shown.witness, action) }));
  const widestParts = alike(parts, resourceKeys).flatMap(withoutIncluded);
  const byLevel = alike(widestParts, (part) => [...part.actions.map(levelKey), ...resourceKeys(part)]).map(united);
  const byActions = alike(byLevel, ({ actions }) => actions.map(actionKey)).map(united);
  return byActions.map(changeOf);
}

interface Part {
  readonly actions: readonly Text[];
  readonly exceptActions: readonly Text[];
  readonly resources: readonly Text[];
  readonly condition: Condition;
  readonly witness: Change['witness'];
}

/** An action as the policy spells it: searches go on in lower case. */
function spelled(witness: Request, { literal }: Text): Request {
  return literal !== undefined && asciiLowerCase(literal) === asciiLowerCase(witness.action) ? { ...witness, action: literal } : witness;
}

/** Groups of what is equal in the condition, and in what `keyOf` says. */
function alike(parts: readonly Part[], keyOf: (part: Part) => readonly string[]): readonly (readonly Part[])[] {
  return [...grouped(parts, (part) => JSON.stringify([conditionKey(part.condition), part.exceptActions.map(actionKey), keyOf(part)])).values()];
}

function resourceKeys({ resources }: Part): readonly string[] {
  return resources.map(({ key }) => key);
}

/** A pattern of actions of several levels stays on its own; nothing is known of the level of some actions. */
function levelKey(action: Text): string {
  const levels = [...accessLevelOf(action.literal ?? '')];
  return levels.length > 1 ? actionKey(action) : levels.join();
}

/** Without the actions that those of another part include. */
function withoutIncluded(parts: readonly Part[]): readonly Part[] {
  const kept = new Set(widest(parts.flatMap(({ actions }) => actions), asciiLowerCase, literalPrefix, globCovers).map(({ key }) => key));
  return parts.filter(({ actions: [{ key }] }) => kept.has(key));
}

/** The first witness stays. */
function united(parts: readonly Part[]): Part {
  return {
    ...parts[0],
    actions: sortedTexts(parts.flatMap(({ actions }) => actions)),
    resources: widest(parts.flatMap(({ resources }) => resources), (resource) => resource, idPrefix, resourceCovers),
  };
}

/** Sorted, and without the texts that another one includes. What a text includes begins with its `beginning`. */
function widest(
  texts: readonly Text[], fold: (text: string) => string, beginning: (text: string) => string, covers: (wide: string, narrow: string) => boolean,
): readonly Text[] {
  const sorted = sortedTexts(texts);
  const wide = new PrefixMap<string[]>();
  for (const pattern of sorted.flatMap(({ literal }) => (literal !== undefined && /[*?]/.test(literal) ? fold(literal) : []))) {
    wide.at(beginning(pattern), () => []).push(pattern);
  }
  const isIncluded = (text: string) => wide
    .some(beginning(text), (patterns) => patterns.some((pattern) => pattern !== text && covers(pattern, text)));
  return sorted.filter(({ literal }) => literal === undefined || !isIncluded(fold(literal)));
}

/** RAM ignores case there. */
function idPrefix(resource: string): string {
  return asciiLowerCase(literalPrefix(relativeIdOf(resource)));
}

function changeOf({ actions, exceptActions, resources, condition, witness }: Part): Change {
  return {
    principal: witness.principal,
    ...(witness.accountId !== undefined && { accountId: witness.accountId }),
    actions: actions.map(String),
    ...(exceptActions.length > 0 && { exceptActions: exceptActions.map(String) }),
    resources: resources.map(String),
    ...(condition.length > 0 && { conditions: conditionJson(condition) }),
    witness,
  };
}

function conditionJson(condition: Condition): Change['conditions'] {
  const keys = (tests: Condition[number]['tests']) => Object.fromEntries(tests.map(({ key, values }) => [key, values.map(String)]));
  return Object.fromEntries(condition.map(({ operator, tests }) => [operator, keys(tests)]));
}
