/** What is there before the plan, as a state file that Terraform reads. */
import { strangersIn } from './check-schema';
import { withTypes } from './dynamic';
import { OfflinePlanError } from './error';
import { readJson } from './read-json';
import { ProviderSchemas } from './schema';
import { sourceBehind, sourcesOf, Stack, Written, writtenIn } from './stack';

const WAY = 'give attributes by address, such as `{"alicloud_ram_role.Role": {"role_name": "media"}}`, or what `terraform state pull` prints';

/** A file that is a Terraform state is taken as it is; another one holds the attributes of each resource by its address. */
export function readPriorState(file: string, stack: Stack, schemas: ProviderSchemas): object {
  const given = readJson(file, WAY);
  if (given.version === 4 && Array.isArray(given.resources)) return given;
  return {
    version: 4,
    terraform_version: '1.5.0',
    serial: 1,
    lineage: 'offline-plan',
    outputs: {},
    resources: Object.entries(given).map(([address, attributes]) => resource(file, address, attributes, stack, schemas)),
  };
}

function resource(file: string, address: string, attributes: unknown, stack: Stack, schemas: ProviderSchemas): object {
  const [, module, type, name, key] = /^((?:module\.[\w-]+\.)*)([a-z]\w*)\.([\w-]+)(?:\[(\d+|".*")\])?$/.exec(address) ?? [];
  if (!type) throw new OfflinePlanError(`${file}: \`${address}\` is no address of a resource; ${WAY}`);
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) {
    throw new OfflinePlanError(`${file}: \`${address}\` holds \`${JSON.stringify(attributes)}\`, which are no attributes; ${WAY}`);
  }
  const { source, alias } = providerOf(type, name, stack);
  const schema = schemas.get(source)?.resource_schemas[type];
  const [stranger] = schema ? strangersIn(Object.keys(attributes), type, schema) : [];
  if (stranger !== undefined) throw new OfflinePlanError(`${file}: \`${address}\`: ${stranger}`);
  return {
    ...(module && { module: module.slice(0, -1) }),
    mode: 'managed',
    type,
    name,
    provider: `provider["${source.split('/').length === 2 ? `registry.terraform.io/${source}` : source}"]${alias ? `.${alias}` : ''}`,
    instances: [{
      ...(key !== undefined && { index_key: JSON.parse(key) as unknown }),
      schema_version: 0,
      attributes: { id: `${type}.${name}`, ...withTypes(type, attributes) },
    }],
  };
}

/** Who looks after it: the same as in the configuration or, for what is no longer there, the first provider of its kind. */
function providerOf(type: string, name: string, stack: Stack): { readonly source: string; readonly alias?: string } {
  const configured = writtenIn(stack).find((each) => each.kind === 'resource' && each.type === type && each.name === name);
  const sources = sourcesOf(stack);
  const source = sourceBehind(configured ?? { type, members: {} } as Written, sources);
  const reference = configured?.members.provider as string | undefined ?? firstProvider(type, stack);
  const [, alias] = reference.split('.');
  return { source, alias };
}

function firstProvider(type: string, { files }: Stack): string {
  const local = type.split('_')[0];
  const settings = [...files.values()].flatMap(({ provider }) => (provider as Record<string, unknown> | undefined)?.[local] ?? []);
  const given = settings as { alias?: string }[];
  const plain = given.find(({ alias }) => alias === undefined) ?? given[0];
  return plain?.alias ? `${local}.${plain.alias}` : local;
}
