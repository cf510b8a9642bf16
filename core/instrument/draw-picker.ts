/**
 * Makes the choice among equals: a whole number below `count` out of all bits of somebody's draw, mixed so that it does
 * not go with the draw's rank (the finaliser of MurmurHash3, A. Appleby, public domain). The same draw picks the same.
 */
export const makeDrawPicker = () => {
  const number = new Float64Array(1);
  const halves = new Uint32Array(number.buffer);
  return (draw: number, count: number): number => {
    number[0] = draw;
    let bits = (halves[0] ?? 0) ^ Math.imul(halves[1] ?? 0, 0x9e3779b1);
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) % count;
  };
};
