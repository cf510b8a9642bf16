// The local stand-in for Teams: it signs in as one of a few local people and frames the tab over the real teams-js
// protocol. The server serves it in local mode only.
import type { LocalScene } from '#core/contract/local';
import { languageOf, makeSay, type Say } from '#core/language/language';
import { hostBar } from './host-bar';
import {
  type HostState,
  needsNewFrame,
  personalPlace,
  personOf,
  readState,
  teamOf,
  tenantOf,
  writeState,
} from './host-state';
import { fetchScene, fetchToken } from './local-server';
import { playTeams, type TeamsScene } from './teams-protocol';

const paragraph = (className: string, text: string): HTMLElement =>
  Object.assign(document.createElement('p'), { className, textContent: text });

const tellReader = (host: HTMLElement, text: string): void => host.replaceChildren(paragraph('notice', text));

const sceneOf = (scene: LocalScene, state: HostState): TeamsScene => {
  const team = teamOf(scene, state);
  const person = personOf(team, state);
  const userId = person?.userId ?? '';
  const tenantId = tenantOf(scene, team, userId);
  return {
    tenantId,
    userId,
    groupId: team && team.groupId !== personalPlace ? team.groupId : null,
    teamName: team?.name ?? '',
    locale: state.locale,
    theme: state.theme,
    page: state.page,
    getToken: () => fetchToken(tenantId, userId),
  };
};

const showTheme = (state: HostState, frame: HTMLIFrameElement): void => {
  document.documentElement.dataset.theme = state.theme;
  document.documentElement.lang = languageOf(state.locale);
  frame.className = state.width;
};

const voiceOf = (state: HostState): Say => makeSay(languageOf(state.locale));

/** Draws the page for one scene and keeps it in step with the address. */
const playScene = (host: HTMLElement, scene: LocalScene): void => {
  let state = readState(window.location.hash, scene, navigator.language);
  const frame = document.createElement('iframe');
  const bar = document.createElement('div');
  const stage = Object.assign(document.createElement('main'), { className: 'stage' });
  stage.append(frame);
  host.replaceChildren(bar, stage);
  const teams = playTeams(frame, () => sceneOf(scene, state));
  const drawBar = (): void => {
    const say = voiceOf(state);
    document.title = say('host.title');
    frame.title = say('host.frame');
    const focused = document.activeElement?.getAttribute('name');
    bar.replaceChildren(hostBar(say, scene, state, change));
    // The bar is drawn anew, and whoever chose something by keyboard stays where they were.
    if (focused) bar.querySelector<HTMLElement>(`[name=${focused}]`)?.focus();
    showTheme(state, frame);
  };
  const follow = (): void => {
    const before = state;
    state = readState(window.location.hash, scene, navigator.language);
    drawBar();
    if (needsNewFrame(before, state)) frame.src = '/tab/';
    else if (before.theme !== state.theme) teams.tellTheme();
  };
  const change = (part: Readonly<Record<string, string>>): void => {
    window.location.hash = writeState({ ...state, ...part });
  };
  window.addEventListener('hashchange', follow);
  drawBar();
  frame.src = '/tab/';
};

const start = async (host: HTMLElement): Promise<void> => {
  const say = makeSay(languageOf(navigator.language));
  try {
    const scene = await fetchScene();
    if (scene.teams.length === 0) tellReader(host, say('host.noTeams'));
    else playScene(host, scene);
  } catch {
    tellReader(host, say('host.failed'));
  }
};

const host = document.getElementById('host');
if (host) await start(host);
