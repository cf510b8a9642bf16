import { createRoot } from 'react-dom/client';
import { languageOf, makeSay } from '#core/language/language';
import { onThemeChange, startTeams, tellTeamsWeAreReady } from '../teams/start-teams';
import { ConfigurePage } from './configure-page';
import { offerToSave } from './offer-to-save';

const container = document.getElementById('root');
if (container) {
  const place = await startTeams();
  createRoot(container).render(<ConfigurePage place={place} onThemeChange={onThemeChange} />);
  if (place) {
    offerToSave(makeSay(languageOf(place.locale))('config.tabName'));
    tellTeamsWeAreReady();
  }
}
