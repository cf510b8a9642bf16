import type { Manifest } from './manifest';

/** Teams shows an app's own pages only, over https, and its sign-in works for exactly one form of address. */
export const checkAddresses = (manifest: Manifest, domain: string): string[] => {
  const { developer, staticTabs, configurableTabs, validDomains, webApplicationInfo, bots, composeExtensions } =
    manifest;
  const urls: [string, string][] = [
    ['developer.websiteUrl', developer.websiteUrl],
    ['developer.privacyUrl', developer.privacyUrl],
    ['developer.termsOfUseUrl', developer.termsOfUseUrl],
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }, at): [string, string][] => [
      ...(contentUrl === undefined ? [] : [[`staticTabs[${at}].contentUrl`, contentUrl] as [string, string]]),
      ...(websiteUrl === undefined ? [] : [[`staticTabs[${at}].websiteUrl`, websiteUrl] as [string, string]]),
    ]),
    ...configurableTabs.map(({ configurationUrl }, at): [string, string] => [
      `configurableTabs[${at}].configurationUrl`,
      configurationUrl,
    ]),
  ];
  const botId = bots[0]?.botId;
  const resource = `api://${domain}/botid-${botId}`;
  return [
    ...urls
      .filter(([, url]) => !URL.canParse(url) || new URL(url).origin !== `https://${domain}`)
      .map(([path]) => `${path} has to be an https address on ${domain}`),
    ...(validDomains.length === 1 && validDomains[0] === domain ? [] : [`validDomains has to be ${domain} alone`]),
    ...(webApplicationInfo.resource === resource ? [] : [`webApplicationInfo.resource has to be ${resource}`]),
    ...composeExtensions
      .filter((extension) => extension.botId !== botId)
      .map(() => 'composeExtensions[0].botId has to be the bot'),
  ];
};
