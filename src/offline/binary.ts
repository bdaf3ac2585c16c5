/** The `terraform` or `tofu` that plans: which one, and whether it can. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { OfflinePlanError } from './error';
import { run, Surroundings } from './run';

const OLDEST = [1, 5];

/** What `TERRAFORM_BINARY_NAME` says, as for cdktf, else the first on the PATH; `undefined` where there is none. */
export function findBinary(wanted = process.env.TERRAFORM_BINARY_NAME): string | undefined {
  const names = wanted ? [wanted] : ['terraform', 'tofu'];
  for (const name of names) {
    const found = locate(name);
    if (found) return found;
  }
  return undefined;
}

export function binaryOrError(wanted?: string): string {
  const found = findBinary(wanted || undefined);
  if (found) return found;
  const named = wanted || process.env.TERRAFORM_BINARY_NAME;
  throw new OfflinePlanError(named
    ? `\`${named}\` is no program that can be run; name a \`terraform\` or \`tofu\` of version 1.5 or newer`
    : 'there is no `terraform` and no `tofu` on the PATH; install one of version 1.5 or newer, or name it in TERRAFORM_BINARY_NAME');
}

function locate(name: string): string | undefined {
  const folders = name.includes('/') || name.includes(path.sep) ? [''] : (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', ''] : ['']; // no `.cmd`: Node starts none without a shell
  return folders.flatMap((folder) => endings.map((ending) => path.resolve(folder, name + ending))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Starts the program only to ask it; a provider that it configures is told for nothing. */
export async function versionOf(binary: string, surroundings: Surroundings): Promise<string> {
  const { output, errors, code } = await run(binary, ['version', '-json'], surroundings);
  const version = versionIn(output);
  if (code !== 0 || version === undefined) {
    const said = (errors || output).trim().split('\n')[0];
    throw new OfflinePlanError(`\`${binary} version -json\` ${code === 0 ? 'prints no version' : `fails ${code === null ? 'by a signal' : `with code ${code}`}`}${said && `: \`${said}\``}; `
      + 'it takes a working `terraform` or `tofu` of version 1.5 or newer: see TERRAFORM_BINARY_NAME and the PATH');
  }
  return version;
}

export function checkVersion(binary: string, version: string): void {
  const [major, minor] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new OfflinePlanError(`\`${binary}\` is version \`${version}\`; an offline plan takes 1.5 or newer: install one, or name it in TERRAFORM_BINARY_NAME`);
  }
}

function versionIn(output: string): string | undefined {
  try {
    const { terraform_version: version } = JSON.parse(output) as { terraform_version?: unknown };
    return typeof version === 'string' && /^\d+\.\d+/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}
