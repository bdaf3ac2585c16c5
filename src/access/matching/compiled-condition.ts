import { OpenTest } from './audience';
import { CallContext } from './call-context';
import { canonicalCondition, compileTest, Condition, conditionKey, ConditionTest, foldedKey, KeyTest, NO, Truth, YES } from '../../policy';

/** One key under one operator. */
export interface CompiledTest extends KeyTest {
  readonly operator: string;
  readonly foldedKey: string;
  readonly holds: ConditionTest;
}

/** A condition made ready for many requests, shared by all statements that have it: each request asks it once. */
export class CompiledCondition {
  readonly tests: readonly CompiledTest[];
  private asked?: CallContext;
  private answer: Truth = YES;

  /** `condition` is canonical; conditions of one `Conditions` that mean the same have the same `id`. */
  constructor(readonly condition: Condition, readonly id: number, open?: OpenTest) {
    this.tests = condition.flatMap(({ operator, tests }) => tests.map(({ key, values }) => (
      { operator, key, values, foldedKey: foldedKey(key), holds: compileTest(operator, values, isTest(open, operator, key)) })));
  }

  holds(context: CallContext): Truth {
    if (this.asked !== context) {
      this.asked = context;
      this.answer = this.decide(context);
    }
    return this.answer;
  }

  private decide(context: CallContext): Truth {
    let least: Truth = YES;
    for (const { foldedKey: key, holds } of this.tests) {
      least = Math.min(least, holds(context.value(key))) as Truth;
      if (least === NO) {
        return NO;
      }
    }
    return least;
  }
}

/** Conditions by their meaning. */
export class Conditions {
  private readonly known = new Map<string, CompiledCondition>();
  /** Most conditions of one meaning are written alike, and need not be brought into one form again. */
  private readonly asWritten = new Map<string, CompiledCondition>();

  /** `open`: of this test, only fillings that pin down where a request comes from count. */
  compile(condition: Condition, open?: OpenTest): CompiledCondition {
    const written = `${writtenKey(condition)}${openKey(open)}`;
    const compiled = this.asWritten.get(written) ?? this.byMeaning(condition, open);
    this.asWritten.set(written, compiled);
    return compiled;
  }

  private byMeaning(condition: Condition, open?: OpenTest): CompiledCondition {
    const canonical = canonicalCondition(condition);
    const key = `${conditionKey(canonical)}${openKey(open)}`;
    const compiled = this.known.get(key) ?? new CompiledCondition(canonical, this.known.size, open);
    this.known.set(key, compiled);
    return compiled;
  }
}

function isTest(open: OpenTest | undefined, operator: string, key: string): boolean {
  return open !== undefined && open.operator === operator && foldedKey(open.key) === foldedKey(key);
}

function openKey(open: OpenTest | undefined): string {
  return open ? ` ${open.operator} ${foldedKey(open.key)}` : '';
}

function writtenKey(condition: Condition): string {
  const tested = ({ key, values }: KeyTest) => [key, ...values.map((value) => value.key)];
  return JSON.stringify(condition.map(({ operator, tests }) => [operator, ...tests.map(tested)]));
}
