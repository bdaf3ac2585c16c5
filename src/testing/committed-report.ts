import * as fs from 'node:fs';
import * as path from 'node:path';
import { isSameReport, reportDiff } from '../review';

const UPDATE = 'UPDATE_ACCESS_REPORTS';

/** Fails where the file holds another report, unless it is to be written anew. */
export function holdToReport(report: string, file: string): void {
  const committed = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  if (committed !== undefined && isSameReport(committed, report)) {
    return;
  }
  if (isSet(UPDATE) && !isSet('CI')) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, report);
    return;
  }
  const accept = isSet('CI')
    ? `here \`CI\` is set, so no report is written: run the test elsewhere with ${UPDATE}=1, and commit the file if that is meant`
    : `run the test with ${UPDATE}=1 to write it, and commit it if that is meant`;
  throw new Error(committed === undefined
    ? `\`${file}\`: there is no such access report; ${accept}`
    : `\`${file}\`: the access is not what the report says; ${accept}\n\n${reportDiff(committed, report)}`);
}

function isSet(name: string): boolean {
  return !['', '0', 'false'].includes((process.env[name] ?? '').toLowerCase());
}
