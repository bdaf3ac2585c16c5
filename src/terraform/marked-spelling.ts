import { readHoles, Spelling, Text } from '../policy';
import { Value } from './value';

/** Of noncharacters, which Unicode keeps for uses of this kind: no document holds them. */
const [BEGIN, END] = ['\uFDD0', '\uFDD1'];

/** Holes of a document while its JSON is read: in between nothing takes them for anything else, whatever they are called. */
export const MARKED_SPELLING: Spelling = {
  read: (written) => readHoles(written, /\uFDD0[^\uFDD1]*\uFDD1/g, (match) => match.slice(1, -1)),
  literal: (characters) => characters,
  hole: ({ hole }) => `${BEGIN}${JSON.stringify(hole).slice(1, -1)}${END}`,
};

/** JSON text with its holes marked. */
export function marked({ pieces }: Text): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : MARKED_SPELLING.hole(piece))).join('');
}

/** The JSON text of a value that is no text. */
export function markedJson(value: Value): string {
  return JSON.stringify(value ?? null, (_, each: unknown) => (
    each instanceof Text ? each.pieces.map((piece) => (typeof piece === 'string' ? piece : `${BEGIN}${piece.hole}${END}`)).join('') : each));
}

/** A message for people about text with marks in it. */
export function unmarked(message: string): string {
  return message.replaceAll(BEGIN, '${').replaceAll(END, '}');
}
