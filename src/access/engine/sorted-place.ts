/** Index of the first of the sorted keys that is not in front of the text. */
export function placeAmong(sorted: readonly { readonly key: string }[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (sorted[middle].key < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
