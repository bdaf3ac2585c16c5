/** `imm-access report`: who may do what in synthesised stacks, as Markdown to be committed. */
import { Command } from 'commander';

interface ReportOptions {
  readonly check?: string;
  readonly account: string[];
  readonly systemPolicy: string[];
}

export function addReport(program: Command, ended: (code: number) => void): void {
  const collect = (value: string, before: string[]) => [...before, value];
  program.command('report')
    .description('who may run which operation of IMM and do what else, as Markdown, from what apps synthesise')
    .argument('<STACK_DIR...>', 'folders of stacks, such as cdktf.out/stacks/media, or of a whole app, cdktf.out')
    .option('--check <FILE>', 'compare with this report instead of printing one, and show what differs')
    .option('--account <UID>', 'the account of the stacks, where they state none; `alias=UID`: that of one configuration of the provider (repeatable)', collect, [])
    .option('--system-policy <NAME=FILE>', 'the text of a system policy, as JSON (repeatable)', collect, [])
    .addHelpText('after', `
What could not be read goes to stderr. Accept a change: imm-access report STACK_DIR > FILE

Exit codes: 0 printed, or the same; 2 differs from FILE; 1 bad input.`)
    .action(async (folders: string[], { check, account, systemPolicy }: ReportOptions) => {
      const { printReport } = require('./print-report') as typeof import('./print-report'); // here, so that other commands start without it
      ended(await printReport({ folders, check, accounts: account, systemPolicies: systemPolicy }));
    });
}
