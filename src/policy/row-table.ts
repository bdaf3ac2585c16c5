import { actionKey } from './action';
import { spelledKeys } from './condition';
import { Row } from './row';
import { documentBytes, statementBytes, textBytes } from './size';
import { DocumentKind, Statement } from './statement';
import { sortedStatements } from './statement-key';
import { compareKeys, sortedTexts, Text } from './text';

/**
 * The rows of one document, merged as they come: the actions on one resource are united, then the resources that have
 * the same set of actions. The result does not depend on the order of rows. Its size is kept up to date, so that asking
 * "does this still fit" costs what the row costs, not what the document has grown to.
 */
export class RowTable {
  private readonly groups = new Map<string, Group>();
  private readonly empty: number;
  /** Every statement with the comma behind it. */
  private size = 0;

  constructor(private readonly kind: DocumentKind) {
    this.empty = documentBytes({ kind, statements: [] });
  }

  /** The size of the printed document, as `statements` lists it. */
  get bytes(): number {
    return this.bytesAt(this.size);
  }

  /** The size that the document would have with this row too. */
  bytesWith(row: Row): number {
    return this.bytesAt(this.size + this.plan(row).growth);
  }

  add(row: Row): void {
    const { group, held, member, growth } = this.plan(row);
    this.size += growth;
    this.groups.set(row.group, group);
    if (spelledKeys(row.condition) < spelledKeys(group.row.condition)) {
      group.row = row;
    }
    if (held) {
      const left = group.bundles.get(held.actionsKey)!;
      left.delete(held);
      if (left.size === 0) {
        group.bundles.delete(held.actionsKey);
      }
    }
    group.bundles.set(member.actionsKey, (group.bundles.get(member.actionsKey) ?? new Set()).add(member));
    group.byResource.set(resourceKey(row), member);
  }

  /** What the rows say, in as few statements as merging allows, sorted. */
  statements(): readonly Statement[] {
    return sortedStatements([...this.groups.values()].flatMap(({ row, bundles }) =>
      [...bundles.values()].map((members) => statementOf(row, [...members]))));
  }

  private bytesAt(size: number): number {
    return this.empty + (size === 0 ? 0 : size - COMMA);
  }

  /** What adding the row would do; nothing is changed yet. */
  private plan(row: Row): Plan {
    const group = this.groups.get(row.group) ?? { row, byResource: new Map(), bundles: new Map() };
    const held = group.byResource.get(resourceKey(row));
    const actions = united(held?.actions.values() ?? [], row.actions);
    const member = { resource: row.resource, actions, actionsKey: JSON.stringify([...actions.keys()].sort(compareKeys)) };
    if (held?.actionsKey === member.actionsKey) {
      return { group, held, member, growth: 0 };
    }
    const resource = row.resource ? textBytes(row.resource) + COMMA : 0;
    const gained = group.bundles.has(member.actionsKey) ? resource : this.statementSize(row, member);
    const lost = !held ? 0 : group.bundles.get(held.actionsKey)!.size > 1 ? resource : this.statementSize(row, held);
    return { group, held, member, growth: gained - lost };
  }

  private statementSize(row: Row, member: Member): number {
    return statementBytes(this.kind, statementOf(row, [member])) + COMMA;
  }
}

const COMMA = 1;

/** Rows that may share statements. */
interface Group {
  /** Stands for the effect, principals and condition of all; of two spellings of the condition, the smaller. */
  row: Row;
  readonly byResource: Map<string, Member>;
  /** By `actionsKey`: each will be a statement. */
  readonly bundles: Map<string, Set<Member>>;
}

/** A resource and all that may be done on it. */
interface Member {
  readonly resource?: Text;
  /** By action key, see `united`. */
  readonly actions: ReadonlyMap<string, Text>;
  /** Equal for equal sets of actions. */
  readonly actionsKey: string;
}

interface Plan {
  readonly group: Group;
  /** What stands in the table for the row's resource; `member` takes its place. */
  readonly held?: Member;
  readonly member: Member;
  /** In bytes. */
  readonly growth: number;
}

function resourceKey({ resource }: Row): string {
  return resource?.key ?? '';
}

/** By action key; of two spellings of one action, the smaller stays. */
function united(...lists: readonly Iterable<Text>[]): ReadonlyMap<string, Text> {
  const actions = new Map<string, Text>();
  for (const action of lists.flatMap((list) => [...list])) {
    const key = actionKey(action);
    const other = actions.get(key);
    if (!other || action.key < other.key) {
      actions.set(key, action);
    }
  }
  return actions;
}

function statementOf({ effect, principals, exceptActions, condition }: Row, members: readonly Member[]): Statement {
  const resources = members.flatMap(({ resource }) => (resource ? [resource] : []));
  return {
    effect,
    ...(principals && { principals }),
    actions: sortedTexts(united(...members.map(({ actions }) => actions.values())).values()),
    exceptActions,
    ...(resources.length > 0 && { resources: sortedTexts(resources) }),
    condition,
  };
}
