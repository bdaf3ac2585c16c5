/** Every example gives the Terraform JSON and the access report that are committed with it. */
import { exampleNames, expected, synthesise } from '../../scripts/examples';

test.each(exampleNames())('%s gives what is in its expected/; `npx projen example:expect` writes that anew: read the diff', (example) => {
  const given = synthesise(example);
  expect(given.stacks).toEqual(expected(example).stacks);
  expect(given.report).toBe(expected(example).report);
}, 60_000);
