/** Bytes as the specification of protocol buffers has them, and texts and messages back from bytes. */
import { protobuf } from '../../src/offline/protobuf';

const { read, write } = protobuf({
  One: { count: '1 int', name: '2 string', inner: '3 Two', data: '4 bytes', flag: '5 bool', many: '16 Two' },
  Two: { name: '2 string' },
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('is written', () => {
  test.each<[string, object, string]>([
    ['a number', { count: 150 }, '089601'],
    ['a number of 32 bits', { count: 0xffffffff }, '08ffffffff0f'],
    ['a text', { name: 'testing' }, '120774657374696e67'],
    ['a text beyond ASCII, its length in bytes', { name: 'é' }, '1202c3a9'],
    ['a message', { inner: { name: 'a' } }, '1a03120161'],
    ['an empty message', { inner: {} }, '1a00'],
    ['a message that is bytes already', { inner: Uint8Array.of(0x12, 1, 0x61) }, '1a03120161'],
    ['a list, under a number that takes two bytes', { many: [{ name: 'a' }, {}] }, '8201031201618201' + '00'],
    ['fields in the order of the table', { flag: true, data: Uint8Array.of(7) }, '2201072801'],
    ['nothing for what is the default', { count: 0, name: '', inner: null, flag: false, many: [] }, ''],
  ])('%s', (_what, values, bytes) => {
    expect(hex(write('One', values))).toBe(bytes);
  });
});

describe('is read', () => {
  const defaults = { name: '', data: new Uint8Array(0) };

  test.each<[string, string, object]>([
    ['nothing', '', defaults],
    ['texts, bytes and messages', '120774657374696e671a03120161220107', { name: 'testing', inner: { name: 'a' }, data: Buffer.from([7]) }],
    ['what stands between numbers of each width, and fields that nobody knows', '0896011a00' + '310102030405060708' + '3501020304' + '92030161' + '120161',
      { ...defaults, name: 'a', inner: { name: '' } }],
  ])('%s', (_what, bytes, values) => {
    expect(read('One', Buffer.from(bytes, 'hex'))).toEqual(values);
  });

  test('what was written, however long', () => {
    const name = 'x'.repeat(20_000);
    expect(read('One', write('One', { inner: { name } }))).toEqual({ ...defaults, inner: { name } });
  });

  test.each(['12', '1207', '120774', '08ff', '3101', '0b'])('no half of a message: %s', (bytes) => {
    expect(() => read('One', Buffer.from(bytes, 'hex'))).toThrow('ends before its last field does');
  });
});
