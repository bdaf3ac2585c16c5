/** What tests of constructs look at: the Terraform JSON that an app becomes, with its policy documents read. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, TerraformStack, Testing } from 'cdktf';
import { IConstruct } from 'constructs';
import { alicloud } from '../src';

export const ACCOUNT = '1234567890123456';
export const OTHER_ACCOUNT = '6543210987654321';

const folders: string[] = [];

afterAll(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

/** An empty folder that goes when the tests of a file are through. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'imm-'));
  folders.push(folder);
  return folder;
}

export function newApp(): App {
  return Testing.app({ outdir: newFolder() });
}

/** A stack with a provider, in an app of its own unless one is given. */
export function newStack(settings: alicloud.provider.AlicloudProviderConfig = { region: 'cn-shanghai' }, app = newApp(), id = 'Media'): TerraformStack {
  const stack = new TerraformStack(app, id);
  new alicloud.provider.AlicloudProvider(stack, 'Provider', settings);
  return stack;
}

/** A statement as it stands in a document. */
export interface WrittenStatement {
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: string | string[];
  readonly Resource: string[];
  readonly Condition?: Record<string, Record<string, string[]>>;
}

export interface WrittenDocument {
  readonly Version: string;
  readonly Statement: WrittenStatement[];
}

type Attributes = Record<string, any>;

const DOCUMENTS = ['policy_document', 'assume_role_policy_document', 'policy'];

/** The Terraform JSON of one stack. */
export class Output {
  constructor(readonly json: Attributes) {}

  /** By Terraform address. */
  get resources(): Record<string, Attributes> {
    return Object.fromEntries(Object.entries<Attributes>(this.json.resource ?? {})
      .flatMap(([type, byName]) => Object.entries<Attributes>(byName).map(([name, attributes]) => [`${type}.${name}`, attributes])));
  }

  addresses(type: string): string[] {
    return Object.keys(this.resources).filter((address) => address.startsWith(`${type}.`));
  }

  resource(address: string): Attributes {
    const found = this.resources[address];
    if (!found) throw new Error(`no ${address}, only ${Object.keys(this.resources).join(', ')}`);
    return found;
  }

  /** The text of the policy document in a resource, as the JSON holds it. */
  text(address: string): string {
    const attributes = this.resource(address);
    return attributes[DOCUMENTS.find((name) => name in attributes)!];
  }

  /** As Terraform sends it, references apart. */
  document(address: string): WrittenDocument {
    return JSON.parse(unescaped(this.text(address)));
  }

  statements(address: string): WrittenStatement[] {
    return this.document(address).Statement;
  }

  /** What Terraform sends, where the document has no references. */
  bytes(address: string): number {
    return Buffer.byteLength(unescaped(this.text(address)));
  }
}

/** What Terraform makes of a string without references. */
function unescaped(text: string): string {
  return text.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{');
}

/** With all validations. */
export function synth(stack: TerraformStack): Output {
  return new Output(JSON.parse(Testing.synth(stack, true)));
}

/** Every stack of the app by its id, as `app.synth` does it: references between stacks need it. */
export function synthAll(app: App): Record<string, Output> {
  const stacks = app.node.findAll().filter(TerraformStack.isStack);
  stacks.forEach((stack) => stack.prepareStack());
  return Object.fromEntries(stacks.map((stack) => [stack.node.id, synth(stack)]));
}

/** The error of `app.synth`, and whatever was written before it came. */
export function failedSynth(app: App): { message: string; written: string[] } {
  let message = '';
  try {
    app.synth();
  } catch (error) {
    ({ message } = error as Error);
  }
  const files = fs.readdirSync(app.outdir, { recursive: true, encoding: 'utf8' });
  return { message, written: files.filter((file) => fs.statSync(path.join(app.outdir, file)).isFile()) };
}

/** `info: …`, `warn: …` of a construct and all below it. */
export function annotations(construct: IConstruct): string[] {
  return construct.node.findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => ['@cdktf/info', '@cdktf/warn', '@cdktf/error'].includes(type))
    .map(({ type, data }) => `${type.slice('@cdktf/'.length)}: ${data}`);
}

export function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

/** Actions and resources of a statement that allows: what most statements consist of. */
export function allow(actions: string[], resources: string[], condition?: WrittenStatement['Condition']): WrittenStatement {
  return { Effect: 'Allow', Action: actions, Resource: resources, ...(condition && { Condition: condition }) };
}

/**
 * Whether the document holds every single access of a statement, in however many statements, under the same condition or under none; names of actions
 * ignore case.
 */
export function holds(document: WrittenDocument, wanted: WrittenStatement): boolean {
  const near = document.Statement.filter(({ Effect, Condition }) => Effect === wanted.Effect
    && [undefined, JSON.stringify(wanted.Condition)].includes(JSON.stringify(Condition)));
  const held = (action: string, resource: string) => near.some(({ Action, Resource }) =>
    [Action].flat().some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase()))
    && Resource.some((pattern) => matches(pattern, resource)));
  return [wanted.Action].flat().every((action) => wanted.Resource.every((resource) => held(action, resource)));
}

function matches(pattern: string, name: string): boolean {
  const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, (character) => (character === '*' ? '.*' : `\\${character}`));
  return new RegExp(`^${source}$`, 's').test(name);
}

/** The statement of a landing, as a document writes it. */
export function written({ effect, actions, resources, when = [] }: {
  effect?: string; actions: string[]; resources: string[]; when?: { key: string; operator: string; values: string[] }[];
}): WrittenStatement {
  const condition: Record<string, Record<string, string[]>> = {};
  when.forEach(({ key, operator, values }) => { condition[operator] = { ...condition[operator], [key]: values }; });
  return { Effect: effect ?? 'Allow', Action: actions, Resource: resources, ...(when.length > 0 && { Condition: condition }) };
}

/** The address of the one policy that was made for the construct whose path becomes this prefix of addresses. */
export function policyOf(output: Output, prefix: string): string {
  const found = output.addresses('alicloud_ram_policy').filter((address) => new RegExp(`\\.${prefix}_Policy\\d*_`).test(address));
  if (found.length !== 1) throw new Error(`${found.length} policies of ${prefix}: ${found.join(', ')}`);
  return found[0];
}
