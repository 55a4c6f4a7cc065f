import ts from 'typescript';

/** The verbs of a port that some code calls, by the name that the port goes under. */
export type Verbs = (port: string, verb: string) => boolean;

/**
 * Reads which verbs are called, as in `outbox.add` or `deps.outbox.add`. Of a port that is handed on
 * under another name every verb counts that the code asks of anything.
 */
export function verbsIn(files: readonly ts.SourceFile[]): Verbs {
  const called = new Set<string>();
  const handedOn = new Set<string>();
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isAskedFor(node)) words.add(node.text);
      look(node);
    }
    ts.forEachChild(node, visit);
  };

  function look(node: ts.Identifier): void {
    const { parent } = node;
    if (isTakenApart(node)) handedOn.add(node.text);
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) use(parent, node.text);
    else use(node, cameAs(node));
  }

  function use(whole: ts.Node, port: string | undefined): void {
    const by = whole.parent;
    if (port === undefined) return;
    if (ts.isPropertyAccessExpression(by) && by.expression === whole)
      called.add(`${port}.${by.name.text}`);
    else if (!keepsName(whole, port)) handedOn.add(port);
  }

  for (const file of files) visit(file);

  return (port, verb) =>
    called.has(`${port}.${verb}`) || ((port === '' || handedOn.has(port)) && words.has(verb));
}

/** `port.verb` or `{ verb } = port`. */
const isAskedFor = ({ parent, text }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) ? parent.name.text === text : ts.isBindingElement(parent);

/** `{ outbox: { add } }` */
const isTakenApart = (node: ts.Identifier): boolean =>
  ts.isBindingElement(node.parent) &&
  node.parent.propertyName === node &&
  !ts.isIdentifier(node.parent.name);

/** The field of an object that the name came out of, as ports do; a list or a parameter is none. */
function cameAs(node: ts.Identifier): string | undefined {
  if (isNaming(node)) return undefined;
  const binding = bindingOf(node);
  if (!binding || !ts.isBindingElement(binding)) return undefined;
  return (binding.propertyName ?? binding.name).getText();
}

/** `{ outbox }` and `outbox: deps.outbox` are known by the same name afterwards; what is called is no port. */
function keepsName(port: ts.Node, name: string): boolean {
  const by = port.parent;
  if (ts.isShorthandPropertyAssignment(by)) return true;
  if (ts.isPropertyAssignment(by)) return by.name.getText() === name;
  if (ts.isCallExpression(by)) return by.expression === port;
  const isChoice = ts.isParenthesizedExpression(by) || ts.isBinaryExpression(by);
  return isChoice && keepsName(by, name);
}

type Bound = ts.ParameterDeclaration | ts.VariableDeclaration | ts.BindingElement;

/** What gave the name where it stands. */
function bindingOf(node: ts.Identifier): Bound | undefined {
  for (let scope: ts.Node = node.parent; scope; scope = scope.parent)
    for (const bound of boundIn(scope)) {
      const found = named(node.text, bound);
      if (found) return found;
    }
  return undefined;
}

function boundIn(scope: ts.Node): readonly Bound[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.filter(ts.isParameter);
  if (ts.isForOfStatement(scope) && ts.isVariableDeclarationList(scope.initializer))
    return scope.initializer.declarations;
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return [];
  return scope.statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );
}

function named(name: string, bound: Bound): Bound | undefined {
  if (ts.isIdentifier(bound.name)) return bound.name.text === name ? bound : undefined;
  for (const element of bound.name.elements) {
    const found = ts.isBindingElement(element) ? named(name, element) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The identifier gives something its name, and does not stand for it. */
export function isNaming(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) return parent.initializer !== node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return 'name' in parent && parent.name === node;
}
