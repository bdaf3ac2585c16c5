import { NO, not, Pattern, Statement, Truth, YES } from '../../policy';

/** The actions of a statement, made ready for many requests. */
export class ActionMatcher {
  private readonly literals = new Set<string>();
  private readonly patterns: Pattern[] = [];
  private readonly except: boolean;

  constructor({ actions, exceptActions }: Statement) {
    this.except = exceptActions;
    for (const pattern of actions.map((action) => new Pattern(action, true))) {
      if (pattern.certain && pattern.prefix === pattern.glob) {
        this.literals.add(pattern.glob);
      } else {
        this.patterns.push(pattern);
      }
    }
  }

  /** What every action that can match begins with, in lower case; several where they differ. */
  get prefixes(): readonly string[] {
    return this.except ? [''] : [...this.literals, ...this.patterns.map(({ prefix }) => prefix)];
  }

  /** Of an action in lower case. */
  matches(action: string): Truth {
    return this.except ? not(this.named(action)) : this.named(action);
  }

  private named(action: string): Truth {
    if (this.literals.has(action)) {
      return YES;
    }
    let most: Truth = NO;
    for (const pattern of this.patterns) {
      most = Math.max(most, pattern.matches(action)) as Truth;
      if (most === YES) {
        return YES;
      }
    }
    return most;
  }
}
