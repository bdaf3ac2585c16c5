/** The tables of what the schema does not say fit the schema, and forget no resource. */
import { PINNED_SCHEMA } from './stacks';
import { DEFAULTS, FORCES_NEW, LOST_ATTRIBUTES, SAME_AS_JSON } from '../../src/offline/provider-facts';
import { readSchemas } from '../../src/offline/schema';

const { resource_schemas: resources } = readSchemas(PINNED_SCHEMA, []).get('aliyun/alicloud')!;

/** Everything about these can change in place. */
const NEVER_NEW = ['alicloud_oss_account_public_access_block', 'alicloud_ram_security_preference', 'alicloud_ram_user'];

test('every resource of the pinned schema is in the table of what forces a new one, or known to need no entry', () => {
  expect([...Object.keys(FORCES_NEW), ...NEVER_NEW].sort()).toEqual(Object.keys(resources).sort());
});

test.each<[string, Readonly<Record<string, readonly string[] | object>>]>([
  ['what forces a new one', FORCES_NEW],
  ['defaults', DEFAULTS],
  ['texts compared as JSON', SAME_AS_JSON],
  ['attributes that the schema lost', LOST_ATTRIBUTES],
])('%s: all attributes are those of the resource', (_what, table) => {
  for (const [type, attributes] of Object.entries(table)) {
    const names = Array.isArray(attributes) ? attributes : Object.keys(attributes);
    expect(Object.keys(resources[type].block.attributes!)).toEqual(expect.arrayContaining(names));
  }
});
