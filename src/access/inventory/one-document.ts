import { createHash } from 'node:crypto';
import { FoundDocument } from './inventory';
import { Notices } from './notice';
import { describeOrigin } from '../origin';

/** Things of which there can be only one, and what becomes of two. */
const KINDS = {
  'policy': { code: 'DEFINED_TWICE', fix: 'keep one of them' },
  'trust policy': { code: 'DEFINED_TWICE', fix: 'keep one of them' },
  'bucket policy': { code: 'BUCKET_POLICY_OVERWRITTEN', fix: 'put the statements of both into one: writing a bucket policy replaces the other one' },
};

/**
 * The document of something that has one. Where several places give it different ones, the last to be applied would be
 * in force, so nothing is known of it, under a name that tells these documents from all others.
 */
export function oneDocument(kind: keyof typeof KINDS, of: string, found: readonly FoundDocument[], notices: Notices): FoundDocument {
  const [first, ...others] = found;
  const texts = [...new Set(found.map(({ text }) => JSON.stringify(text)))];
  if (texts.length === 1) {
    return first;
  }
  const { code, fix } = KINDS[kind];
  const places = others.map(({ origin }) => describeOrigin(origin)).join(', ');
  notices.add('error', code, first.origin, `the ${kind} of \`${of}\` stands elsewhere with another text, at ${places}`, fix);
  const digest = createHash('sha256').update(texts.sort().join()).digest('hex').slice(0, 8);
  return { text: { unknown: `${kind.replace(' ', '-')}:${of} (${texts.length} texts, ${digest})` }, origin: first.origin };
}
