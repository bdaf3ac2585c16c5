import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Gives `work` a folder that is gone when it is through, however it ends. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'imm-test-'));
  try {
    return work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
