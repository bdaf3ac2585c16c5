/** What a change of a resource comes to: the part of a provider that an offline plan rests on. */
import { DEFAULTS, FORCES_NEW, SAME_AS_JSON } from './provider-facts';
import { Block } from './schema';
import { mapBlocks } from './shape';
import { isEmpty, same, UNKNOWN, Values } from './value';

export interface Change {
  readonly type: string;
  readonly block: Block;
  /** `null` for a new resource. */
  readonly prior: Values | null;
  /** What Terraform makes of configuration and prior state; `null` where the resource goes. */
  readonly proposed: Values | null;
  readonly config: Values | null;
  /** The prior state is an imported one, of which only the id is known. */
  readonly imported: boolean;
}

export interface Planned {
  readonly state: Values | null;
  /** Attributes whose change makes a new resource. */
  readonly replacing: readonly string[];
}

export function planned(change: Change): Planned {
  const { type, block, prior, proposed, config, imported } = change;
  if (proposed === null) return { state: null, replacing: [] };
  const wanted = withDefaults(type, block, proposed, config ?? {});
  if (prior === null) return { state: withUnknowns(block, wanted), replacing: [] };

  const state = withoutIdleChanges(type, block, wanted, prior);
  const differs = (name: string) => name in state && !same(state[name], prior[name]) && !(imported && isEmpty(prior[name]));
  return { state, replacing: (FORCES_NEW[type] ?? []).filter(differs) };
}

function withDefaults(type: string, { attributes = {} }: Block, proposed: Values, config: Values): Values {
  const missing = Object.entries(DEFAULTS[type] ?? {}).filter(([name]) => name in attributes && config[name] === null);
  return { ...proposed, ...Object.fromEntries(missing) };
}

/** What the service decides is unknown until then. */
function withUnknowns({ attributes = {}, block_types: blocks = {} }: Block, values: Values): Values {
  const result = { ...values };
  for (const [name, { computed }] of Object.entries(attributes)) {
    if (computed && result[name] === null) result[name] = UNKNOWN;
  }
  for (const [name, nested] of Object.entries(blocks)) result[name] = mapBlocks(nested, result[name], (each) => withUnknowns(nested.block, each));
  return result;
}

/** What was there stays where the configuration asks for nothing else: empty instead of not set, or the same JSON in another spelling. */
function withoutIdleChanges(type: string, { attributes = {} }: Block, wanted: Values, prior: Values): Values {
  const idle = Object.keys(attributes).filter((name) => (isEmpty(wanted[name]) && isEmpty(prior[name]))
    || (SAME_AS_JSON[type]?.includes(name) && sameJson(wanted[name], prior[name])));
  return { ...wanted, ...Object.fromEntries(idle.map((name) => [name, prior[name]])) };
}

function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  try {
    return same(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
}
