import {
  canNotify, canSave, checkName, Invocation, InvocationChoice, invocationsOf, NAMES, needsSaveTo, NotifyPlace, ObjectPlace, ProcessOperation,
} from '../catalog';
import { Text } from '../policy';
import { BadInputError } from './bad-input';

/** How an operation is to be used. */
export interface Use {
  readonly operation: ProcessOperation;
  readonly invocations: readonly Invocation[];
  readonly source: readonly ObjectPlace[];
  readonly saveTo: readonly ObjectPlace[];
  readonly notify: readonly NotifyPlace[];
  /** What is not sure about it. */
  readonly warning?: string;
}

export interface UseOptions {
  readonly operation: string;
  readonly source: readonly string[];
  readonly saveTo: readonly string[];
  readonly notify: readonly string[];
  readonly async?: boolean;
}

export function useOf(options: UseOptions): Use {
  const operation = operationOf(options.operation);
  const { invocations, warning } = invocationsAsked(operation, options.async === true);
  const [source, saveTo] = [placesOf('--source', options.source), placesOf('--save-to', options.saveTo)];
  if (saveTo.length === 0 && needsSaveTo(operation, invocations)) {
    throw new BadInputError(`\`${operation.operation}\` saves its result; say where to: --save-to BUCKET/KEY`);
  }
  if (saveTo.length > 0 && !canSave(operation, invocations)) {
    throw new BadInputError(`--save-to: \`${operation.operation}\` saves nothing; leave it out`);
  }
  if (options.notify.length > 0 && !canNotify(operation, invocations)) {
    throw new BadInputError(`--notify: \`${operation.operation}\` tells nobody when it is called so: only asynchronous calls do; leave it out, or ask with --async`);
  }
  return { operation, invocations, source, saveTo, notify: options.notify.map(topicOf), warning };
}

function operationOf(name: string): ProcessOperation {
  const all = ProcessOperation.all();
  const found = all.find(({ operation }) => operation === name);
  if (!found) {
    throw new BadInputError(`--operation: \`${name}\` is no operation; there are ${all.map(({ operation }) => `\`${operation}\``).join(', ')}`);
  }
  return found;
}

/** Where nobody asks for tasks, calls wait for their result wherever they can. */
function invocationsAsked(operation: ProcessOperation, isAsync: boolean): InvocationChoice {
  const [first] = invocationsOf(operation).invocations;
  const choice = invocationsOf(operation, isAsync ? Invocation.ASYNC : first);
  if (choice.error !== undefined) {
    throw new BadInputError(`--async: ${choice.error}`);
  }
  return choice;
}

function placesOf(option: string, given: readonly string[]): readonly ObjectPlace[] {
  return given.map((each) => {
    const [, bucket, objects] = /^(?:oss:\/\/)?([^/]+)\/(.+)$/s.exec(each) ?? [];
    const problem = bucket === undefined
      ? `\`${each}\` is no object of a bucket; write it as \`media/uploads/a.docx\``
      : checkName(NAMES.OSS_BUCKET, bucket) ?? wildcardIn(objects);
    if (problem !== undefined) {
      throw new BadInputError(`${option}: ${problem}`);
    }
    return { bucket: Text.of(bucket), accountId: Text.of('*'), objects: Text.of(objects) };
  });
}

/** What a policy allows of one key that is spelled with a star says nothing of the others. */
function wildcardIn(key: string): string | undefined {
  return /[*?]/.test(key) ? `\`${key}\` holds a wildcard, and a request names one object; name one, such as \`uploads/a.docx\`` : undefined;
}

function topicOf(name: string): NotifyPlace {
  const problem = checkName(NAMES.SMQ_TOPIC, name);
  if (problem !== undefined) {
    throw new BadInputError(`--notify: ${problem}`);
  }
  return { kind: 'topic', region: Text.of('*'), accountId: Text.of('*'), name: Text.of(name) };
}
