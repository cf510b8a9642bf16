// The fixed catalogue of a wave: every cut a figure might be shown for. No ad-hoc filters and no catalogue of one
// viewer's own (measurement method, section 9.3).
import { nodesOf, topNodeOf } from '#core/kernel/attribute-path';
import type { Cut } from './close-cuts';
import { byCodeUnits } from './cut-group';

/** Values by attribute; a value may be a path 'Sales / EMEA / Vienna'; an attribute may be absent. */
export type Atom = Readonly<Record<string, string>>;

type Step = { readonly attribute: string; readonly value: string };

/** A cut with what it stands for: no step for the whole, one for a node of an attribute, two for a cross. */
export type CatalogueCut = Cut & { readonly path: readonly Step[] };

/** `%`, `=` and `|` as in web addresses, so that no name can look like two. */
const escapeName = (name: string): string =>
  name.replace(/[%=|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const idOf = (path: readonly Step[]): string =>
  path.map(({ attribute, value }) => `${escapeName(attribute)}=${escapeName(value)}`).join('|');

/** The ends of a value: its top node and the value itself. A cross of every level with every level would be too much. */
const endsOf = (value: string): string[] => [...new Set([topNodeOf(value), value])];

const hasOwn = (atom: Atom, attribute: string): boolean => Object.hasOwn(atom, attribute);

/** The atoms by key of the paths they lie on, in code-unit order of the values. */
const collect = (atoms: readonly Atom[], pathsOf: (atom: Atom) => Step[][]): CatalogueCut[] => {
  const cuts = new Map<string, { path: Step[]; atoms: number[] }>();
  atoms.forEach((atom, index) => {
    for (const path of pathsOf(atom)) {
      const id = idOf(path);
      const cut = cuts.get(id) ?? { path, atoms: [] };
      cut.atoms.push(index);
      cuts.set(id, cut);
    }
  });
  return [...cuts]
    .map(([id, cut]) => ({ id, ...cut }))
    .sort(
      (a, b) =>
        byCodeUnits(a.path[0]?.value ?? '', b.path[0]?.value ?? '') ||
        byCodeUnits(a.path[1]?.value ?? '', b.path[1]?.value ?? ''),
    );
};

/**
 * The total, each node of each attribute (a value and every prefix of its path), and for each pair of `crosses` each
 * meeting of their top nodes and full values. In the order of `attributes` and `crosses`, values by code units.
 */
export const catalogueOf = (
  atoms: readonly Atom[],
  attributes: readonly string[],
  crosses: readonly (readonly [string, string])[],
): CatalogueCut[] => {
  if (atoms.length === 0) return [];
  const step = (attribute: string, value: string): Step => ({ attribute, value });
  const valuesOf = (atom: Atom, attribute: string): string[] =>
    hasOwn(atom, attribute) ? [atom[attribute] ?? ''] : [];
  const oneWay = attributes.flatMap((attribute) =>
    collect(atoms, (atom) =>
      valuesOf(atom, attribute).flatMap((value) => nodesOf(value).map((node) => [step(attribute, node)])),
    ),
  );
  const twoWay = crosses.flatMap(([first, second]) =>
    collect(atoms, (atom) =>
      valuesOf(atom, first)
        .flatMap(endsOf)
        .flatMap((a) =>
          valuesOf(atom, second)
            .flatMap(endsOf)
            .map((b) => [step(first, a), step(second, b)]),
        ),
    ),
  );
  return [{ id: 'total', path: [], atoms: atoms.map((_, index) => index) }, ...oneWay, ...twoWay];
};
