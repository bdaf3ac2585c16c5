import * as fc from 'fast-check';
import { KINDS, parsedDocument } from './arbitraries';
import {
  ACCESS_FILE_SPELLING, conditionOn, Document, Effect, NO_CONDITION, parseDocument, printDocument, printStatement, Spelling, Statement, Text,
} from '../../src/policy';

const STATEMENT: Statement = { effect: Effect.ALLOW, actions: [Text.of('a:b')], exceptActions: false, resources: [Text.of('r')], condition: NO_CONDITION };

/** As Terraform spells templates. It reads nothing: Terraform does. */
const TEMPLATES: Spelling = {
  read: () => { throw new Error('not read'); },
  literal: (characters) => characters.replace(/[$%](?=\{)/g, '$&$&'),
  hole: ({ hole }) => `\${${JSON.stringify(hole).slice(1, -1)}}`,
};

/** What Terraform makes of a template: the escapes undone, each reference replaced by its value. */
function applied(template: string, valueOf: (name: string) => string): string {
  return template.replace(/\$\$\{|%%\{|\$\{([^}]*)\}/g, (match, name?: string) => (name === undefined ? match.slice(1) : valueOf(name)));
}

describe.each(KINDS)('printed %s documents', (kind) => {
  test('are read back as they were', () => {
    fc.assert(fc.property(parsedDocument(kind, ACCESS_FILE_SPELLING), (document) => {
      const parsed = parseDocument(kind, printDocument(document, ACCESS_FILE_SPELLING), ACCESS_FILE_SPELLING);
      expect(parsed).toEqual({ document, findings: [] });
    }), { numRuns: 500 });
  });

  test('are, as templates, the JSON of the document with its holes filled in', () => {
    const filled = (value: unknown): unknown => (value instanceof Text ? Text.of(value.pieces.map((piece) => (typeof piece === 'string' ? piece : 'VALUE')).join(''))
      : Array.isArray(value) ? value.map(filled)
        : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part)])) : value);
    const plain: Spelling = { ...TEMPLATES, literal: (characters) => characters };
    fc.assert(fc.property(parsedDocument(kind, TEMPLATES), (document) => {
      const json = applied(printDocument(document, TEMPLATES), () => 'VALUE');
      expect(JSON.parse(json)).toEqual(JSON.parse(printDocument(filled(document) as Document, plain)));
    }), { numRuns: 300 });
  });
});

test('documents stand without white space, members in one order', () => {
  const statement: Statement = {
    ...STATEMENT,
    id: Text.of('one'),
    principals: [{ type: 'Bucket', value: Text.of('1') }],
    condition: conditionOn('Bool', 'k:a', [Text.of('true')]),
  };
  expect(printDocument({ kind: 'bucket', id: Text.of('doc'), statements: [statement, { ...statement, id: undefined, effect: Effect.DENY, exceptActions: true, condition: [] }] }, ACCESS_FILE_SPELLING))
    .toBe('{"Id":"doc","Version":"1","Statement":['
      + '{"Sid":"one","Effect":"Allow","Principal":["1"],"Action":["a:b"],"Resource":["r"],"Condition":{"Bool":{"k:a":["true"]}}},'
      + '{"Effect":"Deny","Principal":["1"],"NotAction":["a:b"],"Resource":["r"]}]}');
});

test('an operator without keys is printed', () => {
  expect(printStatement('identity', { ...STATEMENT, condition: [{ operator: 'Bool', tests: [] }] }, ACCESS_FILE_SPELLING)).toContain('"Condition":{"Bool":{}}');
});

describe('trust documents', () => {
  const trust: Statement = {
    ...STATEMENT,
    resources: undefined,
    actions: [Text.of('sts:AssumeRole')],
    principals: [{ type: 'Service', value: Text.of('imm.aliyuncs.com') }, { type: 'RAM', value: Text.of('acs:ram::1:root') }],
  };

  test('have the only action as a string and principals as lists', () => {
    expect(printStatement('trust', trust, ACCESS_FILE_SPELLING))
      .toBe('{"Effect":"Allow","Principal":{"Service":["imm.aliyuncs.com"],"RAM":["acs:ram::1:root"]},"Action":"sts:AssumeRole"}');
  });

  test('have several actions as a list', () => {
    expect(printStatement('trust', { ...trust, actions: [Text.of('sts:a'), Text.of('sts:b')] }, ACCESS_FILE_SPELLING)).toContain('"Action":["sts:a","sts:b"]');
  });

  test('unlike others, which have the only action in a list', () => {
    expect(printStatement('identity', STATEMENT, ACCESS_FILE_SPELLING)).toContain('"Action":["a:b"]');
  });
});

describe('what JSON cannot hold is refused', () => {
  const [test1, test2] = ['1', '2'].map((value) => ({ key: 'k:a', values: [Text.of(value)] }));
  test.each([
    ['a key twice under one operator', [{ operator: 'StringEquals', tests: [test1, test2] }]],
    ['an operator twice', [{ operator: 'StringEquals', tests: [test1] }, { operator: 'StringEquals', tests: [] }]],
  ])('%s', (_what, condition) => {
    expect(() => printStatement('identity', { ...STATEMENT, condition }, ACCESS_FILE_SPELLING)).toThrow('stands more than once');
  });
});
