import { FoundProject } from '../access';
import { isObject, readJson, Text } from '../policy';
import { Resource } from './resource';
import { literalOf, partOf, Value } from './value';

/** In templates of Resource Orchestration Service: projects of the current generation, which Terraform has no resource for. */
const PROJECT = 'ALIYUN::IMM::Project2';

/** The projects that a stack of that service makes, as far as its template is written out as JSON. */
export function projectsOfTemplate(stack: Resource): readonly FoundProject[] {
  const template = literalOf(stack.value('template_body'));
  const resources = template === undefined ? undefined : readJson(template, 'template', (value) => (isObject(value) ? value.Resources : undefined)).value;
  const parameters = parametersOf(stack.value('parameters'));
  return Object.values(isObject(resources) ? resources : {}).flatMap((resource) => {
    const properties = isObject(resource) && resource.Type === PROJECT && isObject(resource.Properties) ? resource.Properties : {};
    const [name, serviceRole] = [properties.ProjectName, properties.ServiceRole].map((property) => textOf(property, parameters));
    return name && serviceRole ? [{ ...stack.found, name, serviceRole }] : [];
  });
}

/** One block or a list of them. */
function parametersOf(value: Value): ReadonlyMap<string | undefined, Value> {
  const blocks = Array.isArray(value) ? value as readonly Value[] : [value];
  return new Map(blocks.map((block) => [literalOf(partOf(block, ['parameter_key'])), partOf(block, ['parameter_value'])]));
}

/** Written out, or a reference to a parameter. */
function textOf(property: unknown, parameters: ReadonlyMap<string | undefined, Value>): Text | undefined {
  if (typeof property === 'string') {
    return Text.of(property);
  }
  const value = isObject(property) && typeof property.Ref === 'string' ? parameters.get(property.Ref) : undefined;
  return value instanceof Text ? value : undefined;
}
