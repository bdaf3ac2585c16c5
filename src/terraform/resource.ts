import { FoundDocument, Notices, Origin } from '../access';
import { DocumentKind, isObject, shown, Text } from '../policy';
import { readDocument } from './documents';
import { StackError } from './error';
import { mayBeAbsent } from './presence';
import { nameSet, References } from './references';
import { Block } from './stack';
import { Value } from './value';

/** A resource as the reader of its type sees it. */
export class Resource {
  /** What every thing that is found carries. */
  readonly found: { readonly origin: Origin; readonly configuration: string };

  constructor(private readonly block: Block, private readonly references: References, readonly notices: Notices) {
    this.found = { origin: block.origin, configuration: references.stack.configurationId(block) };
  }

  isSet(name: string): boolean {
    return nameSet(this.block, name) !== undefined;
  }

  value(name: string): Value {
    return this.references.given(this.block, name);
  }

  /** A string that has to be there. */
  text(name: string): Text {
    this.refuseUnset(name);
    return this.name(name);
  }

  /** A string that the provider makes up where it is not set. */
  name(name: string): Text {
    const value = this.value(name);
    if (value !== undefined && !(value instanceof Text)) {
      throw this.mismatch(name, 'a string');
    }
    return this.references.text(this.block, name);
  }

  /** A string that has to be there, if there is a resource at all; as long as only Terraform can tell, it is not known. */
  textIfPresent(name: string): Text {
    const text = this.text(name);
    return this.mayBeAbsent ? Text.of({ hole: `${this.block.address}.${name}` }) : text;
  }

  /** A list of strings that has to be there; empty where only Terraform can tell. */
  texts(name: string): readonly Text[] {
    this.refuseUnset(name);
    const value = this.value(name);
    if (value instanceof Text && value.literal === undefined) {
      this.notices.add('warning', 'UNKNOWN_AT_SYNTH', this.found.origin, `only Terraform can tell what \`${name}\` holds, \`${value}\`, so it counts as empty`,
        'write the list out');
      return [];
    }
    if (!Array.isArray(value) || !value.every((each) => each instanceof Text)) {
      throw this.mismatch(name, 'a list of strings');
    }
    return value;
  }

  /** Nothing where only Terraform can tell. */
  flag(name: string): boolean | undefined {
    const { literal } = this.text(name);
    return literal === undefined || this.mayBeAbsent ? undefined : literal === 'true';
  }

  document(kind: DocumentKind, name: string): FoundDocument {
    return this.documentOf(kind, this.name(name), name);
  }

  /** A document that the provider makes of an attribute, or of several. */
  documentOf(kind: DocumentKind, value: Value, name: string): FoundDocument {
    const read = readDocument(kind, value, { ...this.found.origin, path: `${this.found.origin.path}.${this.nameSet(name)}` }, this.notices);
    return this.mayBeAbsent ? { ...read, text: { unknown: `${this.block.address}.${name}` } } : read;
  }

  /** What is written in place of blocks and read by nobody but Terraform. */
  get dynamicBlocks(): Value {
    const { dynamic } = this.block.members;
    return dynamic === undefined ? undefined : Text.of({ hole: JSON.stringify(dynamic) });
  }

  /** The account that owns a bucket, as the construct left it. */
  get ownerAccountId(): string | undefined {
    const { '//': comment } = this.block.members;
    return isObject(comment) && typeof comment.ownerAccountId === 'string' ? comment.ownerAccountId : undefined;
  }

  private get mayBeAbsent(): boolean {
    return mayBeAbsent(this.block, this.references);
  }

  private refuseUnset(name: string): void {
    if (this.value(name) === undefined) {
      throw new StackError(`${this.place(name)}: \`${this.block.address}\` has no \`${name}\`, which the provider demands; set it`);
    }
  }

  private mismatch(name: string, type: string): StackError {
    return new StackError(`${this.place(name)}: \`${name}\` is ${type}, not ${shown(this.block.members[this.nameSet(name)])}; write ${type}`);
  }

  private place(name: string): string {
    const { file, path } = this.found.origin;
    return `${file}: ${path}.${this.nameSet(name)}`;
  }

  private nameSet(name: string): string {
    return nameSet(this.block, name) ?? name;
  }
}
