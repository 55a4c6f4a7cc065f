import ts from 'typescript';
import {
  about,
  type Callable,
  declare,
  functionOf,
  isCallable,
  type Names,
  type Things,
  within,
} from './meaning.ts';
import type { Part } from './ownCode.ts';
import { isNaming, verbsIn } from './verbs.ts';

/** The parts of a transaction, and the permission that each needs; the transaction needs none itself. */
const parts: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};
const transaction = 'TransactWriteItems';
/** One key is a GetItem, several are a BatchGetItem, which names its tables as keys of an object. */
const reader = 'readTogether';
const oneOrMany = ['GetItem', 'BatchGetItem'];
/** Requests to S3 are signed by their method. */
const methods: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

const isAdapter = ({ path }: Part): boolean => path.startsWith('shared/adapters/');
const isWiring = ({ path }: Part): boolean => path.startsWith('functions/');
const parsed = ({ path, code }: Part): ts.SourceFile =>
  ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);

/**
 * Every call to AWS that a function's code can come to, as `action on thing`. It starts from what the
 * function's own files make of the adapters and follows names and arguments; of a port it follows the
 * verbs that some file of the function names.
 * @throws when it cannot tell what a call is about: then nobody could say what the role must allow.
 */
export function callsIn(code: readonly Part[]): ReadonlySet<string> {
  const found = new Set<string>();
  const done = new Set<string>();
  const numbers = new Map<Names, number>();
  const adapters: Names = new Map();
  for (const file of code.filter(isAdapter).map(parsed)) declare(file, adapters);
  const isCalled = verbsIn(code.filter((one) => !isAdapter(one)).map(parsed));

  function call(action: string, things: Things, at: ts.Node): void {
    if (things.size === 0)
      throw new Error(`${at.getSourceFile().fileName}: ${action} on what? ${at.getText()}`);
    for (const thing of things) found.add(`${action} on ${thing}`);
  }

  /** Once for each place and all that is given. */
  function enter(fn: Callable, names: Names, given: readonly Things[], port?: string): void {
    const place = [fn.getSourceFile().fileName, fn.pos, numberOf(names), port];
    const mark = [...place, ...given.map((things) => [...things].join('+'))].join();
    if (done.has(mark)) return;
    done.add(mark);
    walkInside(fn, within(fn, names, given), port);
  }

  function numberOf(names: Names): number {
    const number = numbers.get(names) ?? numbers.size;
    numbers.set(names, number);
    return number;
  }

  function walk(node: ts.Node, names: Names, port?: string): void {
    if (isKept(node)) return;
    if (isCallable(node)) walkInside(node, within(node, names, []));
    else if (port !== undefined && ts.isObjectLiteralExpression(node)) walkPort(node, names, port);
    else walkOn(node, names, port);
  }

  function walkInside({ body }: Callable, names: Names, port?: string): void {
    if (body) walk(body, names, port);
  }

  function walkOn(node: ts.Node, names: Names, port?: string): void {
    if (ts.isBlock(node)) declare(node, names);
    look(node, names, port);
    const answers = isOnTheWayOut(node) ? port : undefined;
    ts.forEachChild(node, (child) => walk(child, names, answers));
  }

  /** A verb that nobody names cannot be called. */
  function walkPort({ properties }: ts.ObjectLiteralExpression, names: Names, port: string): void {
    for (const property of properties) {
      const verb = property.name?.getText();
      if (verb !== undefined && !isCalled(port, verb)) continue;
      if (ts.isShorthandPropertyAssignment(property)) mention(property.name, names);
      else ts.forEachChild(property, (child) => walk(child, names, verb ?? port));
    }
  }

  function look(node: ts.Node, names: Names, port?: string): void {
    if (ts.isCallExpression(node)) take(node, names, port);
    else if (ts.isNewExpression(node)) make(node, names);
    else if (ts.isPropertyAssignment(node)) part(node, node.initializer, names);
    else if (ts.isShorthandPropertyAssignment(node)) part(node, node.name, names);
    else if (ts.isIdentifier(node)) mention(node, names);
  }

  function take(node: ts.CallExpression, names: Names, port?: string): void {
    const { expression: callee, arguments: given } = node;
    if (ts.isPropertyAccessExpression(callee)) ask(callee.name.text, given, names);
    else if (ts.isIdentifier(callee) && callee.text === reader) read(given, names);
    else if (ts.isIdentifier(callee)) follow(callee, given, names, port);
  }

  function follow(
    callee: ts.Identifier,
    given: readonly ts.Expression[],
    names: Names,
    port?: string,
  ): void {
    if (isIn('s3', callee)) sign(given);
    const meant = functionOf(callee, names);
    const things = given.map((one) => about(one, names));
    if (meant) enter(meant.fn, meant.names, things, port);
  }

  function ask(name: string, [action, request]: readonly ts.Expression[], names: Names): void {
    if (name !== 'call' || !action || !request || !ts.isStringLiteral(action)) return;
    if (action.text === transaction || oneOrMany.includes(action.text)) return;
    call(action.text, about(request, names), request);
  }

  function read([, table]: readonly ts.Expression[], names: Names): void {
    if (table) for (const action of oneOrMany) call(action, about(table, names), table);
  }

  function sign([method]: readonly ts.Expression[]): void {
    const action = method && ts.isStringLiteral(method) ? methods[method.text] : undefined;
    if (action) found.add(`${action} on files`);
  }

  function make({ expression, arguments: given }: MadeOf, names: Names): void {
    const request = given?.[0];
    const [, action] = /^(\w+)Command$/.exec(expression.getText()) ?? [];
    // the client of the tables makes them all; who calls it is followed
    if (!action || !request || isIn('dynamo', expression)) return;
    call(action, isIn('ses', expression) ? new Set(['sender']) : about(request, names), request);
  }

  function part(node: ts.ObjectLiteralElement, value: ts.Node, names: Names): void {
    const action = parts[node.name?.getText() ?? ''];
    if (action) call(action, about(value, names), node);
  }

  /** A function handed on is called by somebody, with nothing that is known. */
  function mention(node: ts.Identifier, names: Names): void {
    const isCallee = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const meant = isNaming(node) || isCallee ? undefined : functionOf(node, names);
    if (meant) enter(meant.fn, meant.names, []);
  }

  function start(node: ts.Node): void {
    const called = ts.isCallExpression(node) ? node : undefined;
    const name = called?.expression ?? node;
    const asks = ts.isIdentifier(name) && (called || !isNaming(name));
    const meant = asks && functionOf(name, adapters);
    const given = called?.arguments.map((one) => about(one, adapters)) ?? [];
    if (meant) enter(meant.fn, meant.names, given, nameOf(node.parent));
    ts.forEachChild(node, (child) => {
      if (child !== called?.expression) start(child);
    });
  }

  for (const file of code.filter(isWiring).map(parsed)) start(file);
  return found;
}

type MadeOf = Pick<ts.NewExpression, 'expression' | 'arguments'>;

const isIn = (service: string, node: ts.Node): boolean =>
  node.getSourceFile().fileName.startsWith(`shared/adapters/${service}/`);

/** A function with a name is followed where it is asked for. */
const isKept = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableDeclaration(node) && !!node.initializer && isCallable(node.initializer));

/** What a function gives back passes through these. */
const isOnTheWayOut = (node: ts.Node): boolean =>
  ts.isBlock(node) ||
  ts.isReturnStatement(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isConditionalExpression(node) ||
  ts.isSpreadAssignment(node);

/** What a port is known by from then on; nothing when a variable holds it. */
const nameOf = (holder: ts.Node): string =>
  ts.isPropertyAssignment(holder) && ts.isIdentifier(holder.name) ? holder.name.text : '';
