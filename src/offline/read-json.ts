import * as fs from 'node:fs';
import { OfflinePlanError } from './error';

/** The object that a file holds; `way` says what the file should be. */
export function readJson(file: string, way: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OfflinePlanError(`${file}: cannot be read as JSON: ${(error as Error).message}; ${way}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new OfflinePlanError(`${file}: holds \`${JSON.stringify(value).slice(0, 60)}\`, which is no object; ${way}`);
  }
  return value as Record<string, unknown>;
}
