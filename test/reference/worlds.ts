/**
 * Worlds: every way in which what is unknown can turn out. Identical unknown strings are one symbol, so in one world the same question on the same
 * string has one answer, on both sides of a comparison.
 */
import { Certain, possibleOutcomes } from './evaluate';
import { Settle } from './holes';
import { AccessSetJson, RequestJson } from './json';

export interface World {
  /** What is supposed of each unknown string that was asked about: its text, and the answer. */
  readonly supposed: ReadonlyMap<string, { readonly text: string; readonly answer: unknown }>;
  /** Of each set. */
  readonly outcomes: readonly Certain[];
}

export function worldsOf(sets: readonly AccessSetJson[], request: RequestJson): World[] {
  return branch(sets, request, new Map());
}

function branch(sets: readonly AccessSetJson[], request: RequestJson, supposed: World['supposed']): World[] {
  const open: { key: string; text: string; answers: readonly unknown[] }[] = [];
  const settle: Settle = (question, text, possible) => {
    const key = `${question} | ${text}`;
    const known = supposed.get(key);
    if (known === undefined) open.push({ key, text, answers: possible });
    return known === undefined ? possible : possible.filter((answer) => JSON.stringify(answer) === JSON.stringify(known.answer));
  };
  const outcomes = sets.map((set) => possibleOutcomes(set, request, settle));
  const [next] = open;
  if (next === undefined) return [{ supposed, outcomes: outcomes.map(([only]) => only) }];
  return next.answers.flatMap((answer) => branch(sets, request, new Map([...supposed, [next.key, { text: next.text, answer }]])));
}

/** The unknown strings that decide: some change of what is supposed of one of them alone changes the outcome. */
export function symbolsOf(set: AccessSetJson, request: RequestJson): string[] {
  const worlds = worldsOf([set], request);
  const found = worlds.flatMap((one) => worlds.flatMap((other) => {
    if (one.outcomes[0] === other.outcomes[0]) return [];
    const differing = [...one.supposed].filter(([key, { answer }]) => {
      const otherwise = other.supposed.get(key);
      return otherwise !== undefined && JSON.stringify(otherwise.answer) !== JSON.stringify(answer);
    });
    return differing.length === 1 ? [differing[0][1].text] : [];
  }));
  return [...new Set(found)].sort();
}
