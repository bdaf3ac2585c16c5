/** The kinds of RAM identities that hold policies, as they stand in front of their names: `user/media-app`. */
export type IdentityKind = 'user' | 'group' | 'role';
