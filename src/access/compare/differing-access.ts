import { holdsWherever, joinedConditions } from './joined-conditions';
import { CallerSearch, Shown } from './search/caller-search';
import { Difference } from './search/difference';
import { actionGlob } from './search/reach';
import { patternsMeet } from './strings/patterns-meet';
import { Concern } from './units/compared';
import { Unit } from './units/unit';
import { ANYTHING, asciiLowerCase, Condition, conditionKey, Effect, globCovers, MAYBE, NamedResource, NO_CONDITION, not, Pattern, resourceCovers, ResourcePattern, Text, Truth, YES } from '../../policy';
import { speaksOf } from '../matching/audience';
import { CompiledStatement } from '../matching/compiled-statement';

/** As a statement would put it. */
interface Access {
  readonly action: Text;
  /** Left out of the action. */
  readonly exceptActions: readonly Text[];
  readonly resource: Text;
  readonly condition: Condition;
}

/** Access that only one side gives, and a call that shows it. */
export interface DifferingAccess extends Access {
  readonly difference: Difference;
  readonly shown: Shown;
}

type Proven = 'added' | 'removed';

const DOUBTFUL: Readonly<Record<Proven, Difference>> = { added: 'possible', removed: 'fading' };

/** What a concern comes to: access that is proven to differ, and access that possibly does and is not proven to do so in the same way. */
export function* differingAccess(search: CallerSearch, concern: Concern): Iterable<DifferingAccess> {
  const { side, effect, exceptActions, actions } = concern.unit;
  const proven = (side === 'after') === (effect === Effect.ALLOW) ? 'added' : 'removed';
  const find = effect === Effect.ALLOW ? allowed : undenied;
  for (const action of exceptActions ? [ANYTHING] : actions) {
    const found = new Map<string, DifferingAccess>();
    for (const access of find(search, concern, action, proven)) {
      const key = `${access.difference} ${accessKey(access)}`;
      found.set(key, better(found.get(key), access));
    }
    for (const access of found.values()) {
      const { difference } = access;
      const isDoubtful = difference === 'possible' || difference === 'fading';
      const isOutdone = difference === DOUBTFUL[proven] && found.has(`${proven} ${accessKey(access)}`);
      if (difference === proven || (isDoubtful && !isOutdone)) {
        yield access;
      }
    }
  }
}

/** Of what is not certain, what can come true: by an unknown denial alone, a call is open too that nothing may allow. */
function better(known: DifferingAccess | undefined, access: DifferingAccess): DifferingAccess {
  const mayCome = ({ difference, shown }: DifferingAccess) => difference !== 'possible' || shown.sides.after.mayAllow(shown.context);
  return known && (mayCome(known) || !mayCome(access)) ? known : access;
}

function accessKey({ action, exceptActions, resource, condition }: Access): string {
  return JSON.stringify([action.key, exceptActions.map(({ key }) => key), resource.key, conditionKey(condition)]);
}

/** Access that a statement of one side allows: once that is shown there is no more to look for. */
function* allowed(search: CallerSearch, concern: Concern, action: Text, proven: Proven): Iterable<DifferingAccess> {
  const { unit, role } = concern;
  const resource = unit.resource ?? Text.of(`acs:ram::${role!.accountId}:${role!.id}`);
  for (const shown of shownOf(search, concern, action, proven)) {
    const condition = unit.condition?.condition ?? NO_CONDITION;
    yield { action, exceptActions: exceptionsOf(unit), resource, condition, difference: shown.difference, shown };
    if (shown.difference === proven) {
      return;
    }
  }
}

/** Access that a denial of one side alone takes away: what the other side's statements allow of what it denies. */
function* undenied(search: CallerSearch, concern: Concern, action: Text, proven: Proven): Iterable<DifferingAccess> {
  const { unit: { resource = ANYTHING, condition: { condition = NO_CONDITION } = {}, ...unit }, role } = concern;
  const denied = { action, exceptActions: exceptionsOf(unit), resource, condition };
  for (const shown of shownOf(search, concern, action, proven)) {
    const givers = shown.sides[proven === 'added' ? 'after' : 'before'].givers(shown.context, role !== undefined);
    const accesses = givers.length === 0 ? [denied] : givers.map((giver) => narrower(denied, giver, shown));
    for (const access of accesses.filter((each) => !accesses.some((other) => includes(other, each)))) {
      yield { ...access, difference: shown.difference, shown };
    }
  }
}

/** Whether the first tells all that the other comes to, and more. */
function includes(wide: Access, narrow: Access): boolean {
  return accessKey(wide) !== accessKey(narrow) && wide.exceptActions.length === 0 && holdsWherever(wide.condition, narrow.condition)
    && globCovers(actionGlob(wide.action), actionGlob(narrow.action)) && resourceCovers(`${wide.resource}`, `${narrow.resource}`);
}

/** Calls that the unit makes a difference to: what is proven of others, or of those that it only may speak of, is for other units to tell. */
function* shownOf(search: CallerSearch, concern: Concern, action: Text, proven: Proven): Iterable<Shown> {
  for (const shown of search.shown(concern, actionGlob(action))) {
    const truth = truthOf(concern.unit, action, shown);
    if (truth === YES || (truth === MAYBE && shown.difference !== proven)) {
      yield shown;
    }
  }
}

/** Whether the unit speaks of the call. */
function truthOf({ resource, condition, audience, isUnknown, ...unit }: Unit, action: Text, { witness, context, sides }: Shown): Truth {
  const called = asciiLowerCase(witness.action);
  return Math.min(
    isUnknown ? MAYBE : YES,
    new Pattern(action, true).matches(called),
    ...exceptionsOf(unit).map((each) => not(new Pattern(each, true).matches(called))),
    resource ? new ResourcePattern(resource).matches(new NamedResource(witness.resource)) : YES,
    audience ? speaksOf(audience, sides.before.call.caller) : YES,
    condition ? condition.holds(context) : YES,
  ) as Truth;
}

/** Of two patterns that both match the call, the one that matches less, as far as that can be told. */
function narrower(denied: Access, { statement, condition: { condition } }: CompiledStatement, { witness }: Shown): Access {
  const { actions, exceptActions, resources = [] } = statement;
  const given = exceptActions ? undefined : actions.find((each) => new Pattern(each, true).matches(asciiLowerCase(witness.action)) === YES);
  const action = given && !globCovers(actionGlob(given), actionGlob(denied.action)) ? given : denied.action;
  const resource = resources.find((each) => new ResourcePattern(each).matches(new NamedResource(witness.resource)) === YES);
  return {
    action,
    exceptActions: [...denied.exceptActions, ...exceptionsOf(statement)].filter((each) => patternsMeet(actionGlob(each), actionGlob(action))),
    resource: resource && !resourceCovers(`${resource}`, `${denied.resource}`) ? resource : denied.resource,
    condition: joinedConditions(condition, denied.condition),
  };
}

function exceptionsOf({ actions, exceptActions }: { readonly actions: readonly Text[]; readonly exceptActions: boolean }): readonly Text[] {
  return exceptActions ? actions : [];
}
