/**
 * What of Terraform's plugin protocol, version 5, a provider needs in order to plan: the messages by name, their fields by number, and the calls.
 * Fields that neither side of an offline plan uses are left out; protocol buffers skip what they do not know.
 */
import { INamespace, Root, Type } from 'protobufjs/light';

/** A field as `number type`, with `*` for a repeated one; `map` for one keyed by strings. */
type Fields = Readonly<Record<string, string>>;

const MESSAGES: Readonly<Record<string, Fields>> = {
  Value: { msgpack: '1 bytes', json: '2 bytes' },
  Step: { attributeName: '1 string' },
  Path: { steps: '1 Step*' },
  Diagnostic: { severity: '1 int32', summary: '2 string', detail: '3 string', attribute: '4 Path' },

  Attribute: { name: '1 string', type: '2 bytes', required: '4 bool', optional: '5 bool', computed: '6 bool', sensitive: '7 bool', deprecated: '9 bool' },
  NestedBlock: { typeName: '1 string', block: '2 Block', nesting: '3 int32', minItems: '4 int64', maxItems: '5 int64' },
  Block: { attributes: '2 Attribute*', blockTypes: '3 NestedBlock*', deprecated: '6 bool' },
  Schema: { version: '1 int64', block: '2 Block' },

  Nothing: {},
  Schemas: { provider: '1 Schema', resources: '2 Schema map', dataSources: '3 Schema map' },
  Configuration: { config: '1 Value' },
  Prepared: { preparedConfig: '1 Value', diagnostics: '2 Diagnostic*' },
  Named: { typeName: '1 string', config: '2 Value' },
  Diagnostics: { diagnostics: '1 Diagnostic*' },
  StoredState: { json: '1 bytes' },
  StateToUpgrade: { typeName: '1 string', state: '3 StoredState' },
  UpgradedState: { state: '1 Value', diagnostics: '2 Diagnostic*' },
  StateToRead: { typeName: '1 string', state: '2 Value', private: '3 bytes' },
  ReadState: { state: '1 Value', diagnostics: '2 Diagnostic*', private: '3 bytes' },
  ChangeToPlan: { typeName: '1 string', prior: '2 Value', proposed: '3 Value', config: '4 Value', private: '5 bytes' },
  PlannedChange: {
    planned: '1 Value', requiresReplace: '2 Path*', private: '3 bytes', diagnostics: '4 Diagnostic*', legacyTypeSystem: '5 bool',
  },
  AppliedChange: { state: '1 Value', private: '2 bytes', diagnostics: '3 Diagnostic*' },
  ResourceToImport: { typeName: '1 string', id: '2 string' },
  ImportedResource: { typeName: '1 string', state: '2 Value', private: '3 bytes' },
  ImportedResources: { resources: '1 ImportedResource*', diagnostics: '2 Diagnostic*' },
  ReadData: { state: '1 Value', diagnostics: '2 Diagnostic*' },
};

/** Each call with what it is sent and what it answers. */
const CALLS = {
  GetSchema: ['Nothing', 'Schemas'],
  PrepareProviderConfig: ['Configuration', 'Prepared'],
  ValidateResourceTypeConfig: ['Named', 'Diagnostics'],
  ValidateDataSourceConfig: ['Named', 'Diagnostics'],
  Configure: ['Nothing', 'Diagnostics'],
  UpgradeResourceState: ['StateToUpgrade', 'UpgradedState'],
  ReadResource: ['StateToRead', 'ReadState'],
  PlanResourceChange: ['ChangeToPlan', 'PlannedChange'],
  ApplyResourceChange: ['ChangeToPlan', 'AppliedChange'],
  ImportResourceState: ['ResourceToImport', 'ImportedResources'],
  ReadDataSource: ['Named', 'ReadData'],
  Stop: ['Nothing', 'Nothing'],
} as const;

export type Call = keyof typeof CALLS;

const SERVICE = 'tfplugin5.Provider';

/** In the form that the gRPC library takes services in. */
export function serviceDefinition() {
  const root = Root.fromJSON({ nested: Object.fromEntries(Object.entries(MESSAGES).map(([name, fields]) => [name, message(fields)])) });
  return Object.fromEntries(Object.entries(CALLS).map(([call, [request, response]]) => [call, {
    path: `/${SERVICE}/${call}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: write(root.lookupType(request)),
    requestDeserialize: read(root.lookupType(request)),
    responseSerialize: write(root.lookupType(response)),
    responseDeserialize: read(root.lookupType(response)),
  }]));
}

function message(fields: Fields): INamespace {
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => {
      const [, id, type, kind] = /^(\d+) (\w+?)(\*| map)?$/.exec(text)!;
      return [name, { id: Number(id), type, ...(kind === '*' && { rule: 'repeated' }), ...(kind === ' map' && { keyType: 'string' }) }];
    })),
  } as INamespace;
}

/** What is answered again and again, such as the schema, is written once. */
function write(type: Type) {
  const written = new WeakMap<object, Buffer>();
  return (value: object) => {
    const bytes = written.get(value) ?? Buffer.from(type.encode(value).finish());
    written.set(value, bytes);
    return bytes;
  };
}

function read(type: Type) {
  return (bytes: Buffer): object => type.decode(bytes);
}
