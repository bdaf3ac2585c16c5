/** Attributes that take a value of any type, which `terraform_data` has: a state says of each which type its value has. */
const DYNAMIC: Readonly<Record<string, readonly string[]>> = { terraform_data: ['input', 'output', 'triggers_replace'] };

export function withTypes(type: string, attributes: object): object {
  const typed = (DYNAMIC[type] ?? []).filter((name) => name in attributes).map((name) => {
    const value = (attributes as Record<string, unknown>)[name];
    return [name, { value, type: typeOf(value) }];
  });
  return { ...attributes, ...Object.fromEntries(typed) };
}

/** As Terraform writes types. */
function typeOf(value: unknown): unknown {
  if (value === null) return 'dynamic';
  if (Array.isArray(value)) return ['tuple', value.map(typeOf)];
  if (typeof value === 'object') return ['object', Object.fromEntries(Object.entries(value!).map(([name, each]) => [name, typeOf(each)]))];
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
