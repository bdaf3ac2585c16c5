import { PolicyCondition } from '../ram';
import { Browse } from './browse';

/** When an access to OSS holds. */
export interface OssConditionOptions {
  /**
   * Conditions that must all hold.
   * @default - none
   */
  readonly when?: PolicyCondition[];
}

/** How an access to OSS is allowed. */
export interface OssServiceGrantOptions extends OssConditionOptions {
  /**
   * How the objects are found.
   * @default Browse.API
   */
  readonly browse?: Browse;
}

/** What an access to a bucket is about, and when and how it is allowed. */
export interface OssGrantOptions extends OssServiceGrantOptions {
  /**
   * Patterns of object keys. Of listing they are the prefixes that may be listed by.
   * @default - all objects of the bucket
   */
  readonly objects?: string[];
}

/** When an access to OSS is denied. */
export interface OssServiceDenyOptions extends OssConditionOptions {
  /**
   * Conditions under which nothing is denied, if all of them hold. Where a request lacks the key of one, it does not hold.
   * @default - it is denied always
   */
  readonly unless?: PolicyCondition[];
}

/** What a denial of an access to a bucket is about, and when it holds. */
export interface OssDenyOptions extends OssServiceDenyOptions {
  /**
   * Patterns of object keys.
   * @default - all objects of the bucket
   */
  readonly objects?: string[];
}
