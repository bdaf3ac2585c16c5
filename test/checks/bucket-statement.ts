import { checkBucketStatement } from '../../src/checks';
import { Finding, parseDocument, readHoles } from '../../src/policy';

/** What there is to say about a statement of a bucket policy, `code: class` and the path to the member. */
export function remarks(change: object, context: { blocked?: boolean; existing?: boolean } = {}): string[] {
  return findings(change, context).map(({ code, class: severity, path }) => `${code}: ${severity} at ${path}`);
}

export function findings(change: object, { blocked = false, existing = false } = {}): readonly Finding[] {
  const statement = { Effect: 'Allow', Action: 'oss:GetObject', Principal: ['1234567890123456'], Resource: 'acs:oss:*:*:media/*', ...change };
  const { document } = parseDocument('bucket', JSON.stringify({ Version: '1', Statement: [statement] }), {
    read: (written) => readHoles(written, /\$\{[^}]*\}/g, (match) => match), literal: (characters) => characters, hole: ({ hole }) => hole,
  });
  return checkBucketStatement(document!.statements[0], 'Statement[0]', { publicAccessBlocked: blocked, existing });
}
