/** `imm-access compare` as other tools call it: two files in, a text or JSON out, the verdict as exit code. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import { Ended, immAccess } from './imm-access';
import { Evaluator, readAccessSet, readRequest } from '../../src/access';
import { folderWith } from '../offline/stacks';

const READS = { Effect: 'Allow', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:media/*' };
const WRITES = { Effect: 'Allow', Action: ['oss:PutObject', 'oss:PutObjectAcl', 'oss:DeleteObject'], Resource: 'acs:oss:*:*:media/*' };
const IN_VPC = { ...READS, Condition: { StringEquals: { 'acs:SourceVpc': 'vpc-1' } } };

const holding = (...statements: unknown[]) => ({
  version: 1,
  principals: [{ id: 'user/app', accountId: '1', policies: [{ Version: '1', Statement: statements }] }],
  buckets: [{ name: 'media', ownerAccountId: '1' }],
});

function compareFiles(before: unknown, after: unknown, args: string[] = [], env: NodeJS.ProcessEnv = {}): Ended {
  const folder = folderWith({ 'before.json': before, 'after.json': after });
  return immAccess(['compare', path.join(folder, 'before.json'), path.join(folder, 'after.json'), ...args], env);
}

function schema(name: string) {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'schemas', `${name}.schema.json`), 'utf8'));
}

const ajv = new Ajv({ strictTypes: false });
const isComparison = ajv.compile(schema('comparison'));
const isRequest = ajv.compile(schema('request'));

/** The comparison that was printed, held to its schema, and its witnesses to that of requests. */
function comparisonOf({ stdout }: Ended) {
  const comparison = JSON.parse(stdout);
  expect([isComparison(comparison), isComparison.errors]).toEqual([true, null]);
  for (const { witness } of [...comparison.added, ...comparison.removed, ...comparison.possible]) {
    expect([isRequest(witness), isRequest.errors]).toEqual([true, null]);
  }
  return comparison;
}

function decide(file: unknown, witness: unknown) {
  const { value } = readRequest(JSON.stringify(witness), new Map([['media', '1']]));
  return new Evaluator(readAccessSet(JSON.stringify(file)).value!).decide(value!);
}

test.each<[string, number, unknown, unknown]>([
  ['none', 0, holding(READS), holding({ ...READS, Action: ['OSS:getobject'] })],
  ['narrower', 0, holding(READS, WRITES), holding(READS)],
  ['broader', 2, holding(READS), holding(READS, WRITES)],
  ['mixed', 2, holding(READS), holding(WRITES)],
  ['unknown', 4, holding(READS), holding(READS, { ...READS, Resource: 'acs:oss:*:*:${bucket}/*' })],
])('%s ends with exit code %i, in both formats', (verdict, code, before, after) => {
  const text = compareFiles(before, after);
  expect(text).toEqual({ code, stdout: expect.stringMatching(new RegExp(`^${verdict.toUpperCase()}: `)), stderr: '' });
  const json = compareFiles(before, after, ['--format', 'json']);
  expect({ code: json.code, stderr: json.stderr, verdict: comparisonOf(json).verdict }).toEqual({ code, stderr: '', verdict });
});

test('changes as JSON: one for each access level, with a witness that the sides decide so', () => {
  const [before, after] = [holding(READS), holding(IN_VPC, WRITES)];
  const { version, added, removed, notes } = comparisonOf(compareFiles(before, after, ['--format', 'json']));
  expect({ version, notes }).toEqual({ version: 1, notes: [] });
  expect(added.map(({ witness, ...change }: { witness: object }) => change)).toEqual([['oss:DeleteObject', 'oss:PutObject'], ['oss:PutObjectAcl']]
    .map((actions) => ({ principal: 'user/app', accountId: '1', actions, resources: ['acs:oss:*:*:media/*'] })));
  expect(removed).toHaveLength(1);
  for (const { witness } of added) expect([decide(before, witness), decide(after, witness)]).toEqual(['implicit-deny', 'allow']);
  for (const { witness } of removed) expect([decide(before, witness), decide(after, witness)]).toEqual(['allow', 'implicit-deny']);
});

test('the same text each time, without colours where no terminal is', () => {
  const [first, second] = [{}, { FORCE_COLOR: '1' }].map((env) => compareFiles(holding(READS), holding(IN_VPC, WRITES), [], env).stdout);
  expect(first).toBe(second);
  expect(first).not.toContain('\u001b');
});

test('the example of the README is compared', () => {
  const readme = fs.readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');
  const [, before] = /^```json\n([^]*?)^```$/m.exec(readme)!;
  const [, actions, text] = /With `("Action": \[.*?\])` in its policy[^]*?^```text\n([^]*?)^```$/m.exec(readme)!;
  expect(compareFiles(before, before.replace('"Action": "oss:GetObject"', actions))).toEqual({ code: 2, stdout: text, stderr: '' });
});

test('one of the two may come from standard input', () => {
  const folder = folderWith({ 'before.json': holding(READS) });
  expect(immAccess(['compare', path.join(folder, 'before.json'), '-'], {}, JSON.stringify(holding(WRITES))).stdout).toMatch(/^MIXED: /);
});

describe('one message about what cannot be compared, exit code 1, and nothing printed', () => {
  const other = { ...holding(READS), buckets: [{ name: 'media', ownerAccountId: '2' }] };
  test.each<[string, unknown, unknown, string]>([
    ['no JSON', holding(READS), 'version: 1', '`after.json`: $: `"version: 1"` is no JSON ('],
    ['another version', { version: 2 }, holding(READS), '`before.json`: $.version: the only version of access sets is `1`, not `2`'],
    ['an error in a policy', holding(READS), holding({ ...READS, Effect: 'allow' }), '`after.json`: $.principals[0].policies[0].Statement[0].Effect: `"allow"` is no effect'],
    ['two owners of a bucket', holding(READS), other, '`before.json` and `after.json`: bucket `media` belongs to account `1` on one side and to `2` on the other'],
  ])('%s', (_what, before, after, message) => {
    for (const format of ['text', 'json']) {
      const { code, stdout, stderr } = compareFiles(before, after, ['--format', format]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^imm-access: [^\n]+\n$/);
      expect(stderr.replace(/`\S*imm-\w+\//g, '`')).toContain(`imm-access: ${message}`);
    }
  });

  test.each<[string, string[], string]>([
    ['a file that is not there', ['none.json', 'none.json'], '`none.json`: cannot be read: ENOENT'],
    ['standard input twice', ['-', '-'], 'can be read only once'],
    ['another format', ['-', 'x.json', '--format', 'yaml'], "argument 'yaml' is invalid. Allowed choices are text, json."],
    ['one file', ['-'], "missing required argument 'AFTER'"],
  ])('%s', (_what, args, message) => {
    const { code, stdout, stderr } = immAccess(['compare', ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});
