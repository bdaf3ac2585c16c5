/** What says where the state is kept becomes a comment, and nothing else changes. */
import { withoutBackend } from '../../src/offline/without-backend';

test.each<[string, string, string]>([
  ['a backend', '{"terraform": {"backend": {"oss": {}}, "required_version": "1"}}', '{"terraform": {"//": {"oss": {}}, "required_version": "1"}}'],
  ['a cloud', '{"terraform": {"cloud": {}}}', '{"terraform": {"//": {}}}'],
  ['one of several blocks', '{"terraform": [{"a": {"b": 1}}, {"backend" : {}}]}', '{"terraform": [{"a": {"b": 1}}, {"//" : {}}]}'],
  ['a name with escapes', '{"terra\\u0066orm": {"backen\\u0064": {}}}', '{"terra\\u0066orm": {"//": {}}}'],
])('%s', (_what, text, without) => {
  expect(withoutBackend(text)).toBe(without);
});

test.each<[string, string]>([
  ['a backend of something else', '{"data": {"terraform_remote_state": {"x": {"backend": "local"}}}}'],
  ['a comment', '{"//": {"metadata": {"backend": "local"}, "terraform": {"backend": 1}}}'],
  ['a text', '{"terraform": {"required_version": "backend"}, "locals": {"a": "}{\\"terraform\\": {\\"backend\\": \\\\", "b": {"backend": {}}}}'],
])('%s stays', (_what, text) => {
  expect(withoutBackend(text)).toBe(text);
});
