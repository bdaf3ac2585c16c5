import { PolicyCondition } from './policy-condition';

/**
 * A key of a request that conditions can ask about. The members are the keys that the documentation of RAM and OSS
 * names; `named` takes any other.
 *
 * A condition fails where its key is missing from the request; those with "not" in their name hold there.
 */
export class ConditionKey {
  /** `acs:SourceIp`: the address that the request comes from. An address or a network. */
  public static readonly SOURCE_IP = new ConditionKey('acs:SourceIp');
  /** `acs:SourceVpc`: the VPC that the request comes from, `vpc-…`. */
  public static readonly SOURCE_VPC = new ConditionKey('acs:SourceVpc');
  /** `acs:UserAgent`: the user agent that the client calls itself. */
  public static readonly USER_AGENT = new ConditionKey('acs:UserAgent');
  /** `acs:CurrentTime`: when the request is made. */
  public static readonly CURRENT_TIME = new ConditionKey('acs:CurrentTime');
  /** `acs:SecureTransport`: whether the request comes over HTTPS. */
  public static readonly SECURE_TRANSPORT = new ConditionKey('acs:SecureTransport');
  /** `acs:MFAPresent`: whether the user logged on with a second factor. */
  public static readonly MFA_PRESENT = new ConditionKey('acs:MFAPresent');
  /** `acs:AccessId`: the id of the access key; temporary ones begin with `STS.` or `TMP.`. */
  public static readonly ACCESS_ID = new ConditionKey('acs:AccessId');
  /** `acs:Service`: the service that a role is passed to. */
  public static readonly SERVICE = new ConditionKey('acs:Service');
  /** `oss:Prefix`: the prefix that objects are listed by. */
  public static readonly PREFIX = new ConditionKey('oss:Prefix');
  /** `oss:Delimiter`: the character that groups listed objects, `/` for folders. */
  public static readonly DELIMITER = new ConditionKey('oss:Delimiter');

  /** `oss:x-oss-acl`: the ACL that a bucket is given, such as `private`. */
  public static readonly X_OSS_ACL = new ConditionKey('oss:x-oss-acl');
  /** `oss:x-oss-object-acl`: the ACL that an object is given, such as `private` or `default`. */
  public static readonly X_OSS_OBJECT_ACL = new ConditionKey('oss:x-oss-object-acl');

  /** Any other key, as it stands in a policy: `acs:ResourceTag/team`. */
  public static named(key: string): ConditionKey {
    return new ConditionKey(key);
  }

  /** `oss:BucketTag/<tag>`: the value of a tag of the bucket. */
  public static bucketTag(tag: string): ConditionKey {
    return new ConditionKey(`oss:BucketTag/${tag}`);
  }

  /** `oss:ExistingObjectTag/<tag>`: the value of a tag of the object. */
  public static existingObjectTag(tag: string): ConditionKey {
    return new ConditionKey(`oss:ExistingObjectTag/${tag}`);
  }

  /** `oss:RequestObjectTag/<tag>`: the value of a tag that the request gives the object. */
  public static requestObjectTag(tag: string): ConditionKey {
    return new ConditionKey(`oss:RequestObjectTag/${tag}`);
  }

  private constructor(
    /** As it stands in a policy. */
    public readonly key: string) {}

  /** Equal to one of the values, in letter case too. A `*` stands for itself. */
  public isEqualTo(...values: string[]): PolicyCondition {
    return this.test('StringEquals', values);
  }

  /** Equal to none of the values, or missing. */
  public isNotEqualTo(...values: string[]): PolicyCondition {
    return this.test('StringNotEquals', values);
  }

  /** Matched by one of the patterns, in which `*` is any run of characters and `?` is one. */
  public isLike(...patterns: string[]): PolicyCondition {
    return this.test('StringLike', patterns);
  }

  /** Matched by none of the patterns, or missing. */
  public isNotLike(...patterns: string[]): PolicyCondition {
    return this.test('StringNotLike', patterns);
  }

  public isTrue(): PolicyCondition {
    return this.test('Bool', ['true']);
  }

  /** Present, and false: a condition fails where its key is missing. */
  public isFalse(): PolicyCondition {
    return this.test('Bool', ['false']);
  }

  /** In one of the networks, such as `203.0.113.0/24`. */
  public isInNetwork(...networks: string[]): PolicyCondition {
    return this.test('IpAddress', networks);
  }

  /** In none of the networks, or missing. */
  public isNotInNetwork(...networks: string[]): PolicyCondition {
    return this.test('NotIpAddress', networks);
  }

  /** Before the moment, such as `2026-12-31T23:59:59Z`. */
  public isBefore(moment: string): PolicyCondition {
    return this.test('DateLessThan', [moment]);
  }

  /** After the moment, such as `2026-01-01T08:00:00+08:00`. */
  public isAfter(moment: string): PolicyCondition {
    return this.test('DateGreaterThan', [moment]);
  }

  private test(operator: string, values: string[]): PolicyCondition {
    return { key: this.key, operator, values };
  }
}
