/** The committed bindings are what the pinned schema gives, and ask for the provider versions that we support. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Testing } from 'cdktf';
import { alicloud } from '../../src';

const root = path.join(__dirname, '..', '..');

test('generating anew gives the committed files, byte for byte', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bindings-test-'));
  try {
    execFileSync(process.execPath, ['-r', 'ts-node/register/transpile-only', 'scripts/generate-bindings.ts', scratch], { cwd: root, stdio: 'pipe' });
    expect(readTree(scratch)).toEqual(readTree(path.join(root, 'src', 'alicloud')));
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
});

test('an app asks for the provider versions that the bindings were made for', () => {
  const synthesised = Testing.synthScope((stack) => {
    new alicloud.provider.AlicloudProvider(stack, 'Shanghai', { region: 'cn-shanghai' });
    new alicloud.ramRole.RamRole(stack, 'Role', { roleName: 'ImmMedia' });
  });
  expect(JSON.parse(synthesised)).toMatchObject({
    provider: { alicloud: [{ region: 'cn-shanghai' }] },
    resource: { alicloud_ram_role: { Role: { role_name: 'ImmMedia' } } },
    terraform: { required_providers: { alicloud: { source: 'aliyun/alicloud', version: '>= 1.288.0, < 2.0.0' } } },
  });
});

function readTree(dir: string): Record<string, string> {
  const files = fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((file) => {
    const full = path.join(file.parentPath, file.name);
    return [path.relative(dir, full), fs.readFileSync(full, 'utf8')];
  }));
}
