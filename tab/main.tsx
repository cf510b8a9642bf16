import { createRoot } from 'react-dom/client';
import { App } from './app';
import { askForConsent } from './teams/ask-for-consent';
import { ConsentWindowProvider } from './teams/consent-window';
import { getTeamsToken, onThemeChange, startTeams, tellTeamsWeAreReady } from './teams/start-teams';

const container = document.getElementById('root');
if (container) {
  const place = await startTeams();
  createRoot(container).render(
    <ConsentWindowProvider value={askForConsent}>
      <App place={place} getToken={getTeamsToken} onThemeChange={onThemeChange} />
    </ConsentWindowProvider>,
  );
  if (place) tellTeamsWeAreReady();
}
