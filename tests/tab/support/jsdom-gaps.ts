// What Fluent needs of a browser and jsdom lacks.
class SilentResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentResizeObserver;
Element.prototype.scrollIntoView ??= () => undefined;
// axe measures letters on a canvas when a name differs from what is to be read; without one it goes by the text.
HTMLCanvasElement.prototype.getContext = () => null;

// A grid that draws only what is in sight has to see something: rows of one line, in a box that shows twelve of them.
const rowHeight = 50;
Object.defineProperty(Element.prototype, 'clientHeight', {
  get(this: Element) {
    return this.firstElementChild?.getAttribute('role') === 'grid' ? 12 * rowHeight : 0;
  },
});
Object.defineProperty(HTMLTableRowElement.prototype, 'offsetHeight', { get: () => rowHeight });
Element.prototype.scrollTo ??= () => undefined;
