import { actionKey, isActionPattern, Text } from '../../src/policy';

test.each([['oss:GetObject', true], ['*', true], ['oss:*', true], ['*:Get', true], ['oss', false], ['**', false], ['', false]])('%j is an action: %p', (written, is) => {
  expect(isActionPattern(Text.of(written))).toBe(is);
});

test('a text with a hole may become an action', () => {
  expect(isActionPattern(Text.of({ hole: 'x' }))).toBe(true);
});

test('actions are equal in any letter case, holes only in their own', () => {
  expect(actionKey(Text.of('oss:GetObject'))).toBe(actionKey(Text.of('OSS:getobject')));
  expect(actionKey(Text.of('oss:GetObject'))).not.toBe(actionKey(Text.of('oss:GetObjects')));
  expect(actionKey(Text.of('OSS:', { hole: 'x' }))).toBe(actionKey(Text.of('oss:', { hole: 'x' })));
  expect(actionKey(Text.of('oss:', { hole: 'x' }))).not.toBe(actionKey(Text.of('oss:', { hole: 'X' })));
});
