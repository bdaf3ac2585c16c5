/** Verdicts, by hand from the rules. */
import { compareSets } from '../../properties/engine';
import { COMPARED } from '../../reference/cases/comparing';

test.each(COMPARED.map((each) => [each.paragraph, each.name, each] as const))('%s %s', (_paragraph, _name, { before, after, verdict }) => {
  expect(compareSets(before, after).verdict).toBe(verdict);
});
