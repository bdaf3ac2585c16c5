/** `imm-access explain` on synthesised stacks: the verdict, what is missing and the statement that adds it, and the exit code. */
import * as path from 'node:path';
import { Ended, immAccess } from './imm-access';
import { EXAMPLES } from '../../scripts/examples';
import { PROJECT_TEMPLATE } from '../../src/imm/project-template';
import { folderWith } from '../offline/stacks';

const PIPELINE = path.join(EXAMPLES, 'media-pipeline', 'expected');
const UPLOAD = 'acme-media/uploads/a.docx';

function explain(stack: string, options: Record<string, string | true>): Ended {
  const all: Record<string, string | true> = { '--principal': 'user/media-app', '--operation': 'doc/snapshot', '--source': UPLOAD, ...options };
  return immAccess(['explain', stack, ...Object.entries(all).flatMap(([name, value]) => (value === true ? [name] : [name, value]))]);
}

test.each<[string, Record<string, string | true>]>([
  ['a call that answers', {}],
  ['a task that saves', { '--operation': 'video/snapshots', '--save-to': 'acme-media/processed/a.jpg', '--async': true }],
  ['a task, where there is no other way', { '--operation': 'video/snapshots', '--save-to': 'oss://acme-media/processed/a.jpg' }],
  ['a caller in other letters, and all that the stack knows', {
    '--principal': 'user/MEDIA-app', '--project': 'media', '--service-role': 'media-pipeline--Project--ServiceRole', '--region': 'cn-shanghai',
  }],
])('what was granted works: %s', (_what, options) => {
  expect(explain(PIPELINE, options)).toEqual({
    code: 0, stdout: `WORKS: user/media-app may run ${options['--operation'] ?? 'doc/snapshot'}\n`, stderr: '',
  });
});

test('what is missing is told, with the statement that adds it', () => {
  expect(explain(PIPELINE, { '--operation': 'doc/preview', '--account': '1234567890123456' })).toEqual({
    code: 2,
    stderr: '',
    stdout: `MISSING: user/media-app may not run doc/preview

Not allowed
  user/media-app, to let IMM do \`doc/preview\`
    imm:GenerateWebofficeToken on acs:imm:cn-shanghai:1234567890123456:project/media: implicit-deny
    imm:RefreshWebofficeToken on acs:imm:cn-shanghai:1234567890123456:project/media: implicit-deny

To be added
  user/media-app
    {"Effect":"Allow","Action":["imm:GenerateWebofficeToken","imm:RefreshWebofficeToken"],"Resource":["acs:imm:*:*:project/media"]}
`,
  });
});

test('a topic that the service role may not tell is missing, too', () => {
  const task = { '--operation': 'video/snapshots', '--save-to': 'acme-media/processed/a.jpg' };
  expect(explain(PIPELINE, { ...task, '--notify': 'media-done' }).code).toBe(0);
  const { code, stdout } = explain(PIPELINE, { ...task, '--notify': 'elsewhere' });
  expect(code).toBe(2);
  expect(stdout).toContain('{"Effect":"Allow","Action":["mns:PublishMessage"],"Resource":["acs:mns:*:*:/topics/elsewhere/messages"]}');
});

test('a role that the stacks do not have leaves it open', () => {
  const { code, stdout } = explain(PIPELINE, { '--service-role': 'elsewhere' });
  expect(code).toBe(2);
  expect(stdout).toContain('    ram:PassRole on acs:ram::0000000000000000:role/elsewhere, with acs:Service "imm.aliyuncs.com": implicit-deny\n');
  expect(stdout).toContain('Not known\n  - what `role/elsewhere` may do, and whom it trusts: it is in none of the stacks\n');
});

describe('a stack without a project', () => {
  const document = (Action: string, Resource: string, more = {}) => ({ Effect: 'Allow', Action: [Action], Resource: [Resource], ...more });
  const stack = folderWith({
    'cdk.tf.json': {
      resource: {
        alicloud_ram_user: { App: { name: 'app' } },
        alicloud_ram_policy: {
          App: {
            policy_name: 'app',
            policy_document: JSON.stringify({ Version: '1', Statement: [document('oss:*', '*'), document('imm:*', '*'), document('ram:PassRole', '*')] }),
          },
        },
        alicloud_ram_user_policy_attachment: { App: { user_name: 'app', policy_name: 'app', policy_type: 'Custom' } },
      },
    },
  });
  const ask = (options: Record<string, string>) => explain(stack, { '--principal': 'user/app', ...options });

  test('is asked about one that is named, as far as its role is known', () => {
    expect(ask({ '--project': 'media', '--service-role': 'ImmMedia' })).toEqual({
      code: 4,
      stderr: '',
      stdout: `UNKNOWN: whether user/app may run doc/snapshot depends on what is not known

Not known
  - what \`role/ImmMedia\` may do, and whom it trusts: it is in none of the stacks
  - the region of the project: statements that name one did not count; give --region
`,
    });
    expect(ask({ '--project': 'media', '--service-role': 'ImmMedia', '--region': 'cn-shanghai' }).stdout).not.toContain('--region');
  });

  test.each<[string, Record<string, string>, string]>([
    ['a project', {}, '--project: the stacks make no project that is known by name; name the project'],
    ['a role', { '--project': 'media' }, '--service-role: the stacks do not say which role `media` has; name it'],
  ])('needs %s', (_what, options, message) => {
    expect(ask(options)).toEqual({ code: 1, stdout: '', stderr: `imm-access: ${message}\n` });
  });
});

describe('two projects of one name', () => {
  const project = (region: string, role: string) => ({
    provider: `alicloud.${region}`,
    stack_name: region,
    template_body: PROJECT_TEMPLATE,
    parameters: [{ parameter_key: 'ProjectName', parameter_value: 'media' }, { parameter_key: 'ServiceRole', parameter_value: role }],
  });
  const stack = folderWith({
    'cdk.tf.json': {
      provider: { alicloud: ['cn-beijing', 'cn-shanghai'].map((region) => ({ alias: region, region, account_id: '1234567890123456' })) },
      resource: {
        alicloud_ram_user: { App: { provider: 'alicloud.cn-beijing', name: 'app' } },
        alicloud_ros_stack: { North: project('cn-beijing', 'ImmNorth'), East: project('cn-shanghai', 'ImmEast') },
      },
    },
  });
  const ask = (options: Record<string, string>) => explain(stack, { '--principal': 'user/app', ...options });

  test.each<[string, Record<string, string>]>([['neither', {}], ['the name', { '--project': 'media' }]])('are told apart by region: given %s', (_what, options) => {
    expect(ask(options)).toEqual({
      code: 1, stdout: '', stderr: 'imm-access: --region: the stacks make `media` in several regions, `cn-beijing`, `cn-shanghai`; say which\n',
    });
  });

  test('have each their own role', () => {
    expect(ask({ '--region': 'cn-shanghai' }).stdout).toContain('role/immeast');
    expect(ask({ '--region': 'cn-beijing', '--project': 'media' }).stdout).toContain('role/immnorth');
    expect(ask({ '--region': 'cn-hangzhou', '--project': 'media' }).stderr).toContain('--service-role: the stacks do not say which role `media` has');
  });
});

test.each<[string, string, Record<string, string | true>, string]>([
  ['a plan', path.join(PIPELINE, 'cdk.tf.json'), {}, 'plans are not explained yet; give the folder of the synthesised stack'],
  ['no folder', '/no/such/folder', {}, '`/no/such/folder`: there is no such folder'],
  ['somebody else', PIPELINE, { '--principal': 'user/other' },
    '--principal: `user/other` is not in the stacks; there are `role/media-pipeline--Batch`, `role/media-pipeline--Project--ServiceRole`, `user/media-app`'],
  ['a group', PIPELINE, { '--principal': 'group/media-reviewers' }, '--principal: `group/media-reviewers` is not in the stacks'],
  ['an operation that is none', PIPELINE, { '--operation': 'doc/print' }, '--operation: `doc/print` is no operation; there are `image/cropping`, '],
  ['a way to call that there is not', PIPELINE, { '--operation': 'video/info', '--async': true }, '--async: `video/info` has no asynchronous mode'],
  ['a bucket alone', PIPELINE, { '--source': 'acme-media' }, '--source: `acme-media` is no object of a bucket; write it as `media/uploads/a.docx`'],
  ['a bucket that can be none', PIPELINE, { '--source': 'Acme:*/a' }, '--source: `Acme:*` is no OSS bucket name'],
  ['many objects', PIPELINE, { '--source': 'acme-media/uploads/*' }, '--source: `uploads/*` holds a wildcard, and a request names one object; name one, such as `uploads/a.docx`'],
  ['nowhere to save to', PIPELINE, { '--operation': 'video/convert' }, '`video/convert` saves its result; say where to: --save-to BUCKET/KEY'],
  ['nothing to save', PIPELINE, { '--operation': 'video/info', '--save-to': UPLOAD }, '--save-to: `video/info` saves nothing; leave it out'],
  ['nobody to tell', PIPELINE, { '--operation': 'video/info', '--notify': 'done' }, '--notify: `video/info` tells nobody when it is called so: only asynchronous calls do'],
  ['a topic that can be none', PIPELINE, { '--operation': 'video/convert', '--save-to': UPLOAD, '--notify': 'a/b' }, '--notify: `a/b` is no'],
])('%s: one message on stderr, exit code 1', (_what, stack, options, message) => {
  const { code, stdout, stderr } = explain(stack, options);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^imm-access: [^\n]+\n$/);
  expect(stderr).toContain(message);
});

test('asks for an object to process: without one nothing would be asked of OSS', () => {
  const { code, stdout, stderr } = immAccess(['explain', PIPELINE, '--principal', 'user/media-app', '--operation', 'doc/snapshot']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain("required option '--source <BUCKET/KEY>' not specified");
});
