import { asciiLowerCase, Document, DocumentKind, Findings, isObject, readDocument, shown, Spelling } from '../../policy';

/** The members that an object must have, and those that it may have. */
export interface Shape {
  readonly what: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Strings of one kind: the pattern of their schema, and how to say it. */
export interface Form {
  readonly pattern: RegExp;
  readonly words: string;
}

export const ACCOUNT_ID: Form = { pattern: /^[0-9]+$/, words: 'digits, such as `1234567890123456`' };

/**
 * A value of an access file where it stands. Reading it tells of what it cannot be; of a value that is not there
 * nothing is told but by the shape of the object around it.
 */
export class JsonPlace {
  constructor(readonly json: unknown, readonly path: string, readonly findings: Findings) {}

  /** Tells of members that the shape lacks, and of those that it asks for. */
  expect({ what, required, optional }: Shape): void {
    if (!isObject(this.json)) {
      return this.error('DATA_TYPE_MISMATCH', `${what} is an object, not ${shown(this.json)}`, `give one with ${listed(required)}`);
    }
    const legal = [...required, ...optional];
    for (const name of Object.keys(this.json).filter((member) => !legal.includes(member))) {
      const meant = legal.find((other) => asciiLowerCase(other) === asciiLowerCase(name));
      this.member(name).error('INVALID_ELEMENT', `\`${name}\` is no member of ${what}`, meant ? `did you mean \`${meant}\`` : `the members are ${listed(legal)}`);
    }
    for (const name of required.filter((member) => this.member(member).json === undefined)) {
      this.member(name).error('MISSING_ELEMENT', `${what} has no \`${name}\``, 'add it');
    }
  }

  member(name: string): JsonPlace {
    return new JsonPlace(isObject(this.json) ? this.json[name] : undefined, `${this.path}.${name}`, this.findings);
  }

  elements(): readonly JsonPlace[] {
    if (this.json === undefined) {
      return [];
    }
    if (!Array.isArray(this.json)) {
      this.error('DATA_TYPE_MISMATCH', `${shown(this.json)} is no list`, 'put it into `[…]`');
      return [];
    }
    return this.json.map((element, index) => new JsonPlace(element, `${this.path}[${index}]`, this.findings));
  }

  string({ pattern, words }: Form): string | undefined {
    if (this.json === undefined) {
      return undefined;
    }
    if (typeof this.json !== 'string') {
      return this.error('DATA_TYPE_MISMATCH', `${shown(this.json)} is no string`, `write ${words}, in quotes`);
    }
    return pattern.test(this.json) ? this.json : this.error('INVALID_VALUE', `${shown(this.json)} cannot stand here`, `write ${words}`);
  }

  flag(): boolean {
    if (this.json !== undefined && typeof this.json !== 'boolean') {
      this.error('DATA_TYPE_MISMATCH', `${shown(this.json)} is neither \`true\` nor \`false\``, 'write one of them, without quotes');
    }
    return this.json === true;
  }

  document(kind: DocumentKind, spelling: Pick<Spelling, 'read'>): Document | undefined {
    const { json, path, findings } = this;
    return json === undefined ? undefined : readDocument(json, path, { kind, spelling, findings });
  }

  /** Returns nothing, see `Findings`. */
  error(code: string, message: string, fix: string): undefined {
    return this.findings.error(code, this.path, message, fix);
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
