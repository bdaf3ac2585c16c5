import { describeOrigin, Origin } from '../../src/access';

const ADDRESS = 'alicloud_ram_policy.App';

test.each<[string, Origin]>([
  ['plan.json: alicloud_ram_policy.App [media/App]', { file: 'plan.json', address: ADDRESS, construct: 'media/App', path: '$.resource' }],
  ['alicloud_ram_policy.App', { address: ADDRESS }],
  ['plan.json: [media/App]', { file: 'plan.json', construct: 'media/App' }],
  ['plan.json', { file: 'plan.json', path: '$.resource' }],
  ['', {}],
])('%s', (expected, origin) => {
  expect(describeOrigin(origin)).toBe(expected);
});
