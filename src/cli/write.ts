import * as fs from 'node:fs';
import * as path from 'node:path';

/** Whoever reads the file finds the old text or the new one, never half of it. */
export function writeAtomically(file: string, text: string): void {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    fs.writeFileSync(draft, text);
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}
