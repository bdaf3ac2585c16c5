/** The files of the contract with other tools, as commands read them: what cannot be used ends the command with one message. */
import { AccessSet, bucketOwners, BucketOwners, readAccessSet, readRequest, Request } from '../access';
import { BadInputError } from './bad-input';
import { inputName, readInput } from './input';
import { describeFinding, Finding } from '../policy';

export async function readAccessFile(file: string): Promise<AccessSet> {
  const { value, findings } = readAccessSet(await readInput(file));
  return value ?? refuse(inputName(file), findings);
}

/** Reads the lines of a requests file one after the other: a request each, but for blank lines at the end. */
export class RequestLines {
  private readonly owners: BucketOwners;
  private number = 0;
  private blank: number | undefined;

  constructor(private readonly file: string, set: AccessSet) {
    this.owners = bucketOwners(set);
  }

  next(line: string): Request | undefined {
    this.number++;
    if (/^[ \t\r]*$/.test(line)) {
      this.blank ??= this.number;
      return undefined;
    }
    if (this.blank !== undefined) {
      throw new BadInputError(`${this.place(this.blank)}: the line is blank, and requests follow it; leave it out`);
    }
    const { value, findings } = readRequest(line, this.owners);
    return value ?? refuse(this.place(this.number), findings);
  }

  private place(number: number): string {
    return `${inputName(this.file)} line ${number}`;
  }
}

const TOLD = 3;

export function refuse(place: string, findings: readonly Finding[]): never {
  const told = findings.slice(0, TOLD).map(describeFinding);
  const more = findings.length > TOLD ? [`and ${findings.length - TOLD} more`] : [];
  // A name in the file may hold what a terminal obeys.
  throw new BadInputError(`${place}: ${[...told, ...more].join('; ')}`.replace(/\p{Cc}+/gu, ' '));
}
