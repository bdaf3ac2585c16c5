/** Access sets and requests as the JSON that they are. */
export type List = string | readonly string[];

export interface StatementJson {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: List;
  readonly NotAction?: List;
  readonly Resource?: List;
  readonly Principal?: List | Readonly<Record<string, List>>;
  readonly Condition?: ConditionJson;
  readonly Sid?: string;
}

export type ConditionJson = Readonly<Record<string, Readonly<Record<string, List>>>>;

/** A string: wholly unknown. */
export type DocumentJson = string | { readonly Version: '1'; readonly Statement: readonly StatementJson[]; readonly Id?: string };

export interface PrincipalJson {
  readonly id: string;
  readonly accountId: string;
  readonly policies?: readonly DocumentJson[];
  readonly groups?: readonly string[];
  readonly trust?: DocumentJson;
  readonly userId?: string;
}

export interface BucketJson {
  readonly name: string;
  readonly ownerAccountId: string;
  readonly policy?: DocumentJson;
  readonly blockPublicAccess?: boolean;
  readonly acl?: 'private' | 'public-read' | 'public-read-write';
}

export interface AccessSetJson {
  readonly version: 1;
  readonly principals?: readonly PrincipalJson[];
  readonly buckets?: readonly BucketJson[];
  readonly accounts?: readonly { readonly accountId: string; readonly blockPublicAccess?: boolean }[];
}

export interface RequestJson {
  readonly principal: string;
  readonly accountId?: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
  readonly sessionName?: string;
  readonly sessionPolicy?: Exclude<DocumentJson, string>;
}

export type Outcome = 'allow' | 'explicit-deny' | 'implicit-deny' | 'unknown';

/** One value or a list mean the same. */
export function listed(values: List): readonly string[] {
  return typeof values === 'string' ? [values] : values;
}
