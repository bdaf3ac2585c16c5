/** `imm-access explain`: which grant an operation of IMM lacks, and the statement that adds it. */
import { Command } from 'commander';
import type { ExplainOptions } from './explain-operation';
import { addStackOptions, repeated } from './stack-options';

export function addExplain(program: Command, ended: (code: number) => void): void {
  const command = program.command('explain')
    .description('whether somebody may run an operation of IMM, which grant is missing, and the statement that adds it')
    .argument('<STACK_DIR>', 'folder of a stack, such as cdktf.out/stacks/media, or of a whole app, cdktf.out')
    .requiredOption('--principal <ID>', 'who calls: user/NAME or role/NAME')
    .requiredOption('--operation <NAME>', 'as in x-oss-process, such as doc/convert')
    .requiredOption('--source <BUCKET/KEY>', 'an object to process (repeatable)', repeated)
    .option('--save-to <BUCKET/KEY>', 'where the result is saved (repeatable)', repeated, [])
    .option('--notify <TOPIC>', 'a topic that is told of the finished task (repeatable)', repeated, [])
    .option('--async', 'called by x-oss-async-process (default: only where there is no other way)')
    .option('--project <NAME>', 'the IMM project (default: the one of the stacks)')
    .option('--service-role <NAME>', 'the role that IMM works as (default: that of the project)')
    .option('--region <ID>', 'of project and buckets (default: that of the project)');
  addStackOptions(command)
    .addHelpText('after', `
What could not be read goes to stderr.

Exit codes: 0 works; 2 something is missing; 4 unknown; 1 bad input.`)
    .action(async (folder: string, options: ExplainOptions) => {
      const { explainOperation } = require('./explain-operation') as typeof import('./explain-operation'); // here, so that other commands start without it
      ended(await explainOperation(folder, options));
    });
}
