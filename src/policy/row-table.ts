import { actionSet } from './action-set';
import { spelledKeys } from './condition';
import { Row } from './row';
import { documentBytes, statementBytes, textBytes } from './size';
import { DocumentKind, Statement } from './statement';
import { sortedStatements } from './statement-key';
import { sortedTexts, Text } from './text';
import { unitePrincipals } from './unite-principals';

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

  /** The size of the printed document: exact for identity documents, never too small for those with principals. */
  get bytes(): number {
    return this.bytesAt(this.size);
  }

  add(row: Row): void {
    this.offer(row).accept();
  }

  /** What adding the row would do. Nothing is changed until the offer is accepted, which must be before the next one is asked for. */
  offer(row: Row): Offer {
    const group = this.groups.get(row.group) ?? this.newGroup(row);
    const held = group.byResource.get(resourceKey(row));
    const member = held ? { ...row, actions: actionSet([...held.actions.list, ...row.actions.list]) } : row;
    const growth = this.growth(group, held, member);
    return { bytes: this.bytesAt(this.size + growth), accept: () => this.put(group, held, member, growth) };
  }

  /** The rows as they are merged, one for each resource of a group. */
  rows(): readonly Row[] {
    return [...this.groups.values()].flatMap(({ byResource }) => [...byResource.values()]);
  }

  /** What the rows say, in as few statements as merging allows, sorted. */
  statements(): readonly Statement[] {
    const merged = [...this.groups.values()].flatMap(({ row, bundles }) => [...bundles.values()].map((members) => statementOf(row, [...members])));
    return sortedStatements(unitePrincipals(merged));
  }

  private bytesAt(size: number): number {
    return this.empty + (size === 0 ? 0 : size - COMMA);
  }

  private newGroup(row: Row): Group {
    const frame = { ...statementOf(row, []), ...(row.resource && { resources: [] }) };
    return { row, frameBytes: statementBytes(this.kind, frame) + COMMA, byResource: new Map(), bundles: new Map() };
  }

  private growth({ bundles, frameBytes }: Group, held: Row | undefined, member: Row): number {
    if (held?.actions.key === member.actions.key) {
      return 0;
    }
    const resource = member.resource ? listBytes([member.resource]) : 0;
    const statement = ({ actions }: Row) => frameBytes + listBytes(actions.list) + resource;
    const gained = bundles.has(member.actions.key) ? resource + COMMA : statement(member);
    const lost = !held ? 0 : bundles.get(held.actions.key)!.size > 1 ? resource + COMMA : statement(held);
    return gained - lost;
  }

  private put(group: Group, held: Row | undefined, member: Row, growth: number): void {
    this.size += growth;
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
}

/** What a document would become with one more row. */
export interface Offer {
  /** Its size. */
  readonly bytes: number;
  readonly accept: () => void;
}

const COMMA = 1;

/** Of what stands between the brackets of a list. */
function listBytes(texts: readonly Text[]): number {
  return texts.reduce((bytes, text) => bytes + textBytes(text) + COMMA, -COMMA);
}

/** Rows that may share statements. */
interface Group {
  /** Stands for the effect, principals and condition of all; of two spellings of the condition, the smaller. */
  row: Row;
  /** Of a statement of the group with its comma, its lists of actions and resources still empty. */
  readonly frameBytes: number;
  readonly byResource: Map<string, Row>;
  /** By set of actions: each will be a statement. */
  readonly bundles: Map<string, Set<Row>>;
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
