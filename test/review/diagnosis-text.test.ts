/** What an operation lacks, as people read it. */
import { diagnose, Evaluator, readAccessSet } from '../../src/access';
import { Invocation, ProcessOperation, requirementsOf } from '../../src/catalog';
import { Text } from '../../src/policy';
import { diagnosisText, Paint, usabilityOf } from '../../src/review';

const plain = (text: string) => text;
const PLAIN: Paint = { heading: plain, aside: plain, good: plain, bad: plain, open: plain };

const allow = (action: string | string[], resource = '*') => ({ Effect: 'Allow', Action: action, Resource: resource });
const PART = ['oss:*', 'imm:*', 'ram:PassRole'];

function diagnosisOf(caller: readonly object[], untold: readonly string[] = [], trust: unknown = { Version: '1', Statement: [] }) {
  const { value, findings } = readAccessSet(JSON.stringify({
    version: 1,
    principals: [
      { id: 'user/app', accountId: '1', policies: [{ Version: '1', Statement: caller }] },
      { id: 'role/Imm', accountId: '1', policies: [{ Version: '1', Statement: [allow('oss:GetObject')] }], trust },
    ],
  }));
  expect(findings).toEqual([]);
  const any = Text.of('*');
  const requirements = requirementsOf(ProcessOperation.IMAGE_FACES, {
    invocations: [Invocation.SYNC],
    source: [{ bucket: Text.of('media'), accountId: any, objects: Text.of('a.jpg') }],
    saveTo: [],
    notify: [],
    project: { region: any, accountId: any, name: Text.of('media') },
    serviceRole: { accountId: any, name: Text.of('Imm') },
  });
  const attempt = { caller: { principal: 'user/app', accountId: '1' }, serviceRole: { principal: 'role/Imm', accountId: '1' }, region: 'cn-shanghai' };
  return { operation: 'image/faces', principal: 'user/app', missing: diagnose(new Evaluator(value!), attempt, requirements), untold };
}

const TRUSTS = { Version: '1', Statement: [{ Effect: 'Allow', Principal: { Service: 'imm.aliyuncs.com' }, Action: 'sts:AssumeRole' }] };

test.each<[string, object[], string[], unknown, string]>([
  ['everything is allowed', [allow(PART)], [], TRUSTS, 'works'],
  ['an action is not allowed', [allow(PART.slice(1))], [], TRUSTS, 'missing'],
  ['an action is not allowed, and something is not told', [allow(PART.slice(1))], ['x'], TRUSTS, 'missing'],
  ['something is not told', [allow(PART)], ['x'], TRUSTS, 'unknown'],
  ['a document is not known', [allow(PART)], [], '${trust}', 'unknown'],
])('%s', (_what, caller, untold, trust, usability) => {
  expect(usabilityOf(diagnosisOf(caller, untold, trust))).toBe(usability);
});

test('what is not allowed and what for, why it is denied, and what each document has to say besides', () => {
  const text = diagnosisText(diagnosisOf([allow('imm:*'), { ...allow('oss:GetObject', 'acs:oss:*:*:media/*'), Effect: 'Deny' }], ['the weather\u001b']), PLAIN);
  expect(text).toBe(`MISSING: user/app may not run image/faces

Not allowed
  user/app, to read the source and process it with IMM
    oss:GetObject on acs:oss:cn-shanghai:1:media/a.jpg: explicit-deny
      user/app policies[0] Statement[1]: denies \`oss:GetObject\` on \`acs:oss:*:*:media/*\`
    oss:ProcessImm on acs:oss:cn-shanghai:1:media/a.jpg: implicit-deny
  user/app, to pass the service role of the project to IMM
    ram:PassRole on acs:ram::1:role/imm, with acs:Service "imm.aliyuncs.com": implicit-deny
  service imm.aliyuncs.com, to work as the service role
    sts:AssumeRole on acs:ram::1:role/Imm: implicit-deny

To be added
  user/app
    {"Effect":"Allow","Action":["oss:GetObject","oss:ProcessImm"],"Resource":["acs:oss:*:*:media/a.jpg"]}
    {"Effect":"Allow","Action":["ram:PassRole"],"Resource":["acs:ram:*:*:role/imm"],"Condition":{"StringEquals":{"acs:Service":["imm.aliyuncs.com"]}}}
  role/Imm trust
    {"Effect":"Allow","Principal":{"Service":["imm.aliyuncs.com"]},"Action":"sts:AssumeRole"}

Not known
  - the weather\\u001b
`);
});
