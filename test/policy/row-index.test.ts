import * as fc from 'fast-check';
import { smallStatements, stringOf, textOf } from './arbitraries';
import { matchesPlainly, resourceMatchesPlainly } from './reference';
import { Effect, NO_CONDITION, Row, RowIndex, rowsOf, Statement, Text } from '../../src/policy';

const text = Text.of;
const x = { hole: 'x' };

function allow(action: Text, resource: Text, effect = Effect.ALLOW): Row {
  return rowsOf({ effect, actions: [action], exceptActions: false, resources: [resource], condition: NO_CONDITION })[0];
}

function indexOf(...rows: readonly Row[]): RowIndex {
  const index = new RowIndex();
  rows.forEach((row) => index.add(row));
  return index;
}

function withValues({ pieces }: Text, values: ReadonlyMap<string, string>): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : values.get(piece.hole)!)).join('');
}

const relativeId = textOf(stringOf(['a', 'A', 'x', '/', '*', '?', '\u{F0000}'], 2));
const resource = fc.oneof(
  relativeId.map((id) => text('acs:oss:*:*:', id)),
  relativeId.map((id) => text('acs:ram:*:*:', id)),
  relativeId.map((id) => text('acs:oss:*:', x, ':', id)),
  fc.constantFrom(text('*'), text(x), text(x, ':*'), text('acs:oss:*')),
);
const action = fc.oneof(
  textOf(stringOf(['a', 'B', 'x', '*', '?'], 2)).map((tail) => text('oss:', tail)),
  fc.constantFrom(text('*'), text(x), text('*:*'), text('*:*l*'), text('?*:*')),
);
const row = fc.tuple(action, resource, fc.constantFrom(Effect.ALLOW, Effect.DENY)).map((parts) => allow(...parts));

test('a row is never called included while a request of its own is in no other row, whatever the holes are', () => {
  const actions = ['oss:a', 'oss:aB', 'oss:x', 'oss:', 'oss:Bax'];
  const names = ['oss', 'ram'].flatMap((service) => ['', 'a', 'A', 'x', '/', 'aa', 'a/x', 'xa', '\u{F0000}', 'a/a/a', 'b'].map((id) => `acs:${service}:h:1:${id}`));
  const holes = fc.array(fc.constantFrom('', 'a', 'x', 'A/', 'a:a', 'oss:a', '*', 'aaa'), { minLength: 7, maxLength: 7 })
    .map((values) => new Map(['x', 'X', 'y', '', 'a*', 'a?b', 'q"\\'].map((name, index) => [name, values[index]])));
  let claims = 0;
  const rows = fc.array(row, { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(rows, row, fc.array(holes, { minLength: 1, maxLength: 4 }), (wide, narrow, assignments) => {
    fc.pre(indexOf(...wide).covers(narrow));
    claims++;
    for (const values of assignments) {
      const includes = (one: Row, act: string, name: string) => one.effect === narrow.effect
        && one.actions.list.some((pattern) => matchesPlainly(withValues(pattern, values).toLowerCase(), act.toLowerCase()))
        && resourceMatchesPlainly(withValues(one.resource!, values), name);
      const witness = actions.flatMap((act) => names.map((name) => ({ act, name })))
        .find(({ act, name }) => includes(narrow, act, name) && !wide.some((one) => includes(one, act, name)));
      expect(witness).toBeUndefined();
    }
  }), { numRuns: 600 });
  expect(claims).toBe(600);
});

test('a row is included in itself and in a larger one', () => {
  fc.assert(fc.property(row, (one) => {
    expect(indexOf(one).covers(one)).toBe(true);
    expect(indexOf(allow(text('*'), text('*'), one.effect)).covers(one)).toBe(true);
  }));
});

test('a row is included in the statements that it comes from', () => {
  fc.assert(fc.property(smallStatements('identity'), (statements: Statement[]) => {
    const rows = statements.flatMap(rowsOf);
    for (const one of rows) expect(indexOf(...rows).covers(one)).toBe(!one.exceptActions);
  }));
});

describe('under conditions', () => {
  const condition = [{ operator: 'Bool', tests: [{ key: 'acs:MFAPresent', values: [text('true')] }] }];
  const plain: Statement = { effect: Effect.ALLOW, actions: [text('oss:a')], exceptActions: false, resources: [text('*')], condition: NO_CONDITION };
  const guarded = { ...plain, condition };

  test.each<[string, Statement, Statement, boolean]>([
    ['its own', guarded, guarded, true],
    ['none', plain, guarded, true],
    ['more than its own', guarded, plain, false],
    ['its own for another effect', { ...guarded, effect: Effect.DENY }, guarded, false],
    ['none, but with an action left out', { ...plain, exceptActions: true }, plain, false],
  ])('%s', (_what, wide, narrow, covered) => {
    expect(indexOf(...rowsOf(wide)).covers(rowsOf(narrow)[0])).toBe(covered);
  });
});

test('actions may be included in different rows', () => {
  const statement: Statement = { effect: Effect.ALLOW, actions: [text('oss:Get*'), text('oss:PutObject')], exceptActions: false, resources: [text('acs:oss:*:*:b/x')], condition: NO_CONDITION };
  const get = allow(text('oss:get*'), text('acs:oss:*:*:b/*'));
  const put = allow(text('oss:*object'), text('acs:oss:*:*:*'));
  expect(indexOf(get, put).covers(rowsOf(statement)[0])).toBe(true);
  expect(indexOf(get).covers(rowsOf(statement)[0])).toBe(false);
});

test.each([
  ['acs:ram:*:*:role/Imm*', 'acs:ram:*:*:role/immrole', true],
  ['acs:oss:*:*:media/*', 'acs:oss:*:*:media/uploads/*', true],
  ['acs:oss:*:*:Media/*', 'acs:oss:*:*:media/uploads/*', false],
  ['acs:oss:*:*:media/uploads/*', 'acs:oss:*:*:media/*', false],
])('%s over %s: %p', (wide, narrow, covered) => {
  expect(indexOf(allow(text('oss:a'), text(wide))).covers(allow(text('oss:a'), text(narrow)))).toBe(covered);
});

describe('holes', () => {
  const at = (...parts: (string | { hole: string })[]) => text('acs:oss:*:*:', ...parts);
  test.each<[string, Text, Text, boolean]>([
    ['the same one', at(x, '/*'), at(x, '/uploads/*'), true],
    ['below a folder', at('b/*'), at('b/', x), true],
    ['another one', at(x, '/*'), at({ hole: 'y' }, '/uploads/*'), false],
    ['one in another letter case', at(x), at({ hole: 'X' }), false],
    ['a literal of its name', at('b/*x*'), at('b/', x), false],
    ['one that is named like a pattern', at('b/', { hole: '*' }), at('b/', x), false],
    ['one that may be empty', at('b/?*'), at('b/', x), false],
    ['one that may be long', at('b/???'), at('b/', x), false],
    ['two that read like one', at('*', x, '*'), at({ hole: 'y' }, 'x', { hole: 'z' }), false],
    ['one that may move the fields', text('acs:oss:*:*:*'), text('acs:oss:', x, ':*:b'), false],
    ['a whole resource', text('*'), text(x), true],
    ['one without a name, between two', at('*', { hole: '' }, '*'), at(x, { hole: 'y' }), false],
    ['private characters that a hole is compared as', at('b/', x), at('b/\u{F0000}\u{100078}\u{F0001}'), false],
  ])('%s: %#', (_what, wide, narrow, covered) => {
    expect(indexOf(allow(text('oss:a'), wide)).covers(allow(text('oss:a'), narrow))).toBe(covered);
  });

  test.each<[string, Text, Text, boolean]>([
    ['below a service', text('oss:*'), text('oss:', x), true],
    ['of another letter case', text('OSS:', x), text('oss:', x), true],
    ['another one', text('oss:', x), text('oss:', { hole: 'X' }), false],
    ['a whole action under a pattern', text('*:*'), text(x), false],
    ['a pattern that only its spelling fits', text('*:*l*'), text('oss:', x), false],
  ])('in actions: %s', (_what, wide, narrow, covered) => {
    expect(indexOf(allow(wide, text('*'))).covers(allow(narrow, text('*')))).toBe(covered);
  });
});
