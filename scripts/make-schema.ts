/**
 * Makes schemas/alicloud.json, the pinned part of the provider's schema, from what `terraform providers schema -json` prints: the whole schema is
 * some tens of megabytes, and its descriptions change with every release. What is kept is listed here and nowhere else.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';

export const SCHEMA_FILE = path.join(__dirname, '..', 'schemas', 'alicloud.json');

const PROVIDER = 'registry.terraform.io/aliyun/alicloud';

const RESOURCES = [
  'alicloud_imm_project',
  'alicloud_message_service_queue',
  'alicloud_message_service_subscription',
  'alicloud_message_service_topic',
  'alicloud_oss_account_public_access_block',
  'alicloud_oss_bucket',
  'alicloud_oss_bucket_acl',
  'alicloud_oss_bucket_policy',
  'alicloud_oss_bucket_public_access_block',
  'alicloud_ram_access_key',
  'alicloud_ram_group',
  'alicloud_ram_group_policy_attachment',
  'alicloud_ram_login_profile',
  'alicloud_ram_policy',
  'alicloud_ram_role',
  'alicloud_ram_role_policy_attachment',
  'alicloud_ram_security_preference',
  'alicloud_ram_user',
  'alicloud_ram_user_group_attachment',
  'alicloud_ram_user_policy_attachment',
  'alicloud_ros_stack',
];
const DATA_SOURCES = [
  'alicloud_account',
  'alicloud_caller_identity',
  'alicloud_imm_projects',
  'alicloud_oss_buckets',
  'alicloud_ram_policies',
  'alicloud_ram_roles',
];
const ENDPOINTS = ['bssopenapi', 'imm', 'ims', 'location', 'mns', 'mns_open', 'oss', 'ram', 'resourcemanager', 'ros', 'sts'];

type Json = Record<string, any>;

/** The kept part of a provider schema, as the text of the pinned file; an error says what the input lacks. */
export function reduceSchema(text: string): string {
  const whole = parse(text);
  const provider = whole.provider_schemas?.[PROVIDER];
  if (!isObject(provider)) {
    const found = Object.keys(whole.provider_schemas ?? {}).map((name) => `\`${name}\``).join(', ') || 'none';
    throw new Error(`no schema of provider \`${PROVIDER}\` (found: ${found}); run \`terraform providers schema -json\` where that provider is required`);
  }

  const missing: string[] = [];
  const take = (kind: string, names: string[], from: Json = {}) => {
    missing.push(...names.filter((name) => !isObject(from[name])).map((name) => `${kind} \`${name}\``));
    return Object.fromEntries(names.map((name) => [name, undescribed(from[name] ?? {})]));
  };
  const endpoints = provider.provider?.block?.block_types?.endpoints?.block;
  const keptEndpoints = take('provider endpoint', ENDPOINTS, endpoints?.attributes);
  const kept = {
    data_source_schemas: take('data source', DATA_SOURCES, provider.data_source_schemas),
    provider: undescribed(provider.provider ?? {}),
    resource_schemas: take('resource', RESOURCES, provider.resource_schemas),
  };
  if (missing.length > 0) {
    throw new Error(`the schema lacks ${missing.join(', ')}; what the provider no longer has must leave the lists in scripts/make-schema.ts`);
  }
  kept.provider.block.block_types.endpoints.block.attributes = keptEndpoints;

  const reduced = { format_version: whole.format_version, provider_schemas: { [PROVIDER]: kept } };
  return JSON.stringify(reduced, (_key, value) => isObject(value) ? sorted(value) : value, 1);
}

/** Replaces `file` by the kept part of `text`: whole, or not at all. */
export function makeSchema(text: string, file: string = SCHEMA_FILE): void {
  const reduced = reduceSchema(text);
  const scratch = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(scratch, reduced);
    fs.renameSync(scratch, file);
  } finally {
    fs.rmSync(scratch, { force: true });
  }
}

function parse(text: string): Json {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message}); expected the output of \`terraform providers schema -json\``);
  }
  return isObject(whole) ? whole : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Resources, blocks and attributes nest in each other by these keys; names below `attributes` and `block_types` are the provider's own. */
function undescribed(node: Json): Json {
  const { description, description_kind, ...rest } = node;
  for (const key of ['block', 'nested_type']) {
    if (rest[key]) rest[key] = undescribed(rest[key]);
  }
  for (const key of ['attributes', 'block_types']) {
    if (rest[key]) rest[key] = Object.fromEntries(Object.entries<Json>(rest[key]).map(([name, child]) => [name, undescribed(child)]));
  }
  return rest;
}

function sorted(value: Json): Json {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

if (require.main === module) {
  const [source] = process.argv.slice(2);
  try {
    if (!source) throw new Error('name the file that `terraform providers schema -json` printed, or - for standard input');
    makeSchema(fs.readFileSync(source === '-' ? 0 : source, 'utf8'));
  } catch (error) {
    console.error(`${source ?? 'schema'}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
