import { globMatches } from './glob';
import { Principal } from './principal';

/** Stands for a hole where a form is looked at: it is no wildcard, no separator, and may be a digit. */
const HOLE = '\0';
const DIGITS = new RegExp(`^[\\d${HOLE}]+$`);
const SESSIONS = /^arn:sts::([^/:]*):([^/:]*)\/([^/]*)\/[^/]*$/;
/** Ids of accounts are of digits. */
const ACCOUNT = new RegExp(`^[\\d*?${HOLE}]+$`);

/**
 * Whom OSS takes a principal of a bucket policy for. `everyone`: `*`, or a wildcard before the session of an `arn:sts`
 * principal. `named`: an account or a user by its digits, or sessions of a role, all of them included. `nobody`: any
 * other form, such as those of trust policies. A hole counts in favour of `named`: nothing speaks against it.
 */
export function principalReach({ value }: Principal): 'everyone' | 'named' | 'nobody' {
  const written = value.pieces.map((piece) => (typeof piece === 'string' ? piece : HOLE)).join('');
  const [sessions, account, type, role] = SESSIONS.exec(written) ?? [];
  if (sessions !== undefined) {
    const assumed = ACCOUNT.test(account) && role !== '' && (type.includes(HOLE) || globMatches(type, 'assumed-role'));
    return !assumed ? 'nobody' : /[*?]/.test(account + type + role) ? 'everyone' : 'named';
  }
  if (written === '*') {
    return 'everyone';
  }
  return DIGITS.test(written) || written.includes(HOLE) ? 'named' : 'nobody';
}
