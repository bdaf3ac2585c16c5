/**
 * Whatever is read, nothing is thrown but what is documented; and what takes long is counted in steps that grow with the input by a low
 * power of it. Steps are counted and never seconds: an input that took exponentially many would not come to an end here.
 */
import * as fc from 'fast-check';
import { readSet } from './engine';
import { Runs } from './runs';
import { bucketOwners, CannotCompareError, compare, Evaluator, readAccessSet, readRequest } from '../../src/access';
import { Policies } from '../../src/access/engine/policies';
import { ACCESS_FILE_SPELLING, charactersOf, couldMatch, globMatches, parseDocument, readTemplate } from '../../src/policy';
import { accessSets } from '../reference/generators';
import { AccessSetJson, StatementJson } from '../reference/json';
import { requests } from '../reference/request-generators';

const runs = new Runs('hostile');
const PART = 0.2;

/** Stated where a search was not whole. */
const LIMIT = /^the search ended at its limit/;

/** Any JSON, made of the words of access sets and requests as well as of others. */
const WORDS = [
  'version', 'principals', 'buckets', 'accounts', 'id', 'accountId', 'policies', 'groups', 'trust', 'userId', 'name', 'ownerAccountId', 'policy', 'acl',
  'blockPublicAccess', 'principal', 'action', 'resource', 'context', 'sessionName', 'sessionPolicy', 'Version', 'Statement', 'Effect', 'Action', 'NotAction',
  'Resource', 'Principal', 'Condition', 'StringEquals', 'IpAddress', 'RAM', 'Service', '__proto__', 'constructor', 'toString', '', '${x}', '*', '1', 'user/a',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 }));
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 }, fc.oneof(word, fc.constantFrom(null, true, false, 0, 1, -1.5, 1e300)), fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(word, tie('value')), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
  ),
})).value;

/** Well-formed JSON in which one value became something else. */
function spoiled(json: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(json, anyJson, fc.nat()).map(([value, other, place]) => {
    let values = 0;
    JSON.stringify(value, (_key, each) => (values++, each));
    const spoiledAt = place % values;
    return JSON.stringify(value, (_key, each) => (values-- === spoiledAt + 1 ? other : each)) ?? 'null';
  });
}

const bytes = fc.uint8Array({ maxLength: 60 }).map((list) => Buffer.from(list).toString('utf8'));
const texts = fc.oneof(spoiled(accessSets({ holes: true })), spoiled(requests), anyJson.map((value) => JSON.stringify(value)), bytes, fc.string({ unit: 'binary' }));

/** What was read, or findings, and never both. */
function holdReading<T>({ value, findings }: { readonly value?: T; readonly findings: readonly unknown[] }): T | undefined {
  expect(value === undefined).toBe(findings.length > 0);
  return value;
}

test('whatever an access set is read from, it is one or there are findings', () => {
  runs.assert(PART, 1, texts, (text) => void holdReading(readAccessSet(text)));
});

test('whatever a request is read from, it is one or there are findings', () => {
  runs.assert(PART, 1, texts, (text) => void holdReading(readRequest(text, new Map([['b1', '11']]))));
});

test('whatever a document is read from, it is one or there are findings', () => {
  runs.assert(PART, 1, fc.tuple(texts, fc.constantFrom('identity' as const, 'bucket' as const, 'trust' as const)), ([text, kind]) => {
    const { document, findings } = parseDocument(kind, text, ACCESS_FILE_SPELLING);
    holdReading({ value: document, findings });
  });
});

test('whatever was read can be decided, explained and compared', () => {
  const sound = readSet({ version: 1, principals: [{ id: 'user/ann', accountId: '11', policies: [] }] });
  runs.assert(PART, 1, fc.tuple(spoiled(accessSets({ holes: true, tiny: true })), spoiled(requests)), ([set, request]) => {
    const access = readAccessSet(set).value ?? sound;
    const asked = readRequest(request, bucketOwners(access)).value;
    const evaluator = new Evaluator(access);
    if (asked) expect(evaluator.explain(asked).decision).toBe(evaluator.decide(asked));
    try {
      compare(sound, access, 20_000);
    } catch (error) {
      expect(error).toBeInstanceOf(CannotCompareError);
    }
  });
});

test('a template is read whatever it holds', () => {
  const pieces = fc.array(fc.constantFrom('${', '$${', '%{', '}', '"', '\\', '{', 'a'), { maxLength: 12 }).map((list) => list.join(''));
  runs.assert(PART, 1, pieces, (written) => expect(readTemplate(written).pieces.length).toBeLessThanOrEqual(written.length));
});

/** Characters of a text that were looked at. */
function counted(text: string): { readonly text: string; readonly looks: () => number } {
  let looks = 0;
  const counting = {
    length: text.length,
    codePointAt: (at: number) => (looks++, text.codePointAt(at)),
    charCodeAt: (at: number) => (looks++, text.charCodeAt(at)),
  };
  return { text: counting as unknown as string, looks: () => looks };
}

const SIZES = [3, 30, 300];
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index));

test.each(SIZES)('a glob looks at each character of %d at most a few times for each star', (length) => {
  for (const pattern of ['*a'.repeat(50), `${'*a'.repeat(50)}b`, '*'.repeat(length), `${'?*'.repeat(50)}b`, `*${'a'.repeat(length / 2)}b`]) {
    const { text, looks } = counted('a'.repeat(length));
    globMatches(pattern, text);
    expect(looks()).toBeLessThanOrEqual(4 * (pattern.length + 1) * (length + 1));
  }
});

test.each(SIZES)('a text with holes looks at each character of %d at most a few times for each of its own', (length) => {
  for (const written of ['${h}a'.repeat(50), `${'${h}*a'.repeat(50)}b`, '${h}'.repeat(length), `${'${h}?*'.repeat(50)}b`]) {
    const characters = charactersOf(ACCESS_FILE_SPELLING.read(written));
    const { text, looks } = counted('a'.repeat(length));
    couldMatch(characters, { name: text, parts: () => false, folds: () => false });
    expect(looks()).toBeLessThanOrEqual(2 * (characters.length + 1) * (length + 1));
  }
});

function holding(...statements: StatementJson[]): AccessSetJson {
  return { version: 1, principals: [{ id: 'user/ann', accountId: '11', policies: [{ Version: '1', Statement: statements }] }] };
}

const allow = (more: Partial<StatementJson>): StatementJson => ({ Effect: 'Allow', Action: '*', Resource: '*', ...more });
const under = (condition: StatementJson['Condition']) => holding(allow({ Condition: condition }));

function inBucket(...statements: StatementJson[]): AccessSetJson {
  return { ...holding(), buckets: [{ name: 'b1', ownerAccountId: '11', policy: { Version: '1', Statement: statements } }] };
}

/** Access sets that grow with a number. */
const HOSTILE: Readonly<Record<string, (size: number) => AccessSetJson>> = {
  'stars in a resource': (size) => holding(allow({ Resource: `acs:oss:*:*:${'*a'.repeat(size)}` })),
  'a star and one letter': (size) => holding(allow({ Resource: `acs:oss:*:*:*${'a'.repeat(size)}b` })),
  'stars in an action': (size) => holding(allow({ Action: `oss:${'*a?'.repeat(size)}` })),
  'holes in a resource': (size) => holding(allow({ Resource: `acs:${many(size, (index) => `x\${h${index}}`).join('')}` })),
  'holes side by side': (size) => holding(allow({ Resource: `acs:${many(size, (index) => `\${h${index}}`).join('')}` })),
  'holes and colons in a resource': (size) => holding(allow({ Resource: many(size, (index) => `\${h${index}}:`).join('') })),
  'holes in each other': (size) => holding(allow({ Resource: `${'${'.repeat(size)}x${'}'.repeat(size)}` })),
  'patterns of resources': (size) => holding(allow({ Resource: many(size, (index) => `acs:oss:*:*:*${index}*`) })),
  'patterns of fields': (size) => holding(allow({ Resource: many(size, (index) => `acs:*${index}*:*${index}*:*${index}*:*${index}*`) })),
  'patterns of actions': (size) => holding(allow({ Action: many(size, (index) => `oss:*${index}*`) })),
  'actions times resources': (size) => holding(allow({ Action: many(size, (index) => `oss:a${index}`), Resource: many(size, (index) => `acs:oss:*:*:b/${index}`) })),
  'patterns of values': (size) => under({ StringLike: { 'acs:SourceVpc': many(size, (index) => `*${index}*`) } }),
  'networks': (size) => under({ IpAddress: { 'acs:SourceIp': many(size, (index) => `10.${index % 256}.0.0/16`) } }),
  'stars in networks': (size) => under({ IpAddress: { 'acs:SourceIp': many(size, (index) => `*.${index % 256}.*.${(index * 7) % 256}`) } }),
  'holes in addresses': (size) => under({ IpAddress: { 'acs:SourceIp': `${'${a}'.repeat(size)}1\${b}` } }),
  'digits': (size) => under({ NumericLessThan: { 'oss:MaxKeys': `\${a}${'0'.repeat(size)}\${b}.${'7'.repeat(size)}\${c}` } }),
  'holes in digits': (size) => under({ NumericEquals: { 'oss:MaxKeys': `1${'${a}7'.repeat(size)}` } }),
  'zeros behind digits': (size) => under({ NumericEquals: { 'oss:MaxKeys': [`0.${'0'.repeat(size * 100)}1`, ...many(size, String)] } }),
  'digits of seconds': (size) => under({ DateLessThan: { 'acs:CurrentTime': `\${a}${'0'.repeat(size)}\${b}Z` } }),
  'holes in digits of seconds': (size) => under({ DateEquals: { 'acs:CurrentTime': `2026-01-01T00:00:00.${'${a}7'.repeat(size)}` } }),
  'keys': (size) => under({ StringEquals: Object.fromEntries(many(size, (index) => `k${index}`).map((key) => [key, ['a', '${x}']])) }),
  'keys of denials': (size) => holding(...Array.from({ length: size }, (_, index): StatementJson => (
    { ...allow({ Condition: { StringLike: { [`k${index}`]: ['a*', '*b', '${x}'] } } }), Effect: index % 2 === 0 ? 'Allow' : 'Deny' }))),
  'accounts, roles and sessions': (size) => inBucket(...many(size, (index) => `arn:sts::*${index}*:assumed-role/*${index}*/*${index}*`).map((Principal) => allow({ Principal }))),
  'unknown policies': (size) => ({ version: 1, principals: [{ id: 'user/ann', accountId: '11', policies: many(size, (index) => `\${system-policy:P${index}}`) }] }),
};

/** Few enough that a test ends soon, and many enough for what is not hostile. */
const STEPS = 50_000;

describe.each(Object.entries(HOSTILE))('%s', (_what, setOf) => {
  test.each(SIZES)('of %d are read, decided and explained', (size) => {
    const { value, findings } = readAccessSet(JSON.stringify(setOf(size)));
    expect(findings).toEqual([]);
    const context = {
      'acs:SourceVpc': '9'.repeat(size),
      'acs:SourceIp': '10.9.9.9',
      'oss:MaxKeys': `${'1'.repeat(size)}.${'7'.repeat(size)}`,
      'acs:CurrentTime': `2026-01-01T00:00:00.${'7'.repeat(size)}Z`,
    };
    const request = { principal: 'user/ann', accountId: '11', action: 'oss:GetObject', resource: `acs:oss:cn:11:${'a'.repeat(size)}`, context };
    const evaluator = new Evaluator(value!);
    expect(['allow', 'implicit-deny', 'unknown']).toContain(evaluator.decide(request));
    expect(evaluator.explain(request).decision).toBe(evaluator.decide(request));
  });

  test.each(SIZES)('of %d are compared within the limit of steps, or else it is said that there may be more', (size) => {
    const [nothing, set] = [holding(), setOf(size)].map(readSet);
    const visits = jest.spyOn(Policies.prototype, 'visit');
    for (const [before, after] of [[nothing, set], [set, nothing], [readSet(setOf(size + 1)), set]]) {
      const { verdict, added, notes } = compare(before, after, STEPS);
      // Where steps have run out nothing but what is proven counts.
      expect(notes.some((note) => LIMIT.test(note)) && added.length === 0 ? verdict : 'unknown').toBe('unknown');
      // Whoever takes a cell asks the documents of both sides for what allows and denies there: no cell is free of charge.
      expect(visits.mock.calls.length).toBeLessThanOrEqual(8 * STEPS);
      visits.mockClear();
    }
    visits.mockRestore();
    expect(compare(set, set).verdict).toBe('none');
  });

  test('with ever more steps, an answer without a note of its limits stays', () => {
    const [before, after] = [setOf(3), setOf(2)].map(readSet);
    const answers = [100, 1000, 10_000, 100_000].map((steps) => compare(before, after, steps));
    const whole = answers.filter(({ notes }) => !notes.some((note) => LIMIT.test(note)));
    expect(new Set(whole.map(({ verdict }) => verdict)).size).toBeLessThanOrEqual(1);
  });
});

const DEEP = 200_000;

/** Texts of a size at which recursion and lists of arguments meet the end of the stack. */
test.each<[string, (count: number) => string]>([
  ['lists in lists', (count) => '['.repeat(count) + ']'.repeat(count)],
  ['objects in objects', (count) => `${'{"Statement":'.repeat(count)}1${'}'.repeat(count)}`],
  ['holes in a value', (count) => JSON.stringify(under({ StringLike: { k: '${x}-'.repeat(count) } }))],
  ['numbers', (count) => JSON.stringify(under({ NumericEquals: { k: many(count, String) } }))],
  ['letters', (count) => JSON.stringify(holding(allow({ Resource: many(count / 2, (index) => `acs:oss:*:*:${String.fromCodePoint(0x10000 + index)}`) })))],
  ['wrong members', (count) => `{"version":1,${many(count, (index) => `"m${index}":1`).join()}}`],
])('%s by the hundred thousand: read and compared, or refused', (_what, textOf) => {
  const { value, findings } = readAccessSet(textOf(DEEP));
  expect(value === undefined).toBe(findings.length > 0);
  if (value) expect(['broader', 'unknown']).toContain(compare(readSet(holding()), value, STEPS).verdict);
});
