/** What the README shows works: the first app as a program of its own, every other snippet in the stack that it is said to stand in. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expectAnnounced, Fenced, fencedBlocks, isSnippet, runSnippet, warningsOf } from './snippets';
import { newFolder } from './synth';
import { describeWithTerraform } from './terraform';

const ROOT = path.join(__dirname, '..');
const README = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const TS_NODE = require.resolve('ts-node/dist/bin.js');

describe('the first app', () => {
  const [firstApp, ...others] = fencedBlocks(README).filter(({ head }) => head === 'ts nofixture').map(({ text }) => text);

  test('has at most 25 lines, and is the only whole program', () => {
    expect(firstApp.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(others).toEqual([]);
  });

  test('synthesises in a project of its own', () => {
    const project = newFolder();
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

const snippets = fencedBlocks(README).filter(({ head }) => isSnippet(head)).map((snippet, index): [number, Fenced] => [index + 1, snippet]);
const planning = ({ text }: Fenced) => text.includes('OfflinePlan');

describe('a snippet', () => {
  test.each(snippets.filter(([, snippet]) => !planning(snippet)))('works: number %d', works);

  describeWithTerraform('that plans', () => {
    test.each(snippets.filter(([, snippet]) => planning(snippet)))('works: number %d', works);
  });

  function works(_number: number, snippet: Fenced): void {
    expectAnnounced(warningsOf(runSnippet(snippet.text)), snippet);
  }
});
