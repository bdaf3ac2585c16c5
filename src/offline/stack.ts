/** A synthesised stack: the Terraform JSON of a folder, read before Terraform does, so that what is wrong is said in words of this library. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { OfflinePlanError } from './error';
import { readJson } from './read-json';
import { BUILT_IN, sourceOf } from './sources';

export interface Stack {
  readonly folder: string;
  /** Terraform JSON by file name. */
  readonly files: ReadonlyMap<string, Record<string, unknown>>;
}

/** A resource or data source as it is written. */
export interface Written {
  /** As Terraform addresses it. */
  readonly address: string;
  readonly kind: 'resource' | 'data';
  readonly type: string;
  readonly name: string;
  readonly members: Readonly<Record<string, any>>;
}

export function readStack(folder: string): Stack {
  const names = filesOf(folder).filter((name) => name.endsWith('.tf.json'));
  if (names.length === 0) {
    const below = stacksBelow(folder);
    throw new OfflinePlanError(`\`${folder}\`: the folder holds no Terraform JSON (\`cdk.tf.json\`); synthesise the app and give the folder of one stack, `
      + (below.length > 0 ? `such as \`${below[0]}\`` : 'such as `cdktf.out/stacks/media`'));
  }
  const way = 'synthesise the stack anew';
  return { folder, files: new Map(names.map((name) => [name, readJson(path.join(folder, name), way)])) };
}

function filesOf(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message;
    throw new OfflinePlanError(`\`${folder}\`: ${reason}; give the folder of a synthesised stack, such as \`cdktf.out/stacks/media\``);
  }
}

/** For whoever gives the output folder of an app. */
function stacksBelow(folder: string): string[] {
  return ['stacks', '.'].map((below) => path.join(folder, below))
    .flatMap((parent) => (fs.existsSync(parent) ? fs.readdirSync(parent).map((name) => path.join(parent, name)) : []))
    .filter((stack) => fs.existsSync(path.join(stack, 'cdk.tf.json')));
}

export function writtenIn(stack: Stack): Written[] {
  const kinds = ['resource', 'data'] as const;
  return kinds.flatMap((kind) => blocks(stack, kind).flatMap((byType) => entries(byType).flatMap(([type, byName]) =>
    entries(byName).flatMap(([name, members]) => list(members).map((each): Written => (
      { address: `${kind === 'data' ? 'data.' : ''}${type}.${name}`, kind, type, name, members: each as Written['members'] }))))));
}

export function hasModules(stack: Stack): boolean {
  return blocks(stack, 'module').length > 0;
}

/** Where each provider of the stack comes from, by the name that the stack has for it. */
export function sourcesOf(stack: Stack): Map<string, string> {
  const required = blocks(stack, 'terraform').flatMap(({ required_providers: providers }) => list(providers).flatMap(entries));
  return new Map(required.map(([name, { source }]) => [name, sourceOf(source ?? name)]));
}

/** Of every provider that is required or whose resources stand here. */
export function usedSources(stack: Stack): string[] {
  const sources = sourcesOf(stack);
  return [...new Set([...sources.values(), ...writtenIn(stack).map((each) => sourceBehind(each, sources))])];
}

/** The source of what stands behind a resource. */
export function sourceBehind({ type, members }: Written, sources: ReadonlyMap<string, string>): string {
  const name = typeof members.provider === 'string' ? members.provider.split('.')[0] : type.split('_')[0];
  return name === 'terraform' ? BUILT_IN : sources.get(name) ?? sourceOf(name);
}

function blocks({ files }: Stack, kind: string): Record<string, any>[] {
  return [...files.values()].flatMap((file) => list(file[kind]) as Record<string, any>[]);
}

function list(value: unknown): unknown[] {
  return [value].flat().filter((each) => typeof each === 'object' && each !== null);
}

function entries(value: unknown): [string, any][] {
  return list(value).flatMap((each) => Object.entries(each as object)).filter(([name]) => name !== '//');
}
