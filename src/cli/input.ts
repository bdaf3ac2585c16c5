/** What commands read: files, and standard input by the name of `-`. All of it is UTF-8; a byte order mark in front, as some editors write it, is passed over. */
import { isUtf8 } from 'node:buffer';
import * as fs from 'node:fs';
import { BadInputError } from './bad-input';

const STANDARD_INPUT = '-';
const LINE_FEED = 0x0a;

/** As messages call it. */
export function inputName(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : `\`${file}\``;
}

/** Standard input can be read only once. */
export function refuseTwoStandardInputs(...files: readonly string[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new BadInputError('`-` stands for standard input, which can be read only once; name a file for one of the two');
  }
}

/** The whole text of a file. */
export async function readInput(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(file)) chunks.push(chunk);
  return withoutMark(textOf(chunks, inputName(file)));
}

/**
 * The lines of a file, those that came in together at once, and those in front of a line that cannot be read first. The
 * text behind the last line break is a line too, be it empty.
 */
export async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  let begun: Buffer[] = [];
  let count = 0;
  const nextLine = (end: Buffer) => {
    const text = textOf([...begun, end], `${inputName(file)} line ${++count}`);
    begun = [];
    return count === 1 ? withoutMark(text) : text;
  };
  for await (const chunk of chunksOf(file)) {
    const lines: string[] = [];
    let from = 0;
    try {
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        lines.push(nextLine(chunk.subarray(from, end)));
        from = end + 1;
      }
    } finally {
      yield lines;
    }
    begun.push(chunk.subarray(from));
  }
  yield [nextLine(Buffer.alloc(0))];
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* (file === STANDARD_INPUT ? process.stdin : fs.createReadStream(file)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new BadInputError(`${inputName(file)}: cannot be read: ${(error as Error).message}; give a file that can be read, or \`-\` for standard input`);
  }
}

function textOf(chunks: readonly Buffer[], place: string): string {
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) {
    throw new BadInputError(`${place}: holds bytes that are no UTF-8 text; save it as UTF-8`);
  }
  return bytes.toString();
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
