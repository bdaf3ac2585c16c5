/** How explanations write values. */
import { Text } from '../../policy';
import { CompiledTest } from '../matching/compiled-condition';

/** How many values of a list are written out. */
const WRITTEN = 3;

export function quoted(value: Text | string): string {
  return `\`${value}\``;
}

/** The values, of a long list the first ones. */
export function listed(values: readonly (Text | string)[], conjunction: 'and' | 'or'): string {
  const items = values.length > WRITTEN + 1
    ? [...values.slice(0, WRITTEN).map(quoted), `${values.length - WRITTEN} more`]
    : values.map(quoted);
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`;
}

/** What a test of a condition asks for: `` `acs:SourceVpc` StringEquals `vpc-1` ``. */
export function asked({ key, operator, values }: CompiledTest): string {
  return `${quoted(key)} ${operator} ${listed(values, 'or')}`;
}

/** The names of what is not known in the texts, each once. */
export function holesOf(texts: readonly Text[]): string {
  const names = texts.flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : `\${${piece.hole}}`)));
  return listed([...new Set(names)], 'and');
}
