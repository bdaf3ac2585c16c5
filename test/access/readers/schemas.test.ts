/** The readers and the schemas that other tools are written against say the same, apart from rules that a schema cannot say. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import Ajv, { ValidateFunction } from 'ajv';
import { readAccessSet, readRequest } from '../../../src/access';
import { Finding } from '../../../src/policy';

function schema(name: string): ValidateFunction {
  const file = path.join(__dirname, '..', '..', '..', 'schemas', `${name}.schema.json`);
  return new Ajv({ strict: false }).compile(JSON.parse(fs.readFileSync(file, 'utf8')));
}

const ACCOUNT = '1234567890123456';
const DOCUMENT = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:GetObject', Resource: '*' }] };

const SET = {
  version: 1,
  principals: [
    { id: 'user/app', accountId: ACCOUNT, policies: [DOCUMENT, '${system-policy:AliyunOSSFullAccess}'], groups: ['group/media'], userId: '277' },
    { id: 'role/ImmMedia', accountId: ACCOUNT, trust: { Version: '1', Statement: [] } },
  ],
  buckets: [{ name: 'media', ownerAccountId: ACCOUNT, policy: '${policy}', blockPublicAccess: true, acl: 'public-read' }],
  accounts: [{ accountId: ACCOUNT, blockPublicAccess: false }],
};

const CALLER = { action: 'sts:AssumeRole', resource: `acs:ram::${ACCOUNT}:role/media`, context: { 'acs:SourceIp': '203.0.113.7' } };
const REQUESTS = [
  { ...CALLER, principal: 'role/app', accountId: ACCOUNT, sessionName: 's', sessionPolicy: DOCUMENT },
  { ...CALLER, principal: 'root', accountId: ACCOUNT },
  { ...CALLER, principal: '*' },
  { ...CALLER, principal: 'service/imm.aliyuncs.com' },
];

/** What a schema does not ask for: the elements of documents, names that stand twice, and what only some callers have. */
function isStricter({ code, path: at, message }: Finding): boolean {
  return code === 'REPEATED_ELEMENT' || /(policies\[\d+\]|trust|policy)\.Statement\[|^\$\.sessionPolicy\.|(policies\[\d+\]|trust|policy)\.\w+$/.test(at)
    || / has no `(accountId|sessionName|sessionPolicy)`/.test(message) || message.includes('does nothing but assume roles');
}

const VALUES: readonly unknown[] = [
  null, true, false, 0, 1, 1.5, '', '1', '12a', '１２', 'x', [], {}, [[]], ['1'], DOCUMENT, { Version: '1' }, { Version: 1, Statement: [] }, { Version: '1', Statement: [1] },
  'user/', 'user/a', 'User/a', 'user/\n', 'user/a\nb', 'group/g', 'role/r', 'root', 'root/', '*', '**', 'service/s', 'federated/f', 'federated/',
  '${x}', '${}', '${\n}', '${a}${b}', 'a${x}', '${x', '$x}', 'private', 'public-read-write', 'Private',
  'sts:AssumeRole', 'sts:assumerole', 'oss:Get*', 'a-b:c', 'a:b-c', 'a:b:c', 'acs::::', 'acs:::', 'acs:oss:::a\nb', 'acs:\n:::', 'ACS::::', 'arn::::',
];
const NAMES = ['id', 'accountId', 'version', 'principal', 'sessionName', 'acl', 'policy', '__proto__', 'Version'];

/** Every object and list in a value, itself included. */
function containers(value: unknown): (Record<string, unknown> | unknown[])[] {
  return typeof value === 'object' && value !== null ? [value as Record<string, unknown>, ...Object.values(value).flatMap(containers)] : [];
}

/** The value with one place of it changed, for each place: something else stands there, nothing, or something more. */
function changed(value: unknown): unknown[] {
  return containers(value).flatMap((container, index) => {
    const change = (make: (copy: any) => void) => {
      const copy = structuredClone(value);
      make(containers(copy)[index]);
      return copy;
    };
    const replaced = Object.keys(container).flatMap((name) => VALUES.map((put) => change((copy) => { copy[name] = put; })));
    if (Array.isArray(container)) return [...replaced, ...VALUES.map((put) => change((copy) => copy.push(put)))];
    return [
      ...replaced,
      ...Object.keys(container).map((name) => change((copy) => { delete copy[name]; })),
      ...NAMES.map((name) => change((copy) => Object.defineProperty(copy, name, { value: '1', enumerable: true }))),
    ];
  });
}

/** Refused by the schema means refused by the reader, which besides refuses for none but its stricter rules. */
function agree(validate: ValidateFunction, read: (json: string) => readonly Finding[], value: unknown): void {
  const json = JSON.stringify(value);
  const findings = read(json);
  const isValid = validate(JSON.parse(json));
  expect({ json, isValid, findings: isValid ? findings.filter((finding) => !isStricter(finding)) : findings.length > 0 })
    .toEqual({ json, isValid, findings: isValid ? [] : true });
}

const SAMPLES: [string, readonly unknown[], (json: string) => readonly Finding[]][] = [
  ['access-set', [SET, { version: 1 }], (json) => readAccessSet(json).findings],
  ['request', REQUESTS, (json) => readRequest(json, new Map()).findings],
];

describe.each(SAMPLES)('%s', (name, samples, read) => {
  const validate = schema(name);

  test('samples are valid and can be read', () => {
    for (const sample of samples) expect([validate(sample), read(JSON.stringify(sample))]).toEqual([true, []]);
  });

  test('what is nothing like a sample', () => {
    for (const value of VALUES) agree(validate, read, value);
  });

  test.each(samples.map((sample, index) => [index, sample]))('sample %i with one place changed', (_index, sample) => {
    for (const value of changed(sample)) agree(validate, read, value);
  });
});
