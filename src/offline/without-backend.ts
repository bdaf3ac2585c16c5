/** A string, or the beginning or end of an object. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}]/g;

/**
 * The Terraform JSON with its state kept nowhere: what says where becomes a comment. Done in the text, since a parser would drop what is said twice,
 * which Terraform refuses, and move the lines that its messages name.
 */
export function withoutBackend(text: string): string {
  const path: string[] = [];
  let key = '';
  return text.replace(TOKEN, (token, offset: number) => {
    if (token === '{') {
      path.push(key);
    } else if (token === '}') {
      key = path.pop() ?? '';
    } else if (/^\s*:/.test(text.slice(offset + token.length, offset + token.length + 20))) {
      key = JSON.parse(token) as string;
      if (path.length === 2 && path[1] === 'terraform' && ['backend', 'cloud'].includes(key)) return '"//"';
    }
    return token;
  });
}
