import { createHash } from 'crypto';
import { IConstruct } from 'constructs';
import { mostCharacters, NameRule } from '../catalog';
import { AppState } from './app-state';
import { checkedName } from './checked-name';
import { inputError } from './input-error';

/** The name that the user gave, or one made from where the construct is. */
export function nameOf(construct: IConstruct, property: string, given: string | undefined, rule: NameRule): string {
  return given === undefined ? madeUpName(construct, property, rule) : checkedName(construct, property, given, rule);
}

const SEPARATOR = '--';
const DIGEST_DIGITS = 8;
const PLAIN = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/**
 * A name for a resource that the user did not name: the ids from the stack down, joined by two hyphens. Where an id had to
 * be changed or shortened, a digest of the whole path follows.
 */
export function madeUpName(construct: IConstruct, property: string, rule: NameRule): string {
  const maxLength = mostCharacters(rule);
  const ids = construct.node.path.split('/').filter((id) => id !== 'Default');
  const clean = ids.map((id) => (PLAIN.test(id) ? id : id.replace(/[^A-Za-z0-9-]/g, '').replace(/-+/g, '-').replace(/^-|-$/g, '')));
  // An id without a single letter or digit leaves nothing, and names do not begin with a hyphen.
  const name = clean.filter((id) => id !== '').join(SEPARATOR);
  if (name.length <= maxLength && clean.every((id, index) => id === ids[index])) {
    return own(construct, property, name, rule);
  }
  const digest = createHash('sha256').update(construct.node.path).digest('hex').slice(0, DIGEST_DIGITS);
  const cut = name.slice(0, maxLength - SEPARATOR.length - DIGEST_DIGITS);
  return own(construct, property, [cut, digest].filter((part) => part !== '').join(SEPARATOR), rule);
}

/** By kind and name, the path of the construct that has it. */
const OWNERS = new AppState(() => new Map<string, string>());

/**
 * Two constructs of one app never get the same name, nor two that differ only in letter case: RAM holds these for one. Ids
 * that do so are rare, and so are those with `Default` between them that are alike without it.
 */
function own(construct: IConstruct, property: string, name: string, { what }: NameRule): string {
  const owners = OWNERS.of(construct);
  const key = `${what} ${name.toLowerCase()}`;
  const { path } = construct.node;
  const owner = owners.get(key) ?? path;
  if (owner !== path) {
    throw inputError(construct, property, `\`${name}\` is made from the ids down to this construct, and is the ${what} of ${owner} already, `
      + 'letter case aside; give one of the two a name');
  }
  owners.set(key, owner);
  return name;
}
