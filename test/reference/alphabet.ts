/**
 * The few names that generated access sets and requests are made of, so that collisions are common. What a document may hold and what a request
 * may say stand side by side; strings with a hole stand apart, so that sets without unknowns can be made as well.
 */

/** Two accounts with listed identities, and one that is known by its number alone. */
export const [HOME, AWAY, STRANGE] = ['11', '12', '3'];

export const BUCKETS = { b1: HOME, b2: AWAY };
export const UIDS = { ann: '27', away: '28' };

/** What a document may say in one place, and what it may say there with a hole. */
export interface Wording {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

export const ACTIONS: Wording = {
  known: [
    'oss:GetObject', 'oss:GetObject', 'oss:*', 'oss:*', '*', '*', 'OSS:getobject', 'oss:Get*', 'oss:?utObject', '*:*Object', 'oss:PutObject',
    'imm:*', 'imm:CreateTask', 'ram:*', 'ram:PassRole', 'sts:AssumeRole', 'sts:AssumeRole', 'STS:*',
  ],
  unknown: ['oss:${verb}', '${action}', 'oss:${verb}Object', '*:${verb}Task', 'sts:${verb}'],
};

export const RESOURCES: Wording = {
  known: [
    '*', '*', '*', '*', 'acs:oss:*:*:b1/*', 'acs:oss:*:*:*', 'acs:*:*:*:*', 'acs:oss:*:11:b1/k', 'acs:oss:*:*:b?/k', 'acs:oss:*:*:b2/*', 'acs:oss:*:12:b2', 'acs:oss:cn:*:b1',
    'acs:ram:*:*:role/WORKER', 'acs:ram::11:role/*', 'acs:ram:*:12:role/reader', 'acs:imm:*:*:project/p', 'acs:imm:cn:11:*', 'acs:oss:b1/*', '**', 'arn:oss:*:*:b1/*',
  ],
  unknown: ['acs:oss:*:*:${bucket}/*', 'acs:oss:*:${account}:b1/k', 'acs:${rest}', '${any}', 'acs:ram::${account}:role/${name}', 'acs:oss:*:*:b1/${folder}k', 'acs:o${x}:b2'],
};

export const BUCKET_PRINCIPALS: Wording = {
  known: [
    '*', '*', '*', '11', '11', '12', '12', '3', '27', '28', 'arn:sts::11:assumed-role/Worker/*', 'arn:sts::11:assumed-role/WORKER/s1', 'arn:sts::12:assumed-role/reader/s?',
    'arn:sts::1?:assumed-role/*/*', 'arn:sts::*:*/reader/s1', 'arn:sts::12:assumed-*/Reader/*', 'arn:sts::3:assumed-role/ghost/*',
    'arn:sts::11:assumed-role/Worker', 'arn:sts::*:user/*/*', 'arn:sts::*:assumed-role/Worker/s1/*', 'arn:*::11:assumed-role/Worker/*', 'acs:ram::11:user/ann', '1*', '**',
    'arn:sts::x*:assumed-role/Worker/s1', 'arn:sts::*:assumed-role//s1', 'arn:sts:::assumed-role/*/s1',
  ],
  unknown: [
    '${principal}', '1${uid}', '${uid}7', 'arn:sts::${account}:assumed-role/Worker/*', 'arn:sts::11:assumed-role/${role}/*', 'arn:sts::11:assumed-role/Worker/${session}',
    'arn:sts::*:assumed-role/Worker/${session}', 'arn:${rest}', '*${x}', 'arn:sts::11:assumed-role/worker/**${x}', 'arn:sts::11:assumed-role/w${x}/s1',
    'arn:sts::${rest}/s1', 'arn:sts::11:assumed-role/w*${x}', 'arn:sts::*${x}', 'arn:sts::11:x${x}', 'arn:sts::1?:assumed-${x}/s1', '${x}/*/s1', 'arn:sts::12:assumed-role/${x}',
  ],
};

export const TRUSTED: Readonly<Record<'RAM' | 'Service' | 'Federated', Wording>> = {
  RAM: {
    known: [
      '*', '*', 'acs:ram::11:root', 'acs:ram::12:root', 'acs:ram::*:root', 'acs:ram::3:root', 'acs:ram::11:user/ANN', 'acs:ram::1?:user/*', 'acs:ram::12:role/reader', 'acs:ram:*:*:role/*', 'acs:ram::12:*nn', 'acs:ram::11:r?l*/ghost',
      'acs:ram::11:group/g', '11', 'acs:ram::11', 'arn:sts::11:assumed-role/Worker/*', 'acs:ram:cn:11:root',
    ],
    unknown: ['acs:ram::${account}:root', '${who}', 'acs:ram::11:${id}', 'acs:${rest}user/bob', 'acs:ram::${rest}/bob'],
  },
  Service: { known: ['imm.aliyuncs.com', 'imm.aliyuncs.com', 'oss.aliyuncs.com', '*', 'IMM.aliyuncs.com'], unknown: ['${service}', '${service}.aliyuncs.com', '*${x}', 'imm.*${x}com'] },
  Federated: { known: ['acs:ram::11:saml-provider/idp', '*'], unknown: ['acs:ram::${account}:saml-provider/idp', '*${x}'] },
};

/** A condition key: how it is spelled, the operators tried on it, their values, and what contexts say, the readable first. */
export interface Key extends Wording {
  readonly spellings: readonly string[];
  readonly operators: readonly string[];
  readonly seen: readonly string[];
}

const STRINGS = ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike'];
const VPC: Omit<Key, 'spellings'> = {
  operators: STRINGS,
  known: ['vpc-a', 'vpc-a', 'vpc-b', 'vpc-*', 'VPC-A', '*', 'vpc-?', '?*'],
  unknown: ['${vpc}', 'vpc-${id}', 'VPC${id}'],
  seen: ['vpc-a', 'vpc-a', 'vpc-b', 'VPC-a', '*', 'vpc-', ''],
};

export const KEYS: readonly Key[] = [
  { ...VPC, spellings: ['acs:SourceVpc', 'ACS:sourcevpc'] },
  { ...VPC, spellings: ['oss:BucketTag/T', 'OSS:buckettag/T', 'oss:BucketTag/t'] },
  {
    spellings: ['acs:SourceIp', 'acs:sourceip', 'acs:SourceVpcIp'],
    operators: ['IpAddress', 'IpAddress', 'NotIpAddress', 'IpAddressIncludeBorder', 'NotIpAddressIncludeBorder'],
    known: ['10.0.0.0/8', '10.1.2.3', '10.1.2.77/24', '0.0.0.0/0', '10.0.0.0/7', '10.*.2.3', '*.*.*.*', '::ffff:10.1.2.0/120', '2001:db8::/32', '2001:DB8:0::/31', '::/0'],
    unknown: ['10.1.2.${host}', '${range}', '10.0.0.0/${length}', '192.0.2.0/${length}', '${address}/24', '2001:db8::${rest}', '::ffff:10.0.0.0/10${digit}'],
    seen: ['10.1.2.3', '10.1.2.3', '10.9.2.3', '11.0.0.1', '::ffff:a01:203', '2001:db8::1', '10.1.2.3/32', '10.01.2.3', 'fe80::1%eth0', ''],
  },
  {
    spellings: ['acs:CurrentTime', 'ACS:CURRENTTIME'],
    operators: ['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
    known: ['2026-01-01T00:00:00Z', '2026-01-01T08:00+08:00', '2026-06-30T12:00:00.50Z', '2024-02-29T23:59-23:59', '0001-01-01T00:00Z'],
    unknown: ['${time}', '2026-${rest}', '2026-01-01T${clock}Z', '${date}T08:00+08:00'],
    seen: ['2026-01-01T00:00Z', '2025-12-31T16:00:00-08:00', '2026-06-30T12:00:00.5Z', '2026-06-30T12:00:00.51Z', '2024-03-01T23:58Z', '2026-01-01', '2023-02-29T00:00Z', ''],
  },
  {
    spellings: ['oss:MaxKeys', 'OSS:maxkeys'],
    operators: ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'],
    known: ['10', '10.0', '-1', '0', '-0.0', '9007199254740993', '0.30000000000000004'],
    unknown: ['${n}', '1${n}', '-${n}', '9007199254740993.${n}'],
    seen: ['10', '010.00', '-1', '0', '9007199254740992', '9007199254740993', '0.3', '1e1', ' 10', '10.', ''],
  },
  {
    spellings: ['acs:SecureTransport', 'acs:securetransport'],
    operators: ['Bool'],
    known: ['true', 'FALSE'],
    unknown: ['${b}', 't${b}'],
    seen: ['true', 'true', 'False', 'yes', ''],
  },
];

/** All that documents are written with. */
export interface Vocabulary {
  readonly actions: Wording;
  readonly resources: Wording;
  readonly principals: Wording;
  readonly trusted: typeof TRUSTED;
  readonly keys: readonly Key[];
}

export const FULL: Vocabulary = { actions: ACTIONS, resources: RESOURCES, principals: BUCKET_PRINCIPALS, trusted: TRUSTED, keys: KEYS };

/** So few words that all requests that they tell apart can be listed. */
export const TINY: Vocabulary = {
  actions: { known: ['*', 'oss:*', 'oss:GetObject', 'OSS:Get*', 'sts:AssumeRole'], unknown: ['oss:${verb}', '${action}'] },
  resources: { known: ['*', '*', 'acs:oss:*:*:b1/*', 'acs:oss:*:11:b1/k', 'acs:ram::11:role/WORKER'], unknown: ['acs:oss:*:*:${bucket}/k', '${any}'] },
  principals: {
    known: ['*', '*', '12', '27', 'arn:sts::11:assumed-role/Worker/*', 'arn:sts::11:assumed-role/worker/s?', 'arn:sts::*:assumed-role/*/*'],
    unknown: ['${principal}', '1${uid}', 'arn:sts::11:assumed-role/${role}/*'],
  },
  trusted: {
    RAM: { known: ['*', 'acs:ram::11:root', 'acs:ram::*:user/ann', 'acs:ram::12:root', 'acs:ram::12:*ob'], unknown: ['acs:ram::${account}:root'] },
    Service: { known: ['imm.aliyuncs.com'], unknown: ['${service}'] },
    Federated: { known: ['idp'], unknown: ['${idp}'] },
  },
  keys: [
    { ...VPC, spellings: ['acs:SourceVpc'], operators: ['StringEquals', 'StringNotEquals', 'StringLike'], known: ['vpc-a', 'vpc-*'], unknown: ['vpc-${id}'] },
    {
      spellings: ['acs:SourceIp'],
      operators: ['IpAddress', 'NotIpAddress'],
      known: ['10.0.0.0/8', '10.1.2.3', '0.0.0.0/0'],
      unknown: ['10.1.2.${host}'],
      seen: ['10.1.2.3'],
    },
  ],
};

/** What requests ask for: the actions, and the resources beside which each of them is at home. */
export const ASKED = {
  actions: ['oss:GetObject', 'oss:GetObject', 'oss:PutObject', 'OSS:getObject', 'imm:CreateTask', 'ram:PassRole'],
  /** Any account field may stand on what nobody is known to own. */
  buckets: { b1: ['acs:oss:cn:11:b1/k', 'acs:oss:cn:*:b1/k', 'acs:oss:::b1', 'acs:oss:cn:11:b1/x/y:z'], b2: ['acs:oss:cn:12:b2/k', 'acs:oss::*:b2', 'acs:oss:cn::b2/k'] },
  elsewhere: [
    'acs:oss:cn:11:b3/k', 'acs:oss:cn:*:b3/k', 'acs:oss:*:*:*', 'acs:oss:cn:12:*', 'acs:imm:cn:11:project/p', 'acs:imm:cn:*:*', 'acs:ram:*:11:role/worker', 'acs:ram::*:role/Worker',
    'acs:OSS:cn:11:b1/k', 'acs:oss:cn:3:b1x/k',
  ],
  roles: ['acs:ram::11:role/Worker', 'acs:ram::11:role/worker', 'acs:ram::12:role/reader', 'acs:ram::*:role/Worker', 'acs:ram:::role/READER', 'acs:ram::11:role/none', 'acs:ram::12:role/Reader', 'acs:ram:cn:11:role/Worker'],
};
