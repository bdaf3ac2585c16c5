import { actionSet } from './action-set';
import { spelledKeys } from './condition';
import { Row } from './row';
import { Statement } from './statement';
import { compareKeys, sortedTexts } from './text';
import { unitePrincipals } from './unite-principals';

/**
 * The rows of one document, merged as they come: the actions on one resource are united, then the resources that have
 * the same set of actions. The result does not depend on the order of rows.
 */
export class RowTable {
  private readonly groups = new Map<string, Group>();

  get isEmpty(): boolean {
    return this.groups.size === 0;
  }

  add(row: Row): void {
    this.put(this.plan(row));
  }

  /** What adding the row would do. Nothing is changed until it is put, which must be before the next one is planned. */
  plan(row: Row): Merge {
    const group = this.groups.get(row.group) ?? { row, byResource: new Map(), bundles: new Map() };
    const held = group.byResource.get(resourceKey(row));
    return { group, held, member: held ? { ...row, actions: actionSet([...held.actions.list, ...row.actions.list]) } : row };
  }

  put({ group, held, member }: Merge): void {
    this.groups.set(member.group, group);
    if (spelledKeys(member.condition) < spelledKeys(group.row.condition)) {
      group.row = member;
    }
    if (held) {
      const left = group.bundles.get(held.actions.key)!;
      left.delete(held);
      if (left.size === 0) {
        group.bundles.delete(held.actions.key);
      }
    }
    group.bundles.set(member.actions.key, (group.bundles.get(member.actions.key) ?? new Set()).add(member));
    group.byResource.set(resourceKey(member), member);
  }

  /** The rows as they are merged, one for each resource of a group. */
  rows(): readonly Row[] {
    return [...this.groups.values()].flatMap(({ row: { condition }, byResource }) =>
      [...byResource.values()].map((member) => ({ ...member, condition })));
  }

  /** What the rows say, in as few statements as merging allows, in an order that depends on nothing but what they say. */
  statements(): readonly Statement[] {
    return unitePrincipals(inOrder(this.groups).flatMap(({ row, bundles }) =>
      inOrder(bundles).map((members) => statementOf(row, [...members]))));
  }
}

function inOrder<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map].sort(([a], [b]) => compareKeys(a, b)).map(([, value]) => value);
}

/** Rows that may share statements. */
export interface Group {
  /** Stands for the effect, principals and condition of all; of two spellings of the condition, the smaller. */
  row: Row;
  readonly byResource: Map<string, Row>;
  /** By set of actions: each will be a statement. */
  readonly bundles: Map<string, Set<Row>>;
}

/** A row on its way into a table. */
export interface Merge {
  readonly group: Group;
  /** What stands in the table for the row's resource; `member` takes its place. */
  readonly held?: Row;
  readonly member: Row;
}

function resourceKey({ resource }: Row): string {
  return resource?.key ?? '';
}

function statementOf({ effect, principals, exceptActions, condition }: Row, members: readonly Row[]): Statement {
  const resources = members.flatMap(({ resource }) => (resource ? [resource] : []));
  const actions = members.length === 1 ? members[0].actions : actionSet(members.flatMap((member) => member.actions.list));
  return {
    effect,
    ...(principals && { principals }),
    actions: actions.list,
    exceptActions,
    ...(resources.length > 0 && { resources: sortedTexts(resources) }),
    condition,
  };
}
