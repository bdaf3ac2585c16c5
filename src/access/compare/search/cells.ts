import { Budget } from '../budget';
import { foldedIdOf, Reach } from './reach';
import { ReachClass, ReachSplitter } from './reach-splitter';
import { globMatches } from '../../../policy';
import { FieldGlobs } from '../strings/field-globs';
import { patternsMeet } from '../strings/patterns-meet';
import { SHAPES } from '../strings/shape';

/** Where to look: the calls whose action and resource these patterns match. */
export interface Region {
  readonly action: string;
  readonly fields: FieldGlobs;
  /** Only what belongs to this bucket. */
  readonly bucket?: string;
}

/** An action and a resource that stand for all which nothing tells apart from them. */
export interface Cell {
  readonly action: string;
  readonly resource: string;
}

/** What decisions depend on besides patterns. */
export interface Landmarks {
  /** As globs, in lower case. */
  readonly actions: readonly string[];
  /** Accounts whose resources are decided in a way of their own. */
  readonly accounts: readonly string[];
  /** The owner of each listed bucket. */
  readonly owners: ReadonlyMap<string, string>;
}

/** What searches for cells share. */
export interface CellTools {
  readonly budget: Budget;
  readonly splitter: ReachSplitter;
}

/** One cell of each kind in the region. */
export function* cellsOf(region: Region, reaches: readonly Reach[], landmarks: Landmarks, { budget, splitter }: CellTools): Iterable<Cell> {
  if (!budget.match(reaches.length)) {
    return;
  }
  // The last field first: it tells most of them apart.
  const regionId = foldedIdOf(region.fields);
  const near = reaches.filter(({ fields, foldedId, actions }) => patternsMeet(foldedId, regionId)
    && [3, 2, 1, 0].every((index) => patternsMeet(fields[index], region.fields[index]))
    && actions.some((action) => patternsMeet(action, region.action)));
  for (const { fields, reaches: left } of resourcesOf(region, near, landmarks, splitter)) {
    const split = { within: [region.action], marks: landmarks.actions, shape: SHAPES.action };
    for (const { sample } of splitter.split(left, ({ actions }) => actions, split)) {
      budget.match(near.length); // whoever takes the cell asks all of these
      yield { action: sample, resource: fields.join(':') };
    }
  }
}

interface Resource {
  readonly fields: readonly string[];
  /** The reaches that match it. */
  readonly reaches: readonly Reach[];
}

function* resourcesOf(region: Region, near: readonly Reach[], landmarks: Landmarks, splitter: ReachSplitter): Iterable<Resource> {
  const split = (index: number, reaches: readonly Reach[], marks: readonly string[], within: readonly string[] = [], fold = false) => splitter
    .split(reaches, ({ fields }) => [fields[index]], { within: [region.fields[index], ...within], marks, shape: shapeOf(index), fold });
  for (const service of split(1, near, ['oss', 'ram'], region.bucket === undefined ? [] : ['oss'])) {
    for (const place of split(2, service.reaches, [])) {
      for (const account of accounts(split(3, place.reaches, ['', ...landmarks.accounts]), place.reaches, region, landmarks)) {
        for (const within of region.bucket === undefined ? [[]] : inBucket(region.bucket).map((glob) => [glob])) {
          const marks = service.sample === 'oss' ? [...landmarks.owners.keys()].flatMap(inBucket) : [];
          for (const id of split(LAST, account.reaches, marks, within, service.sample === 'ram')) {
            const fields = ['acs', service.sample, place.sample, account.sample, id.sample];
            if (isWellFormed(fields, landmarks)) {
              yield { fields, reaches: id.reaches };
            }
          }
        }
      }
    }
  }
}

const LAST = 4;

function shapeOf(field: number) {
  return field === LAST ? SHAPES.text : SHAPES.field;
}

function inBucket(bucket: string): readonly string[] {
  return [bucket, `${bucket}/*`];
}

/**
 * Where something may be allowed comes first, to be shown. A star in the place of an account is an account of its own: that of
 * the bucket's owner, or the caller's.
 */
function* accounts(classes: Iterable<ReachClass>, reaches: readonly Reach[], { fields }: Region, landmarks: Landmarks): Iterable<ReachClass> {
  const all = [...classes];
  const isKnown = ({ sample }: ReachClass) => landmarks.accounts.includes(sample);
  yield* all.filter(isKnown);
  yield* all.filter((each) => !isKnown(each));
  if (globMatches(fields[3], '*')) {
    yield { sample: '*', reaches: reaches.filter((reach) => globMatches(reach.fields[3], '*')) };
  }
}

/** A resource of a listed bucket names no account but its owner's. */
function isWellFormed([, service, , account, relativeId]: readonly string[], { owners }: Landmarks): boolean {
  const owner = service === 'oss' ? owners.get(relativeId.split('/', 1)[0]) : undefined;
  return owner === undefined || ['', '*', owner].includes(account);
}
