import { Condition, KeyTest, NO_CONDITION, OperatorBlock } from './condition';
import { shown } from './finding';
import { Operator, OPERATORS, possiblyReadable, VALUE_FORMS } from './operator';
import { isObject, ParseContext, readLiteral, readTexts } from './parse-values';

export function readCondition(json: unknown, path: string, context: ParseContext): Condition | undefined {
  if (json === undefined) {
    return NO_CONDITION;
  }
  if (!isObject(json)) {
    return context.findings.error('DATA_TYPE_MISMATCH', path, `\`Condition\` is an object, not ${shown(json)}`, 'write `{"<operator>":{"<key>":[…]}}`');
  }
  const blocks = Object.entries(json).map(([operator, tests]) => readOperatorBlock(operator, tests, `${path}.${operator}`, context));
  return blocks.filter((block) => block !== undefined);
}

function readOperatorBlock(name: string, json: unknown, path: string, context: ParseContext): OperatorBlock | undefined {
  const operator = OPERATORS.get(name);
  if (!operator) {
    const meant = [...OPERATORS.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
    return context.findings.error('INVALID_CONDITION_OPERATOR', path, `\`${name}\` is no condition operator`,
      meant ? `did you mean \`${meant}\`` : `the operators are ${[...OPERATORS.keys()].join(', ')}`);
  }
  if (!isObject(json)) {
    return context.findings.error('DATA_TYPE_MISMATCH', path, `an operator has an object of keys, not ${shown(json)}`, 'write `{"<key>":[…]}`');
  }
  const tests = Object.entries(json).map(([key, values]) => readKeyTest(operator, key, values, `${path}.${key}`, context));
  return { operator: name, tests: tests.filter((test) => test !== undefined) };
}

function readKeyTest(operator: Operator, name: string, json: unknown, path: string, context: ParseContext): KeyTest | undefined {
  const key = readLiteral(name, path, context);
  const values = readTexts(json, path, context);
  for (const value of values ?? []) {
    if (!possiblyReadable(operator.type, value)) {
      context.findings.error('INVALID_CONDITION_VALUE', path, `\`${operator.name}\` cannot read ${shown(`${value}`)}`, `write ${VALUE_FORMS[operator.type]}`);
    }
  }
  return key !== undefined && values ? { key, values } : undefined;
}
