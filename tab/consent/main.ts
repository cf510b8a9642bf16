// The page in the window of a consent: it leads to Microsoft Entra, and tells Teams how that ended. The code it is given
// there is thrown away: what matters is that somebody agreed.
import { app, authentication } from '@microsoft/teams-js';
import { consentStepOf } from './consent-step';

const step = consentStepOf(window.location.hash);
if (step.kind === 'ask') {
  window.location.replace(step.url);
} else {
  await app.initialize();
  if (step.kind === 'given') authentication.notifySuccess();
  else authentication.notifyFailure();
}
