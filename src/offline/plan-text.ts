/** What Terraform tells of its progress before the plan. */
const PROGRESS = /^(\S.*: (Reading\.\.\.|Still reading\.\.\.|Read complete after|Refreshing state\.\.\.|Preparing import\.\.\.|Refresh complete).*)?$/;

/** The plan alone, as a reviewer reads it: without progress before it and without where a plan file lies behind it. */
export function planText(output: string): string {
  const lines = output.replace(/\n─+\n+Saved the plan to:[^]*$/, '\n').split('\n');
  const start = lines.findIndex((line) => !PROGRESS.test(line));
  return `${lines.slice(Math.max(start, 0)).join('\n').trim()}\n`;
}
