import { once } from 'node:events';
import { Evaluator } from '../access';
import { readAccessFile, RequestLines } from './access-files';
import { linesOf, refuseTwoStandardInputs } from './input';

/** Prints a decision for each request, one a line, in their order; those in front of a line that is no request too. */
export async function decideAll(accessFile: string, requestsFile: string): Promise<void> {
  refuseTwoStandardInputs(accessFile, requestsFile);
  const set = await readAccessFile(accessFile);
  const evaluator = new Evaluator(set);
  const requests = new RequestLines(requestsFile, set);
  for await (const lines of linesOf(requestsFile)) {
    const decisions: string[] = [];
    try {
      for (const line of lines) {
        const request = requests.next(line);
        if (request) decisions.push(`${JSON.stringify(evaluator.explain(request))}\n`);
      }
    } finally {
      await print(decisions.join(''));
    }
  }
}

/** Waits for whoever reads, so that a slow reader does not fill the memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
