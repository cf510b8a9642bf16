import type { LocalScene } from '#core/contract/local';
import {
  needsNewFrame,
  personalPlace,
  readState,
  teamOf,
  tenantOf,
  writeState,
} from '../../../tab/local-host/host-state';

const scene: LocalScene = {
  playgroundUrl: null,
  people: [
    { tenantId: 't', userId: 'sam', name: 'Sam' },
    { tenantId: 'u', userId: 'uma', name: 'Uma' },
  ],
  teams: [
    {
      tenantId: 't',
      groupId: 'g1',
      name: 'One',
      simulated: false,
      people: [{ userId: 'ada', name: 'Ada', role: 'lead' }],
    },
    {
      tenantId: 't',
      groupId: 'g2',
      name: 'Two',
      simulated: true,
      people: [{ userId: 'ben', name: 'Ben', role: 'lead' }],
    },
  ],
};

describe('the address of the local host page', () => {
  it('opens any state, with or without a slash', () => {
    expect(readState('#/?team=g2&user=ben&theme=dark', scene, 'en')).toMatchObject({
      team: 'g2',
      user: 'ben',
      theme: 'dark',
    });
    expect(readState('#user=ada&team=g1&locale=de-DE', scene, 'en')).toMatchObject({ team: 'g1', locale: 'de-DE' });
    expect(readState('#/team=g2', scene, 'en')).toMatchObject({ team: 'g2' });
  });

  it('takes the first choice for what is missing, unknown, or of another team', () => {
    const state = readState('#team=g2&user=ada&theme=pink', scene, 'de-AT');
    expect(state).toEqual({ team: 'g2', user: 'ben', theme: 'default', locale: 'de-DE', width: 'desktop', page: '' });
  });

  it('opens the own page of whoever the bot has met, in their tenant', () => {
    const state = readState(`#team=${personalPlace}&user=uma`, scene, 'en');
    expect(state).toMatchObject({ team: personalPlace, user: 'uma' });
    expect(tenantOf(scene, teamOf(scene, state), state.user)).toBe('u');
    expect(tenantOf(scene, teamOf(scene, { team: 'g2' }), 'ben')).toBe('t');
    expect(readState(`#team=${personalPlace}`, { ...scene, people: [] }, 'en').team).toBe('g1');
  });

  it('reads what it wrote', () => {
    const state = readState('#team=g2&theme=contrast&width=phone', scene, 'en');
    expect(readState(writeState(state), scene, 'de')).toEqual(state);
  });

  it('starts the frame anew for another person, not for another theme', () => {
    const state = readState('', scene, 'en');
    expect(needsNewFrame(state, { ...state, theme: 'dark', width: 'phone' })).toBe(false);
    expect(needsNewFrame(state, { ...state, user: 'x' })).toBe(true);
  });
});
