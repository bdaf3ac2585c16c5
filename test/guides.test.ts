/** What the guides show works: every snippet by itself, and the policy behind it is the one that the user then holds. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expectAnnounced, Fenced, fencedBlocks, isSnippet, runSnippet, warningsOf } from './snippets';
import { policyOf, synth } from './synth';

const DOCS = path.join(__dirname, '..', 'docs');
const GUIDES = fs.readdirSync(DOCS).filter((file) => file.startsWith('guide-'));

describe.each(GUIDES)('%s', (file) => {
  const markdown = fs.readFileSync(path.join(DOCS, file), 'utf8');
  const blocks = fencedBlocks(markdown);
  const snippets = blocks.flatMap((block, index): [string, Fenced, Fenced | undefined][] =>
    (isSnippet(block.head) ? [[block.text.split('\n')[0], block, blocks[index + 1]]] : []));

  test.each(snippets)('%s', (_first, snippet, next) => {
    const stack = runSnippet(snippet.text);
    expectAnnounced(warningsOf(stack), snippet);
    if (next?.head === 'json') {
      const output = synth(stack);
      expect(output.statements(policyOf(output, 'User'))).toEqual(JSON.parse(next.text));
    }
  });

  test('is linked from the README', () => {
    expect(fs.readFileSync(path.join(DOCS, '..', 'README.md'), 'utf8')).toContain(`(docs/${file})`);
  });
});
