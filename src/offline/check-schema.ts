/** Holds a stack to the schemas at hand. Terraform would too, but it cannot know that there are more than this one, or where to get them. */
import { OfflinePlanError } from './error';
import { ProviderSchemas, Schema } from './schema';
import { BUILT_IN } from './sources';
import { sourceBehind, sourcesOf, Stack, Written, writtenIn } from './stack';

/** What Terraform itself reads in every resource. */
const META_ARGUMENTS = ['//', 'connection', 'count', 'depends_on', 'dynamic', 'for_each', 'lifecycle', 'provider', 'provisioner'];

const WAY = 'plan with `--schema FILE` (`schemaFiles` of OfflinePlan), FILE being what `terraform providers schema -json` prints where the provider is installed';
const OURS = 'in a clone of cdktf-alicloud-imm, `npx projen schema` and `npx projen bindings` add it for good';

export function checkAgainst(schemas: ProviderSchemas, stack: Stack): void {
  const sources = sourcesOf(stack);
  const problems = new Set([...sources.values()].filter((source) => source !== BUILT_IN && !schemas.has(source)).map(unknownProvider));
  for (const each of writtenIn(stack)) {
    const source = sourceBehind(each, sources);
    if (source !== BUILT_IN) problemsOf(each, source, schemas).forEach((problem) => problems.add(problem));
  }
  if (problems.size > 0) throw new OfflinePlanError([...problems].join('\n'));
}

function problemsOf(each: Written, source: string, schemas: ProviderSchemas): string[] {
  const provider = schemas.get(source);
  if (!provider) return [unknownProvider(source)];
  const { kind, type, members } = each;
  const schema = (kind === 'data' ? provider.data_source_schemas : provider.resource_schemas)[type];
  const what = kind === 'data' ? 'data source' : 'resource type';
  if (!schema) return [`${place(each)}: \`${type}\` is a ${what} that the pinned schema does not have; ${WAY}; ${OURS}`];

  return strangersIn(Object.keys(members).filter((name) => !META_ARGUMENTS.includes(name)), type, schema)
    .map((problem) => `${place(each)}: ${problem}`);
}

/** What is wrong with the names of attributes of which the schema knows nothing. */
export function strangersIn(names: readonly string[], type: string, { block }: Schema): string[] {
  const known = Object.keys({ ...block.attributes, ...block.block_types });
  return names.filter((name) => !known.includes(name)).map((name) =>
    `\`${name}\` is no attribute that the schema of \`${type}\` has, which has ${known.map((own) => `\`${own}\``).join(', ')}; `
    + `correct it or, where a newer provider has it, ${WAY}`);
}

function unknownProvider(source: string): string {
  return `the stack needs the provider \`${source}\`, and no schema of it is at hand; ${WAY}`;
}

/** With the construct, where cdktf wrote down which one it is. */
function place({ address, members }: Written): string {
  const construct = members['//']?.metadata?.path;
  return typeof construct === 'string' ? `[${construct}] ${address}` : address;
}
