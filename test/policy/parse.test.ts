import * as fc from 'fast-check';
import { AWKWARD, KINDS, stringOf } from './arbitraries';
import { placesOf } from './places';
import { ACCESS_FILE_SPELLING, Document, DocumentKind, Finding, parseDocument } from '../../src/policy';

function findings(kind: DocumentKind, json: string): readonly Finding[] {
  return parseDocument(kind, json, ACCESS_FILE_SPELLING).findings;
}

function read(kind: DocumentKind, document: unknown): Document {
  const parsed = parseDocument(kind, JSON.stringify(document), ACCESS_FILE_SPELLING);
  expect(parsed.findings).toEqual([]);
  return parsed.document!;
}

const STATEMENT: Readonly<Record<DocumentKind, Record<string, unknown>>> = {
  identity: { Effect: 'Allow', Action: ['oss:GetObject'], Resource: ['*'] },
  bucket: { Effect: 'Allow', Principal: ['1234'], Action: ['oss:GetObject'], Resource: ['*'] },
  trust: { Effect: 'Allow', Principal: { Service: ['imm.aliyuncs.com'] }, Action: 'sts:AssumeRole' },
};

/** A legal document whose only statement has other members; `undefined` takes one away. */
function withMembers(kind: DocumentKind, members: Record<string, unknown>): unknown {
  return { Version: '1', Statement: [{ ...STATEMENT[kind], ...members }] };
}

describe('what is no document', () => {
  test.each<[string, string, string]>([
    ['', 'JSON_SYNTAX', '$'],
    ['{"Version":"1","Statement":[]', 'JSON_SYNTAX', '$'],
    ['{"Version":"1","Statement":[],}', 'JSON_SYNTAX', '$'],
    ['[]', 'DATA_TYPE_MISMATCH', '$'],
    ['null', 'DATA_TYPE_MISMATCH', '$'],
    ['"${system-policy:AliyunOSSFullAccess}"', 'DATA_TYPE_MISMATCH', '$'],
    ['{"Statement":[]}', 'MISSING_VERSION', '$.Version'],
    ['{"Version":"2","Statement":[]}', 'INVALID_VERSION', '$.Version'],
    ['{"Version":1,"Statement":[]}', 'INVALID_VERSION', '$.Version'],
    ['{"Version":"1"}', 'MISSING_STATEMENT', '$.Statement'],
    ['{"Version":"1","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}', 'DATA_TYPE_MISMATCH', '$.Statement'],
    ['{"Version":"1","Statement":null}', 'DATA_TYPE_MISMATCH', '$.Statement'],
    ['{"Version":"1","Statement":["Allow"]}', 'DATA_TYPE_MISMATCH', '$.Statement[0]'],
    ['{"Version":"1","Statement":[[]]}', 'DATA_TYPE_MISMATCH', '$.Statement[0]'],
    ['{"Version":"1","Statement":[],"Id":1}', 'DATA_TYPE_MISMATCH', '$.Id'],
    ['{"Version":"1","Statement":[],"version":"1"}', 'INVALID_ELEMENT', '$.version'],
    ['{"Version":"1","Statement":[],"__proto__":{}}', 'INVALID_ELEMENT', '$.__proto__'],
    ['{"Version":"1","Statement":[],"Version":"1"}', 'JSON_REPEATED_MEMBER', '$.Version'],
    ['{"Version":"1","Statement":[{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}]}', 'JSON_REPEATED_MEMBER', '$.Statement[0].Effect'],
    ['{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"k:a":"true"},"Bool":{}}}]}',
      'JSON_REPEATED_MEMBER', '$.Statement[0].Condition.Bool'],
  ])('%s: %s', (json, code, path) => {
    const { document, findings: found } = parseDocument('identity', json, ACCESS_FILE_SPELLING);
    expect(placesOf(found)).toEqual([`${code} ${path}`]);
    expect(found[0].class).toBe('error');
    expect(document).toBeUndefined();
  });
});

describe('what is no statement', () => {
  const MISSING = undefined;
  test.each<[DocumentKind, Record<string, unknown>, string, string]>([
    ['identity', { Effect: MISSING }, 'MISSING_EFFECT', 'Effect'],
    ['identity', { Effect: 'allow' }, 'INVALID_EFFECT', 'Effect'],
    ['identity', { Effect: ['Allow'] }, 'INVALID_EFFECT', 'Effect'],
    ['identity', { Effect: '${effect}' }, 'INVALID_EFFECT', 'Effect'],
    ['identity', { Sid: 1 }, 'DATA_TYPE_MISMATCH', 'Sid'],

    ['identity', { Action: MISSING }, 'MISSING_ACTION', 'Action'],
    ['trust', { Action: MISSING }, 'MISSING_ACTION', 'Action'],
    ['identity', { NotAction: ['ram:*'] }, 'INVALID_ELEMENT', 'NotAction'],
    ['identity', { Action: [] }, 'EMPTY_LIST', 'Action'],
    ['identity', { Action: MISSING, NotAction: [] }, 'EMPTY_LIST', 'NotAction'],
    ['identity', { Action: [1] }, 'DATA_TYPE_MISMATCH', 'Action'],
    ['identity', { Action: [['oss:GetObject']] }, 'DATA_TYPE_MISMATCH', 'Action'],
    ['identity', { Action: null }, 'DATA_TYPE_MISMATCH', 'Action'],
    ['identity', { Action: 'GetObject' }, 'INVALID_ACTION_FORMAT', 'Action'],
    ['identity', { Action: ['oss:GetObject', '**'] }, 'INVALID_ACTION_FORMAT', 'Action'],
    ['identity', { Action: MISSING, NotAction: 'oss*' }, 'INVALID_ACTION_FORMAT', 'NotAction'],
    ['trust', { Action: 'AssumeRole' }, 'INVALID_ACTION_FORMAT', 'Action'],

    ['identity', { Resource: MISSING }, 'MISSING_RESOURCE', 'Resource'],
    ['bucket', { Resource: MISSING }, 'MISSING_RESOURCE', 'Resource'],
    ['identity', { Resource: [] }, 'EMPTY_LIST', 'Resource'],
    ['identity', { Resource: {} }, 'DATA_TYPE_MISMATCH', 'Resource'],
    ['identity', { Resource: ['*', null] }, 'DATA_TYPE_MISMATCH', 'Resource'],
    ['trust', { Resource: '*' }, 'INVALID_ELEMENT', 'Resource'],

    ['identity', { Principal: ['*'] }, 'PRINCIPAL_IN_IDENTITY_POLICY', 'Principal'],
    ['bucket', { Principal: MISSING }, 'MISSING_PRINCIPAL', 'Principal'],
    ['bucket', { Principal: { RAM: ['1'] } }, 'INVALID_PRINCIPAL', 'Principal'],
    ['bucket', { Principal: [1234] }, 'DATA_TYPE_MISMATCH', 'Principal'],
    ['bucket', { Principal: null }, 'DATA_TYPE_MISMATCH', 'Principal'],
    ['trust', { Principal: MISSING }, 'MISSING_PRINCIPAL', 'Principal'],
    ['trust', { Principal: { AWS: ['1'] } }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: { Service: ['a'], service: ['b'] } }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: {} }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: [] }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: 'acs:ram::1:root' }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: ['*', '*'] }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: ['acs:ram::1:root'] }, 'INVALID_PRINCIPAL', 'Principal'],
    ['trust', { Principal: { RAM: [] } }, 'EMPTY_LIST', 'Principal.RAM'],
    ['trust', { Principal: { RAM: [{}] } }, 'DATA_TYPE_MISMATCH', 'Principal.RAM'],

    ['identity', { NotResource: ['*'] }, 'INVALID_ELEMENT', 'NotResource'],
    ['bucket', { NotPrincipal: ['*'] }, 'INVALID_ELEMENT', 'NotPrincipal'],
    ['identity', { action: ['oss:GetObject'] }, 'INVALID_ELEMENT', 'action'],

    ['identity', { Condition: null }, 'DATA_TYPE_MISMATCH', 'Condition'],
    ['identity', { Condition: [] }, 'DATA_TYPE_MISMATCH', 'Condition'],
    ['identity', { Condition: { StringEquals: [] } }, 'DATA_TYPE_MISMATCH', 'Condition.StringEquals'],
    ['identity', { Condition: { StringEquals: 'x' } }, 'DATA_TYPE_MISMATCH', 'Condition.StringEquals'],
    ['identity', { Condition: { stringEquals: {} } }, 'INVALID_CONDITION_OPERATOR', 'Condition.stringEquals'],
    ['identity', { Condition: { StringEqualsIfExists: {} } }, 'INVALID_CONDITION_OPERATOR', 'Condition.StringEqualsIfExists'],
    ['identity', { Condition: { '${operator}': {} } }, 'INVALID_CONDITION_OPERATOR', 'Condition.${operator}'],
    ['identity', { Condition: { constructor: {} } }, 'INVALID_CONDITION_OPERATOR', 'Condition.constructor'],
    ['identity', { Condition: { Bool: { '${key}': 'true' } } }, 'UNKNOWN_ELEMENT', 'Condition.Bool.${key}'],
    ['identity', { Condition: { Bool: { 'k:a': [] } } }, 'EMPTY_LIST', 'Condition.Bool.k:a'],
    ['identity', { Condition: { Bool: { 'k:a': true } } }, 'DATA_TYPE_MISMATCH', 'Condition.Bool.k:a'],
    ['identity', { Condition: { Bool: { 'k:a': 'yes' } } }, 'INVALID_CONDITION_VALUE', 'Condition.Bool.k:a'],
    ['identity', { Condition: { NumericEquals: { 'k:a': ['1', '1e3'] } } }, 'INVALID_CONDITION_VALUE', 'Condition.NumericEquals.k:a'],
    ['identity', { Condition: { NumericEquals: { 'k:a': 'a${x}' } } }, 'INVALID_CONDITION_VALUE', 'Condition.NumericEquals.k:a'],
    ['bucket', { Condition: { IpAddress: { 'acs:SourceIp': '10.0.0.0/33' } } }, 'INVALID_CONDITION_VALUE', 'Condition.IpAddress.acs:SourceIp'],
    ['trust', { Condition: { DateLessThan: { 'acs:CurrentTime': '2026-02-31T00:00Z' } } }, 'INVALID_CONDITION_VALUE', 'Condition.DateLessThan.acs:CurrentTime'],
  ])('%s %j: %s', (kind, members, code, path) => {
    expect(placesOf(findings(kind, JSON.stringify(withMembers(kind, members))))).toEqual([`${code} $.Statement[0].${path}`]);
  });
});

describe('what is legal', () => {
  test.each<[DocumentKind, Record<string, unknown>]>([
    ['identity', {}], ['bucket', {}], ['trust', {}],
    ['identity', { Action: undefined, NotAction: ['ram:*'] }],
    ['bucket', { Action: undefined, NotAction: 'oss:*' }],
    ['trust', { Action: undefined, NotAction: 'sts:*' }],
    ['identity', { Action: '*' }],
    ['identity', { Action: '${action}' }],
    ['identity', { Action: 'made:Up', Resource: 'nonsense' }],
    ['identity', { Resource: '' }],
    ['identity', { Condition: {} }],
    ['identity', { Condition: { StringEquals: {} } }],
    ['identity', { Condition: { IpAddress: { 'acs:SourceIp': '${address}' }, Bool: { 'k:a': 'TRUE' } } }],
    ['identity', { Condition: { NumericEquals: { 'no:such/key': ['-1.50', '${number}'] } } }],
    ['bucket', { Principal: 'nobody in particular' }],
    ['trust', { Action: ['sts:AssumeRole', 'sts:*'] }],
    ['trust', { Principal: { RAM: 'acs:ram::1:root', Federated: ['x'] } }],
  ])('%s %j', (kind, members) => {
    expect(read(kind, withMembers(kind, members)).statements).toHaveLength(1);
  });

  test('no statements at all', () => {
    expect(read('identity', { Version: '1', Statement: [] })).toEqual({ kind: 'identity', statements: [] });
  });

  test('one value or a list of it are the same', () => {
    const condition = (value: unknown) => ({ Condition: { StringEquals: { 'k:a': value } } });
    expect(read('bucket', withMembers('bucket', { Action: 'a:b', Resource: 'r', Principal: '1', ...condition('v') })))
      .toEqual(read('bucket', withMembers('bucket', { Action: ['a:b'], Resource: ['r'], Principal: ['1'], ...condition(['v']) })));
  });

  test('an empty list of bucket principals is everyone', () => {
    expect(read('bucket', withMembers('bucket', { Principal: [] }))).toEqual(read('bucket', withMembers('bucket', { Principal: ['*'] })));
  });

  test.each(['*', ['*'], { RAM: '*' }])('the trust principal %j is every RAM identity', (principal) => {
    expect(read('trust', withMembers('trust', { Principal: principal })).statements[0].principals).toMatchObject([{ type: 'RAM', value: { literal: '*' } }]);
  });

  test('each part lands where it belongs', () => {
    const { id, statements: [statement] } = read('bucket', {
      Id: 'doc-${n}',
      Version: '1',
      Statement: [{
        Sid: 'one',
        Effect: 'Deny',
        Principal: ['1', '${uid}'],
        NotAction: ['a:b', 'a:c'],
        Resource: ['r', '${bucket}/*'],
        Condition: { NotIpAddress: { 'acs:SourceIp': ['10.0.0.0/8', '::1'] }, Bool: { 'k:a': 'true', 'k:b': 'false' } },
      }],
    });
    const shown = (texts: readonly { toString(): string }[]) => texts.map((text) => `${text}`);
    expect(id?.pieces).toEqual(['doc-', { hole: 'n' }]);
    expect(statement.id?.literal).toBe('one');
    expect(statement.effect).toBe('Deny');
    expect(statement.exceptActions).toBe(true);
    expect(statement.principals).toMatchObject([{ type: 'Bucket', value: { literal: '1' } }, { type: 'Bucket', value: { pieces: [{ hole: 'uid' }] } }]);
    expect(shown(statement.actions)).toEqual(['a:b', 'a:c']);
    expect(statement.resources!.map(({ pieces }) => pieces)).toEqual([['r'], [{ hole: 'bucket' }, '/*']]);
    expect(statement.condition.map(({ operator, tests }) => [operator, tests.map(({ key, values }) => [key, shown(values)])])).toEqual([
      ['NotIpAddress', [['acs:SourceIp', ['10.0.0.0/8', '::1']]]],
      ['Bool', [['k:a', ['true']], ['k:b', ['false']]]],
    ]);
  });
});

test('all findings are told at once', () => {
  const json = '{"Id":1,"Version":"0","Statement":[{"Effect":"x","Action":"y","Resource":[],"Condition":{"Is":{},"Bool":{"k:a":"z","k:b":1}},"No":0},5,{"Sid":[],"Sid":[]}]}';
  expect(placesOf(findings('bucket', json))).toEqual([
    'JSON_REPEATED_MEMBER $.Statement[2].Sid',
    'INVALID_VERSION $.Version',
    'INVALID_ELEMENT $.Statement[0].No',
    'INVALID_EFFECT $.Statement[0].Effect',
    'MISSING_PRINCIPAL $.Statement[0].Principal',
    'INVALID_ACTION_FORMAT $.Statement[0].Action',
    'EMPTY_LIST $.Statement[0].Resource',
    'INVALID_CONDITION_OPERATOR $.Statement[0].Condition.Is',
    'INVALID_CONDITION_VALUE $.Statement[0].Condition.Bool.k:a',
    'DATA_TYPE_MISMATCH $.Statement[0].Condition.Bool.k:b',
    'DATA_TYPE_MISMATCH $.Statement[1]',
    'MISSING_EFFECT $.Statement[2].Effect',
    'MISSING_PRINCIPAL $.Statement[2].Principal',
    'MISSING_ACTION $.Statement[2].Action',
    'MISSING_RESOURCE $.Statement[2].Resource',
    'DATA_TYPE_MISMATCH $.Statement[2].Sid',
    'DATA_TYPE_MISMATCH $.Id',
  ]);
});

test.each<[string, DocumentKind, Record<string, unknown>, string]>([
  ['the value of a list that is none', 'identity', { Action: ['oss:GetObject', 7, 'oss:PutObject'] }, '`7` is no string'],
  ['the value that an operator cannot read', 'identity', { Condition: { Bool: { 'k:a': ['true', 'yes'] } } }, '`Bool` cannot read `"yes"`'],
  ['the operator that was meant', 'identity', { Condition: { ipaddress: {} } }, 'did you mean `IpAddress`'],
  ['the operators there are', 'identity', { Condition: { Is: {} } }, ', Bool, IpAddress, '],
  ['the members that a trust principal may have', 'trust', { Principal: 'x' }, '`RAM`, `Service`, `Federated`'],
])('a finding names %s', (_what, kind, members, words) => {
  expect(findings(kind, JSON.stringify(withMembers(kind, members))).map(({ message, fix }) => `${message}: ${fix}`)).toEqual([expect.stringContaining(words)]);
});

describe('whatever is given, the parser comes back with a document or with findings', () => {
  function comesBack(json: string): void {
    for (const kind of KINDS) {
      const parsed = parseDocument(kind, json, ACCESS_FILE_SPELLING);
      expect(parsed.document === undefined).toBe(parsed.findings.length > 0);
      for (const { message, fix } of parsed.findings) expect(message.length + fix.length).toBeLessThan(1000);
    }
  }

  test('characters', () => {
    fc.assert(fc.property(stringOf([...AWKWARD, '[', ']', ',', '1', 'null'], 12), comesBack), { numRuns: 300 });
  });

  test('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => comesBack(new TextDecoder().decode(bytes))));
  });

  const names = ['Version', 'Statement', 'Effect', 'Action', 'NotAction', 'Resource', 'Principal', 'Condition', 'Sid', 'Id', 'RAM', 'StringLike', 'Bool', 'k:a', '__proto__'];
  const anyJson = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(null, true, 1, '1', 'Allow', 'Deny', '*', 'a:b', '${x}', '', [], {}),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 5 })),
  })).value;

  test('JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), anyJson), (value) => comesBack(JSON.stringify(value))), { numRuns: 300 });
  });

  test('JSON in the place of any member', () => {
    fc.assert(fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...names.slice(2)), anyJson, (kind, name, value) => {
      comesBack(JSON.stringify(withMembers(kind, { [name]: value })));
    }), { numRuns: 300 });
  });

  test('JSON nested deeper than the stack, strings of megabytes, and openings of holes without end', () => {
    comesBack(`{"Version":"1","Statement":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    comesBack(JSON.stringify(withMembers('identity', { Resource: '\\"'.repeat(2_000_000) })));
    comesBack(JSON.stringify(withMembers('identity', { Resource: '${'.repeat(1_000_000) })));
  });
});
