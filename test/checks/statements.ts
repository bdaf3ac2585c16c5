import { checkBucketStatement, checkIdentityStatement } from '../../src/checks';
import { DocumentKind, Finding, parseDocument, readHoles, Statement } from '../../src/policy';

/** What there is to say about a statement of a bucket policy, `code: class` and the path to the member. */
export function remarks(change: object, context: { blocked?: boolean; existing?: boolean } = {}): string[] {
  return findings(change, context).map(({ code, class: severity, path }) => `${code}: ${severity} at ${path}`);
}

export function findings(change: object, { blocked = false, existing = false } = {}): readonly Finding[] {
  const statement = { Effect: 'Allow', Action: 'oss:GetObject', Principal: ['1234567890123456'], Resource: 'acs:oss:*:*:media/*', ...change };
  return checkBucketStatement(read('bucket', statement), 'Statement[0]', { publicAccessBlocked: blocked, existing });
}

/** What there is to say about a statement of an identity, as `code: class at member`, then the message and the fix. */
export function remarksOnIdentity(change: object, existing = false): readonly (readonly [place: string, words: string])[] {
  const statement = { Effect: 'Allow', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:media/*', ...change };
  return checkIdentityStatement(read('identity', statement), 'Statement[0]', { existing })
    .map(({ code, class: severity, path, message, fix }) => [`${code}: ${severity} at ${path.replace('Statement[0].', '')}`, `${message}; ${fix}`]);
}

/** `code: class at member` of all that there is to say about it. */
export const places = (change: object, existing?: boolean) => remarksOnIdentity(change, existing).map(([place]) => place);

/** Message and fix of all that there is to say about it. */
export const words = (change: object) => remarksOnIdentity(change).map(([, said]) => said);

/** Written as JSON, with `${…}` for what is not known. */
function read(kind: DocumentKind, statement: object): Statement {
  const { document, findings: errors } = parseDocument(kind, JSON.stringify({ Version: '1', Statement: [statement] }), {
    read: (written) => readHoles(written, /\$\{[^}]*\}/g, (match) => match), literal: (characters) => characters, hole: ({ hole }) => hole,
  });
  if (!document) throw new Error(errors.map(({ message }) => message).join('; '));
  return document.statements[0];
}
