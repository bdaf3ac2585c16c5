/**
 * `arn:sts::<uid>:<type>/<role>/<session>` in a bucket policy: exactly three parts after the account, each of them and the account a glob that
 * does not cross `/`, `<type>` matched against `assumed-role`, the role ignoring ASCII case. A request without a session name matches a
 * session part of exactly `*`. With a wildcard before the session it is public, if it matches anybody.
 */
import { Caller } from './caller';
import { couldGlob, lower } from './glob';
import { HOLE, Token } from './holes';

export interface Fit {
  readonly matches: boolean;
  readonly public: boolean;
}

const PREFIX = 'arn:sts::';
const TYPE = 'assumed-role';

export function fitOfSession(text: string, caller: Caller): Fit {
  const [account, ...rest] = text.slice(PREFIX.length).split(':');
  const parts = rest.join(':').split('/');
  const [type, role, session] = parts;
  const somebody = text.startsWith(PREFIX) && parts.length === 3 && /^[0-9*?]+$/.test(account) && couldGlob([...type], TYPE) && role !== '';
  const named = caller.kind === 'role' && isPart(caller.name) && isPart(caller.session ?? '')
    && somebody && couldGlob([...account], caller.account!) && couldGlob([...lower(role)], lower(caller.name))
    && (caller.session === undefined ? session === '*' : couldGlob([...session], caller.session));
  return { matches: named, public: somebody && /[*?]/.test(account + type + role) };
}

/** No wildcard takes a `/`, and one in the pattern makes a fourth part: such names match nothing. */
function isPart(name: string): boolean {
  return !name.includes('/');
}

/** One position of the principal that is wanted. */
interface Cell {
  readonly takes: (character: string) => boolean;
  /** Part of what a wildcard may stand for. */
  readonly glob: boolean;
  /** Any number of characters, at least one. */
  readonly many: boolean;
}

interface Wanted {
  readonly cells: readonly Cell[];
  /** Where the account begins, and the session. */
  readonly account: number;
  readonly session: number;
  /** The session part has to be exactly `*`. */
  readonly exactSession: boolean;
}

/** With holes: as the caller, public or not, and as somebody else, public. */
export function fitsOfSession(pattern: readonly Token[], caller: Caller): Fit[] {
  const ofCaller = caller.kind === 'role' && isPart(caller.name) && isPart(caller.session ?? '') ? walk(pattern, wantedOf(caller)) : new Set<boolean>();
  const ofOthers = ['', 'any'].some((session) => walk(pattern, anybody(session)).has(true));
  return [...[...ofCaller].map((wild) => ({ matches: true, public: wild })), ...ofOthers ? [{ matches: false, public: true }] : []];
}

function wantedOf({ account, name, session }: Caller): Wanted {
  const [uid, role] = [exactly(account!, true), exactly(name, true, lower)];
  return wanted(uid, role, session === undefined ? exactly('*', false) : exactly(session, true), session === undefined);
}

function anybody(session: string): Wanted {
  const uid = { takes: (character: string) => /^[0-9]$/.test(character), glob: true, many: true };
  const part = { takes: (character: string) => character !== '/', glob: true, many: true };
  return wanted([uid], [part], session === '' ? [] : [part], false);
}

function wanted(uid: Cell[], role: Cell[], session: Cell[], exactSession: boolean): Wanted {
  const front = [...exactly(PREFIX, false), ...uid, ...exactly(':', false), ...exactly(TYPE, true), ...exactly('/', false), ...role, ...exactly('/', false)];
  return { cells: [...front, ...session], account: PREFIX.length, session: front.length, exactSession };
}

function exactly(text: string, glob: boolean, fold = (character: string) => character): Cell[] {
  return [...text].map((wantedCharacter) => ({ takes: (character) => fold(character) === fold(wantedCharacter), glob, many: false }));
}

/** Whether the pattern can be filled to fit, once for fillings with a wildcard before the session and once for those without. */
function walk(pattern: readonly Token[], { cells, account, session, exactSession }: Wanted): Set<boolean> {
  const found = new Set<boolean>();
  const seen = new Set<string>();
  const from = (i: number, at: number, wild: boolean): void => {
    const key = `${i} ${at} ${wild}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (i === pattern.length && at === cells.length) found.add(wild);
    if (i === pattern.length) return;

    const token = pattern[i];
    const cell: Cell | undefined = cells[at];
    const beyond = cell === undefined ? [] : cell.many ? [at, at + 1] : [at + 1];
    const beforeSession = at >= account && at < session;
    const wildcards = at >= account && !(exactSession && at >= session);
    if (token === HOLE) {
      for (const nowWild of beforeSession ? [wild, true] : [wild]) {
        from(i + 1, at, nowWild);
        for (const next of beyond) from(i, next, nowWild);
      }
    } else if (wildcards && token === '*') {
      from(i + 1, at, wild || beforeSession);
      if (cell?.glob) for (const next of beyond) from(i, next, wild || beforeSession);
    } else if (wildcards && token === '?') {
      if (cell?.glob) for (const next of beyond) from(i + 1, next, wild || beforeSession);
    } else if (cell?.takes(token)) {
      for (const next of beyond) from(i + 1, next, wild);
    }
  };
  from(0, 0, false);
  return found;
}
