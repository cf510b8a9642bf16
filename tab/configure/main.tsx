import { pages } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';
import { languageOf, makeSay } from '#core/language/language';
import { startTeams } from '../teams/start-teams';
import { ConfigurePage } from './configure-page';

/** The tab needs no choices, so Save is offered at once and writes where the tab is. */
const offerToSave = (tabName: string): void => {
  pages.config.registerOnSaveHandler((event) => {
    const contentUrl = `${window.location.origin}/tab/`;
    pages.config
      .setConfig({ contentUrl, websiteUrl: contentUrl, entityId: 'pmo-pulse', suggestedDisplayName: tabName })
      .then(() => event.notifySuccess())
      .catch(() => event.notifyFailure());
  });
  pages.config.setValidityState(true);
};

const container = document.getElementById('root');
if (container) {
  const place = await startTeams();
  const language = languageOf(place?.locale ?? navigator.language);
  document.documentElement.lang = language;
  createRoot(container).render(<ConfigurePage place={place} />);
  if (place) offerToSave(makeSay(language)('config.tabName'));
}
