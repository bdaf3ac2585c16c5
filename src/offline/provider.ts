/** The provider: an answer to every call of the protocol that a plan makes. It knows a schema and no service. */
import { canned } from './canned';
import { planned } from './planned';
import { Answers, write } from './protocol';
import { Block, ProviderSchema } from './schema';
import { schemasMessage } from './schema-message';
import { shaped } from './shape';
import { decoded, Encoded, encoded, Values } from './value';

/** What a call is sent, as far as any of them looks at it. */
interface Request {
  readonly typeName: string;
  readonly id: string;
  readonly config: Encoded;
  readonly prior: Encoded;
  readonly proposed: Encoded;
  readonly state: Encoded;
  readonly private: Uint8Array;
  readonly version: string;
}

/** Goes along with the state of an imported resource. */
const IMPORTED = Buffer.from('imported');

const ERROR = 1;

/** `heard` is told the version of whoever configures the provider. */
export function answers(schema: ProviderSchema, heard: (version: string) => void): Answers {
  const resource = ({ typeName }: Request): Block => schema.resource_schemas[typeName].block;
  const schemas = write('Schemas', schemasMessage(schema)); // now, before it is asked for
  return {
    GetSchema: () => schemas,
    PrepareProviderConfig: ({ config }) => ({ preparedConfig: config }),
    ValidateResourceTypeConfig: () => ({}), // Terraform itself holds the configuration to the schema
    ValidateDataSourceConfig: () => ({}),
    Configure: ({ version }: Request) => {
      heard(version);
      return {};
    },
    UpgradeResourceState: (request) => ({ state: encoded(shaped(resource(request), decoded(request.state) ?? {})) }),
    ReadResource: ({ state, private: kept }) => ({ state, private: kept }),
    PlanResourceChange: (request) => {
      const { state, replacing } = planned({
        type: request.typeName,
        block: resource(request),
        prior: decoded(request.prior),
        proposed: decoded(request.proposed),
        config: decoded(request.config),
        imported: IMPORTED.equals(Buffer.from(request.private)),
      });
      return {
        planned: encoded(state),
        requiresReplace: replacing.map((attributeName) => ({ steps: [{ attributeName }] })),
        private: request.private,
        legacyTypeSystem: true, // as the real one: what was not set may differ from null
      };
    },
    ApplyResourceChange: () => ({ diagnostics: [{ severity: ERROR, summary: 'this is an offline plan', detail: 'It cannot be applied.' }] }),
    ImportResourceState: (request) => {
      const state: Values = shaped(resource(request), { id: request.id });
      return { resources: [{ typeName: request.typeName, state: encoded(state), private: IMPORTED }] };
    },
    ReadDataSource: ({ typeName, config }) =>
      ({ state: encoded(canned(typeName, schema.data_source_schemas[typeName].block, decoded(config) ?? {})) }),
    Stop: () => ({}),
  };
}
