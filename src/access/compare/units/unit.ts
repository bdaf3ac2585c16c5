import { actionKey, Effect, Text } from '../../../policy';
import { Policies } from '../../engine/policies';
import { Audience } from '../../matching/audience';
import { CompiledCondition } from '../../matching/compiled-condition';
import { CompiledStatement } from '../../matching/compiled-statement';

/** Which side of a comparison. */
export type SideName = 'before' | 'after';

/** A part of the policies that stands on one side only: the smallest thing that can make a difference. */
export interface Unit {
  readonly side: SideName;
  readonly effect: Effect;
  /** The actions, or with `exceptActions` those that are left out of all. */
  readonly actions: readonly Text[];
  readonly exceptActions: boolean;
  /** Absent in trust documents. */
  readonly resource?: Text;
  readonly condition?: CompiledCondition;
  readonly audience?: Audience;
  /** Whether nothing is known of it but what it may speak of. */
  readonly isUnknown?: boolean;
}

/** Units that stand in one of two groups of documents and not in the other: reordered, split and merged statements leave none. */
export function differingUnits(before: Policies | undefined, after: Policies | undefined): readonly Unit[] {
  const statements = { before: byMeaning(before), after: byMeaning(after) };
  const rows = {
    before: rowsOf([...statements.before].filter(([key]) => !statements.after.has(key)), 'before'),
    after: rowsOf([...statements.after].filter(([key]) => !statements.before.has(key)), 'after'),
  };
  return [...difference(rows.before, rows.after), ...difference(rows.after, rows.before)];
}

/** Equal statements cancel before anything is taken apart: mostly nearly all of them are. */
function byMeaning(policies: Policies | undefined): ReadonlyMap<string, CompiledStatement> {
  return new Map((policies?.statements ?? []).map((each) => {
    const { statement: { effect, exceptActions, actions, resources }, condition, audience } = each;
    const lists = [actions, resources ?? []].map((texts) => texts.map(({ key }) => key));
    return [JSON.stringify([effect, exceptActions, condition.id, ...lists, audienceKey(audience)]), each];
  }));
}

interface DifferingRow {
  readonly unit: Unit;
  readonly actions: Map<string, Text>;
}

/** By everything but the actions, which add up. */
function rowsOf(statements: readonly (readonly [string, CompiledStatement])[], side: SideName): ReadonlyMap<string, DifferingRow> {
  const rows = new Map<string, DifferingRow>();
  for (const [, { statement: { effect, exceptActions, actions, resources }, condition, audience }] of statements) {
    const named = actions.map((action): [string, Text] => [actionKey(action), action]);
    const except = exceptActions ? [...new Set(named.map(([key]) => key))].sort() : [];
    for (const part of audienceParts(audience)) {
      for (const resource of resources ?? [undefined]) {
        const key = JSON.stringify([effect, exceptActions, except, condition.id, audienceKey(part), resource?.key]);
        const row = rows.get(key) ?? { unit: { side, effect, actions, exceptActions, resource, condition, audience: part }, actions: new Map() };
        named.forEach(([name, action]) => row.actions.set(name, action));
        rows.set(key, row);
      }
    }
  }
  return rows;
}

function difference(of: ReadonlyMap<string, DifferingRow>, from: ReadonlyMap<string, DifferingRow>): readonly Unit[] {
  return [...of].flatMap(([key, { unit, actions }]) => {
    const other = from.get(key)?.actions;
    const left = [...actions].filter(([name]) => !other?.has(name)).map(([, action]) => action);
    return left.length > 0 ? [{ ...unit, actions: left }] : [];
  });
}

/** Each principal on its own, as far as the statement means the same then. */
function audienceParts(audience: Audience | undefined): readonly (Audience | undefined)[] {
  return audience?.members.map((member) => ({ ...audience, members: [member] })) ?? [undefined];
}

function audienceKey(audience: Audience | undefined): string {
  return audience ? JSON.stringify([audience.atMost, audience.hangsOn?.question, audience.members.map(({ key }) => key).sort()]) : '';
}
