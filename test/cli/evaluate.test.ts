/** `imm-access evaluate` as other tools call it: files in, one decision a line out, and one message about what cannot be decided. */
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import { Ended, immAccess, started } from './imm-access';
import { folderWith } from '../offline/stacks';

const SET = {
  version: 1,
  principals: [{
    id: 'user/app',
    accountId: '1',
    policies: [{
      Version: '1',
      Statement: [
        { Effect: 'Allow', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:media/*' },
        { Effect: 'Allow', Action: 'oss:PutObject', Resource: 'acs:oss:*:*:${bucket}/*' },
      ],
    }],
  }, {
    id: 'user/é',
    accountId: '1',
    policies: [{ Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:*', Resource: '*' }, { Effect: 'Deny', Action: 'oss:GetObject', Resource: '*' }] }],
  }],
  buckets: [{ name: 'media', ownerAccountId: '1' }],
};

const request = (principal: string, action: string) => ({ principal, accountId: '1', action, resource: 'acs:oss:*:*:media/a.jpg' });
const REQUESTS = [request('user/app', 'oss:GetObject'), request('user/app', 'oss:PutObject'), request('user/é', 'oss:GetObject'), request('user/other', 'oss:GetObject')];
const DECISIONS = ['allow', 'unknown', 'explicit-deny', 'implicit-deny'];

const linesOf = (requests: readonly unknown[]) => requests.map((each) => `${JSON.stringify(each)}\n`).join('');
const LINES = linesOf(REQUESTS);

/** The outcomes that were printed, each line of them held to the schema. */
function outcomes(stdout: string): string[] {
  const schema = new Ajv().compile(JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'schemas', 'decision.schema.json'), 'utf8')));
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const decision = JSON.parse(line);
    expect([schema(decision), schema.errors]).toEqual([true, null]);
    return decision.decision;
  });
}

/** Decides requests of a file; `-` in place of a set or of requests stands for standard input. */
function evaluate(set: unknown, requests: string | Buffer, input?: string | Buffer): Ended {
  const folder = folderWith({ 'set.json': set });
  fs.writeFileSync(path.join(folder, 'requests.jsonl'), requests);
  const file = (name: string, content: unknown) => (content === '-' ? '-' : path.join(folder, name));
  return immAccess(['evaluate', file('set.json', set), file('requests.jsonl', requests)], {}, input);
}

describe('decisions', () => {
  test('one a line, in the order of the requests', () => {
    const { code, stdout, stderr } = evaluate(SET, LINES);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(outcomes(stdout)).toEqual(DECISIONS);
  });

  test.each<[string, unknown, string | Buffer, string | Buffer | undefined]>([
    ['requests from standard input', SET, '-', LINES],
    ['an access set from standard input', '-', LINES, JSON.stringify(SET)],
    ['no line break at the end', SET, LINES.trimEnd(), undefined],
    ['blank lines at the end', SET, `${LINES}\n \t\n\n`, undefined],
    ['line breaks of Windows, and byte order marks', `\ufeff${JSON.stringify(SET, null, 2).replace(/\n/g, '\r\n')}`, `\ufeff${LINES.replace(/\n/g, '\r\n')}\r\n`, undefined],
    ['separators of lines that are none to JSON lines', SET, LINES.replace('"oss:PutObject"', '"oss:PutObject","context":{"k":"\u2028\u0085"}'), undefined],
  ])('%s', (_what, set, requests, input) => {
    const { code, stdout } = evaluate(set, requests, input);
    expect(code).toBe(0);
    expect(outcomes(stdout)).toEqual(DECISIONS);
  });

  test.each(['', '\n', ' \r\n\n'])('none for %j', (requests) => {
    expect(evaluate(SET, requests)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('as many as there are requests, wherever the chunks of the file end', () => {
    const times = 5_000; // some megabytes, names of two bytes in them
    const { code, stdout } = evaluate(SET, LINES.repeat(times));
    expect(code).toBe(0);
    expect(outcomes(stdout)).toEqual(Array(times).fill(DECISIONS).flat());
  });

  test('of a request that is a line of megabytes', () => {
    const { stdout } = evaluate(SET, linesOf([{ ...REQUESTS[0], context: { k: 'é'.repeat(10_000_000) } }, REQUESTS[0]]));
    expect(outcomes(stdout)).toEqual(['allow', 'allow']);
  });

  test('come as requests do: nobody has to end the input for them', async () => {
    const command = started(['evaluate', path.join(folderWith({ 'set.json': SET }), 'set.json'), '-'], {});
    for (const each of REQUESTS.slice(0, 2)) {
      command.stdin!.write(linesOf([each]));
      const [line] = await once(command.stdout!, 'data');
      expect(outcomes(String(line))).toHaveLength(1);
    }
    command.stdin!.end();
    expect(await once(command, 'exit')).toEqual([0, null]);
  });

  test('may be left unread, as `| head` does', async () => {
    const folder = folderWith({ 'set.json': SET, 'requests.jsonl': LINES.repeat(20_000) });
    const command = started(['evaluate', path.join(folder, 'set.json'), path.join(folder, 'requests.jsonl')], {});
    const said: unknown[] = [];
    command.stderr!.on('data', (text) => said.push(String(text)));
    await once(command.stdout!, 'data');
    command.stdout!.destroy();
    expect(await once(command, 'close')).toEqual([0, null]);
    expect(said).toEqual([]);
  });
});

test('the example of the README is decided', () => {
  const readme = fs.readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');
  const fenced = (language: string) => [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, head]) => head === language).map(([, , text]) => text).join('');
  expect(outcomes(evaluate(fenced('json'), fenced('jsonl')).stdout)).toEqual(['allow', 'implicit-deny']);
});

describe('one message about what cannot be decided, and exit code 1', () => {
  /** The message, without the name of the command; nothing is printed but the decisions in front of it. */
  function said({ code, stdout, stderr }: Ended, decided: readonly string[]): string {
    expect({ code, decided: outcomes(stdout) }).toEqual({ code: 1, decided });
    expect(stderr).toMatch(/^imm-access: [^\n]+\n$/);
    return stderr.slice('imm-access: '.length, -1).replace(/`\S*imm-\w+\//g, '`');
  }

  test.each<[string, unknown, string]>([
    ['no JSON', 'principals:\n  - user/app', '$: `"principals:\\n  - user/app"` is no JSON (Unexpected token'],
    ['another version', { version: 2 }, '$.version: the only version of access sets is `1`, not `2`: write `"version": 1` [INVALID_VERSION]'],
    ['an error in a policy', { version: 1, principals: [{ id: 'user/a', accountId: '1', policies: [{ Version: '1', Statement: [{ Effect: 'Alow', Action: '*', Resource: '*' }] }] }] },
      '$.principals[0].policies[0].Statement[0].Effect: `"Alow"` is no effect: write `Allow` or `Deny`'],
    ['much that is wrong', { version: 1, accounts: Array(5).fill({}) }, '$.accounts[2].accountId: an account has no `accountId`: add it [MISSING_ELEMENT]; and 2 more'],
    ['what a terminal would obey', { 'version': 1, 'a\u001b[2J\nb': 1 }, '$.a [2J b: `a [2J b` is no member of an access set'],
  ])('an access set with %s', (_what, set, message) => {
    const all = said(evaluate(set, LINES), []);
    expect(all.startsWith('`set.json`: $')).toBe(true);
    expect(all).toContain(message);
  });

  test.each<[string, string | Buffer, string, number]>([
    ['no JSON', `${LINES}{"principal"\n${LINES}`, 'line 5: $: `"{\\"principal\\""` is no JSON (', 4],
    ['a wrong value', linesOf([...REQUESTS, { ...REQUESTS[0], action: '*' }]), 'line 5: $.action: `"*"` cannot stand here: write one action without wildcards, such as `oss:GetObject` [INVALID_VALUE]', 4],
    ['a member that a caller does not have', linesOf([{ ...REQUESTS[0], sessionName: 's' }]), 'line 1: $.sessionName: `user/app` has no `sessionName`: leave it out', 0],
    ['another owner', linesOf([{ ...REQUESTS[0], resource: 'acs:oss:*:2:media' }]), 'line 1: $.resource: the bucket of `"acs:oss:*:2:media"` is owned by `1`, not by `2`', 0],
    ['an array', `${LINES}[]`, 'line 5: $: a request is an object, not `[]`', 4],
    ['a blank line between', `${LINES}\n\r\n${LINES}`, 'line 5: the line is blank, and requests follow it; leave it out', 4],
    ['a blank line in front', `\n${LINES}`, 'line 1: the line is blank', 0],
    ['a byte order mark between', `${LINES}\ufeff${LINES}`, 'line 5: $: ', 4],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(LINES), Buffer.from(LINES, 'latin1')]), 'line 7: holds bytes that are no UTF-8 text; save it as UTF-8', 6],
    ['a bad line in front of such bytes', Buffer.concat([Buffer.from(`${LINES}x\n`), Buffer.from(LINES, 'latin1')]), 'line 5: $: `"x"` is no JSON', 4],
    ['text as UTF-16', Buffer.from(`\ufeff${LINES}`, 'utf16le'), 'line 1: holds bytes that are no UTF-8 text', 0],
  ])('requests with %s', (_what, requests, message, decided) => {
    expect(said(evaluate(SET, requests), [...DECISIONS, ...DECISIONS].slice(0, decided))).toContain(`\`requests.jsonl\` ${message}`);
  });

  test('standard input is called so', () => {
    expect(said(evaluate(SET, '-', 'x'), [])).toContain('standard input line 1: $: `"x"` is no JSON');
    expect(said(evaluate('-', LINES, '[]'), [])).toContain('standard input: $: an access set is an object, not `[]`');
  });

  test('files that cannot be read', () => {
    const folder = folderWith({ 'set.json': SET });
    const set = path.join(folder, 'set.json');
    expect(said(immAccess(['evaluate', path.join(folder, 'none.json'), set]), [])).toMatch(/^`none\.json`: cannot be read: ENOENT.*; give a file that can be read, or `-` for standard input$/);
    expect(said(immAccess(['evaluate', set, path.join(folder, 'none.jsonl')]), [])).toContain('`none.jsonl`: cannot be read: ENOENT');
    expect(said(immAccess(['evaluate', folder, set]), [])).toContain('cannot be read: EISDIR');
    fs.writeFileSync(set, Buffer.from([0x7b, 0xff]));
    expect(said(immAccess(['evaluate', set, set]), [])).toBe('`set.json`: holds bytes that are no UTF-8 text; save it as UTF-8');
  });

  test('standard input for both', () => {
    expect(said(immAccess(['evaluate', '-', '-'], {}, LINES), [])).toBe('`-` stands for standard input, which can be read only once; name a file for one of the two');
  });
});
