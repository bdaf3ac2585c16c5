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
  return Buffer.byteLength(printDocument(document, MEASURE));
}

export function statementBytes(kind: DocumentKind, statement: Statement): number {
  return Buffer.byteLength(printStatement(kind, statement, MEASURE));
}

/** With its quotes. */
export function textBytes(text: Text): number {
  return Buffer.byteLength(text.literal !== undefined ? JSON.stringify(text.literal) : jsonString(text, MEASURE));
}
