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
