/**
 * Lets the compiled doors of the rooms that everything else loads wait with each file behind them until something of it is asked for:
 * `npx projen lazy-doors`. A program that takes one function of `lib/access` so starts without the many files of all others. Why: docs/decisions/0013-compiled-doors-load-late.md.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';

const LIB = path.join(__dirname, '..', 'lib');
const ROOMS = ['policy', 'access'];

/** As the compiler writes `export { … } from '…'`. */
const LOADED = /^var (\w+) = require\(("[^"]+")\);$/gm;
const EXPORTED = /^Object\.defineProperty\(exports, ("\w+"), \{ enumerable: true, get: function \(\) \{ return (\w+)(\.\w+); \} \}\);$/gm;
/** Were the name a literal here, Node would think the getter unsafe and let no ES module import it; without, it goes by what else is written to `exports`. */
const LATE = 'const late = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get });';

/** A compiled door that loads late what it exports by name. */
export function lazyDoor(compiled: string): string {
  const files = new Map([...compiled.matchAll(LOADED)].map(([, variable, file]) => [variable, file]));
  return files.size === 0 ? compiled : compiled
    .replace(/^"use strict";$/m, `"use strict";\n${LATE}`)
    .replace(LOADED, 'let $1;')
    .replace(EXPORTED, (_, name: string, variable: string, member: string) => `late(${name}, () => (${variable} ??= require(${files.get(variable)}))${member});`);
}

function doorsIn(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.js')
    .map((file) => path.join(folder, file));
}

if (require.main === module) {
  for (const door of ROOMS.flatMap((room) => doorsIn(path.join(LIB, room)))) {
    fs.writeFileSync(door, lazyDoor(fs.readFileSync(door, 'utf8')));
  }
}
