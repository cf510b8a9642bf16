import { pages } from '@microsoft/teams-js';

/** What is kept of the tab in the channel: the same page for everybody, nothing of who added it. */
const channelTabOf = (origin: string, suggestedDisplayName: string): pages.InstanceConfig => {
  const contentUrl = `${origin}/tab/`;
  return { contentUrl, websiteUrl: contentUrl, entityId: 'pmo-pulse', suggestedDisplayName };
};

/** The tab needs no choices, so Save is offered at once and writes down where the tab is. */
export const offerToSave = (suggestedDisplayName: string): void => {
  pages.config.registerOnSaveHandler((event) => {
    pages.config
      .setConfig(channelTabOf(window.location.origin, suggestedDisplayName))
      .then(() => event.notifySuccess())
      .catch(() => event.notifyFailure());
  });
  pages.config.setValidityState(true);
};
