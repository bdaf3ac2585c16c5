/** `imm-access plan`: where its output goes, and that an interrupted one leaves nothing behind. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderWith, program, stackOf } from '../offline/stacks';
import { newFolder } from '../synth';
import { describeWithTerraform } from '../terraform';
import { immAccess, started } from './imm-access';

const STACK = () => stackOf({ alicloud_message_service_topic: { T: { topic_name: 'done' } } });

describeWithTerraform('the plan', () => {
  test('goes to stdout as text', () => {
    const { code, stdout, stderr } = immAccess(['plan', STACK()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Plan: 1 to add, 0 to change, 0 to destroy\.\n$/);
  });

  test('goes to files too, whole or not at all', () => {
    const folder = folderWith({ 'plan.txt': 'an old plan' });
    const [out, json] = ['plan.txt', 'plan.json'].map((name) => path.join(folder, name));
    const { code, stdout } = immAccess(['plan', STACK(), '--out', out, '--json', json]);
    expect(code).toBe(0);
    expect(fs.readFileSync(out, 'utf8')).toBe(stdout);
    expect(JSON.parse(fs.readFileSync(json, 'utf8')).resource_changes).toHaveLength(1);
    expect(fs.readdirSync(folder)).toEqual(['plan.json', 'plan.txt']);
  });

  test('goes to stdout as JSON for `-`', () => {
    expect(JSON.parse(immAccess(['plan', STACK(), '--json', '-']).stdout).resource_changes).toHaveLength(1);
  });

  test('of a stack that is wrong is no plan: exit code 1, files as they were', () => {
    const folder = folderWith({ 'plan.txt': 'an old plan' });
    const wrong = stackOf({ alicloud_oss_bucket: { B: { bucket: '${alicloud_ram_role.R.id}' } } });
    const { code, stdout, stderr } = immAccess(['plan', wrong, '--out', path.join(folder, 'plan.txt')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Reference to undeclared resource');
    expect(fs.readFileSync(path.join(folder, 'plan.txt'), 'utf8')).toBe('an old plan');
  });

  test.each<[string, object, number]>([
    ['that works', { bucket: 'b', policy: '{}' }, 0],
    ['that fails', { bucket: 'b' }, 1],
  ])('%s leaves nothing behind', (_what, policy, exitCode) => {
    const temporary = newFolder();
    expect(immAccess(['plan', stackOf({ alicloud_oss_bucket_policy: { P: policy } })], { TMPDIR: temporary }).code).toBe(exitCode);
    expect(fs.readdirSync(temporary)).toEqual([]);
  });

  test('does without a socket where the path of the temporary folder is too long for one', () => {
    const temporary = path.join(newFolder(), 'x'.repeat(100));
    fs.mkdirSync(temporary);
    const { code, stderr } = immAccess(['plan', STACK()], { TMPDIR: temporary });
    expect({ code, stderr, left: fs.readdirSync(temporary) }).toEqual({ code: 0, stderr: '', left: [] });
  });

  test('cannot go where there is no folder: exit code 1', () => {
    const { code, stderr } = immAccess(['plan', STACK(), '--out', '/no/such/folder/plan.txt']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^imm-access: `\/no\/such\/folder\/plan\.txt`: cannot be written: ENOENT.*; name a file in a folder/);
  });
});

test.each<[NodeJS.Signals, number]>([['SIGINT', 130], ['SIGTERM', 143]])('%s ends it, with its processes and its folder', async (signal, exitCode) => {
  const temporary = newFolder();
  const pids = path.join(newFolder(), 'pid');
  const binary = program(`echo $$ > ${pids}\nexec sleep 600`); // plans for ever
  const command = started(['plan', STACK(), '--binary', binary], { TMPDIR: temporary });
  while (!fs.existsSync(pids) || fs.readFileSync(pids, 'utf8') === '') await setTimeout(20);
  expect(fs.readdirSync(path.join(temporary, fs.readdirSync(temporary)[0]))).toEqual(['provider0', 'stack']);

  command.kill(signal);
  const [code] = await once(command, 'exit');

  expect(code).toBe(exitCode);
  expect(fs.readdirSync(temporary)).toEqual([]);
  expect(() => process.kill(Number(fs.readFileSync(pids, 'utf8')), 0)).toThrow('ESRCH');
});

test('without a terraform or tofu it says so', () => {
  const { code, stderr } = immAccess(['plan', STACK()], { PATH: newFolder(), TERRAFORM_BINARY_NAME: '' });
  expect(code).toBe(1);
  expect(stderr).toContain('there is no `terraform` and no `tofu` on the PATH');
});

test('the package runs it under its name', () => {
  const { bin } = JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8'));
  expect(execFileSync(process.execPath, [path.join(__dirname, '..', '..', bin['imm-access']), '--version'], { encoding: 'utf8' })).toMatch(/^\d/);
});
