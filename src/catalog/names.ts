import { Fact } from './confidence';
import { fact } from './sources';

/** The rule of a kind of name: what is outside `pattern` and `length` is refused, what is outside `usual` is doubtful. */
export interface NameRule extends Fact {
  /** What the name is of: `RAM role name`. */
  readonly what: string;
  readonly pattern: RegExp;
  /** Pattern and length in words: completes "it must …". */
  readonly rule: string;
  readonly example: string;
  readonly length?: Length;
  readonly usual?: Usual;
}

/** How many characters a name has; bytes in UTF-8 where `inBytes` says so. */
export interface Length {
  readonly least: number;
  readonly most: number;
  readonly inBytes?: boolean;
}

/** A second, narrower rule, that one document tells and another one contradicts, or that examples follow. */
export interface Usual extends Fact {
  readonly rule: string;
  readonly pattern?: RegExp;
  readonly length?: Length;
}

/** The example is one that is usual, too. */
function name(what: string, pattern: RegExp, rule: string, example: string, from: Fact, usual?: Usual): NameRule {
  return { what, pattern, rule, example, ...from, ...(usual && { usual }) };
}

/** A name of so many of some characters: `letters, digits or …`. */
function sized(
  what: string, [least, most]: [number, number], pattern: RegExp, characters: string, example: string, from: Fact, usual?: Usual,
): NameRule {
  return { ...name(what, pattern, `have ${least} to ${most} ${characters}`, example, from, usual), length: { least, most } };
}

function usually(pattern: RegExp, rule: string, from: Fact): Usual {
  return { pattern, rule, ...from };
}

export const NAMES = {
  IMM_PROJECT: sized('IMM project name', [1, 128], /^[A-Za-z_][A-Za-z0-9_-]*$/,
    'letters, digits, `-` or `_`, the first one a letter or `_`', 'media', fact('high', 'IMM_SDK')),
  IMM_DATASET: sized('IMM dataset name', [1, 128], /^[A-Za-z_][A-Za-z0-9_-]*$/,
    'letters, digits, `-` or `_`, the first one a letter or `_`', 'photos', fact('high', 'IMM_SDK')),
  // The provider's own check has slips (`A-z`, a doubled backslash); this is what both it and the service take.
  IMM_PROJECT_LEGACY: sized('name of an old-generation IMM project', [2, 50], /^(?!ALL$)[A-Za-z][A-Za-z0-9-]*$/,
    'letters, digits or `-`, the first one a letter, and not be `ALL`', 'media-1', fact('high', 'IMM_PROJECT_REFERENCE')),
  RAM_ROLE: sized('RAM role name', [1, 64], /^[A-Za-z0-9.-]*$/, 'letters, digits, `.` or `-`', 'ImmMedia', fact('high', 'RAM_SDK')),
  RAM_POLICY: sized('RAM policy name', [1, 128], /^[A-Za-z0-9-]*$/, 'letters, digits or `-`', 'ImmMediaCaller', fact('high', 'RAM_SDK')),
  RAM_USER: sized('RAM user name', [1, 64], /^[A-Za-z0-9._-]*$/,
    'letters, digits, `.`, `_` or `-`', 'media-app', fact('medium', 'RAM_USER_REFERENCE'),
    usually(/^[^-]/, 'not begin with `-`', fact('medium', 'RAM_USER_REFERENCE'))),
  RAM_GROUP: sized('RAM group name', [1, 64], /^[A-Za-z0-9._-]*$/,
    'letters, digits, `.`, `_` or `-`', 'media', fact('high', 'RAM_GROUP_REFERENCE')),
  OSS_BUCKET: sized('OSS bucket name', [3, 63], /^[a-z0-9][a-z0-9-]*[a-z0-9]$/,
    'lower-case letters, digits or `-`, with no `-` at either end', 'media-prod', fact('medium', 'OSS_BUCKET_NAMES')),
  OSS_OBJECT: {
    ...name('OSS object key', /^[^/\\]/, 'have 1 to 1,023 bytes in UTF-8 and not begin with `/` or `\\`', 'uploads/a.docx', fact('high', 'OSS_OBJECT_NAMES')),
    length: { least: 1, most: 1023, inBytes: true },
  },
  SMQ_TOPIC: sized('SMQ topic name', [1, 255], /^[A-Za-z0-9][A-Za-z0-9-]*$/,
    'letters, digits or `-`, the first one a letter or digit', 'imm-done', fact('medium', 'SMQ_TOPIC_REFERENCE'),
    { rule: 'have at most 120 characters', length: { least: 0, most: 120 }, ...fact('high', 'SMQ_LIMITS') }),
  SMQ_QUEUE: sized('SMQ queue name', [1, 120], /^[A-Za-z0-9][A-Za-z0-9-]*$/,
    'letters, digits or `-`, the first one a letter or digit', 'imm-done', fact('high', 'SMQ_QUEUE_REFERENCE')),
  ROS_STACK: sized('ROS stack name', [1, 255], /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
    'letters, digits, `-` or `_`, the first one a letter or digit', 'imm-media', fact('high', 'ROS_STACK_REFERENCE')),
  ACCOUNT_ID: name('account id', /^[0-9]+$/,
    'have digits only', '1234567890123456', fact('medium', 'ACCOUNT_IDS'),
    usually(/^.{16}$/, 'have 16 digits', fact('medium', 'ACCOUNT_IDS'))),
  USER_ID: name('RAM user id', /^[0-9]+$/,
    'have digits only', '277379621561570000', fact('medium', 'ACCOUNT_IDS'),
    usually(/^.{15,20}$/, 'have 15 to 20 digits', fact('medium', 'ACCOUNT_IDS'))),
  ROLE_SESSION: sized('role session name', [2, 64], /^[A-Za-z0-9.@_-]*$/,
    'letters, digits, `.`, `@`, `_` or `-`', 'media-app', fact('high', 'STS_SDK')),
  EXTERNAL_ID: sized('external id', [2, 1224], /^[A-Za-z0-9_+=,.@:/-]*$/,
    'letters, digits, `_`, `+`, `=`, `,`, `.`, `@`, `:`, `/` or `-`', 'partner-42', fact('high', 'STS_SDK')),
  SERVICE: name('service of Alibaba Cloud', /^([0-9]+@)?[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'be the domain of one, where another account uses it with `<account id>@` in front', 'imm.aliyuncs.com', fact('medium', 'IMM_SERVICE_ROLE')),
  KMS_KEY: name('id of a KMS key', /^[A-Za-z0-9-]+$/,
    'have letters, digits or `-` only', 'key-hzz62f1cb66fa42qo0123', fact('low', 'KMS_SDK')),
  IDENTITY_PROVIDER: name('identity provider', /^acs:ram::[0-9]+:(saml|oidc)-provider\/[A-Za-z0-9._-]+$/,
    'be a resource name of the form `acs:ram::<account id>:saml-provider/<name>`, or `oidc-provider`',
    'acs:ram::1234567890123456:saml-provider/idp', fact('medium', 'STS_SDK')),
};

/** How many characters a name of the kind has at most for it to be taken and usual. */
export function mostCharacters({ length, usual }: NameRule): number {
  return Math.min(...[length, usual?.length].map((one) => one?.most ?? Infinity));
}

/** What is wrong with a name, and what to do; nothing if the service takes it. */
export function checkName(rule: NameRule, value: string): string | undefined {
  return follows(rule, value) ? undefined : complaint(value, `is no ${rule.what}`, 'must', rule.rule, rule.example);
}

/** What is doubtful about a name that `checkName` takes, and what to do; nothing if it is as names of its kind are. */
export function doubtName(rule: NameRule, value: string): string | undefined {
  const { what, usual, example } = rule;
  return usual === undefined || follows(usual, value) ? undefined : complaint(value, `is an unusual ${what}`, 'should', usual.rule, example);
}

function follows({ pattern, length }: Pick<Usual, 'pattern' | 'length'>, value: string): boolean {
  const size = length?.inBytes ? Buffer.byteLength(value) : value.length;
  return (pattern?.test(value) ?? true) && (length === undefined || size >= length.least && size <= length.most);
}

function complaint(value: string, what: string, must: string, rule: string, example: string): string {
  return `\`${value}\` ${what}: it ${must} ${rule}; take one such as \`${example}\``;
}
