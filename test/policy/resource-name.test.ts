import * as fc from 'fast-check';
import { stringOf } from './arbitraries';
import { resourceMatchesPlainly } from './reference';
import {
  ACCESS_FILE_SPELLING, accountIdOf, fieldTexts, isResourcePattern, MAYBE, NamedResource, NO, relativeIdOf, resourceCovers, resourceName,
  ResourcePattern, Text, YES,
} from '../../src/policy';

function resourceMatches(pattern: string, name: string): boolean {
  const matches = new ResourcePattern(Text.of(pattern)).matches(new NamedResource(name));
  expect(matches).not.toBe(MAYBE);
  return matches === YES;
}

const OBJECT = 'acs:oss:cn-shanghai:1234:media/uploads/a.jpg';

describe('a resource pattern', () => {
  test.each<[string, string, boolean]>([
    ['*', OBJECT, true],
    ['acs:oss:*:*:media/*', OBJECT, true],
    ['acs:oss:cn-shanghai:1234:media/uploads/?.jpg', OBJECT, true],
    ['acs:o*:cn-*:12?4:*', OBJECT, true],
    ['*:*:*:*:*', OBJECT, true],
    ['acs:oss:*:*:other/*', OBJECT, false],
    ['acs:oss:cn-hangzhou:*:media/*', OBJECT, false],
    ['acs:oss:*:4321:media/*', OBJECT, false],
    ['acs:OSS:*:*:media/*', OBJECT, false],
    ['acs:oss:*:*:Media/*', OBJECT, false],
    // Patterns of fewer fields, which a glob over the whole name would match.
    ['**', OBJECT, false],
    ['acs:oss:*', OBJECT, false],
    ['acs:oss:*:media/*', OBJECT, false],
    ['acs:*', OBJECT, false],
    ['', OBJECT, false],
    ['arn:oss:*:*:media/*', OBJECT, false],
    // A star stays in its field.
    ['acs:*:1234:media/*:x', 'acs:oss:cn-shanghai:1234:media/a:x', false],
    ['acs:oss*:*:*:media/a', 'acs:oss:cn-shanghai:1234:media/a', true],
    // The relative id may hold colons.
    ['acs:oss:*:*:media/a:b*', 'acs:oss:cn-shanghai:1234:media/a:b:c', true],
    ['acs:oss:*:*:media/a?b', 'acs:oss:cn-shanghai:1234:media/a:b', true],
    ['acs:mns:*:*:/topics/done/messages', 'acs:mns:cn-shanghai:1234:/topics/done/messages', true],
    // Empty fields are fields.
    ['acs:ram::1234:role/x', 'acs:ram::1234:role/x', true],
    ['acs:ram::1234:role/x', 'acs:ram:cn-shanghai:1234:role/x', false],
  ])('%j on %j: %p', (pattern, name, matches) => {
    expect(resourceMatches(pattern, name)).toBe(matches);
  });

  test.each<[string, string, boolean]>([
    ['acs:ram:*:*:role/ImmRole', 'acs:ram::1:role/immrole', true],
    ['acs:ram:*:*:role/imm*', 'acs:ram::1:role/ImmRole', true],
    ['acs:*:*:*:role/ImmRole', 'acs:ram::1:role/immrole', true],
    ['acs:ram:*:A:role/x', 'acs:ram::a:role/x', false],
    ['acs:RAM:*:*:role/x', 'acs:ram::1:role/x', false],
    ['acs:oss:*:*:b/A', 'acs:oss::1:b/a', false],
    ['acs:*:*:*:b/A', 'acs:oss::1:b/a', false],
    ['acs:*:*:*:b/A', 'acs:RAM::1:b/a', false],
  ])('folds the letters of relative ids in RAM alone: %j on %j: %p', (pattern, name, matches) => {
    expect(resourceMatches(pattern, name)).toBe(matches);
  });

  const relativeId = stringOf(['a', 'A', ':', '/'], 3);
  const name = fc.tuple(fc.constantFrom('oss', 'ram'), fc.constantFrom('', '1'), relativeId)
    .map(([service, account, id]) => `acs:${service}::${account}:${id}`);
  const pattern = fc.oneof(
    fc.tuple(fc.constantFrom('oss', 'ram', '*', 'r?m'), fc.constantFrom('', '*', '1'), stringOf(['a', 'A', ':', '*', '?'], 3))
      .map(([service, account, id]) => `acs:${service}:*:${account}:${id}`),
    stringOf(['*', ':', 'acs', 'a'], 6),
  );

  test('matches what the plain rule says', () => {
    fc.assert(fc.property(pattern, name, (wanted, seen) => {
      expect(resourceMatches(wanted, seen)).toBe(resourceMatchesPlainly(wanted, seen));
    }), { numRuns: 2000 });
  });

  test('covers another one only if it matches all of its resources', () => {
    const ids = ['', ...['a', 'A', ':', 'b'].flatMap((first) => [first, ...['a', 'A', ':'].flatMap((second) =>
      [`${first}${second}`, `${first}${second}a`])])];
    const names = ['oss', 'ram', 'rom'].flatMap((service) => ['', '1'].flatMap((account) => ids.map((id) => `acs:${service}::${account}:${id}`)));
    fc.assert(fc.property(pattern, pattern, (wide, narrow) => {
      fc.pre(resourceCovers(wide, narrow));
      const witness = names.find((one) => resourceMatchesPlainly(narrow, one) && !resourceMatchesPlainly(wide, one));
      expect(witness).toBeUndefined();
    }), { numRuns: 1000 });
  });

  test.each<[string, string, boolean]>([
    ['*', 'acs:oss:*:*:b/*', true],
    ['*', '*', true],
    ['acs:oss:*:*:b/*', 'acs:oss:*:*:b/x/*', true],
    ['acs:ram:*:*:role/X', 'acs:ram:*:*:role/x', true],
    ['**', '**', true],
    ['acs:oss:*:*:*', '*', false],
    ['acs:oss:*:*:b/x/*', 'acs:oss:*:*:b/*', false],
    ['acs:oss:*:*:b/X', 'acs:oss:*:*:b/x', false],
    ['acs:ram:*:*:role/X', 'acs:*:*:*:role/x', false],
    ['acs:oss:*:1:b', 'acs:oss:*:*:b', false],
  ])('%j over %j: %p', (wide, narrow, covered) => {
    expect(resourceCovers(wide, narrow)).toBe(covered);
  });
});

test('a name is written with stars for what is not given', () => {
  const name = resourceName({ service: Text.of('oss'), relativeId: Text.of('media/', { hole: 'folder' }) });
  expect(`${name}`).toBe('acs:oss:*:*:media/${folder}');
  const full = resourceName({ service: Text.of('mns'), region: Text.of('cn-shanghai'), account: Text.of('1'), relativeId: Text.of('/topics/t') });
  expect(full.literal).toBe('acs:mns:cn-shanghai:1:/topics/t');
});

test('the relative id is what stands behind the fourth colon', () => {
  expect(['acs:oss:*:*:b/a:c', 'acs:oss:*:*:', 'acs:oss:*:*', '*'].map(relativeIdOf)).toEqual(['b/a:c', '', '', '']);
});

test.each<[Text, string | undefined]>([
  [Text.of('acs:oss:*:123:b/*'), '123'],
  [Text.of('acs:oss:*:123:', { hole: 'bucket' }), '123'],
  [Text.of('acs:oss:*:*:b'), undefined],
  [Text.of('acs:oss:*:12*:b'), undefined],
  [Text.of('acs:oss:*:123'), undefined],
  [Text.of('acs:oss:*:12', { hole: 'x' }, ':b'), undefined],
  [Text.of('acs:oss:', { hole: 'x' }, ':123:b'), undefined],
  [Text.of('*'), undefined],
])('%s states the account %s', (name, account) => {
  expect(accountIdOf(name)).toBe(account);
});

test.each<[Text, boolean]>([
  [Text.of('*'), true],
  [Text.of('acs:oss:*:*:b/*'), true],
  [Text.of('a*:oss:::b:c'), true],
  [Text.of('*:*:*:*:*'), true],
  [Text.of({ hole: 'x' }), true],
  [Text.of('oss:', { hole: 'x' }), true],
  [Text.of('arn:oss:*:*:b'), false],
  [Text.of('acs:oss:*:b'), false],
  [Text.of('b/*'), false],
  [Text.of(''), false],
])('%s can match a resource, or become what can: %p', (name, can) => {
  expect(isResourcePattern(name)).toBe(can);
});

describe('a resource pattern with holes', () => {
  const ROLE = 'acs:ram::1234:role/Worker';

  test.each<[string, string, boolean]>([
    ['${any}', OBJECT, true],
    ['*${any}', OBJECT, true],
    ['acs:oss:*:*:${bucket}/*', OBJECT, true],
    ['acs:oss:*:*:${bucket}/b.*', OBJECT, false],
    ['acs:oss:*:*:other/${key}', OBJECT, false],
    ['acs:imm:*:*:${bucket}/*', OBJECT, false],
    // A hole may hold colons, a wildcard may not.
    ['acs:${rest}', OBJECT, true],
    ['acs:oss:${between}:media/*', OBJECT, true],
    ['acs:oss:${between}:other/*', OBJECT, false],
    ['?cs:${rest}', OBJECT, true],
    ['acs?${rest}', OBJECT, false],
    ['acs:o*:media/*${rest}', OBJECT, false],
    ['acs:oss:${between}:12*', OBJECT, false],
    ['acs:o*:${between}:media/*', OBJECT, true],
    ['acs:oss:${between}:media/up*a.j?g', OBJECT, true],
    ['acs:oss:${between}:media/a:*', 'acs:oss:cn-shanghai:1234:media/a:b:c', true],
    // Of RAM alone, the relative id ignores case.
    ['acs:oss:${between}:MEDIA/*', OBJECT, false],
    ['acs:ram:${between}:role/WORKER', ROLE, true],
    ['acs:ram:${between}:ROLE/worker', ROLE, true],
    ['ACS:ram:${between}:role/Worker', ROLE, false],
    ['acs:ram:*:*:ROLE/${name}', ROLE, true],
  ])('%s may match %s: %p', (pattern, name, may) => {
    expect(new ResourcePattern(ACCESS_FILE_SPELLING.read(pattern)).matches(new NamedResource(name))).toBe(may ? MAYBE : NO);
  });

  test.each<[string, string[]]>([
    ['acs:oss:*:1:b/a:c', ['acs', 'oss', '*', '1', 'b/a:c']],
    ['acs:oss', ['acs', 'oss']],
    ['acs:oss:*:1:b/${key}:c', ['acs', 'oss', '*', '1', 'b/${key}:c']],
    ['acs:oss:*:1:${bucket}', ['acs', 'oss', '*', '1', '${bucket}']],
    ['acs:oss:*:${account}:b', []],
    ['${any}', []],
  ])('%s has the fields %j', (pattern, fields) => {
    expect(fieldTexts(ACCESS_FILE_SPELLING.read(pattern)).map(String)).toEqual(fields);
  });
});
