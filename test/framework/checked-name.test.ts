import { NAMES } from '../../src/catalog';
import { checkedName, checkedOptionalName } from '../../src/framework';
import { annotations, messageOf, newStack } from '../synth';

test('a name that its rule takes is what it was; a wrong one is an error and an unusual one a warning', () => {
  const stack = newStack();
  expect(checkedName(stack, 'roleName', 'ImmMedia', NAMES.RAM_ROLE)).toBe('ImmMedia');
  expect(messageOf(() => checkedName(stack, 'roleName', 'imm_media', NAMES.RAM_ROLE))).toMatch(/^\[Media\] roleName: `imm_media` is no RAM role name: /);
  expect(annotations(stack)).toEqual([]);
  expect(checkedName(stack, 'accountId', '12', NAMES.ACCOUNT_ID)).toBe('12');
  expect(annotations(stack)).toEqual([expect.stringMatching(/^warn: \[Media\] accountId: `12` is an unusual account id: /)]);
});

test('a name that need not be given is checked where it is', () => {
  expect(checkedOptionalName(newStack(), 'accountId', undefined, NAMES.ACCOUNT_ID)).toBeUndefined();
  expect(messageOf(() => checkedOptionalName(newStack(), 'accountId', '', NAMES.ACCOUNT_ID))).toMatch(/^\[Media\] accountId: /);
});
