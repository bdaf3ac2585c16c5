import { accessSetOf, describeNotice } from '../access';
import { accessReport, isSameReport, reportDiff } from '../review';
import { readStacks } from '../terraform';
import { givenAccounts, givenSystemPolicies } from './given';
import { inputName, readInput } from './input';

export interface ReportRequest {
  readonly folders: readonly string[];
  /** A file to compare with. */
  readonly check?: string;
  /** As they were given: `UID` or `alias=UID`. */
  readonly accounts: readonly string[];
  /** `NAME=FILE`. */
  readonly systemPolicies: readonly string[];
}

const SAME = 0;
const DIFFERS = 2;

/** Prints the report, or what differs from the one in the file, and gives the exit code. */
export async function printReport({ folders, check, accounts, systemPolicies }: ReportRequest): Promise<number> {
  const committed = check === undefined ? undefined : await readInput(check);
  const folded = accessSetOf(readStacks(folders), { ...givenAccounts(accounts), systemPolicies: await givenSystemPolicies(systemPolicies) });
  const report = accessReport(folded);
  // A name in a stack may hold what a terminal obeys.
  folded.notices.forEach((notice) => console.error(`imm-access: ${notice.class}: ${describeNotice(notice)}`.replace(/\p{Cc}+/gu, ' ')));
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
