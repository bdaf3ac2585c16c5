/** Documents with references in them: what is known of them, and what is told of the rest. */
import * as fc from 'fast-check';
import { ALLOW, codes, documentOf, inventoryOf, readable } from './stacks';
import { isUnknownText } from '../../src/access';
import { printDocument, Text } from '../../src/policy';
import { MARKED_SPELLING } from '../../src/terraform/marked-spelling';

function policyOf(written: unknown, more: object = {}) {
  const inventory = inventoryOf({ ...more, resource: { alicloud_ram_policy: { P: { policy_name: 'p', policy_document: written } } } });
  const [{ document: { text } }] = inventory.policies;
  return { inventory, text };
}

function resourceOf(written: string, more: object = {}): Text {
  const { text } = policyOf(documentOf({ ...ALLOW, Resource: [written] }), more);
  if (isUnknownText(text)) throw new Error(`not known: ${text.unknown}`);
  return text.statements[0].resources![0];
}

test.each<[string, string, Text]>([
  ['a reference that is followed', 'acs:oss:*:*:${var.bucket}/*', Text.of('acs:oss:*:*:media/*')],
  ['one that is not', 'acs:oss:*:*:${var.other}/*', Text.of('acs:oss:*:*:', { hole: 'var.other' }, '/*')],
  ['literal braces', 'acs:oss:*:*:a-$${x}%%{y}/*', Text.of('acs:oss:*:*:a-${x}%{y}/*')],
  ['quotes in an expression', 'acs:oss:*:*:${f("x", "}")}/*', Text.of('acs:oss:*:*:', { hole: 'f("x", "}")' }, '/*')],
])('%s in a string of a document', (_what, written, expected) => {
  // As cdktf writes it: what is within the braces is Terraform's, and not escaped for JSON.
  const [before, expression, after] = written.split(/(\$\{.*\})/);
  const json = documentOf({ ...ALLOW, Resource: ['HERE'] }).replace('HERE', () => `${before}${expression ?? ''}${after ?? ''}`);
  const { text } = policyOf(json, { variable: { bucket: { default: 'media' } } });
  expect(text).toMatchObject({ statements: [{ resources: [expected] }] });
});

test('a text that is followed is pasted as Terraform does it, also where it is JSON', () => {
  const { text } = policyOf('{"Version":"1","Statement":[${local.statement}]}', { locals: { statement: JSON.stringify(ALLOW) } });
  expect(text).toEqual(policyOf(documentOf(ALLOW)).text);
});

test('the arn of a role and the id of an account are of the configuration', () => {
  const written = documentOf({ ...ALLOW, Resource: ['${alicloud_ram_role.R.arn}', 'acs:oss:*:${data.alicloud_account.A.id}:b', 'acs:oss:*:${data.alicloud_caller_identity.A.account_id}:b'] });
  const inventory = inventoryOf({
    provider: { alicloud: [{}, { alias: 'b' }] },
    data: { alicloud_account: { A: {} }, alicloud_caller_identity: { A: { provider: 'alicloud.b' } } },
    resource: {
      alicloud_ram_role: { R: { role_name: 'Imm', services: ['imm.aliyuncs.com'] } },
      alicloud_ram_policy: { P: { policy_name: 'p', policy_document: written } },
    },
  });
  const [one, other] = inventory.configurations.map(({ id }) => `\${${id}}`);
  expect(readable(inventory.policies[0].document.text).statements[0].resources).toEqual([`acs:ram::${one}:role/Imm`, `acs:oss:*:${one}:b`, `acs:oss:*:${other}:b`]);
});

test.each<[string, unknown, string]>([
  ['a function', '${jsonencode({"Version" = "1"})}', 'jsonencode({"Version" = "1"})'],
  ['a data source', '${data.alicloud_ram_policy_document.D.document}', 'data.alicloud_ram_policy_document.D.document'],
  ['a variable without a default', '${var.policy}', 'var.policy'],
  ['statements from elsewhere', '{"Version":"1","Statement":${jsonencode(local.s)}}', '{"Version":"1","Statement":${jsonencode(local.s)}}'],
])('a document that is %s is wholly unknown, with a warning that says where', (_what, written, name) => {
  const { inventory, text } = policyOf(written);
  expect(text).toEqual({ unknown: name });
  expect(codes(inventory)).toEqual(['warning UNKNOWN_AT_SYNTH alicloud_ram_policy.P']);
  expect(inventory.notices[0].origin.path).toBe('$.resource.alicloud_ram_policy.P.policy_document');
});

test('so is one with dynamic blocks', () => {
  const inventory = inventoryOf({ resource: { alicloud_ram_policy: { P: { name: 'p', dynamic: { statement: { for_each: '${var.s}' } } } } } });
  expect(inventory.policies[0].document.text).toEqual({ unknown: '{"statement":{"for_each":"${var.s}"}}' });
  expect(codes(inventory)).toEqual(['warning UNKNOWN_AT_SYNTH alicloud_ram_policy.P']);
});

test.each<[string, unknown, string, string]>([
  ['no JSON', '{', 'JSON_SYNTAX', '$'],
  ['a statement without an effect', documentOf({ Action: ['oss:a'], Resource: ['*'] }), 'MISSING_EFFECT', '$.Statement[0].Effect'],
  ['an effect that only Terraform knows', documentOf({ ...ALLOW, Effect: '${var.effect}' }), 'INVALID_EFFECT', '$.Statement[0].Effect'],
  ['a member that stands twice', '{"Version":"1","Version":"1","Statement":[]}', 'JSON_REPEATED_MEMBER', '$.Version'],
  ['a principal in a policy of an identity', documentOf({ ...ALLOW, Principal: ['1'] }), 'PRINCIPAL_IN_IDENTITY_POLICY', '$.Statement[0].Principal'],
])('%s is an error of the inventory, with its place in stack and document', (_what, written, code, path) => {
  const { inventory: { notices } } = policyOf(written);
  expect(notices).toEqual([expect.objectContaining({ class: 'error', code, path })]);
  expect(notices[0].origin).toMatchObject({ address: 'alicloud_ram_policy.P', path: '$.resource.alicloud_ram_policy.P.policy_document' });
});

test('a message about a value with a hole in it shows the hole as Terraform writes it', () => {
  const { inventory: { notices } } = policyOf(documentOf({ ...ALLOW, Effect: '${var.effect}' }));
  expect(notices[0].message).toContain('`"${var.effect}"`');
});

test.each<[string, object, string]>([
  ['a policy without a document', { alicloud_ram_policy: { P: { policy_name: 'p' } } }, 'alicloud_ram_policy.P'],
  ['a role that trusts nobody', { alicloud_ram_role: { R: { role_name: 'r' } } }, 'alicloud_ram_role.R'],
])('%s is an error of the inventory', (_what, resource, address) => {
  const { notices } = inventoryOf({ resource });
  expect(notices).toEqual([expect.objectContaining({ class: 'error', origin: expect.objectContaining({ address }) })]);
});

test('whatever a hole is called, it is read back from JSON as that hole', () => {
  const name = fc.array(fc.constantFrom('a', '"', '\\', '{', '}', '$', '\n', '😀'), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.array(fc.oneof(name, name.map((hole) => ({ hole }))), { maxLength: 5 }), (parts) => {
    const text = Text.of(...parts);
    const document = { kind: 'identity' as const, statements: [{ effect: 'Allow' as any, actions: [Text.of('oss:a')], exceptActions: false, resources: [text], condition: [] }] };
    const { Statement: [{ Resource: [written] }] } = JSON.parse(printDocument(document, MARKED_SPELLING));
    expect(MARKED_SPELLING.read(written)).toEqual(text);
  }));
});

test('a resource that is wholly a reference is a hole of that name', () => {
  expect(resourceOf('${var.other}')).toEqual(Text.of({ hole: 'var.other' }));
});
