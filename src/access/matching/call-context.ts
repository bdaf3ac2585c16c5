import { foldedKey } from '../../policy';

/** The values of the condition keys of one request. */
export class CallContext {
  private readonly values = new Map<string, string>();

  constructor(context: Readonly<Record<string, string>>) {
    for (const key of Object.keys(context)) {
      this.values.set(foldedKey(key), context[key]);
    }
  }

  /** By the key in the form of `foldedKey`. */
  value(key: string): string | undefined {
    return this.values.get(key);
  }
}
