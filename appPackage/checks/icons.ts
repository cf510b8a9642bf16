import type { Manifest } from './manifest';
import { type Picture, type Point, readPicture } from './picture';

const isWhite = ([red, green, blue]: Point): boolean => red === 255 && green === 255 && blue === 255;
const isTransparent = ([, , , opacity]: Point): boolean => opacity === 0;
const colours = ({ points }: Picture): number =>
  new Set(points.filter((point) => !isTransparent(point)).map((point) => point.slice(0, 3).join())).size;

/** Is there something to see on a transparent ground? */
const isDrawnOnNothing = ({ points }: Picture): boolean =>
  points.some(isTransparent) && points.some((point) => !isTransparent(point));

type Rule = readonly [holds: (picture: Picture) => boolean, words: string];

const square = (size: number): Rule => [
  ({ width, height }) => width === size && height === size,
  `has to be ${size} × ${size}`,
];
const ground: Rule = [isDrawnOnNothing, 'has to be a drawing on a transparent ground'];

/** What Teams asks of the three icons, which the schema cannot say. */
const rules: Readonly<Record<keyof Manifest['icons'], readonly Rule[]>> = {
  color: [
    square(192),
    [({ points }) => !points.some(isTransparent), 'has to have a ground'],
    [(picture) => colours(picture) > 1, 'has to show something'],
  ],
  color32x32: [square(32), ground, [(picture) => colours(picture) > 1, 'has to have colours']],
  outline: [
    square(32),
    ground,
    [({ points }) => points.every((point) => isTransparent(point) || isWhite(point)), 'has to be white'],
  ],
};

/** The icons have the sizes, the ground and the colours that Teams needs of them. */
export const checkIcons = ({ icons }: Manifest, files: ReadonlyMap<string, Buffer>): string[] =>
  Object.entries(rules).flatMap(([icon, asked]) => {
    const name = icons[icon as keyof Manifest['icons']];
    const file = files.get(name);
    if (!file) return [`${name} is missing`];
    const picture = readPicture(file);
    if (!picture) return [`${name} has to be a PNG of eight bits a colour, not interlaced`];
    return asked.filter(([holds]) => !holds(picture)).map(([, words]) => `${name} ${words}`);
  });
