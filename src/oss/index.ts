// OSS as constructs: buckets, created or referred to, the one policy that a bucket has, and OSS of the account.
// A grant puts each action on the level it works on, account, bucket or objects; the catalog knows which that is.
// Start at bucket.ts (what a bucket can do) and grant-on-bucket.ts.
export * from './browse';
export * from './bucket';
export * from './bucket-policy-statement';
export * from './bucket-principal';
export * from './encryption-key';
export * from './grant-options';
export * from './oss-access';
export * from './oss-bucket';
export * from './oss-bucket-policy';
export * from './oss-bucket-public-access-block';
export * from './oss-objects';
export * from './oss-service';
export * from './place-on-buckets';
