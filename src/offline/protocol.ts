/**
 * What of Terraform's plugin protocol, version 5, a provider needs in order to plan: the messages by name, their fields by number, and the calls.
 * Fields that neither side of an offline plan uses are left out; protocol buffers skip what they do not know.
 */
import { Messages, protobuf } from './protobuf';

const MESSAGES: Messages = {
  Value: { msgpack: '1 bytes', json: '2 bytes' },
  Step: { attributeName: '1 string' },
  Path: { steps: '1 Step' },
  Diagnostic: { severity: '1 int', summary: '2 string', detail: '3 string', attribute: '4 Path' },

  Attribute: { name: '1 string', type: '2 bytes', required: '4 bool', optional: '5 bool', computed: '6 bool', sensitive: '7 bool', deprecated: '9 bool' },
  NestedBlock: { typeName: '1 string', block: '2 Block', nesting: '3 int', minItems: '4 int', maxItems: '5 int' },
  Block: { attributes: '2 Attribute', blockTypes: '3 NestedBlock', deprecated: '6 bool' },
  Schema: { version: '1 int', block: '2 Block' },

  Nothing: {},
  NamedSchema: { typeName: '1 string', schema: '2 Schema' },
  Capabilities: { schemaOnce: '2 bool' },
  Schemas: { provider: '1 Schema', resources: '2 NamedSchema', dataSources: '3 NamedSchema', capabilities: '6 Capabilities' },
  Caller: { version: '1 string' },
  Configuration: { config: '1 Value' },
  Prepared: { preparedConfig: '1 Value', diagnostics: '2 Diagnostic' },
  Named: { typeName: '1 string', config: '2 Value' },
  Diagnostics: { diagnostics: '1 Diagnostic' },
  StoredState: { json: '1 bytes' },
  StateToUpgrade: { typeName: '1 string', state: '3 StoredState' },
  UpgradedState: { state: '1 Value', diagnostics: '2 Diagnostic' },
  StateToRead: { typeName: '1 string', state: '2 Value', private: '3 bytes' },
  ReadState: { state: '1 Value', diagnostics: '2 Diagnostic', private: '3 bytes' },
  ChangeToPlan: { typeName: '1 string', prior: '2 Value', proposed: '3 Value', config: '4 Value', private: '5 bytes' },
  PlannedChange: {
    planned: '1 Value', requiresReplace: '2 Path', private: '3 bytes', diagnostics: '4 Diagnostic', legacyTypeSystem: '5 bool',
  },
  AppliedChange: { state: '1 Value', private: '2 bytes', diagnostics: '3 Diagnostic' },
  ResourceToImport: { typeName: '1 string', id: '2 string' },
  ImportedResource: { typeName: '1 string', state: '2 Value', private: '3 bytes' },
  ImportedResources: { resources: '1 ImportedResource', diagnostics: '2 Diagnostic' },
  ReadData: { state: '1 Value', diagnostics: '2 Diagnostic' },
};

/** Each call with what it is sent and what it answers. */
const CALLS = {
  GetSchema: ['Nothing', 'Schemas'],
  PrepareProviderConfig: ['Configuration', 'Prepared'],
  ValidateResourceTypeConfig: ['Named', 'Diagnostics'],
  ValidateDataSourceConfig: ['Named', 'Diagnostics'],
  Configure: ['Caller', 'Diagnostics'],
  UpgradeResourceState: ['StateToUpgrade', 'UpgradedState'],
  ReadResource: ['StateToRead', 'ReadState'],
  PlanResourceChange: ['ChangeToPlan', 'PlannedChange'],
  ApplyResourceChange: ['ChangeToPlan', 'AppliedChange'],
  ImportResourceState: ['ResourceToImport', 'ImportedResources'],
  ReadDataSource: ['Named', 'ReadData'],
  Stop: ['Nothing', 'Nothing'],
} as const;

/** What a provider says to each call; where it is bytes, the message is written already. */
export type Answers = Readonly<Record<keyof typeof CALLS, (request?: any) => object>>;

const SERVICE = 'tfplugin5.Provider';

export const { read, write } = protobuf(MESSAGES);

/** As gRPC names a call. */
export function pathOf(call: keyof Answers): string {
  return `/${SERVICE}/${call}`;
}

/** The answers from bytes to bytes, each by the path of its call. */
export function byPath(answers: Answers): ReadonlyMap<string, (request: Uint8Array) => Uint8Array> {
  return new Map(Object.entries(CALLS).map(([call, [request, response]]) =>
    [pathOf(call as keyof Answers), (bytes) => write(response, answers[call as keyof Answers](read(request, bytes)))]));
}
