import { Notices } from './notice';
import { asciiLowerCase, Text } from '../../policy';
import { Origin } from '../origin';

/** RAM does not tell names apart by their letter case. */
export function foldedName(name: Text): string {
  return name.mapLiterals(asciiLowerCase).key;
}

/** A name within the name of a hole, where no further hole can stand. */
export function symbolOf(name: Text): string {
  return name.pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.hole}>`)).join('');
}

/** Nothing that asks for a name will find what goes by the name of a hole. */
export function remarkOnUnknownName(what: string, name: Text, origin: Origin, notices: Notices): void {
  if (name.literal === undefined) {
    notices.add('warning', 'UNKNOWN_AT_SYNTH', origin, `the name of the ${what} is known only at apply, and \`${name}\` stands for it`, 'write the name out');
  }
}
