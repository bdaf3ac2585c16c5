import { Invocation, Saving } from './invocation';
import { Mode, OperationRow } from './operation-fact';
import { ProcessOperation } from './process-operation';

/** The ways to call an operation that a grant is for, and what there is to say about them. */
export interface InvocationChoice {
  /** Empty exactly where there is an error. */
  readonly invocations: readonly Invocation[];
  /** The operation cannot be called as asked. */
  readonly error?: string;
  /** It can, but that is not sure. */
  readonly warning?: string;
}

const ALL = [Invocation.SYNC, Invocation.ASYNC];
const WORDS: Readonly<Record<Invocation, string>> = { [Invocation.SYNC]: 'synchronous', [Invocation.ASYNC]: 'asynchronous' };

/** Every way the table lists; a given one only narrows it. */
export function invocationsOf(operation: ProcessOperation, asked?: Invocation): InvocationChoice {
  const listed = ALL.filter((invocation) => modeOf(operation, invocation));
  if (asked !== undefined && !listed.includes(asked)) {
    return { invocations: [], error: missing(operation, asked, listed) };
  }
  const invocations = asked === undefined ? listed : [asked];
  const doubtful = invocations.filter((invocation) => modeOf(operation, invocation)?.confidence === 'low');
  // One doubtful way beside a sure one harms nobody who did not ask for it.
  return doubtful.length === invocations.length ? { invocations, warning: doubt(operation, doubtful) } : { invocations };
}

/** What the table says of one way to call an operation; nothing if it cannot be called so. */
export function modeOf(operation: ProcessOperation, invocation: Invocation): Mode | undefined {
  const row: OperationRow = operation._row;
  return invocation === Invocation.SYNC ? row.sync : row.async;
}

/** The way to call that decides about saving: one that always saves, else one that may. */
export function savingModeOf(operation: ProcessOperation, invocations: readonly Invocation[]): Mode | undefined {
  const modes = invocations.flatMap((invocation) => modeOf(operation, invocation) ?? []);
  return modes.find(({ saves }) => saves === 'required') ?? modes.find(({ saves }) => saves === 'optional');
}

/** Whether calls save their result: `required` where one of the ways to call always does. */
export function savingOf(operation: ProcessOperation, invocations: readonly Invocation[]): Saving {
  return savingModeOf(operation, invocations)?.saves ?? 'never';
}

/** Whether a grant is useless without a place to save to. */
export function needsSaveTo(operation: ProcessOperation, invocations: readonly Invocation[]): boolean {
  return savingOf(operation, invocations) === 'required';
}

/** Whether a place to save to is of any use. */
export function canSave(operation: ProcessOperation, invocations: readonly Invocation[]): boolean {
  return savingOf(operation, invocations) !== 'never';
}

/** Whether a place to notify is of any use: OSS sends messages only about asynchronous calls. */
export function canNotify(operation: ProcessOperation, invocations: readonly Invocation[]): boolean {
  return invocations.includes(Invocation.ASYNC) && modeOf(operation, Invocation.ASYNC) !== undefined;
}

function missing({ operation, _row }: ProcessOperation, asked: Invocation, listed: readonly Invocation[]): string {
  const sources = [_row.sync, _row.async].flatMap((mode) => (mode ? [mode.source] : []));
  return `\`${operation}\` has no ${WORDS[asked]} mode (${sources.join('; ')}); leave the invocation out, or choose the ${listed.map((way) => WORDS[way]).join(' or ')} one`;
}

function doubt(operation: ProcessOperation, doubtful: readonly Invocation[]): string {
  const [words, sources] = [doubtful.map((way) => WORDS[way]), doubtful.map((way) => modeOf(operation, way)?.source)];
  return `the ${words.join(' and ')} mode of \`${operation.operation}\` is known only with low confidence (${sources.join('; ')}); try it before relying on it`;
}
