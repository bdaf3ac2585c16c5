import { isActionPattern } from './action';
import { Finding, shown } from './finding';
import { readCondition } from './parse-condition';
import { readPrincipals } from './parse-principals';
import { isObject, JsonObject, ParseContext, readText, readTexts } from './parse-values';
import { readJson } from './read-json';
import { Spelling } from './spelling';
import { Document, DocumentKind, Effect, Statement } from './statement';
import { Text } from './text';

/** A document with no findings, or findings and no document. */
export interface Parsed {
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

/** Reads a policy document from JSON text. */
export function parseDocument(kind: DocumentKind, json: string, spelling: Spelling): Parsed {
  const { value: document, findings } = readJson(json, 'policy document', (value, found) => readDocument(value, '$', { kind, spelling, findings: found }));
  return document ? { document, findings } : { findings };
}

const DOCUMENT_MEMBERS = ['Version', 'Statement', 'Id'];
const STATEMENT_MEMBERS: Readonly<Record<DocumentKind, readonly string[]>> = {
  identity: ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'Condition'],
  bucket: ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Resource', 'Condition'],
  trust: ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition'],
};

/** Reads a policy document that stands at this path of a larger JSON value. What it gives is whole only if it found nothing. */
export function readDocument(json: unknown, path: string, context: ParseContext): Document | undefined {
  const { kind, findings } = context;
  if (!isObject(json)) {
    return findings.error('DATA_TYPE_MISMATCH', path, `a policy document is an object, not ${shown(json)}`, 'give `{"Version":"1","Statement":[…]}`');
  }
  refuseOtherMembers(json, path, DOCUMENT_MEMBERS, context);
  if (json.Version === undefined) {
    findings.error('MISSING_VERSION', `${path}.Version`, 'the document has no `Version`', 'add `"Version":"1"`');
  } else if (json.Version !== '1') {
    findings.error('INVALID_VERSION', `${path}.Version`, `the only version of the policy language is \`"1"\`, not ${shown(json.Version)}`, 'write `"Version":"1"`');
  }
  if (json.Statement === undefined) {
    return findings.error('MISSING_STATEMENT', `${path}.Statement`, 'the document has no `Statement`', 'add a list of statements');
  }
  if (!Array.isArray(json.Statement)) {
    return findings.error('DATA_TYPE_MISMATCH', `${path}.Statement`, `\`Statement\` is a list, not ${shown(json.Statement)}`, 'put the statement into a list');
  }
  const statements = json.Statement.map((statement, index) => readStatement(statement, `${path}.Statement[${index}]`, context));
  const id = readCarried(json.Id, `${path}.Id`, context);
  return { kind, statements: statements.filter((statement) => statement !== undefined), ...(id && { id }) };
}

function readStatement(json: unknown, path: string, context: ParseContext): Statement | undefined {
  if (!isObject(json)) {
    return context.findings.error('DATA_TYPE_MISMATCH', path, `a statement is an object, not ${shown(json)}`, 'write it with its members');
  }
  refuseOtherMembers(json, path, STATEMENT_MEMBERS[context.kind], context);
  const effect = readEffect(json, path, context);
  const principals = readPrincipals(json.Principal, `${path}.Principal`, context);
  const actions = readActions(json, path, context);
  const resources = readResources(json, path, context);
  const condition = readCondition(json.Condition, `${path}.Condition`, context);
  const id = readCarried(json.Sid, `${path}.Sid`, context);
  return effect && actions && condition && {
    ...(id && { id }),
    effect,
    ...(principals && { principals }),
    actions,
    exceptActions: json.NotAction !== undefined,
    ...(resources && { resources }),
    condition,
  };
}

function refuseOtherMembers(json: JsonObject, path: string, legal: readonly string[], { kind, findings }: ParseContext): void {
  for (const name of Object.keys(json).filter((member) => !legal.includes(member))) {
    if (name === 'Principal') {
      findings.error('PRINCIPAL_IN_IDENTITY_POLICY', `${path}.Principal`,
        'a policy of an identity has no `Principal`: it speaks of the identity that it is attached to', 'leave it out, or write a bucket policy');
    } else {
      findings.error('INVALID_ELEMENT', `${path}.${name}`, `\`${name}\` is no member here`, `the members here are ${legal.join(', ')} (${kind} policy)`);
    }
  }
}

function readEffect({ Effect: json }: JsonObject, path: string, context: ParseContext): Effect | undefined {
  if (json === undefined) {
    return context.findings.error('MISSING_EFFECT', `${path}.Effect`, 'the statement has no `Effect`', 'add `"Effect":"Allow"` or `"Effect":"Deny"`');
  }
  return json === Effect.ALLOW || json === Effect.DENY ? json
    : context.findings.error('INVALID_EFFECT', `${path}.Effect`, `${shown(json)} is no effect`, 'write `Allow` or `Deny`, in just this letter case');
}

function readActions(json: JsonObject, path: string, context: ParseContext): readonly Text[] | undefined {
  const { findings } = context;
  if (json.Action !== undefined && json.NotAction !== undefined) {
    return findings.error('INVALID_ELEMENT', `${path}.NotAction`, 'the statement has both `Action` and `NotAction`', 'keep one of them');
  }
  const name = json.NotAction === undefined ? 'Action' : 'NotAction';
  if (json[name] === undefined) {
    return findings.error('MISSING_ACTION', `${path}.Action`, 'the statement has no `Action`', 'name the actions, for example `["oss:GetObject"]`');
  }
  const actions = readTexts(json[name], `${path}.${name}`, context);
  for (const action of actions ?? []) {
    if (!isActionPattern(action)) {
      findings.error('INVALID_ACTION_FORMAT', `${path}.${name}`, `${shown(action.literal)} is no action`, 'write `<service>:<action>`, for example `oss:GetObject`, or `*`');
    }
  }
  return actions;
}

function readResources({ Resource: json }: JsonObject, path: string, context: ParseContext): readonly Text[] | undefined {
  if (context.kind === 'trust') {
    return undefined;
  }
  return json === undefined
    ? context.findings.error('MISSING_RESOURCE', `${path}.Resource`, 'the statement has no `Resource`', 'name the resources, or `*` for actions that know none')
    : readTexts(json, `${path}.Resource`, context);
}

/** `Id` and `Sid` mean nothing, so they may well be unknown. */
function readCarried(json: unknown, path: string, context: ParseContext): Text | undefined {
  return json === undefined ? undefined : readText(json, path, context);
}
