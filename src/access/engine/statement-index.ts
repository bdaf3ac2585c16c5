import { PrefixMap } from './prefix-map';
import { NamedResource, NO, ResourcePattern, Truth, YES } from '../../policy';
import { speaksOf } from '../matching/audience';
import { Call } from '../matching/call';
import { CompiledStatement } from '../matching/compiled-statement';

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

  constructor(statements: readonly CompiledStatement[]) {
    statements.forEach((statement) => this.add(statement));
  }

  private add(statement: CompiledStatement): void {
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
    return this.someShelf(call.resource, (shelf) => shelf.some(call.action, visitEntry));
  }

  /** Visits the statements that match in action and resource, whomever they speak of. */
  someNamed(call: Call, visit: (statement: CompiledStatement) => boolean): boolean {
    return this.someShelf(call.resource, (shelf) => shelf.some(call.action, (entry) => names(entry, call) !== NO && visit(entry.statement)));
  }

  /** Visits all statements that may match in the resource. */
  someAround(resource: NamedResource, visit: (statement: CompiledStatement) => boolean): boolean {
    return this.someShelf(resource, (shelf) => shelf.entries.some(({ statement }) => visit(statement)));
  }

  private someShelf({ service, foldedRelativeId }: NamedResource, visit: (shelf: Shelf) => boolean): boolean {
    return (this.shelves.get(service)?.some(foldedRelativeId, visit) ?? false)
      || (this.shelves.get(undefined)?.some(foldedRelativeId, visit) ?? false);
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

function names({ statement: { actions }, resource }: Entry, call: Call): Truth {
  const least: Truth = actions.matches(call.action);
  return least === NO || !resource ? least : Math.min(least, resource.matches(call.resource)) as Truth;
}

function reaches(entry: Entry, call: Call): Truth {
  const least = names(entry, call);
  const { audience } = entry.statement;
  return least === NO || !audience ? least : Math.min(least, speaksOf(audience, call.caller)) as Truth;
}

/** Where looking through all entries begins to cost more than finding them by their actions. */
const MANY = 16;

class Shelf {
  readonly entries: Entry[] = [];
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
