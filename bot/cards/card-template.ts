/** The template engine, as far as it is used here. */
type Engine = typeof import('adaptivecards-templating');

let engine: Engine | undefined;
/** Loaded at the first card and not at the start: it brings a language of its own, with a parser. */
const loadEngine = (): Engine => {
  // A plain require, because a card is rendered at once and an import would have to be waited for.
  engine ??= require('adaptivecards-templating') as Engine;
  return engine;
};

/** What a template makes of the data of a card. */
type Expand = (data: { readonly $root: object }) => Readonly<Record<string, unknown>>;

/** Makes a card's template, which is compiled at its first use. */
export const makeCardTemplate = (template: object): Expand => {
  let expand: Expand | undefined;
  return (data) => {
    if (!expand) {
      const { Template } = loadEngine();
      const compiled = new Template(template);
      expand = (root) => compiled.expand(root);
    }
    return expand(data);
  };
};
