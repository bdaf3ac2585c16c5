import { actionKey } from './action';
import { compareKeys, sortedTexts, Text } from './text';

/** The actions of a row as a set: two spellings of one action are one, and the smaller of them stays. */
export interface ActionSet {
  /** Equal for equal sets, whatever the spelling. */
  readonly key: string;
  /** Sorted. */
  readonly list: readonly Text[];
}

export function actionSet(actions: readonly Text[]): ActionSet {
  const byKey = new Map<string, Text>();
  for (const action of actions) {
    const key = actionKey(action);
    const other = byKey.get(key);
    if (!other || action.key < other.key) {
      byKey.set(key, action);
    }
  }
  return { key: JSON.stringify([...byKey.keys()].sort(compareKeys)), list: sortedTexts(byKey.values()) };
}
