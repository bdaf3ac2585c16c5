import { upTo } from './calendar';
import { deferred, either, exactly, Form, joined, oneOf, optional, sequence } from './form';

const DIGIT = oneOf(/[0-9]/);

export const OCTET = either(
  DIGIT, sequence(oneOf(/[1-9]/), DIGIT), sequence(exactly('1'), DIGIT, DIGIT), sequence(exactly('2'), oneOf(/[0-4]/), DIGIT), sequence(exactly('25'), oneOf(/[0-5]/)),
);

export const HEX_DIGIT = oneOf(/[0-9a-fA-F]/);

/** Four octets. */
export function v4Form(octets: readonly Form[]): Form {
  return joined('.', octets);
}

/** A group of four hexadecimal digits, of which those in front may be left out that may be zero. */
export function groupForm(digits: readonly Form[], mayBeZero: (digit: number) => boolean): Form {
  const shorter = upTo(3).filter((left) => upTo(left).slice(1).every((number) => mayBeZero(number - 1)));
  return either(...shorter.map((left) => sequence(...digits.slice(left))));
}

/** Eight groups, of which some that are zero may be left out, and the last two may be four octets. */
export function v6Form(groups: readonly Form[], octets: readonly Form[], mayBeZero: (group: number) => boolean): Form {
  const from = (first: number) => {
    const written = joined(':', groups.slice(first));
    return first > 6 ? written : either(written, joined(':', [...groups.slice(first, 6), v4Form(octets)]));
  };
  const shortened = groups.flatMap((_, first) => {
    const ends = upTo(8).filter((end) => end > first && upTo(end - 1).slice(first).every(mayBeZero));
    return ends.map((end) => sequence(joined(':', groups.slice(0, first)), exactly('::'), from(end)));
  });
  return either(from(0), ...shortened);
}

export function lengthForm(length: number): Form {
  return exactly(`/${length}`);
}

const OCTETS = Array<Form>(4).fill(OCTET);
const GROUP = groupForm(Array<Form>(4).fill(HEX_DIGIT), () => true);
export const V4 = v4Form(OCTETS);
export const V6 = deferred(() => v6Form(Array<Form>(8).fill(GROUP), OCTETS, () => true));
export const V4_RANGE = either(sequence(V4, upToLength(32)), v4Form(OCTETS.map((octet) => either(octet, exactly('*')))));
export const V6_RANGE = sequence(V6, upToLength(128));

function upToLength(longest: number): Form {
  return deferred(() => optional(either(...upTo(longest).map(lengthForm))));
}
