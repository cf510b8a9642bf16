import { authentication } from '@microsoft/teams-js';
import type { AskForConsent } from './consent-window';

const size = { width: 600, height: 640 };

/**
 * Lets Teams open a window in which Microsoft Entra asks for consent; rejects when it was not given. The window has to
 * begin on a page of ours, which leads on.
 */
export const askForConsent: AskForConsent = async (consentUrl) => {
  const page = new URL('/tab/consent.html', window.location.origin);
  page.hash = new URLSearchParams({ ask: consentUrl }).toString();
  await authentication.authenticate({ url: page.href, ...size });
};
