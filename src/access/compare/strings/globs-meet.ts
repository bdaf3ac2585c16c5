import { ANY, Glob, RUN, Token } from './glob-tokens';

/** Whether some string is matched by both. */
export function globsMeet(a: Glob, b: Glob): boolean {
  if (!a.includes(RUN)) {
    return fits(b, a);
  }
  if (!b.includes(RUN)) {
    return fits(a, b);
  }
  // What stands before the first run of either and behind the last one meets place by place; all between goes into the runs:
  // that of the one into a run of the other.
  return alike(a, b, (at) => at) && alike(a, b, (at) => -1 - at);
}

/** From one end on, up to the first run. */
function alike(a: Glob, b: Glob, place: (at: number) => number): boolean {
  for (let at = 0; ; at++) {
    const [one, other] = [a.at(place(at))!, b.at(place(at))!];
    if (one === RUN || other === RUN) {
      return true;
    }
    if (!meet(one, other)) {
      return false;
    }
  }
}

/** Whether a glob can take this row of single characters: `globMatches`, for sets of characters in place of characters. */
function fits(glob: Glob, row: Glob): boolean {
  let g = 0;
  let r = 0;
  let behindRun = -1;
  let resume = 0;
  while (r < row.length) {
    if (glob[g] === RUN) {
      behindRun = ++g;
      resume = r;
    } else if (g < glob.length && meet(glob[g], row[r])) {
      g++;
      r++;
    } else if (behindRun >= 0) {
      g = behindRun;
      r = ++resume;
    } else {
      return false;
    }
  }
  return glob.slice(g).every((token) => token === RUN);
}

function meet(a: Token, b: Token): boolean {
  return a === b || a === ANY || b === ANY || [...a].some((character) => b.includes(character));
}
