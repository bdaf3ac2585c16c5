/**
 * Under Block Public Access a statement for everyone is not public if one condition fixes, in all its values, `acs:SourceVpc`, `acs:SourceVpcId`
 * or `acs:AccessId` by `StringEquals`, `StringEqualsIgnoreCase` or `StringLike`, no value holding `*` or `?`; or `acs:SourceIp` or
 * `acs:SourceVpcIp` by `IpAddress` or `IpAddressIncludeBorder`, to IPv4 /8 or IPv6 /32 or narrower, a value with `*` not being fixed.
 */
import { couldBeRange } from './address-holes';
import { readAddress } from './addresses';
import { couldGlob, couldSpell, lower } from './glob';
import { HOLE, Token, Written } from './holes';
import { NO, Possible, YES } from './possible';

const BY_NAME = { keys: ['acs:sourcevpc', 'acs:sourcevpcid', 'acs:accessid'], operators: ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike'] };
const BY_ADDRESS = { keys: ['acs:sourceip', 'acs:sourcevpcip'], operators: ['IpAddress', 'IpAddressIncludeBorder'] };

/** Whether one value of a policy fixes its key, for each answer to whether it matches the value seen: both hang on the same hole. */
export function fixesValue(operator: string, key: string, written: Written, seen: string | undefined): (match: boolean) => Possible<boolean> {
  const could = fixesName(operator, key) ? couldFixName : fixesAddress(operator, key) ? couldFixAddress : undefined;
  if (could === undefined) return () => NO;
  const { tokens } = written;
  if (!written.unknown) return () => (could(tokens, operator, undefined, true) ? YES : NO);
  return (match) => {
    const possible = [false, true].filter((fixed) => could(tokens, operator, match ? seen : undefined, fixed));
    return possible.length < 2 ? possible : written.settle(`fixes when ${match} ${operator} ${seen}`, written.text, possible);
  };
}

function fixesName(operator: string, key: string): boolean {
  return BY_NAME.keys.includes(key) && BY_NAME.operators.includes(operator);
}

function fixesAddress(operator: string, key: string): boolean {
  return BY_ADDRESS.keys.includes(key) && BY_ADDRESS.operators.includes(operator);
}

/** Whether the value could be fixed, or could be not, and match what is seen, if that is given. */
function couldFixName(value: readonly Token[], operator: string, seen: string | undefined, fixed: boolean): boolean {
  const isOpen = (character: string) => character === '*' || character === '?';
  const open = value.some(isOpen);
  if (!value.includes(HOLE)) return open !== fixed;
  if (seen === undefined) return !fixed || !open;
  if (operator === 'StringLike' && !fixed) return couldGlob(value, seen);
  const folded = operator === 'StringEqualsIgnoreCase';
  return couldSpell(folded ? value.map(lower) : value, folded ? lower(seen) : seen) && [...seen].some(isOpen) !== fixed;
}

function couldFixAddress(value: readonly Token[], _operator: string, seen: string | undefined, fixed: boolean): boolean {
  return couldBeRange(value, { narrow: fixed, holding: seen === undefined ? undefined : readAddress(seen) });
}
