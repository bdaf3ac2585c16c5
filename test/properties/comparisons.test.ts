/** Comparisons, by what must hold of them whatever is compared, and every witness by the reference. */
import * as fc from 'fast-check';
import { compareSets, readSet } from './engine';
import { mixed, narrowed, pairsOf, rephrased, tinySets } from './pairs';
import { Runs } from './runs';
import { bucketOwners, Change, exceeding, readRequest, redundantStatements, Verdict } from '../../src/access';
import { ACCESS_FILE_SPELLING, canonicalStatements, Document, parseDocument } from '../../src/policy';
import { ChangeKind, referenceCompare } from '../reference/compare';
import { accessSets, identityDocument } from '../reference/generators';
import { AccessSetJson, DocumentJson, RequestJson } from '../reference/json';

const runs = new Runs('comparisons');
const known = tinySets(false);
const tiny = tinySets(false, true);
const all = fc.oneof(accessSets({ holes: false }), accessSets({ holes: true }));

/** A limit that is stated: the answer is no proof then, and says so. */
const LIMIT = /^the search ended at its limit/;

test('nothing differs from itself', () => {
  runs.assert(0.1, 1, all, (set) => {
    expect(compareSets(set, set)).toEqual({ verdict: 'none', added: [], removed: [], possible: [], notes: [] });
  });
});

test('other words are no difference', () => {
  runs.assert(0.1, 1, rephrased(all), ([before, after]) => expect(compareSets(before, after).verdict).toBe('none'));
});

test('other words on either side change no verdict', () => {
  const inOtherWords = mixed(known).chain((pair) => fc.tuple(...pair.map((set) => rephrased(fc.constant(set)))));
  runs.assert(0.05, 2, inOtherWords, ([[before, same], [after, alike]]) => {
    expect(compareSets(same, alike).verdict).toBe(compareSets(before, after).verdict);
  });
});

test('no difference twice is no difference', () => {
  runs.assert(0.05, 1, rephrased(tiny).chain(([first, second]) => rephrased(fc.constant(second)).map(([, third]) => [first, third] as const)),
    ([first, third]) => expect(compareSets(first, third).verdict).toBe('none'));
});

test('a narrowing is never broader', () => {
  runs.assert(0.1, 1, narrowed(tiny), ([before, after]) => {
    const { verdict, added } = compareSets(before, after);
    expect(added).toEqual([]);
    expect(['none', 'narrower', 'unknown']).toContain(verdict);
  });
});

const MIRRORED: Readonly<Record<Verdict, Verdict>> = { none: 'none', narrower: 'broader', broader: 'narrower', mixed: 'mixed', unknown: 'unknown' };

test('the other way round, what was added is removed, where nothing is unknown', () => {
  runs.assert(0.1, 2, pairsOf(known), ([before, after]) => {
    if (/\$\{|public-read/.test(JSON.stringify([before, after]))) return false;
    const [there, back] = [compareSets(before, after), compareSets(after, before)];
    expect(back.verdict).toBe(MIRRORED[there.verdict]);
    expect(callersOf(back.removed)).toEqual(callersOf(there.added));
    expect(callersOf(back.added)).toEqual(callersOf(there.removed));
    return 2;
  });
});

function callersOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ principal, accountId }) => `${principal} ${accountId}`))].sort();
}

function holdWitnesses(kind: 'added' | 'removed' | 'possible', sought: ChangeKind, part: number): void {
  runs.assert(part, 1, pairsOf(tiny), ([before, after]) => {
    const owners = new Map([...bucketOwners(readSet(before)), ...bucketOwners(readSet(after))]);
    for (const { witness, principal, accountId } of compareSets(before, after)[kind]) {
      expect(readRequest(JSON.stringify(witness), owners).findings).toEqual([]);
      expect([witness.principal, witness.accountId]).toEqual([principal, accountId]);
      expect(referenceCompare(before, after, [witness as RequestJson]).map((change) => change.kind)).toEqual([sought]);
    }
  });
}

test('every witness of added access is well-formed, denied before and allowed after', () => holdWitnesses('added', 'added', 0.1));

test('every witness of removed access is well-formed, allowed before and denied after', () => holdWitnesses('removed', 'removed', 0.1));

test('every witness of possibly added access is well-formed, and may come true', () => holdWitnesses('possible', 'possibly added', 0.1));

test('the verdict follows from what is listed', () => {
  runs.assert(0.05, 1, pairsOf(tiny), ([before, after]) => {
    const { verdict, added, removed, possible, notes } = compareSets(before, after);
    const unsure = possible.length > 0 || notes.some((note) => LIMIT.test(note));
    const proven = added.length > 0 ? (removed.length > 0 ? 'mixed' : 'broader') : undefined;
    expect(verdict).toBe(proven ?? (unsure ? 'unknown' : removed.length > 0 ? 'narrower' : 'none'));
  });
});

test('with few steps, a verdict is unknown or the right one, and never none or narrower by mistake', () => {
  runs.assert(0.1, 1, fc.tuple(pairsOf(tiny), fc.integer({ min: 0, max: 3000 })), ([[before, after], steps]) => {
    const [hasty, patient] = [compareSets(before, after, steps), compareSets(before, after)];
    const isProof = ['none', 'narrower'].includes(hasty.verdict);
    expect(isProof ? patient.verdict : hasty.verdict).toBe(hasty.verdict);
    // What is proven with few steps stays proven.
    expect(hasty.added.length > 0 && patient.added.length === 0).toBe(false);
    expect(hasty.removed.length > 0 && patient.removed.length === 0).toBe(false);
  });
});

const documents = identityDocument({ holes: false }).map(parsed);

function parsed(json: DocumentJson): Document {
  const { document, findings } = parseDocument('identity', JSON.stringify(json), ACCESS_FILE_SPELLING);
  expect(findings).toEqual([]);
  return document!;
}

function holding(policy: DocumentJson, accountId: string): AccessSetJson {
  return { version: 1, principals: [{ id: 'user/holder', accountId, policies: [policy] }] };
}

test('documents that give somebody more exceed the others', () => {
  const json = identityDocument({ holes: false });
  runs.assert(0.05, 1, fc.tuple(json, json, fc.constantFrom('11', '12', '1')), ([boundary, document, accountId]) => {
    const [before, after] = [boundary, document].map((policy) => holding(policy, accountId));
    const gains = compareSets(before, after).added.length > 0;
    expect(gains && exceeding([parsed(boundary)], [parsed(document)]).added.length === 0).toBe(false);
  });
});

test('some of the statements that allow never exceed all of them', () => {
  runs.assert(0.05, 1, fc.tuple(documents, fc.nat()), ([document, choice]) => {
    const allowing = document.statements.filter(({ effect }) => effect === 'Allow');
    const some = allowing.filter((_, index) => index !== choice % allowing.length);
    expect(exceeding([{ ...document, statements: allowing }], [{ ...document, statements: some }]).added).toEqual([]);
  });
});

test('a statement that is redundant can go, and one that is not makes a difference', () => {
  runs.assert(0.05, 1, documents, (document) => {
    const redundant = redundantStatements(document);
    document.statements.forEach((_, index) => {
      const without = { ...document, statements: document.statements.filter((__, at) => at !== index) };
      const same = exceeding([document], [without]).verdict === 'none' && exceeding([without], [document]).verdict === 'none';
      expect(same).toBe(redundant.includes(index));
    });
  });
});

test('a statement that stands twice is redundant', () => {
  runs.assert(0.02, 1, documents, (document) => {
    const twice = { ...document, statements: [...document.statements, document.statements[0]] };
    expect(redundantStatements(twice)).toEqual(expect.arrayContaining([0, twice.statements.length - 1]));
  });
});

test('the canonical form of documents means the same', () => {
  runs.assert(0.05, 1, documents, (document) => {
    expect(exceeding([document], [{ ...document, statements: canonicalStatements(document.statements) }]).verdict).toBe('none');
  });
});
