import { actionKey } from './action';
import { asciiLowerCase } from './ascii-case';
import { conditionKey } from './condition';
import { globCovers, literalPrefix } from './glob';
import { relativeIdOf, resourceCovers } from './resource-name';
import { Row } from './row';
import { Text } from './text';

/**
 * Finds out whether rows already include another one, without asking each of them: a relative id can only be covered by
 * patterns whose literal beginning it starts with.
 *
 * A `true` is certain; a `false` may be a mere "cannot tell".
 */
export class RowIndex {
  private readonly sections = new Map<string, Section>();

  constructor(rows: readonly Row[] = []) {
    rows.forEach((row) => this.add(row));
  }

  add(row: Row): void {
    if (row.exceptActions || row.principals) {
      return;
    }
    const key = sectionKey(row, conditionKey(row.condition));
    const section: Section = this.sections.get(key) ?? { byPrefix: new Map(), lengths: new Set() };
    this.sections.set(key, section);
    const prefix = beginning(row.resource);
    const rows = section.byPrefix.get(prefix) ?? [];
    rows.push(row);
    section.byPrefix.set(prefix, rows);
    section.lengths.add(prefix.length);
  }

  /** Whether each action of the row is included, under the row's own condition or under none. */
  covers(row: Row): boolean {
    if (row.exceptActions || row.principals) {
      return false;
    }
    const conditions = new Set(['', conditionKey(row.condition)]);
    const near = [...conditions].flatMap((condition) => this.near(sectionKey(row, condition), beginning(row.resource)));
    return row.actions.list.every((action) => near.some((wide) => wide.actions.list.some((other) => coversAction(other, action))
      && coversResource(wide.resource, row.resource)));
  }

  private near(key: string, start: string): readonly Row[] {
    const section = this.sections.get(key);
    return [...(section?.lengths ?? [])]
      .filter((length) => length <= start.length)
      .flatMap((length) => section!.byPrefix.get(start.slice(0, length)) ?? []);
  }
}

interface Section {
  readonly byPrefix: Map<string, Row[]>;
  readonly lengths: Set<number>;
}

function sectionKey({ effect }: Row, condition: string): string {
  return `${effect} ${condition}`;
}

function coversAction(wide: Text, narrow: Text): boolean {
  return actionKey(wide) === actionKey(narrow) || covers(wide, narrow, (a, b) => globCovers(asciiLowerCase(a), asciiLowerCase(b)));
}

function coversResource(wide: Text | undefined, narrow: Text | undefined): boolean {
  if (!wide || !narrow || wide.key === narrow.key || wide.literal === '*') {
    return wide?.key === narrow?.key || wide?.literal === '*';
  }
  // A hole may hold a colon: before the relative id it leaves open which field is which.
  return fieldsKnown(narrow) && fieldsKnown(wide) && covers(wide, narrow, resourceCovers);
}

function covers(wide: Text, narrow: Text, literally: (wide: string, narrow: string) => boolean): boolean {
  if (wide.literal !== undefined && narrow.literal !== undefined) {
    return literally(wide.literal, narrow.literal);
  }
  // A hole may be empty or long: no question mark of the wide one may count a character of its symbol.
  const countsCharacters = wide.pieces.some((piece) => typeof piece === 'string' && piece.includes('?'));
  return !countsCharacters && !hasSymbols(wide) && !hasSymbols(narrow) && literally(symbols(wide), symbols(narrow));
}

/** The literal beginning of the relative id; nothing where it is not known which field that is. In lower case: RAM ignores case there. */
function beginning(resource: Text | undefined): string {
  return fieldsKnown(resource) ? asciiLowerCase(literalPrefix(relativeIdOf(symbols(resource!)))) : '';
}

function fieldsKnown(resource: Text | undefined): boolean {
  const [first] = resource?.pieces ?? [];
  return typeof first === 'string' && (resource!.literal !== undefined || first.split(':').length > 4);
}

/** A text as a string, each hole a run of private characters: only the same hole and a star match it. */
function symbols({ pieces }: Text): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `${OPEN}${privately(piece.hole)}${CLOSE}`)).join('');
}

const OPEN = '\u{F0000}';
const CLOSE = '\u{F0001}';

/** Plane 16 of Unicode has just as many characters as there are UTF-16 code units, and none of them has a meaning. */
function privately(name: string): string {
  return Array.from({ length: name.length }, (_, index) => String.fromCodePoint(0x100000 + name.charCodeAt(index))).join('');
}

/** Whether literal characters of the text would read as a hole among `symbols`. */
function hasSymbols({ pieces }: Text): boolean {
  return pieces.some((piece) => typeof piece === 'string' && /[\u{F0000}-\u{10FFFF}]/u.test(piece));
}
