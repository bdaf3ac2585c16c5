import { asciiLowerCase } from '../policy';

/** The name that was probably meant by a misspelled one, ignoring case; nothing where none is near. */
export function nearest(name: string, names: readonly string[], most = Math.min(3, Math.floor(name.length / 4))): string | undefined {
  let found: string | undefined;
  let within = most;
  for (const other of names) {
    const distance = distanceWithin(within, asciiLowerCase(name), asciiLowerCase(other));
    if (distance !== undefined) {
      found = other;
      within = distance - 1;
    }
  }
  return found;
}

/**
 * How many characters are to be put in, taken out, changed, or swapped with their neighbour to get from one text to the other; nothing
 * where they are more than `most`.
 */
function distanceWithin(most: number, from: string, to: string): number | undefined {
  if (most < 0 || Math.abs(from.length - to.length) > most) {
    return undefined;
  }
  let [beforeLast, last]: [number[], number[]] = [[], [...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = last[j - 1] + Number(from[i - 1] !== to[j - 1]);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? beforeLast[j - 2] + 1 : Infinity;
      row.push(Math.min(last[j] + 1, row[j - 1] + 1, changed, swapped));
    }
    if (Math.min(...row) > most) {
      return undefined;
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] <= most ? last[to.length] : undefined;
}
