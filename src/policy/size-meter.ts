import { Row } from './row';
import { Group, Merge, RowTable } from './row-table';
import { documentBytes, statementBytes, textBytes } from './size';
import { Statement } from './statement';
import { Text } from './text';

/**
 * The size of the identity document that a table of rows prints as, followed row by row: asking "does this still fit"
 * costs what the row costs, not what the document has grown to.
 */
export class SizeMeter {
  /** Of a document with some statements that stay unmerged in front and a table of these rows behind. */
  static of(kept: readonly Statement[], rows: readonly Row[]): SizeMeter {
    const [meter, table] = [new SizeMeter(), new RowTable()];
    meter.size = kept.reduce((bytes, statement) => bytes + statementBytes('identity', statement) + COMMA, 0);
    for (const row of rows) {
      const merge = table.plan(row);
      meter.add(merge);
      table.put(merge);
    }
    return meter;
  }

  private readonly frames = new Map<string, number>();
  /** Every statement with the comma behind it. */
  private size = 0;

  get bytes(): number {
    return bytesAt(this.size);
  }

  /** The size that the document will have once the merge is put. */
  bytesWith(merge: Merge): number {
    return bytesAt(this.size + this.growth(merge));
  }

  /** Follows a merge; call it before the table puts it. */
  add(merge: Merge): void {
    this.size += this.growth(merge);
  }

  private growth({ group, held, member }: Merge): number {
    if (held?.actions.key === member.actions.key) {
      return 0;
    }
    const resource = textBytes(member.resource!);
    const statement = ({ actions }: Row) => this.frameBytes(group) + listBytes(actions.list) + resource;
    const gained = group.bundles.has(member.actions.key) ? resource + COMMA : statement(member);
    const lost = !held ? 0 : group.bundles.get(held.actions.key)!.size > 1 ? resource + COMMA : statement(held);
    return gained - lost;
  }

  /** Of a statement of the group with its comma, while its lists of actions and resources are empty. */
  private frameBytes({ row: { group, effect, exceptActions, condition } }: Group): number {
    const [frames, key] = condition.length === 0 ? [BARE_FRAMES, `${effect} ${exceptActions}`] : [this.frames, group];
    const bytes = frames.get(key) ?? statementBytes('identity', { effect, actions: [], exceptActions, resources: [], condition }) + COMMA;
    frames.set(key, bytes);
    return bytes;
  }
}

/** Of statements without a condition: there are four, and most statements of every document are like them. */
const BARE_FRAMES = new Map<string, number>();
const COMMA = 1;
const EMPTY_DOCUMENT = documentBytes({ kind: 'identity', statements: [] });

function bytesAt(size: number): number {
  return EMPTY_DOCUMENT + (size === 0 ? 0 : size - COMMA);
}

/** Of what stands between the brackets of a list. */
function listBytes(texts: readonly Text[]): number {
  return texts.reduce((bytes, text) => bytes + textBytes(text) + COMMA, -COMMA);
}
