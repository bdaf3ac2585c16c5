import { IConstruct } from 'constructs';
import { actionsReached, checkName, NameRule, ResourceForm, serviceOf } from '../catalog';
import { inputError, isUnknown } from '../framework';
import { resourceCovers } from '../policy';

/** What actions of IMM work on: forms of resources in the catalog, below a project, or `*`. */
type ProjectForm = 'any' | 'project' | 'dataset' | 'trigger' | 'batch';

const FORMS: readonly ResourceForm[] = ['any', 'project', 'dataset', 'trigger', 'batch'] satisfies ProjectForm[];

/**
 * The resources on which an action does what is meant by it on a project: itself, datasets in it, its batches and triggers, or `*` for an action that works on no
 * project at all. A pattern of actions never gets `*`: it would be granted on every project.
 *
 * @param project its resource name
 * @param datasets names or patterns; all of them where none are given
 */
export function resourcesOf(action: string, project: string, datasets?: readonly string[]): readonly string[] {
  const reached = actionsReached(action);
  const narrowed = datasets !== undefined && reached.some(({ resource }) => resource === 'dataset');
  const forms = new Set(reached.flatMap(({ resource, alsoOn }) => [resource, ...narrowed ? [] : alsoOn]).filter(isForm));
  if (reached.length === 0) {
    return [project, `${project}/*`]; // an action that nobody knows
  }
  if (!/[*?]/.test(action) && forms.has('any')) {
    return ['*'];
  }
  const below: Readonly<Record<ProjectForm, readonly string[]>> = {
    any: [],
    project: [project],
    dataset: (datasets ?? ['*']).map((name) => `${project}/dataset/${name}`),
    trigger: [`${project}/trigger/*`],
    batch: [`${project}/batch/*`],
  };
  const named = [...forms].flatMap((form) => below[form]);
  return named.filter((one) => !named.some((other) => other !== one && resourceCovers(other, one)));
}

function isForm(form: ResourceForm): form is ProjectForm {
  return FORMS.includes(form);
}

/** Refuses what is no action of IMM that is known now. */
export function checkActions(scope: IConstruct, property: string, actions: readonly string[]): void {
  const other = actions.find((action) => isUnknown(action) || serviceOf(action) !== 'imm');
  if (other !== undefined) {
    throw inputError(scope, property, `\`${other}\` is no action of IMM that is known now; write it out, for example \`imm:GetProject\`, and grant those of other services by \`Grant.statement\``);
  }
}

/** A name in which `*` and `?` are wildcards; a token passes. */
export function checkedPattern(scope: IConstruct, property: string, pattern: string, rule: NameRule): string {
  const complaint = isUnknown(pattern) ? undefined : checkName(rule, pattern.replace(/[*?]+/g, 'x'));
  if (complaint !== undefined) {
    throw inputError(scope, property, `\`${pattern}\` matches no ${rule.what}: that must ${rule.rule}; take one such as \`${rule.example}\` or \`${rule.example}*\``);
  }
  return pattern;
}
