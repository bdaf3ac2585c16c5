import { execFileSync } from 'child_process';
import { join } from 'path';

/** A piece of work and how much of it. */
export interface Job {
  readonly work: string;
  readonly count: number;
}

/** Medians of several runs. */
export interface Figures {
  readonly milliseconds: number;
  /** The most that the process held at once. */
  readonly megabytes: number;
}

/** Runs the jobs in turn, so that a machine that slows down slows all of them. */
export function measure(jobs: readonly Job[], runs: number): readonly Figures[] {
  const samples = Array.from({ length: runs }, () => jobs.map(once));
  return jobs.map((_, job) => ({
    milliseconds: medianOf(samples.map((sample) => sample[job].milliseconds)),
    megabytes: medianOf(samples.map((sample) => sample[job].megabytes)),
  }));
}

/** In a process of its own: cdktf keeps every token of a process for ever, so the second app in one is slower than the first. */
function once({ work, count }: Job): Figures {
  const answer = execFileSync(process.execPath, ['-r', 'ts-node/register/transpile-only', join(__dirname, 'job.ts'), work, String(count)]);
  return JSON.parse(answer.toString()) as Figures;
}

export function medianOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}
