import * as fs from 'node:fs';
import * as path from 'node:path';
import { isObject, JsonObject, shown } from '../policy';
import { StackError } from './error';
import { readObject } from './json-file';

/** A file of Terraform JSON. */
export interface StackFile {
  readonly file: string;
  readonly content: JsonObject;
}

/** The folder of one synthesised stack. */
export interface StackFolder {
  readonly folder: string;
  readonly files: readonly StackFile[];
  /** Files that Terraform reads and this library does not. */
  readonly unread: readonly string[];
}

const OVERRIDE = /(^|_)override\.(tf|tofu)(\.json)?$/;
const OTHER = /\.(tf|tofu|tofu\.json|tfvars|tfvars\.json)$/;

/** The stacks of a folder: itself, where it has Terraform JSON, or all those of an app, where it is what an app has synthesised. */
export function stackFolders(folder: string): readonly StackFolder[] {
  const names = namesIn(folder);
  if (names.some(isStackFile)) {
    return [stackFolder(folder, names)];
  }
  const stacks = foldersOfApp(folder, names);
  if (stacks.length === 0) {
    throw new StackError(`\`${folder}\`: the folder holds no Terraform JSON (\`cdk.tf.json\`); synthesise the app and give the folder of a stack, `
      + 'such as `cdktf.out/stacks/media`, or the one of all, `cdktf.out`');
  }
  return stacks.map((stack) => stackFolder(stack, namesIn(stack)));
}

function stackFolder(folder: string, names: readonly string[]): StackFolder {
  return {
    folder,
    files: names.filter(isStackFile).map((name) => ({ file: path.join(folder, name), content: readObject(path.join(folder, name), 'stack') })),
    unread: names.filter((name) => !isStackFile(name) && (OVERRIDE.test(name) || OTHER.test(name))),
  };
}

function isStackFile(name: string): boolean {
  return name.endsWith('.tf.json') && !OVERRIDE.test(name);
}

/** As the app's manifest lists them: a stack that the app no longer has keeps its folder. */
function foldersOfApp(folder: string, names: readonly string[]): readonly string[] {
  if (names.includes('manifest.json')) {
    const file = path.join(folder, 'manifest.json');
    const { stacks } = readObject(file, 'manifest');
    if (!isObject(stacks)) {
      throw new StackError(`${file}: $.stacks: \`stacks\` is an object of stacks, not ${shown(stacks)}; synthesise the app anew`);
    }
    return Object.entries(stacks).map(([name, stack]) => path.join(folder, directoryOf(file, name, stack)));
  }
  if (!names.includes('stacks')) {
    return [];
  }
  const parent = path.join(folder, 'stacks');
  return namesIn(parent).map((name) => path.join(parent, name)).filter((stack) => fs.statSync(stack).isDirectory());
}

function directoryOf(file: string, name: string, stack: unknown): string {
  const directory = isObject(stack) ? stack.workingDirectory : undefined;
  if (typeof directory !== 'string') {
    throw new StackError(`${file}: $.stacks.${name}.workingDirectory: the folder of a stack is a string, not ${shown(directory)}; synthesise the app anew`);
  }
  return directory;
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message;
    throw new StackError(`\`${folder}\`: ${reason}; give the folder of a synthesised stack, such as \`cdktf.out/stacks/media\``);
  }
}
