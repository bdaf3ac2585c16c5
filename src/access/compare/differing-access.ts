import { CallerSearch, Shown } from './caller-search';
import { Concern } from './compared';
import { Difference } from './difference';
import { actionGlob } from './reach';
import { ANYTHING, asciiLowerCase, Condition, Effect, globCovers, NamedResource, NO_CONDITION, Pattern, resourceCovers, ResourcePattern, Text } from '../../policy';
import { CompiledStatement } from '../matching/compiled-statement';

/** Access that only one side gives, put as a statement would put it, and a call that shows it. */
export interface DifferingAccess {
  readonly difference: Difference;
  readonly action: Text;
  /** Left out of the action. */
  readonly exceptActions: readonly Text[];
  readonly resource: Text;
  readonly condition: Condition;
  readonly shown: Shown;
}

/** What a concern comes to: access that is proven to differ or, for an action where none is, access that possibly does in the same way. */
export function* differingAccess(search: CallerSearch, concern: Concern): Iterable<DifferingAccess> {
  const { side, effect, exceptActions, actions } = concern.unit;
  const proven = (side === 'after') === (effect === Effect.ALLOW) ? 'added' : 'removed';
  const find = effect === Effect.ALLOW ? allowed : undenied;
  for (const action of exceptActions ? [ANYTHING] : actions) {
    const doubtful = new Map<Difference, DifferingAccess>();
    let isProven = false;
    for (const access of find(search, concern, action, proven)) {
      if (access.difference === proven) {
        isProven = true;
        yield access;
      } else if (access.difference === 'possible' || access.difference === 'fading') {
        doubtful.set(access.difference, doubtful.get(access.difference) ?? access);
      }
    }
    if (isProven) {
      doubtful.delete(proven === 'added' ? 'possible' : 'fading');
    }
    yield* doubtful.values();
  }
}

type Proven = 'added' | 'removed';

/** Access that a statement of one side allows: once that is shown there is no more to look for. */
function* allowed(search: CallerSearch, concern: Concern, action: Text, proven: Proven): Iterable<DifferingAccess> {
  const { unit, role } = concern;
  const exceptActions = unit.exceptActions ? unit.actions : [];
  const resource = unit.resource ?? Text.of(`acs:ram::${role!.accountId}:${role!.id}`);
  for (const shown of search.shown(concern, actionGlob(action))) {
    yield { difference: shown.difference, action, exceptActions, resource, condition: unit.condition?.condition ?? NO_CONDITION, shown };
    if (shown.difference === proven) {
      return;
    }
  }
}

/** Access that a denial of one side alone takes away: what each of the other side's statements allows of what it denies. */
function* undenied(search: CallerSearch, concern: Concern, action: Text, proven: Proven): Iterable<DifferingAccess> {
  const givers = new Set<CompiledStatement | undefined>();
  const denied = { action, resource: concern.unit.resource ?? ANYTHING };
  for (const shown of search.shown(concern, actionGlob(action))) {
    const giver = shown.sides[proven === 'added' ? 'after' : 'before'].giver(shown.context);
    if (shown.difference !== proven || !givers.has(giver)) {
      const access = giver ? narrower(denied, giver, shown) : { ...denied, exceptActions: [], condition: NO_CONDITION };
      yield { difference: shown.difference, ...access, shown };
    }
    if (shown.difference === proven) {
      givers.add(giver);
    }
  }
}

/** Of two patterns that both match the call, the one that matches less, as far as that can be told. */
function narrower(denied: { readonly action: Text; readonly resource: Text }, { statement }: CompiledStatement, { witness }: Shown) {
  const { actions, exceptActions, resources = [], condition } = statement;
  const action = exceptActions ? undefined : actions.find((each) => new Pattern(each, true).matches(asciiLowerCase(witness.action)));
  const resource = resources.find((each) => new ResourcePattern(each).matches(new NamedResource(witness.resource)));
  return {
    action: action && !globCovers(actionGlob(action), actionGlob(denied.action)) ? action : denied.action,
    exceptActions: exceptActions ? actions : [],
    resource: resource && !resourceCovers(`${resource}`, `${denied.resource}`) ? resource : denied.resource,
    condition,
  };
}
