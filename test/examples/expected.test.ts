/** Every example gives the Terraform JSON that is committed with it. */
import { exampleNames, expected, synthesise } from '../../scripts/examples';

test.each(exampleNames())('%s gives what is in its expected/; `npx projen example:expect` writes that anew: read the diff', (example) => {
  expect(synthesise(example)).toEqual(expected(example));
}, 60_000);
