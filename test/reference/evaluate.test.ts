/** The reference against cases that were decided by hand, from the text. */
import { CASES } from './cases';
import { referenceDecide } from './evaluate';

test.each(CASES.map((each) => [each.paragraph, each.name, each] as const))('%s %s', (_paragraph, _name, { set, request, outcome }) => {
  expect(referenceDecide(set, request).decision).toBe(outcome);
});
