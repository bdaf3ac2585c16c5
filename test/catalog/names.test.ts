import { checkName, doubtName, NameRule, NAMES } from '../../src/catalog';

const long = (length: number) => 'a'.repeat(length);

const EXAMPLES: Record<keyof typeof NAMES, { good: string[]; bad: string[]; unusual?: string[] }> = {
  IMM_PROJECT: { good: ['a', '_a', 'Media_1-x', long(128)], bad: ['', '1a', '-a', 'a.b', 'a b', long(129), 'a\n', 'é'] },
  IMM_DATASET: { good: ['a', '_a', 'Photos_1-x', long(128)], bad: ['', '1a', '-a', 'a.b', 'a/b', long(129)] },
  IMM_PROJECT_LEGACY: { good: ['ab', 'Media-1', 'ALLA', long(50)], bad: ['a', 'ALL', '_a', 'a_b', '1a', long(51), '[a'] },
  RAM_ROLE: { good: ['a', 'ImmMedia', 'a.b-c', '1', long(64)], bad: ['', 'a_b', 'a b', 'a@b', long(65)] },
  RAM_POLICY: { good: ['a', 'A-1', long(128)], bad: ['', 'a.b', 'a_b', long(129)] },
  RAM_USER: { good: ['a', 'media_app.1-x', long(64)], bad: ['', 'a@b', 'a b', long(65)], unusual: ['-a'] },
  RAM_GROUP: { good: ['a', 'media_app.1-x', long(64)], bad: ['', 'a@b', long(65)] },
  OSS_BUCKET: { good: ['abc', 'a-b', '1a1', long(63)], bad: ['ab', '-ab', 'ab-', 'Abc', 'a_b', 'a.b', long(64)] },
  OSS_OBJECT: { good: ['a', 'a/b.docx', '文.docx', long(1023), 'a\nb', '*'], bad: ['', '/a', '\\a', long(1024), '文'.repeat(342)] },
  SMQ_TOPIC: { good: ['a', '1-a', long(120)], bad: ['', '-a', 'a_b', 'a.b', long(256)], unusual: [long(121), long(255)] },
  SMQ_QUEUE: { good: ['a', '1-a', long(120)], bad: ['', '-a', 'a_b', long(121)] },
  ROS_STACK: { good: ['a', '1_a-b', long(255)], bad: ['', '_a', '-a', 'a.b', long(256)] },
  ACCOUNT_ID: { good: ['1234567890123456'], bad: ['', '123456789012****', 'a', '１２'], unusual: ['1', '123456789012345', '12345678901234567'] },
  USER_ID: { good: ['277379621561570000', '123456789012345'], bad: ['', 'x1'], unusual: ['12345678901234', '123456789012345678901'] },
  ROLE_SESSION: { good: ['ab', 'a.b@c_d-e', long(64)], bad: ['', 'a', 'a b', 'a/b', long(65)] },
  EXTERNAL_ID: { good: ['ab', 'a_b+c=d,e.f@g:h/i-j', long(1224)], bad: ['', 'a', 'a b', 'a*', long(1225)] },
  SERVICE: { good: ['mts.aliyuncs.com', '1234567890123456@log.aliyuncs.com'], bad: ['', '*', 'imm', 'imm.aliyuncs.com.', '*.aliyuncs.com', 'IMM.aliyuncs.com', '@imm.aliyuncs.com'] },
  KMS_KEY: { good: ['key-hzz62f1cb66fa42qo0123', '7906979c-8e06-46a2-be2d-68e3ccbc0000'], bad: ['', 'alias/media', 'acs:kms:cn-shanghai:1:key/a'] },
  IDENTITY_PROVIDER: { good: ['acs:ram::1234567890123456:oidc-provider/My-Idp_1.x'], bad: ['', '*', 'x y', 'acs:ram::1:saml-provider/', 'acs:ram::*:saml-provider/idp', 'acs:ram::1:role/x'] },
};

describe.each(Object.entries<NameRule>(NAMES))('%s', (key, rule) => {
  const { good, bad, unusual = [] } = EXAMPLES[key as keyof typeof NAMES];

  test('takes good names, its own example too', () => {
    for (const name of [...good, rule.example]) {
      expect([name, checkName(rule, name), doubtName(rule, name)]).toEqual([name, undefined, undefined]);
    }
  });

  test('refuses bad ones', () => {
    expect(bad.filter((name) => checkName(rule, name) === undefined)).toEqual([]);
  });

  test('doubts unusual ones, but takes them', () => {
    expect(unusual.filter((name) => checkName(rule, name) !== undefined || doubtName(rule, name) === undefined)).toEqual([]);
    expect(rule.usual === undefined).toBe(unusual.length === 0);
  });
});

test('a complaint names the value, what is wrong and what to do', () => {
  expect(checkName(NAMES.RAM_ROLE, 'imm_media'))
    .toBe('`imm_media` is no RAM role name: it must have 1 to 64 letters, digits, `.` or `-`; take one such as `ImmMedia`');
  expect(doubtName(NAMES.ACCOUNT_ID, '12'))
    .toBe('`12` is an unusual account id: it should have 16 digits; take one such as `1234567890123456`');
});
