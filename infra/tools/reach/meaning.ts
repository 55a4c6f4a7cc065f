import ts from 'typescript';

/** Tables, indexes (`records/list`), secrets: what an expression may stand for. */
export type Things = ReadonlySet<string>;
export type Callable =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration;

/** What a name means: things, or an expression with the names that are known where it stands. */
interface Meaning {
  readonly things?: Things;
  readonly is?: { readonly node: ts.Node; readonly names: Names };
}
export type Names = Map<string, Meaning>;

const none: Things = new Set();
const tables: Things = new Set(['records', 'outbox']);
const known: Things = new Set([...tables, 'list', 'todo']);
/** The fields of a request that say what it is about. */
const naming: Things = new Set(['TableName', 'SecretId']);
/** Where the addresses of the secrets come from. */
const secrets: ReadonlyMap<string, Things> = new Map([
  ['secretArn', new Set(['signing keys'])],
  ['originSecretArn', new Set(['origin key'])],
]);

const union = (all: readonly Things[]): Things => new Set(all.flatMap((one) => [...one]));

export const isCallable = (node: ts.Node): node is Callable =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node);

/** The names that a file or a block gives, whatever their order. */
export function declare(block: ts.SourceFile | ts.Block, names: Names): void {
  for (const statement of block.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      names.set(statement.name.text, { is: { node: statement, names } });
    if (ts.isVariableStatement(statement))
      for (const variable of statement.declarationList.declarations) hold(variable, names);
  }
}

function hold({ name, initializer }: ts.VariableDeclaration, names: Names): void {
  if (ts.isIdentifier(name))
    names.set(name.text, initializer ? { is: { node: initializer, names } } : {});
  else bind(name, initializer ? about(initializer, names) : none, names);
}

/** A parameter gets what is given; a field called like a table is the table. */
function bind(name: ts.BindingName, given: Things, names: Names): void {
  if (ts.isIdentifier(name)) return void names.set(name.text, { things: given });
  for (const element of name.elements) {
    if (!ts.isBindingElement(element)) continue;
    const field = (element.propertyName ?? element.name).getText();
    bind(element.name, only(field, tables) ?? given, names);
  }
}

/** The names inside a function that is called with these things. */
export function within(fn: Callable, names: Names, given: readonly Things[]): Names {
  const inside: Names = new Map(names);
  for (const [at, { name }] of fn.parameters.entries()) bind(name, given[at] ?? none, inside);
  return inside;
}

export function functionOf(
  { text }: ts.Identifier,
  names: Names,
): { readonly fn: Callable; readonly names: Names } | undefined {
  const is = names.get(text)?.is;
  if (!is) return undefined;
  if (isCallable(is.node)) return { fn: is.node, names: is.names };
  return ts.isIdentifier(is.node) ? functionOf(is.node, is.names) : undefined;
}

const asked = new Set<ts.Node>();

/** What an expression stands for, as far as calls are concerned. */
export function about(node: ts.Node, names: Names): Things {
  // what asks for itself adds nothing
  if (asked.has(node)) return none;
  asked.add(node);
  try {
    return meant(node, names);
  } finally {
    asked.delete(node);
  }
}

function meant(node: ts.Node, names: Names): Things {
  if (ts.isIdentifier(node)) return named(node, names);
  if (ts.isStringLiteral(node)) return only(node.text, known) ?? none;
  if (ts.isPropertyAccessExpression(node))
    return only(node.name.text, tables) ?? about(node.expression, names);
  if (ts.isObjectLiteralExpression(node)) return aboutRequest(node, names);
  if (ts.isCallExpression(node)) return aboutAnswer(node, names);
  if (isCallable(node)) return answerOf(node, names, []);
  const parts = ts.isElementAccessExpression(node) ? [node.argumentExpression] : childrenOf(node);
  return union(parts.map((part) => about(part, names)));
}

const only = (name: string, among: Things): Things | undefined =>
  among.has(name) ? new Set([name]) : undefined;

function named({ text }: ts.Identifier, names: Names): Things {
  const { things, is } = names.get(text) ?? {};
  return things ?? (is ? about(is.node, is.names) : none);
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** A request is about what it names, and in an index about the index; any other object about all in it. */
function aboutRequest(node: ts.ObjectLiteralExpression, names: Names): Things {
  const fields = node.properties.map((property) => ({
    name: property.name?.getText() ?? '',
    things: inField(property, names),
  }));
  const own = fields.filter(({ name }) => naming.has(name));
  const index = fields.find(({ name }) => name === 'IndexName');
  const things = union((own.length > 0 ? own : fields).map((one) => one.things));
  if (!index) return things;
  return new Set([...things].flatMap((table) => [...index.things].map((one) => `${table}/${one}`)));
}

function inField(property: ts.ObjectLiteralElementLike, names: Names): Things {
  if (ts.isPropertyAssignment(property)) return about(property.initializer, names);
  if (ts.isShorthandPropertyAssignment(property)) return about(property.name, names);
  if (ts.isSpreadAssignment(property)) return about(property.expression, names);
  return about(property, names);
}

function aboutAnswer({ expression, arguments: given }: ts.CallExpression, names: Names): Things {
  if (!ts.isIdentifier(expression)) return about(expression, names);
  const secret = secrets.get(expression.text);
  const called = functionOf(expression, names);
  if (secret || !called) return secret ?? none;
  return answerOf(
    called.fn,
    called.names,
    given.map((one) => about(one, names)),
  );
}

function answerOf(fn: Callable, names: Names, given: readonly Things[]): Things {
  const inside = within(fn, names, given);
  if (!fn.body) return none;
  if (!ts.isBlock(fn.body)) return about(fn.body, inside);
  declare(fn.body, inside);
  const answers: Things[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) answers.push(about(node.expression, inside));
    else if (!isCallable(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn.body, visit);
  return union(answers);
}
