import { NO, ResourcePattern, Truth, YES } from '../policy';
import { speaksOf } from './audience';
import { Call } from './call';
import { CompiledStatement } from './compiled-statement';
import { PrefixMap } from './prefix-map';

/** A statement by one of its resources. */
export interface Entry {
  readonly statement: CompiledStatement;
  readonly resource: ResourcePattern | undefined;
}

/** Says `true` when it has seen enough. `truth`: whether the statement applies, whatever the context of the request is. */
export type Visitor = (statement: CompiledStatement, truth: Truth) => boolean;

/** Statements of one effect, found by service and literal beginning: of their resources first, then of their actions. */
export class StatementIndex {
  private readonly shelves = new Map<string | undefined, PrefixMap<Shelf>>();

  add(statement: CompiledStatement): void {
    for (const resource of statement.resources ?? [undefined]) {
      const shelves = this.shelves.get(resource?.service) ?? new PrefixMap<Shelf>();
      this.shelves.set(resource?.service, shelves);
      shelves.at(resource?.prefix ?? '', () => new Shelf()).add({ statement, resource });
    }
  }

  /** Visits the statements that may apply, some of them more than once. */
  some(call: Call, visit: Visitor): boolean {
    const visitEntry = (entry: Entry) => {
      const truth = reaches(entry, call);
      return truth !== NO && visit(entry.statement, truth);
    };
    const visitShelf = (shelf: Shelf) => shelf.some(call.action, visitEntry);
    const { service, foldedRelativeId } = call.resource;
    return (this.shelves.get(service)?.some(foldedRelativeId, visitShelf) ?? false)
      || (this.shelves.get(undefined)?.some(foldedRelativeId, visitShelf) ?? false);
  }

  /** Whether one of the statements applies. */
  applies(call: Call): Truth {
    let most: Truth = NO;
    this.some(call, (statement, truth) => {
      most = Math.max(most, Math.min(truth, statement.condition.holds(call.context))) as Truth;
      return most === YES;
    });
    return most;
  }
}

function reaches({ statement: { actions, audience }, resource }: Entry, call: Call): Truth {
  let least: Truth = actions.matches(call.action);
  if (least !== NO && resource) {
    least = Math.min(least, resource.matches(call.resource)) as Truth;
  }
  return least === NO || !audience ? least : Math.min(least, speaksOf(audience, call.caller)) as Truth;
}

/** Where looking through all entries begins to cost more than finding them by their actions. */
const MANY = 16;

class Shelf {
  private readonly entries: Entry[] = [];
  private byAction?: PrefixMap<Entry[]>;

  add(entry: Entry): void {
    this.entries.push(entry);
    this.byAction = undefined;
  }

  some(action: string, visit: (entry: Entry) => boolean): boolean {
    if (this.entries.length <= MANY) {
      return this.entries.some(visit);
    }
    this.byAction ??= byActions(this.entries);
    return this.byAction.some(action, (entries) => entries.some(visit));
  }
}

function byActions(entries: readonly Entry[]): PrefixMap<Entry[]> {
  const map = new PrefixMap<Entry[]>();
  for (const entry of entries) {
    for (const prefix of new Set(entry.statement.actions.prefixes)) {
      map.at(prefix, () => []).push(entry);
    }
  }
  return map;
}
