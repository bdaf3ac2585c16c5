/** What a user can put right before an inventory can become an access set. */
export class InventoryError extends Error {
  readonly name = 'InventoryError';
}
