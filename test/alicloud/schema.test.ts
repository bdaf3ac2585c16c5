/** The pinned schema is exactly what the reduction of any fuller one gives, and an unusable input leaves it alone. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { makeSchema, reduceSchema, SCHEMA_FILE } from '../../scripts/make-schema';

const PROVIDER = 'registry.terraform.io/aliyun/alicloud';
const pinned = fs.readFileSync(SCHEMA_FILE, 'utf8');

/** The pinned schema with a change made to its provider's part. */
function changed(change: (provider: any) => void): string {
  const schema = JSON.parse(pinned);
  change(schema.provider_schemas[PROVIDER]);
  return JSON.stringify(schema);
}

describe('reducing a schema', () => {
  test('leaves the pinned one as it is, byte for byte', () => {
    expect(reduceSchema(pinned)).toBe(pinned);
  });

  test('drops other providers, resources, data sources, endpoints and every description, whatever the order of keys', () => {
    const fuller = JSON.parse(changed((provider) => {
      provider.resource_schemas.alicloud_instance = { block: {}, version: 0 };
      provider.data_source_schemas.alicloud_zones = { block: {}, version: 0 };
      provider.provider.block.block_types.endpoints.block.attributes.ecs = { type: 'string', optional: true };
      const role = provider.resource_schemas.alicloud_ram_role.block;
      provider.resource_schemas.alicloud_ram_role.block = { description_kind: 'plain', description: 'a role', ...role };
      role.attributes.role_name = { type: 'string', description: 'its name', description_kind: 'plain', ...role.attributes.role_name };
      provider.provider.block.description = 'the provider';
      provider.resource_identity_schemas = {};
    }));
    fuller.provider_schemas['registry.terraform.io/hashicorp/random'] = { provider: {} };

    expect(reduceSchema(JSON.stringify(fuller))).toBe(pinned);
  });

  test('keeps an attribute whose own name is description', () => {
    const attribute = { optional: true, type: 'string' };
    const reduced = JSON.parse(reduceSchema(changed((provider) => {
      provider.resource_schemas.alicloud_ram_role.block.attributes.description = { ...attribute, description: 'of the role' };
    })));
    expect(reduced.provider_schemas[PROVIDER].resource_schemas.alicloud_ram_role.block.attributes.description).toEqual(attribute);
  });

  test.each([
    ['no JSON', 'Error: no provider', 'not JSON'],
    ['a list', '[]', 'no schema of provider `registry.terraform.io/aliyun/alicloud` (found: none)'],
    ['another provider only', '{"provider_schemas":{"registry.terraform.io/hashicorp/random":{}}}', '(found: `registry.terraform.io/hashicorp/random`)'],
    ['a resource less', changed((p) => { delete p.resource_schemas.alicloud_ram_role; }), 'lacks resource `alicloud_ram_role`;'],
    ['a data source less', changed((p) => { delete p.data_source_schemas.alicloud_account; }), 'lacks data source `alicloud_account`;'],
    ['no data sources', changed((p) => { delete p.data_source_schemas; }), 'data source `alicloud_ram_roles`'],
    ['an endpoint less', changed((p) => { delete p.provider.block.block_types.endpoints.block.attributes.imm; }), 'lacks provider endpoint `imm`;'],
    ['no provider block', changed((p) => { delete p.provider; }), 'provider endpoint `sts`'],
  ])('of %s fails and names it', (_what, text, message) => {
    expect(() => reduceSchema(text)).toThrow(message);
  });
});

describe('making the file anew', () => {
  let dir: string;
  beforeEach(() => { dir = fs.mkdtempSync(path.join(os.tmpdir(), 'schema-test-')); });
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

  test('replaces it and leaves nothing beside it', () => {
    const file = path.join(dir, 'alicloud.json');
    fs.writeFileSync(file, 'old');
    makeSchema(pinned, file);
    expect(fs.readFileSync(file, 'utf8')).toBe(pinned);
    expect(fs.readdirSync(dir)).toEqual(['alicloud.json']);
  });

  test('leaves it as it was where the input is unusable', () => {
    const file = path.join(dir, 'alicloud.json');
    fs.writeFileSync(file, 'old');
    expect(() => makeSchema('{', file)).toThrow('not JSON');
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
  });
});

test('the README beside the pinned file names its digest', () => {
  const digest = createHash('sha256').update(pinned).digest('hex');
  expect(fs.readFileSync(path.join(path.dirname(SCHEMA_FILE), 'README.md'), 'utf8')).toContain(digest);
});
