// Reads Bicep by its grammar: what a file declares and names. No compiler is at hand, so what one would say about names is
// looked for here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

export type BicepNode = Node;

export type BicepModule = { readonly path: string; readonly parameters: ReadonlyMap<string, BicepNode> };

export type Bicep = {
  /** Where the grammar does not understand the file. */
  readonly mistakes: readonly string[];
  /** With the default of each, null where one has to be given, and what is allowed. */
  readonly parameters: ReadonlyMap<string, BicepParameter>;
  readonly variables: ReadonlyMap<string, BicepNode>;
  readonly resources: ReadonlyMap<string, { readonly type: string; readonly body: BicepNode }>;
  readonly modules: ReadonlyMap<string, BicepModule>;
  readonly outputs: ReadonlyMap<string, BicepNode>;
  /** Every name that an expression uses, and every function. */
  readonly used: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Outputs of modules that are used, as `module.output`. */
  readonly usedOutputs: ReadonlySet<string>;
};

export type BicepParameter = {
  readonly initial: BicepNode | null;
  readonly allowed: readonly string[] | null;
  readonly isSecure: boolean;
};

/** The text of a plain string; of one with values in it, only what stands between them. */
export const textOf = (node: BicepNode): string =>
  node.namedChildren.flatMap((child) => (child?.type === 'string_content' ? [child.text] : [])).join('');

const childrenOf = (node: BicepNode): BicepNode[] => node.namedChildren.filter((child) => child !== null);

const walk = (node: BicepNode, visit: (node: BicepNode) => void): void => {
  visit(node);
  for (const child of node.children) if (child) walk(child, visit);
};

/** The properties of an object by name. */
export const propertiesOf = (object: BicepNode): Map<string, BicepNode> =>
  new Map(
    childrenOf(object)
      .filter(({ type }) => type === 'object_property')
      .map((property): [string, BicepNode] => {
        const [name, value] = childrenOf(property);
        if (!name || !value) throw new Error(`A property without a value: ${property.text}`);
        return [name.type === 'string' ? textOf(name) : name.text, value];
      }),
  );

const decoratorsOf = (decorators: BicepNode | null): Map<string, BicepNode[]> =>
  new Map(
    (decorators ? childrenOf(decorators) : []).map((decorator): [string, BicepNode[]] => {
      const call = decorator.namedChildren[0];
      const list = call?.childForFieldName('arguments');
      return [call?.childForFieldName('function')?.text ?? '', list ? childrenOf(list) : []];
    }),
  );

const isDeclared = (node: BicepNode): boolean => {
  const { parent } = node;
  if (!parent) return false;
  if (parent.type.endsWith('_declaration') || parent.type === 'object_property')
    return childrenOf(parent)[0]?.id === node.id;
  return parent.type === 'call_expression' && parent.childForFieldName('function')?.id === node.id;
};

const usesOf = (root: BicepNode): Pick<Bicep, 'used' | 'functions' | 'usedOutputs'> => {
  const [used, functions, usedOutputs] = [new Set<string>(), new Set<string>(), new Set<string>()];
  walk(root, (node) => {
    if (node.type === 'identifier' && !isDeclared(node)) used.add(node.text);
    const called = node.parent?.type === 'decorator' ? null : node.childForFieldName('function');
    if (node.type === 'call_expression' && called) functions.add(called.text);
    const [, module, output] = /^(\w+)\.outputs\.(\w+)$/.exec(node.text) ?? [];
    if (node.type === 'member_expression' && module && output) usedOutputs.add(`${module}.${output}`);
  });
  return { used, functions, usedOutputs };
};

const mistakesOf = (root: BicepNode): string[] => {
  const found: string[] = [];
  walk(root, (node) => {
    if (node.isError || node.isMissing) found.push(`line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
  });
  return found;
};

let parser: Parser | null = null;

const makeParser = async (): Promise<Parser> => {
  await Parser.init();
  const grammar = join(require.resolve('tree-sitter-bicep/package.json'), '../tree-sitter-bicep.wasm');
  return new Parser().setLanguage(await Language.load(readFileSync(grammar)));
};

const parameterOf = (declaration: BicepNode, decorators: BicepNode | null): [string, BicepParameter] => {
  const [name, , initial] = childrenOf(declaration);
  const said = decoratorsOf(decorators);
  const allowed = said.get('allowed')?.[0];
  return [
    name?.text ?? '',
    {
      initial: initial ?? null,
      allowed: allowed ? childrenOf(allowed).map(textOf) : null,
      isSecure: said.has('secure'),
    },
  ];
};

/** The body of a resource or module, past the condition under which it exists. */
const bodyOf = (declaration: BicepNode): BicepNode => {
  const last = childrenOf(declaration).at(-1);
  const body = last?.type === 'if_statement' ? childrenOf(last).at(-1) : last;
  if (body?.type !== 'object') throw new Error(`No body: ${declaration.text.slice(0, 60)}`);
  return body;
};

/** Reads a file. */
export const readBicep = async (source: string): Promise<Bicep> => {
  parser ??= await makeParser();
  const root = parser.parse(source)?.rootNode;
  if (!root) throw new Error('Nothing was parsed');
  const found = {
    parameters: new Map<string, BicepParameter>(),
    variables: new Map<string, BicepNode>(),
    resources: new Map<string, { type: string; body: BicepNode }>(),
    modules: new Map<string, BicepModule>(),
    outputs: new Map<string, BicepNode>(),
  };
  let decorators: BicepNode | null = null;
  for (const node of childrenOf(root)) {
    const [name, second, third] = childrenOf(node);
    if (node.type === 'parameter_declaration') found.parameters.set(...parameterOf(node, decorators));
    if (node.type === 'variable_declaration' && name && second) found.variables.set(name.text, second);
    if (node.type === 'resource_declaration' && name && second)
      found.resources.set(name.text, { type: textOf(second), body: bodyOf(node) });
    if (node.type === 'module_declaration' && name && second) {
      const parameters = propertiesOf(bodyOf(node)).get('params');
      found.modules.set(name.text, {
        path: textOf(second),
        parameters: parameters ? propertiesOf(parameters) : new Map(),
      });
    }
    if (node.type === 'output_declaration' && name && third) found.outputs.set(name.text, third);
    decorators = node.type === 'decorators' ? node : null;
  }
  return { ...found, ...usesOf(root), mistakes: mistakesOf(root) };
};
