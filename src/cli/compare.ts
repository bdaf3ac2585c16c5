/** `imm-access compare`: what a change of policies newly allows, and what it takes away. */
import { Command, Option } from 'commander';

interface CompareOptions {
  readonly format: 'text' | 'json';
}

export function addCompare(program: Command, ended: (code: number) => void): void {
  program.command('compare')
    .description('compare two access sets: who newly may do what, who no longer may, each with a request that shows it')
    .argument('<BEFORE>', 'JSON file of an access set')
    .argument('<AFTER>', 'JSON file of the access set that takes its place')
    .addOption(new Option('--format <FORMAT>', 'what is printed').choices(['text', 'json']).default('text'))
    .addHelpText('after', `
\`-\` stands for standard input, for one of the two. JSON Schemas of access sets and comparisons: schemas/ in the package.

Exit codes: 0 nothing added; 2 something added; 4 unknown: nothing is known to be added, and something may be; 1 bad input.`)
    .action(async (before: string, after: string, { format }: CompareOptions) => {
      const { compareFiles } = require('./compare-files') as typeof import('./compare-files'); // here, so that other commands start without it
      ended(await compareFiles(before, after, format));
    });
}
