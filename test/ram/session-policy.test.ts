import { TerraformVariable } from 'cdktf';
import { PolicyStatement, SessionPolicy } from '../../src';
import { annotations, messageOf, newStack } from '../synth';

const READ: PolicyStatement = { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:media/*'] };

/** Of so many characters. */
function ofLength(characters: number): PolicyStatement {
  const ofOne = SessionPolicy.of(newStack(), { ...READ, resources: ['acs:oss:*:*:media/x'] }).json.length;
  return { ...READ, resources: [`acs:oss:*:*:media/${'x'.repeat(characters - ofOne + 1)}`] };
}

test('prints its statements, merged, as the service reads them', () => {
  const { json } = SessionPolicy.of(newStack(), READ, { actions: ['oss:PutObject'], resources: ['acs:oss:*:*:media/*'] });
  expect(JSON.parse(json)).toEqual({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: ['oss:GetObject', 'oss:PutObject'], Resource: ['acs:oss:*:*:media/*'] }],
  });
});

test('has no escapes for Terraform, which never sees it', () => {
  expect(SessionPolicy.of(newStack(), { ...READ, resources: ['acs:oss:*:*:media/${a}'] }).json)
    .toBe('{"Version":"1","Statement":[{"Effect":"Allow","Action":["oss:GetObject"],"Resource":["acs:oss:*:*:media/${a}"]}]}');
});

test('may have 2,048 characters', () => {
  expect(SessionPolicy.of(newStack(), ofLength(2048)).json).toHaveLength(2048);
});

test('warns on the construct that it was given', () => {
  const stack = newStack();
  SessionPolicy.of(stack, { actions: ['oss:GetObjct'], resources: ['acs:oss:*:*:media/*'] });
  expect(annotations(stack)).toEqual([expect.stringContaining('[Media] statements[0].actions: ')]);
});

test.each<[string, PolicyStatement[], string]>([
  ['one character more', [ofLength(2049)],
    '`2049` characters, and AssumeRole takes at most 2048; name resources by a common pattern, or give the role less'],
  ['none at all', [], 'statements: the list is empty'],
  ['an action on a resource of another level', [READ, { actions: ['oss:ListObjects'], resources: ['acs:oss:*:*:media/*'] }],
    'statements[1].resources: `oss:ListObjects` works on'],
])('%s is an error', (_what, statements, message) => {
  const thrown = messageOf(() => SessionPolicy.of(newStack(), ...statements));
  expect(thrown.slice(0, 8)).toBe('[Media] ');
  expect(thrown).toContain(message);
});

test('what is known only at apply is an error', () => {
  const stack = newStack();
  const bucket = new TerraformVariable(stack, 'bucket', { type: 'string' }).stringValue;
  expect(messageOf(() => SessionPolicy.of(stack, { ...READ, resources: [`acs:oss:*:*:${bucket}/*`] })))
    .toMatch(/^\[Media\] statements: a part of the session policy is known only at apply: `.*`; write it out, or let `\*` stand for it$/);
});
