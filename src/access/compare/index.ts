// What differs between two access sets, floor by floor: `units` holds the two sides and what stands on one of them only; `strings` are sorted by the patterns
// that match them, `values` by the tests of conditions; `search` asks both sides about one call of each sort; the files here
// tell what was found.
export { compare } from './compare';
export { STRANGER, UNLISTED } from './search/callers';
export { CannotCompareError } from './units/aligned';
