import { accessReport, isSameReport, reportDiff } from '../review';
import { inputName, readInput } from './input';
import { stackAccess } from './stack-access';
import { StackOptions } from './stack-options';

export interface ReportOptions extends StackOptions {
  /** A file to compare with. */
  readonly check?: string;
}

const SAME = 0;
const DIFFERS = 2;

/** Prints the report, or what differs from the one in the file, and gives the exit code. */
export async function printReport(folders: readonly string[], { check, ...options }: ReportOptions): Promise<number> {
  const committed = check === undefined ? undefined : await readInput(check);
  const report = accessReport(await stackAccess(folders, options));
  if (committed === undefined) {
    process.stdout.write(report);
    return SAME;
  }
  if (isSameReport(committed, report)) {
    return SAME;
  }
  process.stdout.write(`${reportDiff(committed, report)}\n`);
  console.error(`imm-access: the access differs from what ${inputName(check!)} says; if that is meant, write the report anew: imm-access report STACK_DIR > FILE`);
  return DIFFERS;
}
