import { folderWith } from './stacks';
import { mentionedIn } from '../../src/offline/mentioned';

const SCHEMA = { version: 0, block: {} };

test('only types are kept that configuration or state mention, in whatever syntax', () => {
  const folder = folderWith({
    'cdk.tf.json': { resource: { a_configured: {} } },
    'more.tf': 'data "a_read" "x" {}',
    'terraform.tfstate': { resources: [{ type: 'a_known' }] },
    'notes.txt': 'a_noted',
  });
  const all = Object.fromEntries(['a_configured', 'a_read', 'a_known', 'a_noted', 'a_forgotten'].map((type) => [type, SCHEMA]));
  const [[source, kept]] = mentionedIn(folder, new Map([['some/a', { provider: SCHEMA, resource_schemas: all, data_source_schemas: all }]]));
  expect(source).toBe('some/a');
  expect(kept).toEqual({
    provider: SCHEMA,
    resource_schemas: { a_configured: SCHEMA, a_read: SCHEMA, a_known: SCHEMA },
    data_source_schemas: { a_configured: SCHEMA, a_read: SCHEMA, a_known: SCHEMA },
  });
});
