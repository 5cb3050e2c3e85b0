import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = join('widget', 'text');

/** The English sentences, each by its file and its place there, and those that the widget asks for. */
export function readSentences(): { all: string[]; asked: Set<string> } {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const files = readdirSync(join(root, 'widget'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'widget', file));
  const program = ts.createProgram(files, options);
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? []);

  const places = new Map<ts.Node, string>();
  for (const source of sources.filter(isEnglish)) findSentences(source, places);
  const asked = new Set<string>();
  for (const source of sources.filter((each) => !isOfText(each))) {
    for (const symbol of findAsked(source, program.getTypeChecker(), places)) {
      for (const place of toPlaces(symbol, places)) asked.add(place);
    }
  }
  return { all: [...places.values()], asked };
}

function isEnglish({ fileName }: ts.SourceFile): boolean {
  return dirname(relative(root, fileName)) === join(text, 'en');
}

/** A language only says what it has; that is no asking. */
function isOfText({ fileName }: ts.SourceFile): boolean {
  const folder = dirname(relative(root, fileName));
  return folder.startsWith(text + sep);
}

/** What stands in an object of the file and is no group; sentences by code are asked for as one. */
function findSentences(source: ts.SourceFile, places: Map<ts.Node, string>): void {
  const file = source.fileName.slice(source.fileName.lastIndexOf('/') + 1);
  const visit = (object: ts.ObjectLiteralExpression, path: string) => {
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const name = `${path} ${(property.name as ts.Identifier | ts.StringLiteral).text}`;
      if (ts.isObjectLiteralExpression(property.initializer)) visit(property.initializer, name);
      else places.set(property, name);
    }
  };
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isObjectLiteralExpression(initializer)) visit(initializer, file);
    }
  }
}

/** Where a name stands among the sentences; of all else nowhere. */
function toPlaces({ declarations = [] }: ts.Symbol, places: Map<ts.Node, string>): string[] {
  return declarations.flatMap((declaration) => places.get(declaration) ?? []);
}

/** Whatever is read of an object: `words.back`, `words[name]`, `{ back }`, or by whom it is given. */
function findAsked(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  places: Map<ts.Node, string>,
): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const add = (object: ts.Node, names: string[]) => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
    for (const name of names) {
      const symbol = checker.getPropertyOfType(type, name);
      if (symbol) found.push(symbol);
    }
  };
  // Passed on as the words they are, they are followed to where they are read.
  const namesOfOthers = (type: ts.Type | undefined) =>
    (type?.getProperties() ?? [])
      .filter((symbol) => toPlaces(symbol, places).length === 0)
      .map(({ name }) => name);
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) add(node.expression, [node.name.text]);
    if (ts.isElementAccessExpression(node)) {
      add(node.expression, toNames(checker.getTypeAtLocation(node.argumentExpression)));
    }
    if (ts.isObjectBindingPattern(node)) {
      const elements = node.elements.map(({ propertyName, name }) => propertyName ?? name);
      add(
        node,
        elements.map((element) => element.getText()),
      );
    }
    // Given to something that says by a type of its own what it asks for.
    if (ts.isPropertyAssignment(node)) {
      add(node.initializer, namesOfOthers(checker.getContextualType(node.initializer)));
    }
    if (ts.isSpreadAssignment(node)) {
      add(node.expression, namesOfOthers(checker.getContextualType(node.parent)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The names that a key may be. */
function toNames(key: ts.Type): string[] {
  const types = key.isUnion() ? key.types : [key];
  return types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
}
