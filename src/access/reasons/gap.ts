import { asciiLowerCase, DocumentKind, Principal, Text } from '../../policy';
import { Caller } from '../caller';

/** A document that has to say more for a call to be allowed. */
export interface Gap {
  readonly kind: DocumentKind;
  /** `user/media-app` for a policy of its own, `bucket media-prod`, `role/ImmMedia trust`, `session policy`. */
  readonly document: string;
  /** How that document names the caller; absent where it does not. */
  readonly principals?: readonly Principal[];
}

export const SESSION_GAP: Gap = { kind: 'identity', document: 'session policy' };

export function identityGap({ kind, name }: Caller): Gap {
  return { kind: 'identity', document: `${kind}/${name}` };
}

export function bucketGap(bucketName: string, caller: Caller): Gap {
  return { kind: 'bucket', document: `bucket ${bucketName}`, principals: bucketNames(caller).map((value) => ({ type: 'Bucket', value })) };
}

export function trustGap(roleId: string, caller: Caller): Gap {
  return { kind: 'trust', document: `${roleId} trust`, principals: [trustedName(caller)] };
}

/** Roles by both spellings of their names, since a wrong guess would fail silently; users by their id, which may not be known. */
function bucketNames({ kind, name, accountId, userId }: Caller): readonly Text[] {
  switch (kind) {
    case 'role': return [...new Set([name, asciiLowerCase(name)])].map((spelling) => Text.of(`arn:sts::${accountId}:assumed-role/${spelling}/*`));
    case 'user': return [userId === undefined ? Text.of({ hole: `userId of user/${name}` }) : Text.of(userId)];
    default: return [Text.of(accountId ?? '*')];
  }
}

function trustedName({ kind, name, accountId }: Caller): Principal {
  switch (kind) {
    case 'service': return { type: 'Service', value: Text.of(name) };
    case 'federated': return { type: 'Federated', value: Text.of(name) };
    default: return { type: 'RAM', value: Text.of(`acs:ram::${accountId}:${kind === 'root' ? kind : `${kind}/${name}`}`) };
  }
}
