import { Command } from 'commander';

/** What the user says of stacks that do not say it themselves, as it was given. */
export interface StackOptions {
  /** `UID` or `alias=UID`. */
  readonly account: string[];
  /** `NAME=FILE`. */
  readonly systemPolicy: string[];
}

export function addStackOptions(command: Command): Command {
  return command
    .option('--account <UID>', 'the account of the stacks, where they state none; `alias=UID`: that of one configuration of the provider (repeatable)', repeated, [])
    .option('--system-policy <NAME=FILE>', 'the text of a system policy, as JSON (repeatable)', repeated, []);
}

/** For options that can be given more than once. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
