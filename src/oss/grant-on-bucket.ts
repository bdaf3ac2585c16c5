import { keyActionsOf } from '../catalog';
import { differ, inputError, refuseEmpty, refuseListToken } from '../framework';
import { Effect, identityStatement, rowsOf, Statement } from '../policy';
import { Grant, IGrantable, PolicyCondition } from '../ram';
import { asDenial, Asked, asGrant, statementsOf } from './access-statement';
import { checkActions, levelsOf } from './action-levels';
import { Browse } from './browse';
import { browsingParts, listingOf } from './browsing';
import type { IOssBucket } from './bucket';
import { concernsObjects, isListing, onLevels } from './bucket-levels';
import { doubtKey, keyResource } from './encryption-key';
import { prefixesOf } from './folders';
import { OssDenyOptions, OssGrantOptions } from './grant-options';
import { patternOf } from './object-pattern';
import { AccessPart, OssAccess } from './oss-access';
import { bucketResource, OssObjects, serviceResource } from './oss-objects';
import { placeOnBuckets } from './place-on-buckets';

/** Allows an identity an access, with each action on the level it works on. */
export function grantOnBucket(bucket: IOssBucket, grantable: IGrantable, access: OssAccess, options: OssGrantOptions): Grant {
  const { objects, browse = Browse.API } = options;
  if (browse === Browse.CONSOLE && differ(bucket.ownerAccountId, grantable.grantee.accountId)) {
    throw inputError(bucket, 'grant.browse', `\`${browse}\` starts from the list of buckets, and \`${bucket.bucketName}\` is in that of account ${bucket.ownerAccountId}, `
      + `not in that of \`${grantable.grantee.id}\`; take \`Browse.CLI\``);
  }
  checkAccess(bucket, 'grant', access, objects);
  const parts = [...access._parts, ...browsingParts(browse)];
  return place(bucket, grantable, access, asGrant(options), { objects, parts, listing: listingOf(browse, objects) });
}

/** Denies it, together with the same on versions of objects. */
export function denyOnBucket(bucket: IOssBucket, grantable: IGrantable, access: OssAccess, options: OssDenyOptions): Grant {
  const { objects } = options;
  checkAccess(bucket, 'deny', access, objects);
  if (objects && prefixesOf(objects) && access.actions.some(isListing)) {
    throw inputError(bucket, 'deny.objects', `\`${objects.join('`, `')}\`: who lists a bucket as a whole, or by a shorter prefix, sees these keys too; `
      + 'leave it out, and name the prefixes that may be listed by in `unless: [ConditionKey.PREFIX.isLike(…)]`');
  }
  return place(bucket, grantable, access, asDenial(bucket, options), { objects, parts: access._partsWithVersions, listing: [] });
}

/** What is granted or denied of a bucket. */
interface Matter {
  readonly objects?: readonly string[];
  readonly parts: readonly AccessPart[];
  readonly listing: readonly PolicyCondition[];
}

function place(bucket: IOssBucket, grantable: IGrantable, access: OssAccess, asked: Asked, { objects, parts, listing }: Matter): Grant {
  const keys = keysOf(bucket, asked.verb, objects);
  const places = {
    service: serviceResource(bucket.ownerAccountId),
    bucket: bucketResource(bucket),
    objects: keys.map(({ _resource }) => _resource),
    narrowed: objects !== undefined,
    listing,
  };
  const statements = [...statementsOf(bucket, asked, parts.flatMap((part) => onLevels(places, part))), ...forKey(bucket, grantable, asked, access)];
  const put = placeOnBuckets(keys, grantable, statements.flatMap(rowsOf));
  const names = objects?.map((pattern) => `${bucket.bucketName}/${pattern}`) ?? [bucket.bucketName];
  const purpose = `${asked.effect === Effect.ALLOW ? '' : 'deny '}${access.description} ${names.join(', ')}`;
  return Grant._of(grantable, purpose, [{ to: grantable, placed: put() }]);
}

/** What is allowed on encrypted objects needs their key. Requests to KMS are not those to OSS: they carry none of what conditions ask about. */
function forKey(bucket: IOssBucket, grantable: IGrantable, { effect }: Asked, { actions }: OssAccess): readonly Statement[] {
  const key = keyResource(bucket);
  const needed = effect === Effect.ALLOW && key ? keyActionsOf(actions) : [];
  if (!key || needed.length === 0) {
    return [];
  }
  doubtKey(bucket, grantable);
  return [identityStatement(effect, needed, [key])];
}

function keysOf(bucket: IOssBucket, verb: string, objects: readonly string[] = ['*']): readonly OssObjects[] {
  refuseEmpty(bucket, `${verb}.objects`, objects, 'name patterns of keys, or leave it out for all objects');
  refuseListToken(bucket, `${verb}.objects`, objects);
  return objects.map((pattern, index) => OssObjects._of(bucket, patternOf(bucket, `${verb}.objects[${index}]`, pattern)));
}

function checkAccess(bucket: IOssBucket, verb: string, access: OssAccess, objects?: readonly string[]): void {
  checkActions(bucket, `${verb}.access`, access);
  const elsewhere = access.actions.find((action) => !levelsOf(action).some((level) => level === 'bucket' || level === 'object'));
  if (elsewhere !== undefined) {
    throw inputError(bucket, `${verb}.access`, `\`${elsewhere}\` works on no bucket, but on the account; call \`${verb}\` of \`OssService\``);
  }
  if (objects && !access.actions.some(concernsObjects)) {
    throw inputError(bucket, `${verb}.objects`, `\`${objects.join('`, `')}\` narrows nothing: \`${access.actions.join('`, `')}\` works on the bucket as a whole; leave it out`);
  }
}
