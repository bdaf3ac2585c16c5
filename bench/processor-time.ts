/**
 * Work within this process, by the time that its processors spent on it, that of the garbage collector included: on an idle machine that is
 * no less than what a clock would say, and what else a busy machine does is no part of it.
 */
import { medianOf } from './measure';

export function processorMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of several runs, after some that do not count. */
export function medianMilliseconds(work: () => unknown, runs: number): number {
  return medianOf(Array.from({ length: 2 * runs }, () => processorMilliseconds(work)).slice(runs));
}

/** Does something so many times. */
export interface Work {
  readonly run: () => void;
  readonly times: number;
}

/** How often each is done in a second: medians of rounds in which they take turns, after a first one that does not count. */
export function rates(works: readonly Work[], rounds: number): readonly number[] {
  const samples = Array.from({ length: 1 + rounds }, () => works.map(rateOf)).slice(1);
  return works.map((_, work) => medianOf(samples.map((sample) => sample[work])));
}

const ROUND_MILLISECONDS = 200;

function rateOf({ run, times }: Work): number {
  let done = 0;
  let spent = 0;
  while (spent < ROUND_MILLISECONDS) {
    spent += processorMilliseconds(run);
    done += times;
  }
  return (1000 * done) / spent;
}
