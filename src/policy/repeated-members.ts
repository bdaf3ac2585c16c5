/**
 * The paths of members that stand more than once in one object. `JSON.parse` keeps the last of them without a word, and
 * a document of which half is lost is no document to decide on.
 *
 * The text must be JSON already: then strings and the six structural characters are all there is to look at. No regular
 * expression: those give up on strings of some megabytes.
 */
export function repeatedMembers(json: string): readonly string[] {
  const repeated: string[] = [];
  const open: Container[] = [];
  let name = '';
  for (let at = 0; at < json.length; at++) {
    const inside = open[open.length - 1];
    switch (json[at]) {
      case '{':
      case '[':
        open.push({ path: inside ? pathOf(inside) : '$', isList: json[at] === '[', members: new Set(), index: 0 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        inside.index++;
        break;
      case ':':
        inside.member = name;
        if (inside.members.has(name)) {
          repeated.push(pathOf(inside));
        }
        inside.members.add(name);
        break;
      case '"': {
        const end = endOfString(json, at);
        name = JSON.parse(json.slice(at, end + 1)) as string;
        at = end;
      }
    }
  }
  return repeated;
}

interface Container {
  readonly path: string;
  readonly isList: boolean;
  readonly members: Set<string>;
  index: number;
  member?: string;
}

function pathOf({ path, isList, index, member }: Container): string {
  return isList ? `${path}[${index}]` : `${path}.${member}`;
}

/** Where the closing quote of the string is that opens at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') {
    at += json[at] === '\\' ? 2 : 1;
  }
  return at;
}
