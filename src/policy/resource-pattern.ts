import { asciiLowerCase } from './ascii-case';
import { couldMatch } from './hole-match';
import { Pattern } from './pattern';
import { FIELDS, fieldsOf, RELATIVE_ID } from './resource-name';
import { ANYTHING, Character, charactersOf, Text } from './text';
import { MAYBE, NO, Truth, YES } from './truth';

/** A resource name taken apart once, for many patterns. */
export class NamedResource {
  readonly fields: readonly string[];
  readonly foldedRelativeId: string;
  /** RAM spells the names of roles in either case, so its relative ids ignore it; those of other services do not. */
  readonly ignoresCase: boolean;

  constructor(readonly name: string) {
    this.fields = fieldsOf(name);
    this.foldedRelativeId = asciiLowerCase(this.relativeId);
    this.ignoresCase = this.service === 'ram';
  }

  get service(): string {
    return this.fields[1];
  }

  get account(): string {
    return this.fields[3];
  }

  get relativeId(): string {
    return this.fields[RELATIVE_ID] ?? '';
  }
}

/**
 * A pattern of resource names, made ready for many questions. Matching goes field by field, so that a `*` of one field
 * never runs into the next: no field but the last holds a colon. A pattern of fewer than five fields matches nothing, a
 * bare `*` everything.
 */
export class ResourcePattern {
  /** The service, where every resource that the pattern matches is of one. */
  readonly service: string | undefined;
  /** What the relative id of every resource that it matches begins with, in lower case. */
  readonly prefix: string;
  private readonly characters: readonly Character[];
  private readonly fields: readonly Pattern[];
  private readonly foldedRelativeId: Pattern | undefined;
  /** Of a text that may be the bare star. */
  private readonly everything: Truth;

  constructor(private readonly text: Text) {
    this.characters = text.literal === undefined ? charactersOf(text) : [];
    const known = text.pieces.filter((piece) => typeof piece === 'string').join('');
    this.everything = text.literal !== undefined ? (text.key === ANYTHING.key ? YES : NO) : known === '' || known === '*' ? MAYBE : NO;
    this.fields = fieldTexts(text).map((field) => new Pattern(field, false));
    const relativeId = fieldTexts(text)[RELATIVE_ID];
    this.foldedRelativeId = relativeId && new Pattern(relativeId, true);
    const service = this.fields[1];
    this.service = service?.certain && service.prefix === service.glob ? service.glob : undefined;
    this.prefix = this.foldedRelativeId?.prefix ?? '';
  }

  matches(resource: NamedResource): Truth {
    if (this.everything !== NO) {
      return this.everything;
    }
    if (this.fields.length !== FIELDS) {
      return this.text.literal === undefined && this.matchesAcrossFields(resource) ? MAYBE : NO;
    }
    let least: Truth = YES;
    for (let index = 0; index < RELATIVE_ID && least !== NO; index++) {
      least = Math.min(least, this.fields[index].matches(resource.fields[index])) as Truth;
    }
    return Math.min(least, resource.ignoresCase
      ? this.foldedRelativeId!.matches(resource.foldedRelativeId)
      : this.fields[RELATIVE_ID].matches(resource.relativeId)) as Truth;
  }

  private matchesAcrossFields({ name, fields, ignoresCase }: NamedResource): boolean {
    const relativeId = fields.slice(0, RELATIVE_ID).join(':').length + 1;
    return couldMatch(this.characters, {
      name,
      parts: (index) => index < relativeId && name[index] === ':',
      folds: (index) => ignoresCase && index >= relativeId,
    });
  }
}

/** The five fields, if holes leave no doubt which is which: a hole before the relative id may hold colons. */
export function fieldTexts({ pieces, literal }: Text): readonly Text[] {
  if (literal !== undefined) {
    return fieldsOf(literal).map((field) => Text.of(field));
  }
  const [head, ...rest] = pieces;
  const fields = typeof head === 'string' ? fieldsOf(head) : [];
  return fields.length < FIELDS ? [] : fields.map((field, index) => (index < RELATIVE_ID ? Text.of(field) : Text.joined([field, ...rest])));
}
