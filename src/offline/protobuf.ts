/**
 * Protocol buffers, as far as the plugin protocol takes them. A library would first make code out of each message, which takes longer than all messages
 * of a plan.
 */

/** The fields of each message by name, as `number type`; a type is `bytes`, `string`, `bool`, `int` or the name of a message. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Protobuf {
  /** A list is a repeated field. A message that is bytes is written already. */
  readonly write: (message: string, values: object) => Uint8Array;
  /** Reads single bytes, texts and messages, which are all that a provider looks at; what else is there is skipped. */
  readonly read: (message: string, bytes: Uint8Array) => Record<string, unknown>;
}

interface Field {
  readonly name: string;
  readonly number: number;
  readonly type: string;
}

/** How a field goes on after its number: with a number, with as many bytes as a number says, or with these many. */
const [NUMBER, COUNTED] = [0, 2];
const FIXED: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

export function protobuf(messages: Messages): Protobuf {
  const fieldsOf = new Map(Object.entries(messages).map(([message, fields]) => [message, Object.entries(fields).map(fieldOf)]));

  const write = (message: string, values: object): Uint8Array => {
    if (values instanceof Uint8Array) return values;
    return Buffer.concat(fieldsOf.get(message)!.flatMap((field) =>
      [(values as Record<string, unknown>)[field.name]].flat().filter(isSet).flatMap((value) => written(field, value))));
  };

  const written = ({ number, type }: Field, value: unknown): Uint8Array[] => {
    if (type === 'bool' || type === 'int') return [varint(number * 8 + NUMBER), varint(Number(value))];
    const bytes = type === 'string' ? Buffer.from(value as string) : write(type, value as object);
    return [varint(number * 8 + COUNTED), varint(bytes.length), bytes];
  };

  const read = (message: string, bytes: Uint8Array): Record<string, unknown> => {
    const fields = fieldsOf.get(message)!;
    const unsent = fields.filter(({ type }) => type in DEFAULTS).map(({ name, type }) => [name, DEFAULTS[type]]);
    const values: Record<string, unknown> = Object.fromEntries(unsent);
    for (const { number, content } of countedFields(bytes)) {
      const field = fields.find((each) => each.number === number);
      if (field === undefined) continue;
      const { name, type } = field;
      values[name] = type === 'bytes' ? content : type === 'string' ? Buffer.from(content).toString() : read(type, content);
    }
    return values;
  };

  return { write, read };
}

/** What is the default of its type is not sent. */
const DEFAULTS: Readonly<Record<string, unknown>> = { bytes: new Uint8Array(0), string: '' };

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}

function fieldOf([name, text]: [string, string]): Field {
  const [number, type] = text.split(' ');
  return { name, number: Number(number), type };
}

/** Seven bits a byte, the lowest first; all but the last with an eighth. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push(0x80 + rest % 0x80);
  return Uint8Array.of(...bytes, rest);
}

function* countedFields(bytes: Uint8Array): Generator<{ readonly number: number; readonly content: Uint8Array }> {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (!(at + count <= bytes.length)) throw new RangeError('a message ends before its last field does');
    return bytes.subarray(at, at += count);
  };
  const number = (): number => {
    const [byte] = take(1);
    return byte < 0x80 ? byte : byte - 0x80 + 0x80 * number();
  };
  while (at < bytes.length) {
    const key = number();
    const kind = key % 8;
    if (kind === COUNTED) yield { number: Math.floor(key / 8), content: take(number()) };
    else if (kind === NUMBER) number();
    else take(FIXED[kind]);
  }
}
