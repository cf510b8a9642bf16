import type { Say } from '#core/language/language';
import type { LocalConfig } from '../config';

const tryKey = ({ demo, playgroundPort }: LocalConfig) => {
  if (playgroundPort === null) return 'local.welcome.tryApi';
  return demo ? 'local.welcome.tryDemo' : 'local.welcome.tryEmpty';
};

/** The five lines a newcomer reads at the start: what to open and what to try. */
export const welcomeLines = (config: LocalConfig, say: Say): string[] => {
  const tab = `http://localhost:${config.port}`;
  const chat = config.playgroundPort === null ? null : `http://localhost:${config.playgroundPort}`;
  return [
    say('local.welcome.running', { folder: config.dataDir }),
    say('local.welcome.tab', { url: tab }),
    chat === null ? say('local.welcome.noChat') : say('local.welcome.chat', { url: chat }),
    say(tryKey(config), { url: tab }),
    say('local.welcome.stop'),
  ];
};
