import type { SharedPace } from '../../bot/teams/shared-pace';

/** A pace that nobody has to wait for. */
export const unpaced: SharedPace = {
  turn: async () => null,
  heard: () => {},
  standing: async () => null,
  chunk: () => 100,
};
