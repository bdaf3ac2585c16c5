/** The reference shares no code with the source: an error in what both use would be none to their agreement. */
import * as fs from 'node:fs';
import * as path from 'node:path';

const files = fs.readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test.each(files)('%s imports nothing but its neighbours, fast-check and Node', (file) => {
  const imported = [...fs.readFileSync(path.join(__dirname, file), 'utf8').matchAll(/^(?:import|export) .* from '([^']+)';$/gm)].map(([, specifier]) => specifier);
  const outside = imported.filter((specifier) => {
    const target = path.relative(__dirname, path.resolve(__dirname, path.dirname(file), specifier));
    return specifier.startsWith('.') ? target.startsWith('..') : !/^(?:fast-check|node:.*)$/.test(specifier);
  });
  expect(outside).toEqual([]);
});
