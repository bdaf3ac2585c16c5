/**
 * The rooms of src/ and the doors between them, checked against the imports that the sources really make. A door opened the wrong way is how a
 * framework-free room comes to load a framework, and how a change in one place comes to break a far one.
 */
import * as path from 'node:path';
import * as ts from 'typescript';

/** Which rooms a room may use: the whole chain, written out. */
export const ROOMS: Record<string, readonly string[]> = {
  policy: [],
  catalog: ['policy'],
  access: ['policy', 'catalog'],
  checks: ['policy', 'catalog', 'access'],
  terraform: ['policy', 'catalog', 'access'],
  review: ['policy', 'catalog', 'access', 'checks', 'terraform'],
  offline: [],
  cli: ['policy', 'catalog', 'access', 'checks', 'terraform', 'review', 'offline'],
  framework: ['policy', 'catalog', 'checks'],
  ram: ['policy', 'catalog', 'access', 'checks', 'framework', 'alicloud'],
  oss: ['policy', 'catalog', 'access', 'checks', 'framework', 'alicloud', 'ram'],
  smq: ['policy', 'catalog', 'access', 'checks', 'framework', 'alicloud'],
  imm: ['policy', 'catalog', 'access', 'checks', 'framework', 'alicloud', 'ram', 'oss', 'smq'],
  testing: ['policy', 'catalog', 'access', 'checks', 'terraform', 'review', 'offline', 'framework', 'alicloud', 'ram', 'oss', 'smq', 'imm'],
  alicloud: [],
};

/** These run on their own: usable and fast without the construct framework. */
const WITHOUT_FRAMEWORK = ['policy', 'catalog', 'access', 'checks', 'terraform', 'review', 'offline', 'cli'];
const FRAMEWORK = ['cdktf', 'constructs'];

/** Generated, so held to the doors but not to our style. */
const GENERATED = 'alicloud';

/** Source texts by their path below src/, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly specifier: string;
  /** Leaves no trace in the compiled file. */
  readonly typeOnly: boolean;
}

/** One sentence for each place where the sources break a rule of the house. */
export function wrongDoors(sources: Sources): string[] {
  const found: string[] = [];
  const used = new Map<string, string[]>(); // file -> files of its own room that it loads
  for (const [file, text] of sources) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const complain = (what: string) => found.push(`${file} ${what}`);
    const room = roomOf(file);
    const imports = importsOf(source);
    for (const { specifier } of imports) checkDoor(file, room, specifier, complain);
    used.set(file, imports.flatMap((each) => each.typeOnly ? [] : resolve(file, each.specifier, sources)).filter((to) => roomOf(to) === room));

    if (room === GENERATED) continue;
    checkInstanceOf(source, complain);
    if (file === 'index.ts') checkNamedExports(source, complain);
    else if (room === undefined) complain('is in no room; only index.ts stands outside of one');
    else if (!(room in ROOMS)) complain(`is in a room that is not in the table: ${room}`);
    else if (file === `${room}/index.ts`) checkOpening(text, complain);
  }
  return [...found, ...cycles(used)];
}

/** The first folder of a path below src/; `undefined` for a file that stands outside of all rooms. */
function roomOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

function checkDoor(file: string, room: string | undefined, specifier: string, complain: (what: string) => void) {
  const framework = FRAMEWORK.find((name) => specifier === name || specifier.startsWith(`${name}/`));
  if (framework && room && WITHOUT_FRAMEWORK.includes(room)) complain(`imports \`${specifier}\`; ${room} works without the framework`);
  if (framework && specifier !== framework && room !== GENERATED) complain(`imports \`${specifier}\`; only \`${framework}\` itself is its public door`);
  if (!specifier.startsWith('.')) return;

  const target = path.posix.join(path.posix.dirname(file), specifier);
  const [to] = target.split('/');
  if (to === '..') return complain(`imports \`${specifier}\`, which is outside of src`);
  if (to === room) return;
  if (target !== to) complain(`imports \`${specifier}\`; the only door of ${to} is its index.ts`);
  if (room && !(ROOMS[room] ?? []).includes(to)) complain(`imports \`${specifier}\`; ${room} may use ${ROOMS[room]?.join(', ') || 'no other room'}`);
}

/** Two copies of a framework may be installed side by side: its classes are recognised by its own tests, such as `TerraformStack.isStack`. */
function checkInstanceOf(source: ts.SourceFile, complain: (what: string) => void) {
  const names = new Set<string>();
  walk(source, (node) => {
    if (ts.isImportDeclaration(node) && FRAMEWORK.includes((node.moduleSpecifier as ts.StringLiteral).text)) {
      walk(node, (part) => {
        if ((ts.isImportSpecifier(part) || ts.isNamespaceImport(part) || ts.isImportClause(part)) && part.name) names.add(part.name.text);
      });
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
      const [root] = node.right.getText().split('.');
      if (names.has(root)) complain(`uses \`${node.getText()}\`; a framework class may be installed twice, so ask the framework instead`);
    }
  });
}

/** jsii reads every exported name: rooms also export what only other rooms need, so the public ones are listed. */
function checkNamedExports(source: ts.SourceFile, complain: (what: string) => void) {
  for (const node of source.statements) {
    if (!ts.isExportDeclaration(node) || (node.exportClause && ts.isNamedExports(node.exportClause))) continue;
    if (node.getText() !== "export * as alicloud from './alicloud';") complain(`says \`${node.getText()}\`; it exports by name, apart from the bindings`);
  }
}

function checkOpening(text: string, complain: (what: string) => void) {
  const comments = (ts.getLeadingCommentRanges(text, 0) ?? []).map(({ pos, end }) => text.slice(pos, end)).join('\n');
  const lines = comments.split('\n').map((line) => line.replace(/^\s*(\/\*\*?|\*\/|\/\/|\*)?\s*|\s*\*\/$/g, '')).filter((line) => line !== '');
  if (lines.length !== 3) complain(`opens with ${lines.length} lines of comment; three say what the room is for`);
}

function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(source, (node) => {
    const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
      if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly });
    };
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && ['import', 'require', 'require.resolve'].includes(node.expression.getText())) add(node.arguments[0], false);
  });
  return found;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The file that a relative import means, if it is among the sources. */
function resolve(from: string, specifier: string, sources: Sources): string[] {
  if (!specifier.startsWith('.')) return [];
  const target = path.posix.join(path.posix.dirname(from), specifier);
  return [`${target}.ts`, `${target}/index.ts`].filter((file) => sources.has(file)).slice(0, 1);
}

/** Files that load each other: which of them is complete when the other runs depends on who came first. */
function cycles(used: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(`${[...trail.slice(start), file].join(' -> ')} is a cycle`);
    if (start >= 0 || done.has(file)) return;
    for (const next of used.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of used.keys()) visit(file, []);
  return found;
}
