/**
 * What a hole could be, held to trying it out: every filling of a short list, judged without holes. Whatever some filling matches could match;
 * and what could, some filling of the list does, where the list is long enough for it.
 */
import * as fc from 'fast-check';
import { couldBeRange } from './address-holes';
import { readAddress, readRange } from './addresses';
import { couldBeDate, couldCompareDate } from './date-holes';
import { readDate } from './dates';
import { couldBeNumber, couldCompareNumber, readNumber, Relation, stands } from './decimals';
import { couldGlob } from './glob';
import { HOLE, tokensOf } from './holes';
import { couldMatchResource } from './resources';
import { fitOfSession, fitsOfSession } from './session-principals';

/** All texts of up to so many of these characters. */
function texts(characters: string, length: number): string[] {
  return length === 0 ? [''] : ['', ...[...characters].flatMap((first) => texts(characters, length - 1).map((rest) => first + rest))];
}

function substrings(text: string): string[] {
  return [...new Set(['', ...[...text].flatMap((_, from) => [...text.slice(from)].map((__, length) => text.slice(from, from + length + 1)))])];
}

function filled(pattern: string, fillings: readonly string[]): string[] {
  return pattern.includes('${}') ? fillings.map((filling) => pattern.replace('${}', () => filling)) : [pattern];
}

/** A pattern with at most one hole. */
function patternOf(...pieces: string[]): fc.Arbitrary<string> {
  const literal = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((list) => list.join(''));
  return fc.tuple(literal, literal, fc.boolean()).map(([before, after, hole]) => before + (hole ? '${}' : '') + after);
}

const relations = fc.constantFrom<Relation>('Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals');

/** Plainly: take the pattern's first token off, and what it takes of the text. */
function globs(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*')) return substringsFrom(text).some((end) => globs(rest, end));
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && globs(rest, text.slice(1));
}

function substringsFrom(text: string): string[] {
  return [...text, ''].map((_, from) => text.slice(from));
}

/** Field by field, as it is said. */
function names(pattern: string, name: string): boolean {
  const [wanted, seen] = [pattern.split(':'), name.split(':')];
  const fields = (all: readonly string[]) => [...all.slice(0, 4), all.slice(4).join(':')];
  return pattern === '*' || (wanted.length > 4 && fields(wanted).every((field, index) => globs(field, fields(seen)[index])));
}

test('globs', () => {
  fc.assert(fc.property(patternOf('a', 'b', '*', '?'), fc.constantFrom('', 'a', 'ab', 'aab', 'abab'), (pattern, text) => {
    expect(couldGlob(tokensOf(pattern), text)).toBe(filled(pattern, substrings(text)).some((each) => globs(each, text)));
  }), { numRuns: 3000 });
});

test('resources', () => {
  const pieces = ['acs:', 'oss', ':', '*', '?', 'b', '/', 'acs:oss:', ':*', '*:*:'];
  fc.assert(fc.property(patternOf(...pieces), fc.constantFrom('acs:oss::1:b', 'acs:oss:::b:b', 'acs:oss:b:*:*'), (pattern, name) => {
    expect(couldMatchResource(tokensOf(pattern), name)).toBe(filled(pattern, [...substrings(name), '*']).some((each) => names(each, name)));
  }), { numRuns: 5000 });
});

test('numbers', () => {
  const fillings = [...texts('0159.-', 4), '9999999', '.00000', '0.00000', '-99999', '-0.00000'];
  fc.assert(fc.property(patternOf('0', '1', '5', '.', '-'), relations, fc.constantFrom('0', '5', '-1', '10', '10.5', '0.05', '-5.1'), (pattern, relation, seen) => {
    const [tokens, number] = [tokensOf(pattern), readNumber(seen)!];
    const read = filled(pattern, fillings).flatMap((each) => readNumber(each) ?? []);
    expect(couldBeNumber(tokens)).toBe(read.length > 0);
    expect(couldCompareNumber(tokens, relation, number)).toBe(read.some((each) => stands(number, relation, each)));
  }), { numRuns: 3000 });
});

/** Spellings of dates near the limits, and of one moment, whose parts fill holes. */
const DATES = [
  '2024-02-29T08:30+08:00', '2024-02-29T00:30:00Z', '2024-02-29T00:30:00.0Z', '2024-02-28T16:30-08:00', '0000-01-01T00:00+23:59', '9999-12-31T23:59-23:59', '9999-12-31T23:59:59.9Z',
  '2024-12-31T23:59-23:59', '2024-01-01T00:00+23:59', '2024-02-29T23:59:59.9-23:59', '2024-02-01T00:00+23:59', '2024-02-29T23:59:59.9Z', '0000-01-01T00:00Z', '2024-03-01T00:00Z',
];

const seenDates = fc.constantFrom('2024-02-29T00:30Z', '2024-02-29T00:30:00.1Z', '2024-02-28T16:30Z', '1999-01-01T00:00Z', '2024-02-29T23:59-23:59');

test('dates', () => {
  const cut = fc.tuple(fc.constantFrom(...DATES.slice(0, 4)), fc.nat(26), fc.nat(26)).map(([date, from, length]) => date.slice(0, from) + '${}' + date.slice(from + length));
  const fillings = [...new Set(DATES.flatMap(substrings))];
  fc.assert(fc.property(cut, relations, seenDates, (pattern, relation, seen) => {
    const [tokens, date] = [tokensOf(pattern), readDate(seen)!];
    expect(couldBeDate(tokens)).toBe(true);
    const fits = filled(pattern, fillings).flatMap((each) => readDate(each) ?? []).some((each) => stands(date, relation, each));
    if (fits) expect([pattern, couldCompareDate(tokens, relation, date)]).toEqual([pattern, true]);
  }), { numRuns: 200 });
});

test('dates of which one field is a hole, all of its fillings being tried', () => {
  const fields = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13], offset: [17, 19] };
  const cut = fc.tuple(fc.constantFrom(DATES[0], DATES[3], '2023-02-29T00:30+00:30'), fc.constantFrom(...Object.values(fields)))
    .map(([date, [from, to]]) => date.slice(0, from) + '${}' + date.slice(to));
  const numbers = (width: number) => Array.from({ length: 10 ** width }, (_, number) => String(number).padStart(width, '0'));
  // What seems to be the minutes may be the seconds.
  const fillings = [...numbers(4), ...numbers(2), ...numbers(2).flatMap((hour) => [`${hour}:00`, `${hour}:59`])];
  fc.assert(fc.property(cut, relations, seenDates, (pattern, relation, seen) => {
    const [tokens, date] = [tokensOf(pattern), readDate(seen)!];
    const read = filled(pattern, fillings).flatMap((each) => readDate(each) ?? []);
    expect([pattern, couldBeDate(tokens)]).toEqual([pattern, read.length > 0]);
    expect([pattern, couldCompareDate(tokens, relation, date)]).toEqual([pattern, read.some((each) => stands(date, relation, each))]);
  }), { numRuns: 30 });
});

test('addresses', () => {
  const whole = ['10.1.2.3', '10.1.2.0/24', '10.*.2.3', '0.0.0.0/0', '10.0.0.0/7', '10.1.2.3/32', '::ffff:a01:203', '::ffff:10.1.2.3', '::FFFF:10.1.2.0/120', '0:0::ffff:a01:203', '2001:db8::/32',
    '2001:0db8:0:0::1', '2001:db8::1/128', '::/0', '::/31', '*.*.*.*', '11.1.2.3', '2001:db9::1', '10.1.2.3/8'];
  const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(18), fc.nat(18)).map(([range, from, length]) => range.slice(0, from) + '${}' + range.slice(from + length));
  const fillings = [...new Set(whole.flatMap(substrings))];
  const narrow = fc.constantFrom(undefined, true, false);
  fc.assert(fc.property(cut, fc.constantFrom('10.1.2.3', '2001:db8::1', '192.0.2.1'), narrow, (pattern, seen, isNarrow) => {
    const [tokens, holding] = [tokensOf(pattern), readAddress(seen)!];
    const fits = filled(pattern, fillings).filter((each) => readRange(each) && couldBeRange([...each], { holding, narrow: isNarrow }));
    if (fits.length > 0) expect([pattern, couldBeRange(tokens, { holding, narrow: isNarrow })]).toEqual([pattern, true]);
    expect(couldBeRange(tokens, {})).toBe(true);
  }), { numRuns: 50 });
});

test('addresses that no filling of one octet or prefix length holds', () => {
  const octets = [...Array.from({ length: 256 }, (_, octet) => String(octet)), '*'];
  const ends = ['', '/0', '/1', '/4', '/7', '/8', '/16', '/23', '/24', '/32'];
  const around = fc.tuple(fc.constantFrom('10', '11', '192', '${}'), fc.constantFrom('0', '128', '*', '${}'), fc.constantFrom(...ends, '/${}')).map(([first, last, end]) => `${first}.1.2.${last}${end}`)
    .filter((pattern) => pattern.split('${}').length === 2);
  fc.assert(fc.property(around, fc.constantFrom('10.1.2.3', '11.0.0.1', '192.0.2.1'), (pattern, seen) => {
    const holding = readAddress(seen)!;
    const fillings = [...octets, ...octets.flatMap((octet) => ends.map((end) => octet + end)), ...octets.map((octet) => `${octet}.1.2.0/1`)];
    const fits = filled(pattern, fillings).some((each) => couldBeRange([...each], { holding }));
    // What stands before a hole at the end may be another octet's beginning, what stands after one at the beginning another form's end.
    if (!pattern.startsWith('${}')) expect([pattern, couldBeRange(tokensOf(pattern), { holding })]).toEqual([pattern, fits]);
  }), { numRuns: 50 });
});

test('sessions of roles', () => {
  const cutFrom = [
    'arn:sts::11:assumed-role/Ro/s', 'arn:sts::11:assumed-role/*o/*', 'arn:sts::1?:assumed-*/ro/*', 'arn:sts::*:user/Ro/s', 'arn:sts::12:assumed-role/R?/s',
    'arn:sts::11:assumed-role/Ro/s/*', '11', '*',
  ];
  const exact = ['11', '12'].flatMap((account) => ['s', 't', '*'].map((session) => `arn:sts::${account}:assumed-role/Ro/${session}`));
  const others = [
    'arn:sts::2*', 'arn:sts::2*:assumed-role/x', '2*', '*2', 'X*', '*X', '/X*/', '*/X', '*/X/', 'X*/X', 'X*/', 'arn:sts::2*:assumed-role/X/', 'arn:sts::1*:assumed-role/Ro/X',
    'arn:sts::2*:a*', '2*:a*',
  ];
  const fillings = [...new Set([...cutFrom.flatMap(substrings), ...exact.flatMap(substrings), ...others])];
  const cut = fc.tuple(fc.constantFrom(...cutFrom), fc.nat(30), fc.nat(30)).map(([arn, from, length]) => arn.slice(0, from) + '${}' + arn.slice(from + length));
  fc.assert(fc.property(cut, fc.constantFrom('s', 't', '*', undefined), fc.constantFrom('11', '12'), (pattern, session, account) => {
    const caller = { kind: 'role' as const, name: 'Ro', account, session };
    // Nothing more is asked of a filling: one that matches nobody is always there.
    const summary = (fits: readonly { matches: boolean; public: boolean }[]) => [
      pattern, fits.some((fit) => fit.matches && !fit.public), fits.some((fit) => fit.matches), fits.some((fit) => fit.public),
    ];
    expect(summary(fitsOfSession(tokensOf(pattern), caller))).toEqual(summary(filled(pattern, fillings).map((each) => fitOfSession(each, caller))));
  }), { numRuns: 300 });
});

test('a hole is `${…}` up to the first `}`', () => {
  expect(['${a}', 'x${a}y', '${}', '$${a}', '${a${b}}', '${a', '$a}', '{a}'].map((text) => tokensOf(text))).toEqual([
    [HOLE], ['x', HOLE, 'y'], [HOLE], ['$', HOLE], [HOLE, '}'], [...'${a'], [...'$a}'], [...'{a}'],
  ]);
});
