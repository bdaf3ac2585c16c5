import { Origin } from '../access';
import { isObject, JsonObject, shown } from '../policy';
import { StackError } from './error';
import { StackFile, StackFolder } from './stack-files';

/** A block of Terraform JSON, such as a resource. */
export interface Block {
  /** As Terraform refers to it: `alicloud_ram_role.Role`, `data.alicloud_account.Current`, `var.name`. */
  readonly address: string;
  readonly type: string;
  readonly members: JsonObject;
  readonly origin: Origin;
}

/** The blocks of a stack. Any level of them may be a list in Terraform JSON, with the same meaning. */
export class Stack {
  readonly folder: string;
  readonly resources: readonly Block[];
  readonly data: readonly Block[];
  readonly modules: readonly Block[];
  private readonly byAddress: ReadonlyMap<string, Block>;
  private readonly providers: readonly Block[];
  private readonly terraform: readonly Block[];

  constructor({ folder, files }: StackFolder) {
    const blocks = (kind: string, labels: number, prefix = '') => files.flatMap((file) => blocksOf(file, kind, labels, prefix));
    this.folder = folder;
    this.resources = blocks('resource', 2);
    this.data = blocks('data', 2, 'data.');
    this.modules = blocks('module', 1, 'module.');
    this.providers = blocks('provider', 1);
    this.terraform = blocks('terraform', 0);
    const values = [...blocks('variable', 1, 'var.'), ...blocks('output', 1, 'output.'), ...blocks('locals', 0).flatMap(localsOf)];
    this.byAddress = new Map([...this.resources, ...this.data, ...values].map((block) => [block.address, block]));
  }

  /** Where something stands that is in no block. */
  get anywhere(): Block {
    return { address: this.folder, type: '', members: {}, origin: { file: this.folder } };
  }

  block(address: string): Block | undefined {
    return this.byAddress.get(address);
  }

  /** What a configuration of the provider is called, and the block that says more of it than that. */
  get configurations(): ReadonlyMap<string, Block | undefined> {
    const used = [...this.resources, ...this.data].filter(({ type }) => /^(data\.)?alicloud_/.test(type)).map(configurationName);
    const locals = new Set(used.map((name) => name.split('.')[0]));
    const written = this.providers.filter(({ address }) => locals.has(address));
    return new Map([...used.map((name) => [name, undefined] as const), ...written.map((block) => [withAlias(block), block] as const)]);
  }

  /** Of the configuration under which a resource is made. */
  configurationId(block: Block): string {
    return this.configurationIdOf(configurationName(block));
  }

  /** @param name as resources have it: `alicloud`, `alicloud.b` */
  configurationIdOf(name: string): string {
    return `${this.folder}:${name}`;
  }

  /** Where its state lies, in one form for equal places. */
  get backends(): readonly string[] {
    return this.terraform.flatMap(({ members: { backend } }) => (isObject(backend) ? Object.entries(backend) : []))
      .map(([type, settings]) => backendKey(type, settings));
  }
}

function configurationName({ members: { provider } }: Block): string {
  return typeof provider === 'string' ? provider : 'alicloud';
}

function withAlias({ address, members: { alias } }: Block): string {
  return typeof alias === 'string' ? `${address}.${alias}` : address;
}

/** Equal for equal places of a state. */
export function backendKey(type: unknown, settings: unknown): string {
  return JSON.stringify([type, isObject(settings) ? Object.entries(settings).sort() : settings]);
}

function blocksOf({ file, content }: StackFile, kind: string, labels: number, prefix: string): readonly Block[] {
  return labelled(content[kind] ?? [], `$.${kind}`, labels, file).map(({ names, members, path }) => {
    const address = `${prefix}${names.join('.')}`;
    return { address, type: `${prefix}${names[0]}`, members, origin: { file, address, ...constructOf(members), path } };
  });
}

interface Labelled {
  readonly names: readonly string[];
  readonly members: JsonObject;
  readonly path: string;
}

/** The objects below so many levels of names. */
function labelled(json: unknown, path: string, levels: number, file: string, names: readonly string[] = []): readonly Labelled[] {
  if (Array.isArray(json)) {
    return json.flatMap((each, index) => labelled(each, `${path}[${index}]`, levels, file, names));
  }
  if (!isObject(json)) {
    throw new StackError(`${file}: ${path}: a block is an object, not ${shown(json)}; synthesise the app anew`);
  }
  return levels === 0 ? [{ names, members: json, path }]
    : Object.entries(json).filter(([name]) => name !== '//')
      .flatMap(([name, each]) => labelled(each, `${path}.${name}`, levels - 1, file, [...names, name]));
}

function constructOf({ '//': comment }: JsonObject): Pick<Origin, 'construct'> {
  const metadata = isObject(comment) && isObject(comment.metadata) ? comment.metadata : {};
  return typeof metadata.path === 'string' ? { construct: metadata.path } : {};
}

/** Each local value as a block, so that all that can be referred to is one. */
function localsOf({ members, origin }: Block): readonly Block[] {
  return Object.entries(members).filter(([name]) => name !== '//').map(([name, value]) => (
    { address: `local.${name}`, type: 'local', members: { value }, origin: { ...origin, address: `local.${name}`, path: `${origin.path}.${name}` } }));
}
