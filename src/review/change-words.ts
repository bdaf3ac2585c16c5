import { Change, Request } from '../access';
import { ACCESS_LEVELS, AccessLevel, accessLevelOf } from '../catalog';
import { printable } from './printable';

/** What the actions do: `Read`, or `List, Read and Write` of a pattern that reaches all of these. */
export function levelsIn(change: Change): string {
  const levels = reached(change);
  return levels.length === 0 ? 'Level not known' : levels.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

/** What changes most comes first. */
export function byGravity(a: Change, b: Change): number {
  return gravity(b) - gravity(a);
}

function gravity(change: Change): number {
  return LEVELS.indexOf(reached(change).at(-1)!);
}

/** The gravest last, as a sentence rises to what it comes to. */
const LEVELS = [...ACCESS_LEVELS].reverse();

function reached({ actions }: Change): readonly AccessLevel[] {
  const levels = new Set(actions.flatMap((action) => [...accessLevelOf(action)]));
  return LEVELS.filter((level) => levels.has(level));
}

export function actionsIn({ actions, exceptActions = [] }: Change): readonly string[] {
  const [first, ...rest] = exceptActions.map(printable);
  return [...actions.slice(0, -1).map(printable), [printable(actions.at(-1)!), ...(first === undefined ? [] : ['except', first])].join(' '), ...rest];
}

/** Each test of the condition: `acs:SourceVpc StringEquals "vpc-1" or "vpc-2"`. */
export function testsIn({ conditions = {} }: Change): readonly string[] {
  return Object.entries(conditions).flatMap(([operator, tests]) => Object.entries(tests)
    .map(([key, values]) => `${printable(key)} ${operator} ${values.map(quoted).join(' or ')}`));
}

/** What is asked, but for who asks. */
export function requestParts({ action, resource, context, sessionName }: Request): readonly string[] {
  return [
    `${action} on ${printable(resource)}`,
    ...(sessionName === undefined ? [] : [`in session ${quoted(sessionName)}`]),
    ...Object.entries(context).map(([key, value]) => `with ${printable(key)} ${quoted(value)}`),
  ];
}

function quoted(value: string): string {
  return printable(JSON.stringify(value));
}
