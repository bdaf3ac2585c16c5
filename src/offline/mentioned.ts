/** What of the schemas a plan takes. Whole providers have thousands of types, and Terraform reads through all that it is given before it plans. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ProviderSchemas, Schemas } from './schema';

/** Only the types that something in the folder mentions which Terraform reads, be it configuration or state. */
export function mentionedIn(folder: string, schemas: ProviderSchemas): ProviderSchemas {
  const files = fs.readdirSync(folder).filter((name) => /\.(tf|tf\.json|tfstate)$/.test(name));
  const text = files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n');
  const mentioned = (all: Schemas): Schemas => Object.fromEntries(Object.entries(all).filter(([type]) => text.includes(type)));
  return new Map([...schemas].map(([source, { provider, resource_schemas, data_source_schemas }]) =>
    [source, { provider, resource_schemas: mentioned(resource_schemas), data_source_schemas: mentioned(data_source_schemas) }]));
}
