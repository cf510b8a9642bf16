import { createRoot } from 'react-dom/client';
import { App } from './app';
import { getTeamsToken, onThemeChange, startTeams, tellTeamsWeAreReady } from './teams/start-teams';

const container = document.getElementById('root');
if (container) {
  const place = await startTeams();
  createRoot(container).render(<App place={place} getToken={getTeamsToken} onThemeChange={onThemeChange} />);
  if (place) tellTeamsWeAreReady();
}
