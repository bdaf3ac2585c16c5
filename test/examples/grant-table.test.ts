/** The table that `npm start` prints, from grants with every outcome, and from the example itself. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { MediaPipeline } from '../../examples/media-pipeline/media-pipeline';
import { grantRows, grantTable } from '../../scripts/grant-table';
import { ConditionKey, Grant, OssAccess, OssBucket, RamRole, RamUser } from '../../src';
import { findBinary } from '../../src/offline';

const ROOT = path.join(__dirname, '..', '..');
const START = path.join(ROOT, 'scripts', 'start.ts');

/** The cells of a printed table, line by line, put together again without white space. */
function columns(printed: string): string[] {
  const lines = printed.split('\n').map((line) => line.split('│').slice(1, -1)).filter((cells) => cells.length > 1);
  return lines[0].map((_cell, column) => lines.map((cells) => cells[column].trim()).join(''));
}

function together(lines: readonly string[]): string {
  return lines.join('').replace(/\s/g, '');
}

describe('npm start', () => {
  const printed = execFileSync(process.execPath, [require.resolve('ts-node/dist/bin.js'), '-T', START], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  test('says where the Terraform JSON lies', () => {
    expect(printed).toContain(path.join('examples', 'media-pipeline', 'cdktf.out', 'stacks', 'media-pipeline', 'cdk.tf.json'));
  });

  test('lists every landing of every grant, in all columns', () => {
    const app = new App();
    new MediaPipeline(app, 'media-pipeline');
    const grants = Grant.all(app);
    const found = columns(printed);
    expect(grants).toHaveLength(4);
    for (const grant of grants) {
      expect(printed).toContain(`${grant.purpose} (applied)`);
      for (const row of grantRows(grant)) {
        Object.values<string[]>({ ...row }).forEach((cell, column) => expect(found[column].replace(/\s/g, '')).toContain(together(cell)));
      }
    }
  });

  test('prints what the README shows of it', () => {
    const [, shown] = /^```text\n([^]*?)\n```$/m.exec(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'))!;
    expect(printed.split('\n')).toEqual(expect.arrayContaining(shown.split('\n')));
  });

  test('shows the plan of the example behind them, or says in one line why not', () => {
    const [, behind] = printed.split(/\n(?=(?:No plan|Plan, by))/);
    if (findBinary()) expect(behind).toMatch(/^Plan, by [^]*\nPlan: \d+ to add, 0 to change, 0 to destroy\.\n+$/);
    else expect(behind).toMatch(/^No plan, since there is no `terraform`.*\n$/);
  });

  test('fits 140 columns, without colours where it is no terminal', () => {
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(printed).not.toContain('\u001b');
  });
});

describe('rows', () => {
  const app = new App();
  const stack = new TerraformStack(app, 'stack');
  const media = OssBucket.fromBucketName(stack, 'Media', 'acme-media');
  const user = RamUser.fromUserName(stack, 'User', 'media-app');
  const address = expect.stringMatching(/^alicloud_ram_policy\.User_Policy_/);

  test('hold a statement with its effect, condition and address', () => {
    const grant = media.deny(user, OssAccess.READ, { objects: ['drafts/*', 'uploads/*'], when: [ConditionKey.SECURE_TRANSPORT.isFalse()] });
    expect(grantRows(grant)).toEqual([{
      who: ['user/media-app'],
      actions: ['deny', 'oss:GetObject'],
      where: ['acs:oss:*:*:acme-media/drafts/*', 'acs:oss:*:*:acme-media/uploads/*'],
      condition: ['acs:SecureTransport', 'Bool', 'false'],
      document: [address],
    }]);
  });

  test('say when a document said it already', () => {
    media.grant(user, OssAccess.READ);
    expect(grantRows(media.grant(user, OssAccess.READ, { objects: ['uploads/*'] }))[0].document).toEqual(['already covered', address]);
  });

  test('say what was assumed or not applied, and why', () => {
    const role = RamRole.fromRoleName(stack, 'Role', 'AliyunIMMDefaultRole');
    const foreign = RamUser.fromUserName(stack, 'Foreign', 'auditor', { mutable: false });
    const grants = [media.grant(role, OssAccess.READ), media.grant(foreign, OssAccess.READ)];
    expect(grants.flatMap(grantRows).map(({ document }) => document)).toEqual([
      [expect.stringMatching(/^assumed held: it holds the system policy/)],
      ['unapplied: it was declared with `mutable: false`'],
    ]);
    expect(grantTable(grants)).toContain('read acme-media (unapplied)');
  });
});
