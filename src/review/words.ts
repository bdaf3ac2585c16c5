/** How reports write values in Markdown. */
import { isStandIn, STAND_IN_ACCOUNT } from '../access';
import { Condition, Text } from '../policy';
import { printable } from './printable';

/** The account of configurations that state none, as people read it. */
export const THIS_ACCOUNT = 'this account';

/** A value on one line, as code, whatever characters it holds. */
export function code(value: Text | string): string {
  const text = printable(value.toString().replaceAll(STAND_IN_ACCOUNT, THIS_ACCOUNT));
  const ticks = text.match(/`+/g)?.map(({ length }) => length) ?? [];
  const fence = '`'.repeat(Math.max(0, ...ticks) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

export function codes(values: readonly (Text | string)[]): string {
  return values.map(code).join(', ');
}

export function accountName(accountId: string): string {
  return isStandIn(accountId) ? THIS_ACCOUNT : `account ${code(accountId)}`;
}

/** Each test of a condition: `` `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2` ``. */
export function testsOf(condition: Condition): readonly string[] {
  return condition.flatMap(({ operator, tests }) => tests.map(({ key, values }) => `${code(key)} ${operator} ${values.map(code).join(' or ')}`));
}

/** ` where … and …`; nothing without a test. */
export function whereOf(tests: readonly string[]): string {
  return tests.length === 0 ? '' : ` where ${tests.join(' and ')}`;
}
