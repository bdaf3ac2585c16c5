// RAM as constructs: users, groups, roles and policies, created or referred to, and the grant as a value.
// A grantee (grantee.ts) holds the policies that this app writes for one identity; every other construct grants through it.
// Start at grant.ts and grantee.ts; what documents say and how they merge is the policy room's.
export * from './condition-key';
export * from './grant';
export * from './grant-landing';
export * from './grant-outcome';
export * from './grantable';
export * from './grantee';
export * from './identity-options';
export * from './live-document';
export * from './opposite';
export * from './placed';
export * from './policy-condition';
export * from './policy-document';
export * from './policy-resource';
export * from './policy-statement';
export * from './policy-type';
export * from './ram-group';
export * from './ram-login-profile';
export * from './ram-policy';
export * from './ram-role';
export * from './ram-user';
export * from './session-policy';
export * from './share';
export * from './temporary-access-role';
export * from './trusted-principal';
export * from './withheld';
