import { IMM_SERVICE, Party, Requirement, RolePlace } from '../../catalog';
import { Condition, NamedResource, Text } from '../../policy';
import { BucketOwners } from '../readers/read-request';
import { Request } from '../request';

/** An identity that makes requests. */
export type Asker = Pick<Request, 'principal' | 'accountId' | 'sessionName' | 'sessionPolicy'>;

/** Who would use an operation of IMM, and under which circumstances. */
export interface Attempt {
  readonly caller: Asker;
  /** The service role of the project. Without it, what IMM needs is not asked for. */
  readonly serviceRole?: Asker;
  /** Of the project and the buckets; without it, statements that name a region do not count. */
  readonly region?: string;
  /** Values of condition keys that each request has. */
  readonly context?: Request['context'];
}

/** One request that has to be allowed, and what it was made for. */
export interface RequiredRequest {
  readonly action: string;
  /** As the requirement names it, so that a statement can name it too. */
  readonly resource: Text;
  readonly request: Request;
}

/** The requests that a requirement comes to. Its resources name one object each: a wildcard in them is taken as a character. */
export function requestsOf(requirement: Requirement, attempt: Attempt, owners: BucketOwners): readonly RequiredRequest[] {
  const { party, actions, resources, condition } = requirement;
  const asker = askersOf(attempt)[party];
  const context = { ...attempt.context, ...contextOf(condition) };
  return !asker ? [] : resources.flatMap((resource) => actions.map((action) => {
    const name = nameOf(resource, action, owners, { region: attempt.region, accountId: asker.accountId });
    return { action, resource, request: { ...asker, action, resource: name, context } };
  }));
}

/** A role that asks, as requirements name it. */
export function rolePlace({ principal, accountId = '*' }: Asker): RolePlace {
  return { accountId: Text.of(accountId), name: Text.of(principal.slice('role/'.length)) };
}

function askersOf({ caller, serviceRole }: Attempt): Partial<Record<Party, Asker>> {
  return { 'caller': caller, 'service role': serviceRole, 'IMM': { principal: `service/${IMM_SERVICE}` } };
}

/** Conditions of requirements are equalities. */
function contextOf(condition: Condition): Request['context'] {
  return Object.fromEntries(condition.flatMap(({ tests }) => tests.map(({ key, values: [value] }) => [key, value.toString()])));
}

/** A request names the account and the region, where a requirement may leave them open; resources of RAM have no region. */
function nameOf(resource: Text, action: string, owners: BucketOwners, { region = '*', accountId = '*' }: { region?: string; accountId?: string }): string {
  if (resource.literal === undefined) {
    throw new Error(`\`${resource}\` holds what is not known yet, and a request names its resource in full; put its name there`);
  }
  const literal = resource.literal === '*' ? `acs:${action.split(':', 1)[0]}:*:*:*` : resource.literal;
  const { service, fields: [, , givenRegion, givenAccount], relativeId } = new NamedResource(literal);
  const owner = service === 'oss' ? owners.get(relativeId.split('/', 1)[0]) : undefined;
  return [
    'acs', service,
    givenRegion !== '*' ? givenRegion : service === 'ram' ? '' : region,
    givenAccount !== '*' ? givenAccount : owner ?? accountId,
    relativeId,
  ].join(':');
}
