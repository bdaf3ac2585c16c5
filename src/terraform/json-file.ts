import * as fs from 'node:fs';
import { describeFinding, isObject, JsonObject, readJson, shown } from '../policy';
import { StackError } from './error';

const WAY = 'synthesise the app anew';

/** The object that a file holds; `what` says what the file should be. */
export function readObject(file: string, what: string): JsonObject {
  const { value, findings } = readJson(textOf(file), what, (json, found) => (
    isObject(json) ? json : found.error('DATA_TYPE_MISMATCH', '$', `a ${what} is an object, not ${shown(json)}`, WAY)));
  if (value === undefined) {
    throw new StackError(findings.map((finding) => `${file}: ${describeFinding(finding)}`).join('\n'));
  }
  return value;
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new StackError(`${file}: cannot be read: ${(error as Error).message}; ${WAY}`);
  }
}
