import { printDocument, printStatement } from './print';
import { jsonString, Spelling } from './spelling';
import { Document, DocumentKind, Statement } from './statement';
import { Text } from './text';

/**
 * What a hole counts as, in bytes. Its real length is known only at apply; most holes are account ids (16 digits) or
 * names (64 characters at most for roles and users).
 */
export const HOLE_BYTES = 64;

/** Sizes are those of the document that the cloud receives: escapes for Terraform do not count. */
const MEASURE: Spelling = {
  read: (written) => Text.of(written),
  literal: (characters) => characters,
  hole: () => 'x'.repeat(HOLE_BYTES),
};

export function documentBytes(document: Document): number {
  return utf8Bytes(printDocument(document, MEASURE));
}

export function statementBytes(kind: DocumentKind, statement: Statement): number {
  return utf8Bytes(printStatement(kind, statement, MEASURE));
}

/** With its quotes. */
export function textBytes(text: Text): number {
  return utf8Bytes(jsonString(text, MEASURE));
}

const utf8 = new TextEncoder();

function utf8Bytes(written: string): number {
  return utf8.encode(written).length;
}
