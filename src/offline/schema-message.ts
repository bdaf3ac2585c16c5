/** A provider's schema as the message that Terraform reads it from. */
import { Block, NestedBlock, ProviderSchema, Schema, Schemas } from './schema';

const NESTING: Readonly<Record<NestedBlock['nesting_mode'], number>> = { single: 1, list: 2, set: 3, map: 4, group: 5 };

export function schemasMessage({ provider, resource_schemas, data_source_schemas }: ProviderSchema): object {
  return {
    provider: schemaMessage(provider),
    resources: named(resource_schemas),
    dataSources: named(data_source_schemas),
    capabilities: { schemaOnce: true }, // of the sessions of a run, only the first one asks then
  };
}

function named(schemas: Schemas): object[] {
  return Object.entries(schemas).map(([typeName, schema]) => ({ typeName, schema: schemaMessage(schema) }));
}

function schemaMessage({ version, block }: Schema): object {
  return { version, block: blockMessage(block) };
}

function blockMessage({ attributes = {}, block_types: blocks = {}, deprecated }: Block): object {
  return {
    deprecated,
    attributes: Object.entries(attributes).map(([name, attribute]) => ({ ...attribute, name, type: Buffer.from(JSON.stringify(attribute.type)) })),
    blockTypes: Object.entries(blocks).map(([typeName, nested]) => ({
      typeName, block: blockMessage(nested.block), nesting: NESTING[nested.nesting_mode], minItems: nested.min_items, maxItems: nested.max_items,
    })),
  };
}
