/** Well-formed requests over the alphabet: all kinds of callers, sessions and their policies, contexts that operators can and cannot read. */
import * as fc from 'fast-check';
import { ASKED, AWAY, HOME, KEYS, STRANGE } from './alphabet';
import { accessSets, identityDocument } from './generators';
import { AccessSetJson, DocumentJson, RequestJson } from './json';

type Who = Pick<RequestJson, 'principal' | 'accountId' | 'sessionName' | 'sessionPolicy'>;
type What = Pick<RequestJson, 'action' | 'resource'>;

const identities = fc.constantFrom<Who>(
  ...['user/ann', 'user/ANN', 'user/Bob', 'user/bob', 'root'].map((principal) => ({ principal, accountId: HOME })),
  ...['user/ann', 'root', 'user/none'].map((principal) => ({ principal, accountId: AWAY })),
  ...['user/zoe', 'root', 'role/ghost'].map((principal) => ({ principal, accountId: STRANGE })),
);
const roles = fc.tuple(
  fc.constantFrom<Who>({ principal: 'role/Worker', accountId: HOME }, { principal: 'role/worker', accountId: HOME }, { principal: 'role/reader', accountId: AWAY }),
  fc.constantFrom({}, {}, { sessionName: 's1' }, { sessionName: 's22' }, { sessionName: '*' }, { sessionName: 'a/b' }),
  fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: sessionPolicies() }),
).map(([who, session, policy]): Who => ({ ...who, ...session, ...policy }));

function call(actions: readonly string[], resources: readonly string[]): fc.Arbitrary<What> {
  return fc.record({ action: fc.constantFrom(...actions), resource: fc.constantFrom(...resources) });
}

/** Nothing in it is a hole, so it is made without any. */
function sessionPolicies(): fc.Arbitrary<Pick<RequestJson, 'sessionPolicy'>> {
  const everything = { Version: '1' as const, Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }] };
  const any = identityDocument({ holes: false }) as fc.Arbitrary<Exclude<DocumentJson, string>>;
  return fc.oneof(fc.constant(everything), any).map((sessionPolicy) => ({ sessionPolicy }));
}

const parties = fc.constantFrom<Who>(...['service/imm.aliyuncs.com', 'service/oss.aliyuncs.com', 'federated/acs:ram::11:saml-provider/idp'].map((principal) => ({ principal })));
const assumption = call(['sts:AssumeRole', 'sts:AssumeRole', 'STS:assumerole'], ASKED.roles);

/** Mostly an action where it is at home. */
const calls = fc.oneof(
  { weight: 8, arbitrary: call(ASKED.actions, [...ASKED.buckets.b1, ...ASKED.buckets.b2]) },
  { weight: 2, arbitrary: call([...ASKED.actions, 'sts:AssumeRole'], [...ASKED.elsewhere, ...ASKED.roles]) },
);
const anybody = fc.oneof({ weight: 5, arbitrary: identities }, { weight: 4, arbitrary: roles }, { weight: 1, arbitrary: fc.constant<Who>({ principal: '*' }) });

/** Each key in one spelling, or not at all; what an operator can read comes first among its values, and oftener. */
const contexts: fc.Arbitrary<Readonly<Record<string, string>>> = fc.tuple(...KEYS.map(({ spellings, seen }) => fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...spellings), fc.constantFrom(...seen.slice(0, 2))).map(([key, value]) => ({ [key]: value })) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...spellings), fc.constantFrom(...seen)).map(([key, value]) => ({ [key]: value })) },
))).map((parts) => Object.assign({}, ...parts));

export const requests: fc.Arbitrary<RequestJson> = fc.tuple(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ who: anybody, what: calls }) },
    { weight: 1, arbitrary: fc.record({ who: fc.oneof({ weight: 2, arbitrary: anybody }, { weight: 1, arbitrary: parties }), what: assumption }) },
  ),
  fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: contexts.map((context) => ({ context })) }),
).map(([{ who, what }, context]) => ({ ...who, ...what, ...context }));

/** A set and requests on it: making a set costs more than asking it. */
export interface Case {
  readonly set: AccessSetJson;
  readonly requests: readonly RequestJson[];
}

export function cases(count: number): fc.Arbitrary<Case> {
  const sets = [{ holes: false }, { holes: true }, { holes: false, focused: true }, { holes: true, focused: true }].map(accessSets);
  return fc.record({ set: fc.oneof(...sets), requests: fc.array(requests, { minLength: count, maxLength: count }) });
}
