/** What the README shows works: the first app as a program of its own, every other snippet in the stack that it is said to stand in. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import * as ts from 'typescript';
import * as library from '../src';
import { describeWithTerraform } from './terraform';

const ROOT = path.join(__dirname, '..');
const README = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const TS_NODE = require.resolve('ts-node/dist/bin.js');

function fenced(language: string): string[] {
  return [...README.matchAll(/^```(.*)\n([^]*?)^```$/gm)].filter(([, head]) => head === language).map(([, , text]) => text);
}

/** The output folder of an app that is gone with the test. */
const folders: string[] = [];
function temporaryFolder(): string {
  folders.push(fs.mkdtempSync(path.join(os.tmpdir(), 'readme-')));
  return folders[folders.length - 1];
}
afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true })));

describe('the first app', () => {
  const [firstApp, ...others] = fenced('ts nofixture');

  test('has at most 25 lines, and is the only whole program', () => {
    expect(firstApp.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(others).toEqual([]);
  });

  test('synthesises in a project of its own', () => {
    const project = temporaryFolder();
    const modules = path.join(project, 'node_modules');
    fs.mkdirSync(path.join(modules, 'cdktf-alicloud-imm'), { recursive: true });
    fs.writeFileSync(path.join(modules, 'cdktf-alicloud-imm', 'index.js'), `module.exports = require(${JSON.stringify(path.join(ROOT, 'src'))});\n`);
    for (const peer of ['cdktf', 'constructs']) fs.symlinkSync(path.join(ROOT, 'node_modules', peer), path.join(modules, peer), 'junction');
    fs.writeFileSync(path.join(project, 'main.ts'), firstApp);
    fs.writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ extends: path.join(ROOT, 'tsconfig.json') })); // ts-node has no default that works

    execFileSync(process.execPath, [TS_NODE, '-T', 'main.ts'], { cwd: project, stdio: 'pipe' });

    const written = JSON.parse(fs.readFileSync(path.join(project, 'cdktf.out', 'stacks', 'media', 'cdk.tf.json'), 'utf8'));
    const policies = Object.values<{ policy_document: string }>(written.resource.alicloud_ram_policy).map(({ policy_document }) => policy_document);
    expect(policies).toHaveLength(2);
    expect(policies.join()).toContain('imm:CreateOfficeConversionTask');
  }, 60_000);
});

const snippets = fenced('ts').map((snippet, index): [number, string] => [index + 1, snippet]);
const planning = (snippet: string) => snippet.includes('OfflinePlan');

describe('a snippet', () => {
  test.each(snippets.filter(([, snippet]) => !planning(snippet)))('works: number %d', works);

  describeWithTerraform('that plans', () => {
    test.each(snippets.filter(([, snippet]) => planning(snippet)))('works: number %d', works);
  });

  function works(_number: number, snippet: string): void {
    const app = new App({ outdir: temporaryFolder() });
    const stack = new TerraformStack(app, 'media');
    new library.alicloud.provider.AlicloudProvider(stack, 'Shanghai', { region: 'cn-shanghai', accountType: 'Domestic' });
    const names = {
      ...library,
      bucket: library.OssBucket.fromBucketName(stack, 'Bucket', 'acme-media'),
      user: library.RamUser.fromUserName(stack, 'User', 'media-app'),
      project: new library.ImmProject(stack, 'Project', { projectName: 'media' }),
      console: { log: jest.fn() },
      readFileSync: policyFile,
    };

    new Function(...Object.keys(names), ts.transpile(snippet, { target: ts.ScriptTarget.ES2022 })).apply(stack, Object.values(names));
    app.synth();

    expect(app.manifest.stacks[stack.node.id].annotations.filter(({ level }) => level !== '@cdktf/info')).toEqual([]);
  }

  /** A policy on disk: of the bucket whose name it has, or of an identity. */
  function policyFile(file: string): string {
    const principal = file.startsWith('acme-') ? { Principal: ['1234567890123456'] } : {};
    return JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: ['oss:GetObject'], Resource: ['acs:oss:*:*:acme-shared/*'], ...principal }] });
  }
});
