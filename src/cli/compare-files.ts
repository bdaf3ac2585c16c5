import { CannotCompareError, compare, Comparison, Verdict } from '../access';
import { comparisonText } from '../review';
import { readAccessFile } from './access-files';
import { BadInputError } from './bad-input';
import { inputName, refuseTwoStandardInputs } from './input';
import { paint } from './paint';

const EXIT_CODES: Readonly<Record<Verdict, number>> = { none: 0, narrower: 0, broader: 2, mixed: 2, unknown: 4 };

/** Prints what differs between two access sets, and gives the exit code that says it in short. */
export async function compareFiles(beforeFile: string, afterFile: string, format: 'text' | 'json'): Promise<number> {
  refuseTwoStandardInputs(beforeFile, afterFile);
  const comparison = await comparisonOf(beforeFile, afterFile);
  process.stdout.write(format === 'json' ? `${JSON.stringify({ version: 1, ...comparison }, undefined, 2)}\n` : comparisonText(comparison, paint()));
  return EXIT_CODES[comparison.verdict];
}

async function comparisonOf(beforeFile: string, afterFile: string): Promise<Comparison> {
  const [before, after] = [await readAccessFile(beforeFile), await readAccessFile(afterFile)];
  try {
    return compare(before, after);
  } catch (error) {
    throw error instanceof CannotCompareError ? new BadInputError(`${inputName(beforeFile)} and ${inputName(afterFile)}: ${error.message}`) : error;
  }
}
