/** What every command of imm-access does the same: help, version, and one message about bad input. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { newFolder } from '../synth';
import { BUNDLE, immAccess } from './imm-access';

test('help goes to stdout and names the commands', () => {
  const { code, stdout, stderr } = immAccess(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('plan [options] <STACK_DIR>');
  expect(stdout).toContain('evaluate <ACCESS> <REQUESTS>');
  expect(stdout).toContain('compare [options] <BEFORE> <AFTER>');
  expect(stdout).toContain('explain [options] <STACK_DIR>');
});

test('help of a command tells its options and exit codes', () => {
  const { code, stdout } = immAccess(['plan', '--help']);
  expect(code).toBe(0);
  ['--out <FILE>', '--json <FILE>', '--state <FILE>', '--schema <FILE>', 'Exit codes: 0 planned; 1 bad input'].forEach((each) => expect(stdout).toContain(each));
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8'));
  expect(immAccess(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each<[string, string[], string]>([
  ['no command', [], 'Usage: imm-access'],
  ['a command that is not there', ['destroy'], "unknown command 'destroy'"],
  ['an option that is not there', ['plan', '--apply', '.'], "unknown option '--apply'"],
  ['an argument that is missing', ['plan'], "missing required argument 'STACK_DIR'"],
  ['an argument too many', ['plan', '.', '.'], 'too many arguments'],
  ['a folder that is not there', ['plan', '/no/such/folder'], 'imm-access: `/no/such/folder`: there is no such folder'],
])('%s: one message on stderr, exit code 1', (_what, args, said) => {
  const { code, stdout, stderr } = immAccess(args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/^ +at /m);
});

test.each<[string, string[], string]>([
  ['an argument that is missing', ['evaluate', 'access.json'], "imm-access: missing required argument 'REQUESTS'; see `--help`\n"],
  ['an option that is misspelled', ['compare', '-', '-', '--formt', 'json'], "imm-access: unknown option '--formt' (Did you mean --format?); see `--help`\n"],
])('%s is told like all other bad input', (_what, args, message) => {
  expect(immAccess(args)).toEqual({ code: 1, stdout: '', stderr: message });
});

test('the bundles stand alone: they run where there are no libraries', () => {
  const folder = newFolder();
  fs.cpSync(path.dirname(BUNDLE), path.join(folder, 'lib', 'bundled'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"version": "1.2.3"}');
  const run = (...args: string[]) => spawnSync(path.join(folder, 'lib', 'bundled', 'imm-access.js'), args, { encoding: 'utf8' });
  expect(run('--version').stdout).toBe('1.2.3\n');
  expect(run('plan', '/no/such/folder').stderr).toContain('there is no such folder');
  expect(run('evaluate', '-', '-').stderr).toContain('can be read only once');
  expect(run('compare', '-', '-').stderr).toContain('can be read only once');
  expect(run('explain', '.', '--principal', 'user/a', '--operation', 'no', '--source', 'b/a').stderr).toContain('is no operation');
});

test('the licences of all bundled packages lie beside it', () => {
  const licences = fs.readFileSync(path.join(path.dirname(BUNDLE), 'LICENSES.txt'), 'utf8');
  ['@msgpack/msgpack', 'commander', 'picocolors'].forEach((name) => expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm')));
  expect(licences).not.toContain('holds no text of it');
});
