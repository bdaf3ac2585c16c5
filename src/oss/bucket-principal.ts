import { IConstruct } from 'constructs';
import { NAMES } from '../catalog';
import { checkNames, inLowerCase, NamedPart, textOf } from '../framework';
import { Principal } from '../policy';

/** Whom a statement of a bucket policy speaks of. */
export class BucketPrincipal {
  /** An account and every identity in it. */
  public static account(accountId: string): BucketPrincipal {
    return new BucketPrincipal([accountId], [accountPart(accountId)]);
  }

  /** A RAM user, by its id of digits: bucket policies know no user names. */
  public static userId(userId: string): BucketPrincipal {
    return new BucketPrincipal([userId], [{ property: 'userId', name: userId, rule: NAMES.USER_ID }]);
  }

  /**
   * The sessions of a role.
   *
   * @param sessionName a session, or `*` for all of them
   */
  public static role(accountId: string, roleName: string, sessionName: string = '*'): BucketPrincipal {
    // Sources disagree on whether OSS sees a role in the letter case that it was created in or in lower case, and a
    // wrong guess lets nobody in without a word: both spellings name the one role.
    const spellings = new Set([roleName, inLowerCase(roleName)]);
    const session = sessionName === '*' ? [] : [{ property: 'sessionName', name: sessionName, rule: NAMES.ROLE_SESSION }];
    return new BucketPrincipal(
      [...spellings].map((spelling) => `arn:sts::${accountId}:assumed-role/${spelling}/${sessionName}`),
      [accountPart(accountId), { property: 'roleName', name: roleName, rule: NAMES.RAM_ROLE }, ...session],
    );
  }

  /**
   * Everyone, the anonymous included. Without a condition the identities of the bucket's owner are not meant; with one,
   * they are: a statement that denies everyone can lock out the owner.
   */
  public static everyone(): BucketPrincipal {
    return new BucketPrincipal(['*'], []);
  }

  private constructor(private readonly values: string[], private readonly names: NamedPart[]) {}

  /** @internal */
  public _principals(scope: IConstruct, property: string): Principal[] {
    checkNames(scope, property, this.names);
    return this.values.map((value) => ({ type: 'Bucket', value: textOf(value) }));
  }
}

function accountPart(accountId: string): NamedPart {
  return { property: 'accountId', name: accountId, rule: NAMES.ACCOUNT_ID };
}
