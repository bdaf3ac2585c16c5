/** Who can run which operation, as the report says it: against cases worked out by hand, and against what is decided of every object. */
import * as fc from 'fast-check';
import { ACCOUNT, accessOf, allow, deny, IMM_TRUST, linesOf, policy } from './access';
import { AccessSet, diagnose, Evaluator } from '../../src/access';
import { Invocation, ProcessOperation, requirementsOf } from '../../src/catalog';
import { globMatches, Text } from '../../src/policy';

const PASS = allow('ram:PassRole', 'acs:ram:*:*:role/imm', { Condition: { StringEquals: { 'acs:Service': 'imm.aliyuncs.com' } } });
const SCORE = allow('imm:DetectImageScore', 'acs:imm:cn-shanghai:*:project/media');
const ROLE = { policies: [policy(allow('oss:*', '*'))], trust: IMM_TRUST };
const READ = ['oss:GetObject', 'oss:ProcessImm'];
const UPLOADS = 'acs:oss:*:*:media/uploads/*';

/** Lines of a user who may pass `role/Imm` and score images, and holds these statements besides. */
function linesWith(statements: readonly object[], role: object = ROLE, buckets: readonly object[] = []): string[] {
  return linesOf(accessOf({ 'user/app': { policies: [policy(PASS, SCORE, ...statements)] }, 'role/Imm': role }, buckets), 'Operations of IMM', '`user/app`');
}

const scoring = (where: string, end = '') => [`\`image/score\` (sync) of ${where} in \`project/media\` of \`cn-shanghai\`, as \`role/Imm\`${end}`];

describe('the objects of an operation', () => {
  test.each<[string, object[], string[]]>([
    ['those that the caller may read and process', [allow(READ, UPLOADS)], scoring('`media/uploads/*`')],
    ['all of several statements', [allow(READ, [UPLOADS, 'acs:oss:*:*:media/a'])], scoring('`media/a`, `media/uploads/*`')],
    ['without what another one covers', [allow(READ, [UPLOADS, 'acs:oss:*:*:media/*'])], scoring('`media/*`')],
    ['where two statements overlap', [allow(READ[0], 'acs:oss:*:*:media/*.jpg'), allow(READ[1], UPLOADS)], scoring('`media/*.jpg` that is also in `media/uploads/*`')],
    ['none where two do not', [allow(READ[0], 'acs:oss:*:*:media/a*'), allow(READ[1], UPLOADS)], []],
    ['none without one of the actions', [allow(READ[0], UPLOADS)], []],
    ['by wildcards of actions', [allow(['oss:Get*', 'OSS:processimm'], UPLOADS)], scoring('`media/uploads/*`')],
    ['by all actions but some', [{ Effect: 'Allow', NotAction: 'oss:Put*', Resource: UPLOADS }], scoring('`media/uploads/*`')],
    ['none of another account', [allow(READ, 'acs:oss:*:99:media/*')], []],
    ['none by a name that matches nothing', [allow(READ, 'arn:oss:*:*:media/*')], []],
    ['none on resources of other services', [allow(READ, 'acs:imm:*:*:media/*')], []],
    ['without those that are denied', [allow(READ, UPLOADS), deny('oss:GetObject', 'acs:oss:*:*:media/uploads/x/*')], scoring('`media/uploads/*` (except `media/uploads/x/*`)')],
    ['with those that are denied in other accounts alone', [allow(READ, UPLOADS), deny('oss:*', 'acs:oss:*:99:media/*')], scoring('`media/uploads/*`')],
    ['with those of which the denial matches nothing', [allow(READ, UPLOADS), deny('oss:*', 'arn:oss:*:*:media/*')], scoring('`media/uploads/*`')],
    ['none where all of the account are denied', [allow(READ, UPLOADS), deny('oss:*', `acs:oss:*:${ACCOUNT}:media/*`)], []],
    ['none where all are denied', [allow(READ, UPLOADS), deny('oss:*', 'acs:oss:*:*:media/*')], []],
    ['under conditions', [allow(READ, UPLOADS, { Condition: { StringEquals: { 'acs:SourceVpc': ['vpc-1', 'vpc-2'] } } })],
      scoring('`media/uploads/*` where `acs:SourceVpc` StringEquals `vpc-1` or `vpc-2`')],
    ['without a condition where another statement has none', [allow(READ, UPLOADS), allow(READ, UPLOADS, { Condition: { Bool: { 'acs:MFAPresent': 'true' } } })], scoring('`media/uploads/*`')],
    ['denied under a condition', [allow(READ, UPLOADS), deny('oss:*', '*', { Condition: { Bool: { 'acs:SecureTransport': 'false' } } })],
      scoring('`media/uploads/*` (except `*` where `acs:SecureTransport` Bool `false`)')],
    ['with names that are not known', [allow(READ, 'acs:oss:*:*:media-${var.env}/*')], scoring('`media-${var.env}/*`')],
  ])('%s', (_what, statements, lines) => {
    expect(linesWith(statements)).toEqual(lines);
  });

  test.each<[string, object, string[]]>([
    ['narrowed by the role', { ...ROLE, policies: [policy(allow('oss:GetObject', 'acs:oss:*:*:media/uploads/a/*'))] }, scoring('`media/uploads/a/*`')],
    ['none where the role may read nothing', { ...ROLE, policies: [] }, []],
    ['none where the role does not trust IMM', { ...ROLE, trust: policy() }, []],
    ['perhaps, where nobody knows whom the role trusts', { ...ROLE, trust: '${trust:role/Imm}' }, scoring('`media/uploads/*`', ' if `role/Imm` trusts IMM')],
    ['perhaps, where a policy of the role is not known', { ...ROLE, policies: ['${system-policy:P}'] }, scoring('`media/uploads/*`', ' if `${system-policy:P}` allows it')],
  ])('%s', (_what, role, lines) => {
    expect(linesWith([allow(READ, UPLOADS)], role)).toEqual(lines);
  });

  test('of a bucket in another account: what its policy allows to both', () => {
    const arn = { Principal: [ACCOUNT] };
    const bucket = { name: 'theirs', ownerAccountId: '99', policy: policy({ ...allow(READ, 'acs:oss:*:99:theirs/a/*'), ...arn }) };
    expect(linesWith([allow(READ, '*')], ROLE, [bucket])).toEqual(scoring('`*`, `theirs/a/*` of account `99`'));
    expect(linesWith([], ROLE, [bucket])).toEqual(scoring('`theirs/a/*` of account `99`'));
    expect(linesWith([], { ...ROLE, policies: [] }, [{ ...bucket, policy: undefined }])).toEqual([]);
  });

  test('of a bucket in another account: policies of identities open nothing there, and deny', () => {
    const bucket = { name: 'theirs', ownerAccountId: '99' };
    expect(linesWith([allow(READ, ['acs:oss:*:*:theirs/*', 'acs:oss:*:*:theirs/${var.folder}'])], ROLE, [bucket])).toEqual([]);
    const open = { ...bucket, policy: policy(allow(READ, '*', { Principal: [ACCOUNT] })) };
    expect(linesWith([deny('oss:*', 'acs:oss:*:99:theirs/x/*')], ROLE, [open])).toEqual(scoring('`theirs/*` of account `99` (except `theirs/x/*` of account `99`)'));
  });
});

test('results: an operation that may save stands with and without', () => {
  const lines = linesWith([
    allow('imm:CreateOfficeConversionTask', '*'), allow([...READ, 'oss:PostProcessTask'], UPLOADS), allow('oss:PutObject', 'acs:oss:*:*:media/out/*'),
  ]);
  expect(lines.filter((line) => line.startsWith('`doc/convert`'))).toEqual([
    '`doc/convert` (async) of `media/uploads/*` into `media/out/*` in `*`, as `role/Imm`',
    '`doc/convert` (sync) of `media/uploads/*` in `*`, as `role/Imm`',
    '`doc/convert` (sync) of `media/uploads/*` into `media/out/*` in `*`, as `role/Imm`',
  ]);
});

describe('the role', () => {
  const user = (passing: object) => ({ 'user/app': { policies: [policy(passing, SCORE, allow(READ, UPLOADS))] } });
  const lines = (principals: Record<string, object>) => linesOf(accessOf(principals), 'Operations of IMM', '`user/app`');

  test('has to be passed, to IMM', () => {
    expect(lines({ ...user(SCORE), 'role/Imm': ROLE })).toEqual([]);
    expect(lines({ ...user({ ...PASS, Condition: { StringEquals: { 'acs:Service': 'ecs.aliyuncs.com' } } }), 'role/Imm': ROLE })).toEqual([]);
    expect(lines({ ...user(allow('ram:*', '*')), 'role/Imm': ROLE, 'role/Other': { ...ROLE, trust: policy() } })).toEqual(scoring('`media/uploads/*`'));
  });

  test.each<[string, object, string[]]>([
    ['never', deny('ram:PassRole', '*'), []],
    ['under a condition', deny('ram:PassRole', '*', { Condition: { Bool: { 'acs:MFAPresent': 'false' } } }),
      scoring('`media/uploads/*`', ' (except where `acs:MFAPresent` Bool `false`)')],
    ['perhaps', deny('ram:PassRole', 'acs:ram:*:*:role/${var.other}'), scoring('`media/uploads/*`', ' (except if `acs:ram:*:*:role/${var.other}` names it)')],
    ['to another service', deny('ram:PassRole', '*', { Condition: { StringEquals: { 'acs:Service': 'ecs.aliyuncs.com' } } }), scoring('`media/uploads/*`')],
  ])('may not be passed: %s', (_what, denial, told) => {
    expect(linesWith([allow(READ, UPLOADS), denial])).toEqual(told);
  });

  test('may be one that no stack has: then nobody knows what it may', () => {
    expect(lines(user(PASS))).toEqual(['`image/score` (sync) of `media/uploads/*` in `project/media` of `cn-shanghai`, as `role/imm` '
      + 'if `role/imm`, which is in none of these stacks, may do its part']);
  });
});

test('a caller with a document that is not known may run more', () => {
  const access = accessOf({ 'user/app': { policies: ['${system-policy:P}'] } });
  expect(linesOf(access, 'Operations of IMM')).toEqual(['Not known: what `${system-policy:P}` allows and denies, through `user/app policies[0]`']);
});

describe('what the lines say is what is decided of every object', () => {
  const keys = ['b/x', 'b/xy', 'b/y', 'b/yx', 'c/x'];
  const relativeIds = ['b/*', 'b/x*', 'b/*y', 'b/?', 'b/xy', '*', 'c/*', '*/x'];
  const resources = ['acs:oss:*:*', `acs:oss:*:${ACCOUNT}`, 'acs:oss:*:99', 'acs:imm:*:*', 'arn:oss:*:*', '*:*:*:?*']
    .flatMap((fields, index) => relativeIds.flatMap((relativeId) => Array<string>(index === 0 ? 6 : 1).fill(`${fields}:${relativeId}`)));
  const statements = fc.array(fc.record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    Action: fc.constantFrom('oss:*', 'oss:GetObject', 'oss:ProcessImm', 'oss:Get*'),
    Resource: fc.constantFrom('*', ...resources),
  }), { minLength: 1, maxLength: 5 });

  /** Whether the object is among those of the line: in a place of it, and in no exception of that. */
  function names(line: string, key: string): boolean {
    const [, of] = /\(sync\) of (.*) in `project/.exec(line)!;
    const matches = (part: string) => part.split(' that is also in ').every((pattern) => globMatches(pattern.slice(1, -1), key));
    return of.split(/, (?![^(]*\))/).some((place) => {
      const [, pattern, exceptions] = /^(.*?)(?: \(except (.*)\))?$/.exec(place)!;
      return matches(pattern) && !exceptions?.replaceAll(' of account `?*`', '').split(', ').some(matches);
    });
  }

  function decided(access: AccessSet, key: string): boolean {
    const [bucket, objects] = key.split('/').map((text) => Text.of(text));
    const project = { region: Text.of('cn-shanghai'), accountId: Text.of('*'), name: Text.of('media') };
    const situation = { invocations: [Invocation.SYNC], source: [{ bucket, accountId: Text.of('*'), objects }], saveTo: [], notify: [], project };
    const requirements = requirementsOf(ProcessOperation.IMAGE_SCORE, { ...situation, serviceRole: { accountId: Text.of('*'), name: Text.of('Imm') } });
    const attempt = { caller: { principal: 'user/app', accountId: ACCOUNT }, serviceRole: { principal: 'role/Imm', accountId: ACCOUNT }, region: 'cn-shanghai' };
    return diagnose(new Evaluator(access), attempt, requirements).length === 0;
  }

  test('for any statements of caller and role', () => {
    fc.assert(fc.property(statements, statements, (caller, role) => {
      const access = accessOf({ 'user/app': { policies: [policy(PASS, SCORE, ...caller)] }, 'role/Imm': { policies: [policy(...role)], trust: IMM_TRUST } });
      const lines = linesOf(access, 'Operations of IMM', '`user/app`');
      expect(keys.filter((key) => lines.some((line) => names(line, key)))).toEqual(keys.filter((key) => decided(access, key)));
    }), { numRuns: 1000 });
  });
});
