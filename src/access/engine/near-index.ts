import { Neighbours } from './neighbours';
import { PrefixMap } from './prefix-map';
import { StatementIndex } from './statement-index';
import { Call } from '../matching/call';
import { CompiledStatement } from '../matching/compiled-statement';

/** How many statements are looked at in one place: explanations shall not grow slow as policies grow long. */
const LIMIT = 12;

/** Says `true` when it has seen enough. */
export type NearVisitor = (statement: CompiledStatement) => boolean;

/** Statements of one effect by what they are about, to find those that match a call in part. */
export class NearIndex {
  private readonly byAction = new PrefixMap<Neighbours<CompiledStatement>>();
  private readonly all = new Neighbours<CompiledStatement>();

  constructor(private readonly index: StatementIndex, statements: readonly CompiledStatement[]) {
    for (const statement of statements) {
      const keys = new Set(statement.resources?.map(({ prefix }) => prefix) ?? ['']);
      const places = [this.all, ...[...new Set(statement.actions.prefixes)].map((prefix) => this.byAction.at(prefix, () => new Neighbours()))];
      places.forEach((place) => keys.forEach((key) => place.add(key, statement)));
    }
  }

  /** Visits statements, some of them more than once: first all those that match in action and resource, then of the others the likeliest. */
  some(call: Call, visit: NearVisitor): boolean {
    const { foldedRelativeId } = call.resource;
    return this.index.someNamed(call, visit)
      || this.someAround(call, visit)
      || this.byAction.some(call.action, (neighbours) => neighbours.some(foldedRelativeId, LIMIT, visit))
      || this.all.some(foldedRelativeId, LIMIT, visit);
  }

  private someAround({ resource }: Call, visit: NearVisitor): boolean {
    let left = LIMIT;
    let enough = false;
    this.index.someAround(resource, (statement) => {
      enough = visit(statement);
      return enough || --left === 0;
    });
    return enough;
  }
}
