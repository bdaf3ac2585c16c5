export { CannotCompareError } from './aligned';
export { compare } from './compare';
