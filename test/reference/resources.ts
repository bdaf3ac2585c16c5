/**
 * Resource patterns: field by field over five fields (`acs:service:region:account:relative-id`), each a glob; the relative id may hold `:`. A bare
 * `*` matches all, a pattern of fewer fields nothing. Case counts, except in the relative id when the service of the request is exactly `ram`.
 */
import { lower } from './glob';
import { HOLE, Token } from './holes';

interface Cell {
  readonly character: string;
  /** One of the four `:` between fields, which no wildcard takes; a hole may, since it holds any character. */
  readonly separator: boolean;
  readonly foldsCase: boolean;
}

export function couldMatchResource(pattern: readonly Token[], name: string): boolean {
  if (pattern.length === 1 && pattern[0] === '*') return true;
  const cells = cellsOf(name);
  const from = (i: number, at: number): boolean => {
    if (i === pattern.length) return at === cells.length;
    const token = pattern[i];
    const cell = at < cells.length ? cells[at] : undefined;
    if (token === HOLE) return from(i + 1, at) || (cell !== undefined && from(i, at + 1));
    if (token === '*') return from(i + 1, at) || (cell !== undefined && !cell.separator && from(i, at + 1));
    if (cell === undefined) return false;
    const equal = cell.foldsCase ? lower(token) === lower(cell.character) : token === cell.character;
    return (equal || (token === '?' && !cell.separator)) && from(i + 1, at + 1);
  };
  return from(0, 0);
}

function cellsOf(name: string): Cell[] {
  const ram = fieldsOf(name)[1] === 'ram';
  let separators = 0;
  return [...name].map((character) => {
    const separator = character === ':' && separators < 4;
    const foldsCase = ram && separators === 4;
    separators += separator ? 1 : 0;
    return { character, separator, foldsCase };
  });
}

/** The five fields of the name of a resource. */
export function fieldsOf(name: string): string[] {
  const fields = name.split(':');
  return [...fields.slice(0, 4), fields.slice(4).join(':')];
}
