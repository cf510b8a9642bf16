// What an expression of our Bicep files comes to: the little of the language that they use.
import { type Bicep, type BicepNode, propertiesOf } from './bicep';

export type Surroundings = {
  readonly bicep: Bicep;
  readonly parameters: Readonly<Record<string, string>>;
  /** What modules give out, by `module.output`. */
  readonly outputs: Readonly<Record<string, string>>;
};

type Value = string | number | boolean | null | { readonly [name: string]: Value };

const functions: Readonly<Record<string, (...input: Value[]) => Value>> = {
  union: (...objects) => Object.assign({}, ...objects) as Value,
  subscription: () => ({ tenantId: 'a-tenant' }),
};

const childrenOf = (node: BicepNode): BicepNode[] => node.namedChildren.filter((child) => child !== null);

const field = (node: BicepNode, name: string): BicepNode => {
  const found = node.childForFieldName(name);
  if (!found) throw new Error(`No ${name} in ${node.text}`);
  return found;
};

const named = (name: string, around: Surroundings): Value => {
  const given = around.parameters[name];
  if (given !== undefined) return given;
  const node = around.bicep.variables.get(name) ?? around.bicep.parameters.get(name)?.initial;
  if (!node) throw new Error(`${name} has no value`);
  return evaluate(node, around);
};

const member = (node: BicepNode, around: Surroundings): Value => {
  const [, output] = /^(\w+\.outputs\.\w+)$/.exec(node.text) ?? [];
  if (output) {
    const value = around.outputs[output.replace('.outputs.', '.')];
    if (value === undefined) throw new Error(`${output} has no value`);
    return value;
  }
  const object = evaluate(field(node, 'object'), around);
  return (object as Readonly<Record<string, Value>>)[field(node, 'property').text] ?? null;
};

const binary = (node: BicepNode, around: Surroundings): Value => {
  const [left, right] = [field(node, 'left'), field(node, 'right')].map((side) => evaluate(side, around));
  const sign = node.children.find((child) => child && !child.isNamed)?.text;
  switch (sign) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '&&':
      return Boolean(left && right);
    default:
      throw new Error(`Unknown sign ${sign}`);
  }
};

const call = (node: BicepNode, around: Surroundings): Value => {
  const name = field(node, 'function').text;
  const made = functions[name];
  if (!made) throw new Error(`Unknown function ${name}`);
  return made(...childrenOf(field(node, 'arguments')).map((argument) => evaluate(argument, around)));
};

const kinds: Readonly<Record<string, (node: BicepNode, around: Surroundings) => Value>> = {
  string: (node, around) =>
    childrenOf(node)
      .map((part) => (part.type === 'interpolation' ? evaluate(childrenOf(part)[0] ?? part, around) : part.text))
      .join(''),
  object: (node, around) =>
    Object.fromEntries([...propertiesOf(node)].map(([name, value]) => [name, evaluate(value, around)])),
  ternary_expression: (node, around) =>
    evaluate(field(node, evaluate(field(node, 'condition'), around) ? 'consequence' : 'alternative'), around),
  identifier: (node, around) => named(node.text, around),
  member_expression: member,
  binary_expression: binary,
  call_expression: call,
  parenthesized_expression: (node, around) => evaluate(childrenOf(node)[0] ?? node, around),
};

/** The value of an expression. */
export const evaluate = (node: BicepNode, around: Surroundings): Value => {
  const kind = kinds[node.type];
  if (!kind) throw new Error(`Unknown expression ${node.type}: ${node.text}`);
  return kind(node, around);
};
