import { Fact } from './confidence';
import { fact } from './sources';

/** The rule of a kind of name: what is outside `pattern` is refused, what is outside `usual` is doubtful. */
export interface NameRule extends Fact {
  /** What the name is of: `RAM role name`. */
  readonly what: string;
  readonly pattern: RegExp;
  /** The pattern in words: completes "it must …". */
  readonly rule: string;
  readonly example: string;
  /** For what a regular expression cannot count. */
  readonly maxBytes?: number;
  readonly usual?: Usual;
}

/** A second, narrower rule, that one document tells and another one contradicts, or that examples follow. */
export interface Usual extends Fact {
  readonly pattern: RegExp;
  readonly rule: string;
}

/** The example is one that both patterns take. */
function name(what: string, pattern: RegExp, rule: string, example: string, from: Fact, more: Partial<NameRule> = {}): NameRule {
  return { what, pattern, rule, example, ...from, ...more };
}

function usually(pattern: RegExp, rule: string, from: Fact): Partial<NameRule> {
  return { usual: { pattern, rule, ...from } };
}

// The provider's own check has slips (`A-z`, a doubled backslash); this is what both it and the service take.
const LEGACY_PROJECT = /^(?!ALL$)[A-Za-z][A-Za-z0-9-]{1,49}$/;

export const NAMES = {
  IMM_PROJECT: name('IMM project name', /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/,
    'have 1 to 128 letters, digits, `-` or `_`, the first one a letter or `_`', 'media', fact('high', 'IMM_SDK')),
  IMM_PROJECT_LEGACY: name('name of an old-generation IMM project', LEGACY_PROJECT,
    'have 2 to 50 letters, digits or `-`, the first one a letter, and not be `ALL`', 'media-1', fact('high', 'IMM_PROJECT_REFERENCE')),
  RAM_ROLE: name('RAM role name', /^[A-Za-z0-9.-]{1,64}$/,
    'have 1 to 64 letters, digits, `.` or `-`', 'ImmMedia', fact('high', 'RAM_SDK')),
  RAM_POLICY: name('RAM policy name', /^[A-Za-z0-9-]{1,128}$/,
    'have 1 to 128 letters, digits or `-`', 'ImmMediaCaller', fact('high', 'RAM_SDK')),
  RAM_USER: name('RAM user name', /^[A-Za-z0-9._-]{1,64}$/,
    'have 1 to 64 letters, digits, `.`, `_` or `-`', 'media-app', fact('medium', 'RAM_USER_REFERENCE'),
    usually(/^[^-]/, 'not begin with `-`', fact('medium', 'RAM_USER_REFERENCE'))),
  RAM_GROUP: name('RAM group name', /^[A-Za-z0-9._-]{1,64}$/,
    'have 1 to 64 letters, digits, `.`, `_` or `-`', 'media', fact('high', 'RAM_GROUP_REFERENCE')),
  OSS_BUCKET: name('OSS bucket name', /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
    'have 3 to 63 lower-case letters, digits or `-`, with no `-` at either end', 'media-prod', fact('medium', 'OSS_BUCKET_NAMES')),
  OSS_OBJECT: name('OSS object key', /^[^/\\]/,
    'have 1 to 1,023 bytes in UTF-8 and not begin with `/` or `\\`', 'uploads/a.docx', fact('high', 'OSS_OBJECT_NAMES'), { maxBytes: 1023 }),
  SMQ_TOPIC: name('SMQ topic name', /^[A-Za-z0-9][A-Za-z0-9-]{0,254}$/,
    'have 1 to 255 letters, digits or `-`, the first one a letter or digit', 'imm-done', fact('medium', 'SMQ_TOPIC_REFERENCE'),
    usually(/^.{0,120}$/, 'have at most 120 characters', fact('high', 'SMQ_LIMITS'))),
  SMQ_QUEUE: name('SMQ queue name', /^[A-Za-z0-9][A-Za-z0-9-]{0,119}$/,
    'have 1 to 120 letters, digits or `-`, the first one a letter or digit', 'imm-done', fact('high', 'SMQ_QUEUE_REFERENCE')),
  ROS_STACK: name('ROS stack name', /^[A-Za-z0-9][A-Za-z0-9_-]{0,254}$/,
    'have 1 to 255 letters, digits, `-` or `_`, the first one a letter or digit', 'imm-media', fact('high', 'ROS_STACK_REFERENCE')),
  ACCOUNT_ID: name('account id', /^[0-9]+$/,
    'have digits only', '1234567890123456', fact('medium', 'ACCOUNT_IDS'),
    usually(/^.{16}$/, 'have 16 digits', fact('medium', 'ACCOUNT_IDS'))),
  USER_ID: name('RAM user id', /^[0-9]+$/,
    'have digits only', '277379621561570000', fact('medium', 'ACCOUNT_IDS'),
    usually(/^.{15,20}$/, 'have 15 to 20 digits', fact('medium', 'ACCOUNT_IDS'))),
  ROLE_SESSION: name('role session name', /^[A-Za-z0-9.@_-]{2,64}$/,
    'have 2 to 64 letters, digits, `.`, `@`, `_` or `-`', 'media-app', fact('high', 'STS_SDK')),
};

/** What is wrong with a name, and what to do; nothing if the service takes it. */
export function checkName(rule: NameRule, value: string): string | undefined {
  const fine = rule.pattern.test(value) && Buffer.byteLength(value) <= (rule.maxBytes ?? Infinity);
  return fine ? undefined : complaint(value, `is no ${rule.what}`, 'must', rule.rule, rule.example);
}

/** What is doubtful about a name that `checkName` takes, and what to do; nothing if it is as names of its kind are. */
export function doubtName(rule: NameRule, value: string): string | undefined {
  const fine = rule.usual === undefined || rule.usual.pattern.test(value);
  return fine ? undefined : complaint(value, `is an unusual ${rule.what}`, 'should', rule.usual.rule, rule.example);
}

function complaint(value: string, what: string, must: string, rule: string, example: string): string {
  return `\`${value}\` ${what}: it ${must} ${rule}; take one such as \`${example}\``;
}
