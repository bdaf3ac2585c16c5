export { CannotCompareError } from './aligned';
export { STRANGER, UNLISTED } from './callers';
export { compare } from './compare';
