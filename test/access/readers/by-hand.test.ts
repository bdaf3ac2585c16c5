/** The readers, held to what is bad input and what is not, by hand from the rules. */
import { bucketOwners, readAccessSet, readRequest } from '../../../src/access';
import { BAD_INPUT, FINE } from '../../reference/cases/bad-input';
import { AccessSetJson } from '../../reference/json';

function findingsOf(set: AccessSetJson): readonly string[] {
  return readAccessSet(JSON.stringify(set)).findings.map(({ code, path }) => `${path} ${code}`);
}

test.each(BAD_INPUT.map((each) => [each.paragraph, each.name, each] as const))('%s %s: refused, with one finding', (_paragraph, _name, { set, request, isIn }) => {
  const { value } = readAccessSet(JSON.stringify(set));
  expect(findingsOf(set)).toHaveLength(isIn === 'set' ? 1 : 0);
  if (value) {
    expect(readRequest(JSON.stringify(request), bucketOwners(value)).findings).toHaveLength(isIn === 'request' ? 1 : 0);
  }
});

test.each(FINE)('%s: fine', (_name, set) => expect(findingsOf(set)).toEqual([]));
