// What every construct needs of cdktf: tokens as holes, errors that name a construct path, names, accounts, order.
// The only room that knows how tokens are spelled and how a provider says which account and region it works in.
// Knows nothing of users, buckets or projects; the rooms of the constructs stand on it.
export * from './app-state';
export * from './checked-name';
export * from './dependencies';
export * from './findings';
export * from './input-error';
export * from './lazy-text';
export * from './made-up-name';
export * from './provider-settings';
export * from './resolved';
export * from './tokens';
export * from './validation';
