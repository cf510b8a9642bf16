import type { Timer } from './timer';

/** Makes a step wake the timer: after somebody opened, resumed or closed a wave there is work at once, not at the next tick. */
export const makeThenWake =
  ({ wake }: Pick<Timer, 'wake'>) =>
  <Input extends readonly unknown[], Output>(step: (...input: Input) => Promise<Output>) =>
  async (...input: Input): Promise<Output> => {
    const output = await step(...input);
    wake();
    return output;
  };
