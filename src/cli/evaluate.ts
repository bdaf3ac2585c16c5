/** `imm-access evaluate`: what becomes of requests under an access set. */
import { Command } from 'commander';

export function addEvaluate(program: Command, ended: (code: number) => void): void {
  program.command('evaluate')
    .description('decide requests under an access set: one decision a line, in the order of the requests')
    .argument('<ACCESS>', 'JSON file of an access set: principals, buckets and their policies')
    .argument('<REQUESTS>', 'file of requests, one JSON object a line')
    .addHelpText('after', `
\`-\` stands for standard input, for one of the two. JSON Schemas of requests, access sets and decisions: schemas/ in the package.

Exit codes: 0 decided; 1 bad input.`)
    .action(async (access: string, requests: string) => {
      const { decideAll } = require('./decide-all') as typeof import('./decide-all'); // here, so that other commands start without it
      await decideAll(access, requests);
      ended(0);
    });
}
