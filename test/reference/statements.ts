/** What one document says to a request: whether some statement allows, and whether some denies. */
import { bucketPrincipalsFit } from './bucket-principals';
import { Caller } from './caller';
import { conditionHolds } from './conditions';
import { couldGlob, lower } from './glob';
import { asItIs, matches, Reader, readerOfSets } from './holes';
import { DocumentJson, listed, RequestJson, StatementJson } from './json';
import { all, NO, Possible, some, together } from './possible';
import { couldMatchResource } from './resources';
import { trustPrincipalMatches } from './trust-principals';

export interface Says {
  readonly allows: Possible<boolean>;
  readonly denies: Possible<boolean>;
}

export const NOTHING: Says = { allows: NO, denies: NO };

export interface Asked {
  readonly request: RequestJson;
  readonly caller: Caller;
  readonly reader: Reader;
}

/** Whose document it is. */
export type Place =
  | { readonly kind: 'identity' | 'trust' }
  | { readonly kind: 'bucket'; readonly owner: string; readonly blocked: boolean };

interface Fit {
  readonly matches: boolean;
  readonly public: boolean;
}

export function says(document: DocumentJson | undefined, asked: Asked, place: Place): Says {
  if (document === undefined) return NOTHING;
  if (typeof document === 'string') {
    const { settle } = asked.reader(document);
    return { allows: settle('allows', document, [false, true]), denies: settle('denies', document, [false, true]) };
  }
  const of = (effect: StatementJson['Effect']) => document.Statement.filter((statement) => statement.Effect === effect);
  const isBlocked = place.kind === 'bucket' && place.blocked;
  return {
    denies: some(of('Deny'), (statement) => applies(statement, asked, place).map((fit) => fit.matches)),
    // Under Block Public Access public statements that allow are void.
    allows: some(of('Allow'), (statement) => applies(statement, asked, place).map((fit) => fit.matches && !(isBlocked && fit.public))),
  };
}

function applies(statement: StatementJson, asked: Asked, place: Place): Possible<Fit> {
  const never: Possible<Fit> = [{ matches: false, public: false }];
  const action = actionMatches(statement, asked);
  if (!action.includes(true)) return never;
  const resource = resourceMatches(statement, asked);
  if (!resource.includes(true)) return never;
  const condition = conditionHolds(statement.Condition, asked.request, asked.reader).map(({ holds, fixes }) => ({ matches: holds, public: !fixes }));
  const open = (part: Possible<boolean>) => part.map((one): Fit => ({ matches: one, public: true }));
  return together([open(action), open(resource), condition, principalFits(statement, asked, place)], { matches: true, public: true },
    (one: Fit, other) => ({ matches: one.matches && other.matches, public: one.public && other.public }));
}

/** Whether the statement speaks of this action and this resource, in some world and in all. */
export function concerns(statement: StatementJson, request: RequestJson): Possible<boolean> {
  const asked = { request, reader: readerOfSets(asItIs) };
  return all(actionMatches(statement, asked), resourceMatches(statement, asked));
}

function principalFits(statement: StatementJson, { caller, reader }: Asked, place: Place): Possible<Fit> {
  switch (place.kind) {
    case 'identity': return [{ matches: true, public: false }];
    case 'trust': return trustPrincipalMatches(statement, caller, reader).map((one) => ({ matches: one, public: false }));
    case 'bucket': return bucketPrincipalsFit(statement, caller, place.owner, reader);
  }
}

/** The whole string, ignoring ASCII case; a bare `*`, like any other glob, matches what it matches. */
function actionMatches({ Action: only, NotAction: except }: StatementJson, { request, reader }: Pick<Asked, 'request' | 'reader'>): Possible<boolean> {
  const named = some(listed(only ?? except!), (pattern) => {
    const written = reader(pattern);
    return matches(written, 'is the action', couldGlob(written.tokens.map(lower), lower(request.action)));
  });
  return only === undefined ? named.map((one) => !one) : named;
}

/** A trust statement has none. */
function resourceMatches({ Resource: resources }: StatementJson, { request, reader }: Pick<Asked, 'request' | 'reader'>): Possible<boolean> {
  if (resources === undefined) return [true];
  return some(listed(resources), (pattern) => {
    const written = reader(pattern);
    return matches(written, 'is the resource', couldMatchResource(written.tokens, request.resource));
  });
}
