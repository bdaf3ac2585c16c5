/** What the user says of stacks that do not say it themselves. */
import { FoldOptions } from '../access';
import { ACCESS_FILE_SPELLING, Document, parseDocument } from '../policy';
import { refuse } from './access-files';
import { BadInputError } from './bad-input';
import { inputName, readInput } from './input';

/** From `UID` and `alias=UID`. */
export function givenAccounts(given: readonly string[]): Pick<FoldOptions, 'accountId' | 'accountIds'> {
  const [accountId, another] = given.filter((each) => !each.includes('='));
  if (another !== undefined) {
    throw new BadInputError(`--account: \`${accountId}\` and \`${another}\` are both given for all configurations of the provider; write \`alias=${another}\` for one of them`);
  }
  return { accountId, accountIds: pairs('--account', 'alias=UID', given.filter((each) => each.includes('='))) };
}

/** From `NAME=FILE`. */
export async function givenSystemPolicies(given: readonly string[]): Promise<ReadonlyMap<string, Document>> {
  const policies = new Map<string, Document>();
  for (const [name, file] of pairs('--system-policy', 'NAME=FILE', given)) {
    const { document, findings } = parseDocument('identity', await readInput(file), ACCESS_FILE_SPELLING);
    policies.set(name, document ?? refuse(inputName(file), findings));
  }
  return policies;
}

function pairs(option: string, form: string, given: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const each of given) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(each) ?? [];
    if (name === undefined) {
      throw new BadInputError(`${option}: \`${each}\` is not of the form \`${form}\``);
    }
    if (found.has(name)) {
      throw new BadInputError(`${option}: \`${name}\` is given twice; leave one of them out`);
    }
    found.set(name, value);
  }
  return found;
}
