import * as fs from 'node:fs';
import * as path from 'node:path';
import { Command, CommanderError } from 'commander';
import { isBadInput } from './bad-input';
import { addCompare } from './compare';
import { addEvaluate } from './evaluate';
import { addExplain } from './explain';
import { addPlan } from './plan';
import { addReport } from './report';

/** Bad input of every kind, as the contract of the command says. */
const BAD_INPUT = 1;

/** Runs the command of these arguments and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command('imm-access')
    .description('Permissions of Alibaba Cloud Intelligent Media Management, from what an app of CDK for Terraform synthesises')
    .version(version())
    .configureOutput({ outputError: (message, write) => write(usageError(message)) })
    .exitOverride();
  let code = 0;
  const ended = (endedWith: number) => { code = endedWith; };
  addPlan(program, ended);
  addEvaluate(program, ended);
  addCompare(program, ended);
  addReport(program, ended);
  addExplain(program, ended);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_INPUT;
    console.error(isBadInput(error) ? `imm-access: ${error.message}` : error);
    return BAD_INPUT;
  }
}

/** What the parser of arguments says, as one message like all others: a guess of what was meant stands on a line of its own there. */
function usageError(message: string): string {
  return `imm-access: ${message.replace(/^error: /, '').trim().replace(/\n/g, ' ')}; see \`--help\`\n`;
}

function version(): string {
  return (JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string }).version;
}
