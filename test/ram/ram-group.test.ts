import { TerraformStack } from 'cdktf';
import { IRamUser, RamGroup, RamUser } from '../../src';
import { ACCOUNT, messageOf, newStack, OTHER_ACCOUNT, synth } from '../synth';

const MEMBERSHIP = 'alicloud_ram_user_group_attachment';

function membersOf(usersIn: (stack: TerraformStack) => IRamUser[]) {
  const stack = newStack({ accountId: ACCOUNT });
  const group = new RamGroup(stack, 'Group', { groupName: 'media' });
  usersIn(stack).forEach((user) => group.addUser(user));
  const output = synth(stack);
  return output.addresses(MEMBERSHIP).map((address) => output.resource(address));
}

test('a user that the app makes joins once both are there', () => {
  expect(membersOf((stack) => [new RamUser(stack, 'App', { userName: 'app' })])).toEqual([
    { group_name: 'media', user_name: 'app', depends_on: ['alicloud_ram_group.Group', 'alicloud_ram_user.App'] },
  ]);
});

test('each user once, whichever construct refers to it', () => {
  const users = membersOf((stack) => ['a', 'b', 'a'].map((name, index) => RamUser.fromUserName(stack, `User${index}`, name)));
  expect(users.map(({ user_name }) => user_name)).toEqual(['a', 'b']);
});

test('a group that exists takes users too', () => {
  const stack = newStack();
  RamGroup.fromGroupName(stack, 'Group', 'media').addUser(RamUser.fromUserName(stack, 'App', 'app'));
  const output = synth(stack);
  expect(output.addresses(MEMBERSHIP).map((address) => output.resource(address))).toEqual([{ group_name: 'media', user_name: 'app' }]);
});

test('a user of another account is an error', () => {
  expect(messageOf(() => membersOf((stack) => [RamUser.fromUserName(stack, 'App', 'app', { accountId: OTHER_ACCOUNT })])))
    .toBe(`[Media/Group] addUser: \`user/app\` belongs to account ${OTHER_ACCOUNT} and the group to ${ACCOUNT}; add users of the account of the group`);
});
