/** `imm-access report`: who may do what in synthesised stacks, as Markdown to be committed. */
import { Command } from 'commander';
import type { ReportOptions } from './print-report';
import { addStackOptions } from './stack-options';

export function addReport(program: Command, ended: (code: number) => void): void {
  const command = program.command('report')
    .description('who may run which operation of IMM and do what else, as Markdown, from what apps synthesise')
    .argument('<STACK_DIR...>', 'folders of stacks, such as cdktf.out/stacks/media, or of a whole app, cdktf.out')
    .option('--check <FILE>', 'compare with this report instead of printing one, and show what differs');
  addStackOptions(command)
    .addHelpText('after', `
What could not be read goes to stderr. Accept a change: imm-access report STACK_DIR > FILE

Exit codes: 0 printed, or the same; 2 differs from FILE; 1 bad input.`)
    .action(async (folders: string[], options: ReportOptions) => {
      const { printReport } = require('./print-report') as typeof import('./print-report'); // here, so that other commands start without it
      ended(await printReport(folders, options));
    });
}
