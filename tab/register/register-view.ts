import type { StakeholderView } from '#core/contract/stakeholders';
import { nodesOf } from '#core/kernel/attribute-path';

export const sortOrders = ['name', 'influence', 'interest', 'reach'] as const;

/** Which part of the register is looked at, and in which order. */
export type RegisterView = {
  readonly wanted: string;
  /** A group by kind and name; null for all. */
  readonly group: readonly [attribute: string, node: string] | null;
  /** `not` is everybody who cannot be asked, whatever the reason. */
  readonly reach: StakeholderView['reachability'] | 'all' | 'not';
  readonly sort: (typeof sortOrders)[number];
};

export const wholeRegister: RegisterView = { wanted: '', group: null, reach: 'all', sort: 'name' };

type Indexed = { readonly person: StakeholderView; readonly text: string };

/** The register with what it is searched by, made once for many looks. */
export const indexed = (register: readonly StakeholderView[]): readonly Indexed[] =>
  register.map((person) => ({
    person,
    text: [person.name, ...Object.values(person.attributes)].join('\n').toLocaleLowerCase(),
  }));

const isInGroup = ({ attributes }: StakeholderView, group: RegisterView['group']): boolean => {
  if (!group) return true;
  const [attribute, node] = group;
  const value = attributes[attribute];
  return value !== undefined && nodesOf(value).includes(node);
};

const isReached = ({ reachability }: StakeholderView, reach: RegisterView['reach']): boolean => {
  if (reach === 'all') return true;
  return reach === 'not' ? reachability !== 'reachable' : reachability === reach;
};

const rankOf = (person: StakeholderView, sort: RegisterView['sort']): number => {
  switch (sort) {
    case 'name':
      return 0;
    case 'reach':
      return Number(person.reachability === 'reachable');
    default:
      // The highest first, those whom nobody has assessed last.
      return -(person[sort] ?? 0);
  }
};

/** The people that fit, in the wanted order; people of one rank stay in the order of the register, which is by name. */
export const viewOf = (register: readonly Indexed[], view: RegisterView): StakeholderView[] => {
  const wanted = view.wanted.trim().toLocaleLowerCase();
  const found = register
    .filter(
      ({ text, person }) => text.includes(wanted) && isInGroup(person, view.group) && isReached(person, view.reach),
    )
    .map(({ person }) => person);
  if (view.sort === 'name') return found;
  return found.sort((one, other) => rankOf(one, view.sort) - rankOf(other, view.sort));
};

/** Every group of the register with those above it, by kind, in order of name. */
export const groupsOf = (register: readonly StakeholderView[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, Set<string>>();
  for (const { attributes } of register) {
    for (const [attribute, value] of Object.entries(attributes)) {
      const known = groups.get(attribute) ?? new Set();
      groups.set(attribute, known);
      for (const node of nodesOf(value)) known.add(node);
    }
  }
  const inOrder = (texts: Iterable<string>): string[] => [...texts].sort((a, b) => a.localeCompare(b));
  return new Map(inOrder(groups.keys()).map((attribute) => [attribute, inOrder(groups.get(attribute) ?? [])]));
};
