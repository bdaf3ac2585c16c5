import { Findings, shown } from './finding';
import { Spelling } from './spelling';
import { DocumentKind } from './statement';
import { Text } from './text';

/** What every part of the parser needs to know. */
export interface ParseContext {
  readonly kind: DocumentKind;
  readonly spelling: Pick<Spelling, 'read'>;
  readonly findings: Findings;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** One string or a list of them, which mean the same. */
export function readTexts(json: unknown, path: string, { spelling, findings }: ParseContext): readonly Text[] | undefined {
  const list = Array.isArray(json) ? json : [json];
  if (list.length === 0) {
    return findings.error('EMPTY_LIST', path, 'the list is empty', 'give at least one value, or leave the statement out');
  }
  const strings = list.filter((item) => typeof item === 'string');
  if (strings.length < list.length) {
    const other = list.find((item) => typeof item !== 'string');
    return findings.error('DATA_TYPE_MISMATCH', path, `${shown(other)} is no string`, 'write every value as a string in quotes, numbers and booleans too');
  }
  return strings.map((string) => spelling.read(string));
}

export function readText(json: unknown, path: string, { spelling, findings }: ParseContext): Text | undefined {
  return typeof json === 'string' ? spelling.read(json)
    : findings.error('DATA_TYPE_MISMATCH', path, `${shown(json)} is no string`, 'write a string in quotes');
}

/** A string that must be known: what it says decides how the rest is read. */
export function readLiteral(written: string, path: string, { spelling, findings }: ParseContext): string | undefined {
  const { literal } = spelling.read(written);
  return literal ?? findings.error('UNKNOWN_ELEMENT', path, `${shown(written)} is known only at apply`, 'write it out');
}
