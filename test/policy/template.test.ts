import { readTemplate } from '../../src/policy';

test.each<[string, unknown[]]>([
  ['', []],
  ['a$b%{', ['a$b%{']],
  ['${var.a}', [{ hole: '${var.a}' }]],
  ['a${var.a}b${var.b}', ['a', { hole: '${var.a}' }, 'b', { hole: '${var.b}' }]],
  ['$${a}%%{b}$$${c}', ['${a}%{b}$${c}']],
  ['${join("}", ["\\"}", {a = "${var.a}"}])}-', [{ hole: '${join("}", ["\\"}", {a = "${var.a}"}])}' }, '-']],
  ['${"a${f("}")}}"}x', [{ hole: '${"a${f("}")}}"}' }, 'x']],
  ['${"$${"}x', [{ hole: '${"$${"}' }, 'x']],
  ['%{if true}a%{endif}', [{ hole: '%{if true}' }, 'a', { hole: '%{endif}' }]],
  ['a${b', ['a${b']],
])('a string of Terraform as literal text and references: %s', (written, pieces) => {
  expect(readTemplate(written).pieces).toEqual(pieces);
});
