import { Scope } from './scope';
import { whereOf } from './words';

/** What must come true besides, the least of it where there are several ways. */
export function circumstances(scopes: readonly Scope[]): string {
  const ways = scopes.map(({ where, provided, except = [] }) => [
    whereOf(where),
    provided.length === 0 ? '' : ` if ${provided.join(' and ')}`,
    except.length === 0 ? '' : ` (except ${except.join(', ')})`,
  ].join(''));
  return ways.includes('') ? '' : [...new Set(ways)].sort().join(' or');
}
