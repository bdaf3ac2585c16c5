/** What the README announces of an example, resource by resource, is what the example makes. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { exampleNames, expected } from '../../scripts/examples';

const README = fs.readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');

/** The first two columns of the table under each heading that names an example: stack and address. */
const ANNOUNCED = [...README.matchAll(/^### examples\/(\S+)\n([^]*?)(?=^##)/gm)].map(([, example, text]): [string, string[]] =>
  [example, [...text.matchAll(/^\| `(\S+)` \| `(\S+)` \|/gm)].map(([, stack, address]) => `${stack} ${address}`)]);

test.each(ANNOUNCED)('%s makes exactly what is announced', (example, announced) => {
  expect(exampleNames()).toContain(example);
  const made = Object.entries(expected(example).stacks).flatMap(([file, json]) => {
    const { resource } = json as { resource: Record<string, object> };
    const [stack] = file.includes('/') ? file.split('/') : [example]; // a single stack has the name of its example
    return Object.entries(resource).flatMap(([type, byName]) => Object.keys(byName).map((name) => `${stack} ${type}.${name}`));
  });
  expect(announced.sort()).toEqual(made.sort());
});

test('an example is announced', () => {
  expect(ANNOUNCED.map(([example]) => example)).toContain('default-roles');
});
