/**
 * Lets the compiled doors of the rooms that everything else loads wait with each file behind them until something of it is asked for:
 * `npx projen lazy-doors`. A program that takes one function of `lib/access` so starts without the many files of all others.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';

const LIB = path.join(__dirname, '..', 'lib');
const ROOMS = ['policy', 'access'];

/** As the compiler writes `export { … } from '…'`. */
const LOADED = /^var (\w+) = require\(("[^"]+")\);$/gm;

/** A compiled door that loads late what it exports by name. */
export function lazyDoor(compiled: string): string {
  return [...compiled.matchAll(LOADED)].reduce((door, [statement, name, file]) => door
    .replace(statement, `let ${name};`)
    .replaceAll(`return ${name}.`, `return (${name} ??= require(${file})).`), compiled);
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
