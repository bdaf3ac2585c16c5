import { actionFact, ActionFact, actionsReached, canName, RESOURCE_TEMPLATES, ResourceForm, serviceOf } from '../catalog';
import { shown, Text } from '../policy';
import { listed, Remark, remark, senseless, StatementContext, StatementRule } from './rule';

/**
 * An action on a form of resource that it does not work on: it matches nothing, which no service reports. The vendor's own samples list
 * the objects of a bucket on `bucket/*`.
 */
export const resourceLevel: StatementRule = (statement, context) => {
  const { actions, exceptActions, resources } = statement;
  if (exceptActions || !resources) {
    return [];
  }
  const missed = missedBy(resources);
  const written = actions.flatMap(({ literal }) => literal ?? []);
  const literal = written.flatMap((action) => actionFact(action) ?? []).filter(missed);
  return [
    ...byForm(literal.filter(isSure)).map(([form, rows]) => ofLiteral(rows, form, resources, context)),
    ...byForm(literal.filter((row) => !isSure(row))).map(([form, rows]) => ofLiteral(rows, form, resources)),
    ...written.filter(isPartOfService).flatMap((pattern) => byForm(actionsReached(pattern).filter(missed).filter(isMeant))
      .map(([form, rows]) => ofPattern(pattern, rows, form, resources))),
  ];
};

/** Which actions none of the resources is for; each form is looked for once. */
function missedBy(resources: readonly Text[]): (row: ActionFact) => boolean {
  const known = new Map<string, boolean>();
  const isNamed = (form: ResourceForm, service: string) => {
    const key = `${form} of ${service}`;
    const named = known.get(key) ?? resources.some((one) => canName(one, form, service));
    known.set(key, named);
    return named;
  };
  return ({ action, resource, alsoOn }) => ![resource, ...alsoOn].some((form) => isNamed(form, serviceOf(action)));
}

/** Forms that nobody has in mind who grants by a wildcard on others. */
const ASIDE: readonly ResourceForm[] = ['service', 'ram account', 'mfa device', 'resource pool', 'vector service', 'vector bucket', 'vector index', 'vectors'];

function isMeant({ resource }: ActionFact): boolean {
  return !ASIDE.includes(resource);
}

/** What is only inferred does not stop anyone. */
function isSure({ confidence }: ActionFact): boolean {
  return confidence === 'high';
}

/** `oss:Get*`; `oss:*` means whatever there is. */
function isPartOfService(action: string): boolean {
  return /^[^*?]+:.*[*?]/.test(action) && !action.endsWith(':*');
}

function byForm(rows: readonly ActionFact[]): readonly (readonly [ResourceForm, readonly ActionFact[]])[] {
  const forms = [...new Set(rows.map(({ resource }) => resource))];
  return forms.map((form) => [form, rows.filter(({ resource }) => resource === form)]);
}

/** @param context given where it is sure */
function ofLiteral(rows: readonly ActionFact[], form: ResourceForm, resources: readonly Text[], context?: StatementContext): Remark {
  const known = context ? '' : ', as far as can be told';
  return remark('Resource', 'RESOURCE_LEVEL_MISMATCH', context ? senseless(context) : 'warning',
    `${namesOf(rows)} ${rows.length === 1 ? 'works' : 'work'} on \`${RESOURCE_TEMPLATES[form]}\`${known}, and ${none(resources)} of that form`,
    fixFor(form, resources));
}

function ofPattern(pattern: string, rows: readonly ActionFact[], form: ResourceForm, resources: readonly Text[]): Remark {
  return remark('Resource', 'RESOURCE_LEVEL_MISMATCH', 'hint',
    `\`${pattern}\` includes ${namesOf(rows)} on \`${RESOURCE_TEMPLATES[form]}\`, and ${none(resources)} of that form`,
    `${fixFor(form, resources)}, if ${rows.length === 1 ? 'it is' : 'they are'} meant`);
}

function namesOf(rows: readonly ActionFact[]): string {
  return listed(rows.map(({ action }) => action));
}

function none(resources: readonly Text[]): string {
  return resources.length === 1 ? `${shown(`${resources[0]}`)} is not` : `none of the ${resources.length} resources is`;
}

/** With the resource that was probably meant, where a bucket stands for its objects or the other way round. */
function fixFor(form: ResourceForm, resources: readonly Text[]): string {
  const [first] = resources.flatMap(({ literal }) => (literal?.startsWith('acs:oss:') ? [literal] : []));
  if (first && form === 'bucket' && first.includes('/')) {
    return `name the bucket, ${shown(first.slice(0, first.indexOf('/')))}`;
  }
  if (first && form === 'object' && !first.includes('/')) {
    return `name its objects, ${shown(`${first}/*`)}`;
  }
  return form === 'any' || form === 'service' ? 'name `*`, in a statement of its own' : 'name one of that form';
}
