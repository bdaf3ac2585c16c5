import { shown } from './finding';
import { isObject, ParseContext, readTexts } from './parse-values';
import { Principal, PrincipalType, TRUST_PRINCIPAL_TYPES } from './principal';
import { ANYTHING } from './text';

export function readPrincipals(json: unknown, path: string, context: ParseContext): readonly Principal[] | undefined {
  if (context.kind === 'identity') {
    return undefined;
  }
  if (json === undefined) {
    return context.findings.error('MISSING_PRINCIPAL', path, 'the statement has no `Principal`', 'say whom it speaks of');
  }
  return context.kind === 'bucket' ? readBucketPrincipals(json, path, context) : readTrustPrincipals(json, path, context);
}

function readBucketPrincipals(json: unknown, path: string, context: ParseContext): readonly Principal[] | undefined {
  if (isObject(json)) {
    return context.findings.error('INVALID_PRINCIPAL', path, `a bucket policy lists its principals, unlike ${shown(json)}`,
      'write account ids, ids of RAM users or `arn:sts::<account id>:assumed-role/<role>/<session>` in a list');
  }
  // OSS reads an empty list as everyone.
  return Array.isArray(json) && json.length === 0 ? [{ type: 'Bucket', value: ANYTHING }] : principals('Bucket', json, path, context);
}

function readTrustPrincipals(json: unknown, path: string, context: ParseContext): readonly Principal[] | undefined {
  if (json === '*' || (Array.isArray(json) && json.length === 1 && json[0] === '*')) {
    return [{ type: 'RAM', value: ANYTHING }];
  }
  const members = isObject(json) ? Object.entries(json) : [];
  const types = TRUST_PRINCIPAL_TYPES as readonly string[];
  if (members.length === 0 || members.some(([type]) => !types.includes(type))) {
    return context.findings.error('INVALID_PRINCIPAL', path, `${shown(json)} is no principal of a trust policy`,
      `write an object with ${types.map((type) => `\`${type}\``).join(', ')}, for example \`{"Service":["imm.aliyuncs.com"]}\``);
  }
  const read = members.map(([type, values]) => principals(type as PrincipalType, values, `${path}.${type}`, context));
  return read.flatMap((list) => list ?? []);
}

function principals(type: PrincipalType, json: unknown, path: string, context: ParseContext): readonly Principal[] | undefined {
  return readTexts(json, path, context)?.map((value) => ({ type, value }));
}
