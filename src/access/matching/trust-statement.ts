import { Audience, Member } from './audience';
import { charactersOf, couldMatch, MAYBE, NamedResource, NO, Principal, ResourcePattern, Statement, Text, Truth, YES } from '../../policy';
import { Caller } from '../caller';

/** Whom a statement of a role's trust document speaks of. */
export function trustAudience({ principals = [] }: Statement): Audience {
  return {
    members: principals.map((principal) => ({ key: `${principal.type} ${principal.value.key}`, value: principal.value, reaches: principalTest(principal) })),
    atMost: YES,
  };
}

type PrincipalTest = Member['reaches'];

function principalTest({ type, value }: Principal): PrincipalTest {
  switch (type) {
    case 'RAM': return identityTest(value);
    case 'Service': return nameTest(value, 'service');
    case 'Federated': return nameTest(value, 'federated');
    case 'Bucket': throw new Error('a principal of a bucket policy stands in a trust document');
  }
}

/** Every identity has two names here: its own, and that of its account, `root`. */
function identityTest(value: Text): PrincipalTest {
  const pattern = new ResourcePattern(value);
  return ({ kind, accountId, name }) => {
    if (accountId === undefined) {
      return NO;
    }
    const ids = kind === 'root' ? ['root'] : ['root', `${kind}/${name}`];
    return Math.max(...ids.map((id) => pattern.matches(new NamedResource(`acs:ram::${accountId}:${id}`)))) as Truth;
  };
}

function nameTest(value: Text, kind: Caller['kind']): PrincipalTest {
  const characters = charactersOf(value);
  const matches = (name: string): Truth => {
    if (value.literal !== undefined) {
      return value.literal === name ? YES : NO;
    }
    return couldMatch(characters, { name, parts: () => true, folds: () => false, literalFrom: 0 }) ? MAYBE : NO;
  };
  return (caller) => (caller.kind === kind ? matches(caller.name) : NO);
}
