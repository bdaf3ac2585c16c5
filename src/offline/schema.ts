/** The schema of a provider, in the form that `terraform providers schema -json` prints it in. */
import { OfflinePlanError } from './error';
import { LOST_ATTRIBUTES } from './provider-facts';
import { readJson } from './read-json';
import { sourceOf } from './sources';

export interface Attribute {
  /** As Terraform writes types: `"string"`, `["list", "string"]`, `["object", { … }]`. */
  readonly type: unknown;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}

export interface NestedBlock {
  readonly nesting_mode: 'single' | 'group' | 'list' | 'set' | 'map';
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, NestedBlock>>;
  readonly deprecated?: boolean;
}

export interface Schema {
  readonly version: number;
  readonly block: Block;
}

export type Schemas = Readonly<Record<string, Schema>>;

export interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas: Schemas;
  readonly data_source_schemas: Schemas;
}

/** By where a provider comes from, see `sourceOf`. */
export type ProviderSchemas = ReadonlyMap<string, ProviderSchema>;

/** What the pinned file holds, and what files with more hold: there a resource replaces the one of its name. */
export function readSchemas(pinned: string, more: readonly string[]): ProviderSchemas {
  const schemas = new Map<string, ProviderSchema>();
  for (const file of [pinned, ...more]) {
    for (const [source, { provider, resource_schemas: resources = {}, data_source_schemas: data = {} }] of providersIn(file)) {
      const known = schemas.get(source);
      schemas.set(source, {
        provider,
        resource_schemas: { ...known?.resource_schemas, ...(file === pinned ? withLostAttributes(resources) : resources) },
        data_source_schemas: { ...known?.data_source_schemas, ...data },
      });
    }
  }
  return schemas;
}

function providersIn(file: string): [string, ProviderSchema][] {
  const way = 'give what `terraform providers schema -json` prints';
  const { provider_schemas: providers } = readJson(file, way) as { provider_schemas?: Record<string, ProviderSchema> };
  if (typeof providers !== 'object') throw new OfflinePlanError(`${file}: has no \`provider_schemas\`; ${way}`);
  return Object.entries(providers).map(([address, schema]) => [sourceOf(address), schema]);
}

function withLostAttributes(schemas: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([type, { version, block }]) =>
    [type, { version, block: { ...block, attributes: { ...LOST_ATTRIBUTES[type], ...block.attributes } } }]));
}
