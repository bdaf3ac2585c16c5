/** Policies of many statements and calls on them, told so that every contender can be given them in its own language. */
import { actionsOf } from '../lib/catalog';

/** Allows an action on all objects whose path (bucket and name) begins so, from one VPC or from one network. */
export interface Rule {
  readonly action: string;
  readonly path: string;
  readonly from: { readonly vpc: string } | { readonly network: string };
}

export interface Call {
  readonly action: string;
  readonly path: string;
  readonly vpc: string;
  readonly ip: string;
}

export interface PolicySet {
  readonly rules: readonly Rule[];
  readonly calls: readonly Call[];
}

export type Shape = (index: number) => Omit<Rule, 'from'>;

const OSS = 'oss:';
const ACTIONS = actionsOf('oss').map((action) => action.slice(OSS.length));

/** What tells the statements of a policy apart. Names are of many lengths, since equal ones would favour whoever sorts by length. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'a bucket each': (index) => ({ action: 'GetObject', path: `media${'-media'.repeat(index % 9)}-${index}/in/` }),
  'one bucket, a prefix each': (index) => ({ action: 'GetObject', path: `media/in/${index}/` }),
  'one prefix, actions in turn': (index) => ({ action: ACTIONS[index % ACTIONS.length], path: 'media/in/' }),
};

const CALLS = 64;
const ELSEWHERE = { vpc: 'vpc-elsewhere', ip: '192.0.2.1' };

/** A policy, and calls that are spread over the whole of it. */
export function policySet(shape: Shape, count: number): PolicySet {
  const rules = Array.from({ length: count }, (_, index) => ({ ...shape(index), from: origin(index) }));
  return { rules, calls: Array.from({ length: CALLS }, (_, index) => call(rules[Math.floor((index * count) / CALLS)], index)) };
}

function origin(index: number): Rule['from'] {
  return index % 2 === 0 ? { vpc: `vpc-${index % 10}` } : { network: `10.${index % 10}.0.0/16` };
}

/** Half of the calls are allowed. Of the others one half matches no statement, and one half all but the condition. */
function call({ action, path, from }: Rule, index: number): Call {
  const object = `${path}a.jpg`;
  const there = { ...ELSEWHERE, ...('vpc' in from ? from : { ip: from.network.replace('0.0/16', '3.7') }) };
  switch (index % 8) {
    case 1: return { action, path: `other-${object}`, ...there };
    case 3: return { action: 'NoActionOfAnyRule', path: object, ...there };
    case 5:
    case 7: return { action, path: object, ...ELSEWHERE };
    default: return { action, path: object, ...there };
  }
}
