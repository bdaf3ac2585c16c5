import * as fs from 'node:fs';
import * as path from 'node:path';
import { BadInputError } from './bad-input';

/** Whoever reads the file finds the old text or the new one, never half of it. */
export function writeAtomically(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    fs.writeFileSync(draft, text);
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new BadInputError(`\`${file}\`: cannot be written: ${(error as Error).message}; name a file in a folder that can be written to`);
  }
}
