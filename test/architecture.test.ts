/** Holds src/ to the rules of its house (architecture/house.ts), and the checker of these rules to cases that break them. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOMS, wrongDoors } from './architecture/house';

const SRC = path.join(__dirname, '..', 'src');

/** What the checker says about these virtual files. */
function about(files: Record<string, string>): string[] {
  return wrongDoors(new Map(Object.entries(files)));
}

test('src/ keeps the rules of the house', () => {
  const files = fs.readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file): [string, string] => [file.split(path.sep).join('/'), fs.readFileSync(path.join(SRC, file), 'utf8')]);
  expect(wrongDoors(new Map(sources))).toEqual([]);
});

test('every folder of src/ is a room of the table', () => {
  const folders = fs.readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(folders));
});

test('the table opens doors one way: what a room may use never leads back to it', () => {
  for (const [room, uses] of Object.entries(ROOMS)) {
    for (const used of uses) expect(ROOMS[used]).not.toContain(room);
  }
});

describe('the checker', () => {
  test.each<[string, string, string, string]>([
    ['a room to the right', 'policy/glob.ts', "import { x } from '../catalog';", 'policy may use no other room'],
    ['a neighbour on another chain', 'oss/bucket.ts', "import { SmqTopic } from '../smq';", 'oss may use policy,'],
    ['grants from topics and queues', 'smq/smq-topic.ts', "import { Grant } from '../ram';", 'smq may use policy,'],
    ['the command line from a test helper', 'testing/plan.ts', "import { main } from '../cli';", 'testing may use policy,'],
    ['a room through a type only', 'policy/glob.ts', "import type { x } from '../catalog';", 'policy may use no other room'],
    ['a room through an import type', 'policy/glob.ts', "type X = import('../catalog').X;", 'policy may use no other room'],
    ['a room re-exported', 'policy/glob.ts', "export { x } from '../catalog';", 'policy may use no other room'],
    ['a room required', 'policy/glob.ts', "const x = require('../catalog');", 'policy may use no other room'],
    ['a room loaded late', 'policy/glob.ts', "const x = () => import('../catalog');", 'policy may use no other room'],
    ['a file behind a door', 'ram/role.ts', "import { glob } from '../policy/glob';", 'the only door of policy is its index.ts'],
    ['a door by its file name', 'ram/role.ts', "import { glob } from '../policy/index';", 'the only door of policy is its index.ts'],
    ['the house as a whole', 'ram/role.ts', "import { x } from '..';", 'ram may use policy,'],
    ['a file outside of src', 'ram/role.ts', "import { x } from '../../scripts/y';", 'outside of src'],
    ['the framework in a room without', 'access/engine.ts', "import { Token } from 'cdktf';", 'access works without the framework'],
    ['constructs in a room without', 'cli/main.ts', "import { Construct } from 'constructs';", 'cli works without the framework'],
    ['a deep path of the framework', 'ram/role.ts', "import { x } from 'cdktf/lib/tokens';", 'only `cdktf` itself is its public door'],
    ['instanceof on a framework class', 'ram/role.ts', "import { TerraformStack as S } from 'cdktf'; const x = (s: any) => s instanceof S;", 'uses `s instanceof S`'],
    ['instanceof through a namespace', 'ram/role.ts', "import * as c from 'cdktf'; const x = (s: any) => s instanceof c.App;", 'uses `s instanceof c.App`'],
    ['everything exported at once', 'index.ts', "export * from './policy';", 'exports by name'],
    ['a room exported as a namespace', 'index.ts', "export * as ram from './ram';", 'exports by name'],
    ['a file outside of all rooms', 'helpers.ts', 'export {};', 'is in no room'],
    ['a room that is not in the table', 'attic/box.ts', 'export {};', 'not in the table: attic'],
    ['a room that does not say what it is for', 'ram/index.ts', '/** Roles. */\nexport {};', 'opens with 1 lines of comment'],
    ['a room that says nothing', 'ram/index.ts', 'export {};', 'opens with 0 lines of comment'],
  ])('catches %s', (_what, file, text, complaint) => {
    expect(about({ [file]: text })).toEqual([expect.stringContaining(complaint)]);
    expect(about({ [file]: text })[0]).toContain(file);
  });

  test('catches files that load each other, unless only for a type', () => {
    const b = { 'ram/b.ts': "import { c } from './sub/c';", 'ram/sub/c.ts': "import { a } from '../a';" };
    expect(about({ 'ram/a.ts': "import { b } from './b';", ...b })).toEqual(['ram/a.ts -> ram/b.ts -> ram/sub/c.ts -> ram/a.ts is a cycle']);
    expect(about({ 'ram/a.ts': "import type { b } from './b';", ...b })).toEqual([]);
  });

  test('lets pass what keeps the rules', () => {
    expect(about({
      'index.ts': "export * as alicloud from './alicloud';\nexport { RamRole, IRamRole } from './ram';",
      'ram/index.ts': "/**\n * One.\n * Two.\n * Three.\n */\nexport * from './role';",
      'oss/index.ts': '// One.\n// Two.\n// Three.\nexport {};',
      'ram/role.ts': "import * as fs from 'node:fs'; import { Construct } from 'constructs'; import { x } from '../policy'; import { y } from './sub/names';",
      'ram/sub/names.ts': "import { z } from '../../checks'; class Name {} const is = (n: unknown) => n instanceof Name;",
      'alicloud/index.ts': "export * as ramRole from './ram-role';",
      'alicloud/ram-role/index.ts': "import * as cdktf from 'cdktf';",
    })).toEqual([]);
  });
});
