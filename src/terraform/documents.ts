import { FoundDocument, Notices, Origin } from '../access';
import { DocumentKind, parseDocument, shown, Text } from '../policy';
import { marked, MARKED_SPELLING, markedJson, unmarked } from './marked-spelling';
import { Value } from './value';

/** Reads the document that an attribute holds: JSON text, or what the provider makes a document of. */
export function readDocument(kind: DocumentKind, value: Value, origin: Origin, notices: Notices): FoundDocument {
  const json = value instanceof Text ? marked(value) : markedJson(value);
  const { document, findings } = parseDocument(kind, json, MARKED_SPELLING);
  if (document) {
    return { text: document, origin };
  }
  if (value instanceof Text && value.literal === undefined && findings.some(({ code }) => code === 'JSON_SYNTAX')) {
    return unknownDocument(value, origin, notices);
  }
  notices.list.push(...findings.map((finding) => ({ ...finding, message: unmarked(finding.message), origin })));
  return { text: { unknown: `what does not read at ${origin.path}` }, origin };
}

/** An expression stands for all of it, or for parts that are no strings. */
function unknownDocument(value: Text, origin: Origin, notices: Notices): FoundDocument {
  const [first] = value.pieces;
  const name = value.pieces.length === 1 && typeof first !== 'string' ? first.hole : value.toString();
  notices.add('warning', 'UNKNOWN_AT_SYNTH', origin, `only Terraform can tell what the document ${shown(name)} says, so it may allow and deny anything`,
    'write it out as JSON text, with references within its strings');
  return { text: { unknown: name }, origin };
}
