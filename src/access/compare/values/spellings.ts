import { readDate, readNumber } from '../../../policy';

/** Other ways to write a number, a date or an address: operators that read them see no difference, those of strings do. */
export function otherSpellings(value: string): readonly string[] {
  if (readNumber(value)) {
    return ZEROS.map((zeros) => value.replace(/^-?/, `$&${zeros}`));
  }
  if (readDate(value)) {
    return ZEROS.map((zeros) => value.replace(/(?:\.\d+)?(?=Z|[+-]..:..$)/, (fraction) => `${fraction || '.'}${zeros}`));
  }
  return value.includes('.') ? ['::ffff:', '0::ffff:', '0:0::ffff:'].map((mapped) => mapped + value)
    : [value.toUpperCase(), value.replace(/^(?=\w{0,3}:)/, '0'), value.replace(/(?<=\w)::/, ':0::')];
}

const ZEROS = ['0', '00', '000'];
