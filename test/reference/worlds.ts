/**
 * Worlds: every way in which what is unknown can turn out. Identical unknown strings are one symbol, so in one world the same question on the same
 * string has one answer, on both sides of a comparison.
 */
import { Certain, possibleOutcomes } from './evaluate';
import { Settle } from './holes';
import { AccessSetJson, RequestJson } from './json';

/** The outcome of each set, in one world. */
export type World = readonly Certain[];

export function worldsOf(sets: readonly AccessSetJson[], request: RequestJson, supposed: ReadonlyMap<string, unknown> = new Map()): World[] {
  const open: { key: string; answers: readonly unknown[] }[] = [];
  const settle: Settle = (question, text, possible) => {
    const key = `${question} | ${text}`;
    if (!supposed.has(key)) open.push({ key, answers: possible });
    return supposed.has(key) ? possible.filter((answer) => JSON.stringify(answer) === JSON.stringify(supposed.get(key))) : possible;
  };
  const outcomes = sets.map((set) => possibleOutcomes(set, request, settle));
  const [next] = open;
  if (next === undefined) return [outcomes.map(([only]) => only)];
  return next.answers.flatMap((answer) => worldsOf(sets, request, new Map([...supposed, [next.key, answer]])));
}
