import * as os from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets work clean up after itself when it is interrupted; gives the exit code that shells expect then, else 0. */
export async function interruptible(work: (signal: AbortSignal) => Promise<void>): Promise<number> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const interrupt = (signal: NodeJS.Signals) => {
    received ??= signal;
    controller.abort();
  };
  SIGNALS.forEach((signal) => process.on(signal, interrupt));
  try {
    await work(controller.signal);
  } catch (error) {
    if (!received) throw error;
  } finally {
    SIGNALS.forEach((signal) => process.off(signal, interrupt));
  }
  return received ? 128 + os.constants.signals[received] : 0;
}
