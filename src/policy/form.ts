import { once } from './once';
import { Character, charactersOf, HOLE, Text } from './text';

/** Where in the characters a form can end that begins at one of these places. */
export type Form = (characters: readonly Character[], begins: ReadonlySet<number>) => ReadonlySet<number>;

/** Whether some filling of its holes gives the text the form. Holes are independent of each other, also those of one name. */
export function canHaveForm(text: Text, form: Form): boolean {
  const characters = charactersOf(text);
  return form(characters, start(characters)).has(characters.length);
}

/** Where in the characters a form can begin that is the first one, or the next one when those before end here. */
export function start(characters: readonly Character[], place = 0): ReadonlySet<number> {
  return behindHoles(characters, new Set([place]));
}

/** One character of the set. */
export function oneOf(set: RegExp): Form {
  return one((character) => set.test(character));
}

/** These characters. */
export function exactly(written: string): Form {
  return inTurn([...written].map((wanted) => one((character) => character === wanted)));
}

/** A hole has the character that is wanted, whichever it is, and may go on behind it. */
function one(fits: (character: string) => boolean): Form {
  return (characters, begins) => {
    const ends = new Set<number>();
    for (const at of begins) {
      const character = characters[at];
      if (character === HOLE) {
        ends.add(at);
      } else if (character !== undefined && fits(character)) {
        ends.add(at + 1);
      }
    }
    return behindHoles(characters, ends);
  };
}

export function sequence(...forms: readonly Form[]): Form {
  return inTurn(forms);
}

function inTurn(forms: readonly Form[]): Form {
  return (characters, begins) => forms.reduce((places, form) => form(characters, places), begins);
}

export function either(...forms: readonly Form[]): Form {
  return (characters, begins) => new Set(forms.flatMap((form) => [...form(characters, begins)]));
}

export function joined(separator: string, forms: readonly Form[]): Form {
  return sequence(...forms.flatMap((form, index) => (index === 0 ? [form] : [exactly(separator), form])));
}

export function optional(form: Form): Form {
  return either(sequence(), form);
}

/** A large form, put together when it is first asked for. */
export function deferred(make: () => Form): Form {
  const form = once(make);
  return (characters, begins) => form()(characters, begins);
}

/** The form as often as wanted, at least once. */
export function repeated(form: Form): Form {
  return (characters, begins) => {
    const ends = new Set<number>();
    for (let last = begins; last.size > 0;) {
      last = new Set([...form(characters, last)].filter((end) => !ends.has(end)));
      last.forEach((end) => ends.add(end));
    }
    return ends;
  };
}

/** A hole may be empty, or end where it is. */
function behindHoles(characters: readonly Character[], places: Set<number>): ReadonlySet<number> {
  for (const at of places) { // finds also what is added on the way
    if (characters[at] === HOLE) {
      places.add(at + 1);
    }
  }
  return places;
}
