import * as fc from 'fast-check';
import { KINDS, parsedDocument } from './arbitraries';
import { ACCESS_FILE_SPELLING, documentBytes, HOLE_BYTES, printDocument, printStatement, Spelling, statementBytes, Text, textBytes } from '../../src/policy';

test.each<[string, Text, number]>([
  ['ASCII, with quotes', Text.of('abc'), 5],
  ['other letters as UTF-8', Text.of('é\u{1F600}'), 2 + 2 + 4],
  ['what JSON escapes', Text.of('"\n'), 2 + 2 + 2],
  ['what Terraform escapes, unescaped', Text.of('${a}'), 2 + 4],
  ['a hole, whatever its name', Text.of('a', { hole: 'some.resource.name' }), 2 + 1 + HOLE_BYTES],
])('%s', (_what, text, bytes) => {
  expect(textBytes(text)).toBe(bytes);
});

test.each(KINDS)('%s documents count the bytes that are printed once the holes are filled', (kind) => {
  const filled: Spelling = { ...ACCESS_FILE_SPELLING, hole: () => 'x'.repeat(HOLE_BYTES) };
  fc.assert(fc.property(parsedDocument(kind, ACCESS_FILE_SPELLING), (document) => {
    expect(documentBytes(document)).toBe(Buffer.byteLength(printDocument(document, filled)));
    for (const statement of document.statements) {
      expect(statementBytes(kind, statement)).toBe(Buffer.byteLength(printStatement(kind, statement, filled)));
    }
  }));
});
