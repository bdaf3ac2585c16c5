import { readJson } from '../../src/policy';

const said = (json: string) => readJson(json, 'list of numbers', (value) => value).findings.map(({ code, path, fix }) => `${code} ${path} ${fix}`);

test('a value that was read, and nothing else', () => {
  expect(readJson('[1]', 'list', (value) => value)).toEqual({ value: [1], findings: [] });
});

test('with a finding there is no value', () => {
  const reading = readJson('[1]', 'list', (value, findings) => {
    findings.error('TOO_SHORT', '$', '`[1]` has one element', 'give two');
    return value;
  });
  expect(reading).toEqual({ findings: [{ code: 'TOO_SHORT', class: 'error', path: '$', message: '`[1]` has one element', fix: 'give two' }] });
});

test('what the text should have been is named', () => {
  expect(said('[1')).toEqual(['JSON_SYNTAX $ give the list of numbers as JSON text']);
  expect(said('[{"a":1,"a":2}]')).toEqual(['JSON_REPEATED_MEMBER $[0].a keep one of them']);
});

test.each(['{\n"a": }', '[1,\r\n2', '\n'])('a message about %j stays on one line', (json) => {
  const [{ message }] = readJson(json, 'list', (value) => value).findings;
  expect(message).toMatch(/^`".*"` is no JSON \([^\r\n]+\)$/);
});
