/** What the page of a consent has to do, by what stands behind the # of its address. */
export type ConsentStep =
  | { readonly kind: 'ask'; readonly url: string }
  | { readonly kind: 'given' }
  | { readonly kind: 'refused' };

/** The only place people are sent to from here: whoever makes up an address must not lead them elsewhere. */
const entraOrigin = 'https://login.microsoftonline.com';

const isEntra = (url: string): boolean => URL.canParse(url) && new URL(url).origin === entraOrigin;

/** Reads the step: first the tab names where to ask, then Microsoft Entra comes back with a code, or an error. */
export const consentStepOf = (hash: string): ConsentStep => {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const url = told.get('ask');
  if (url !== null) return isEntra(url) ? { kind: 'ask', url } : { kind: 'refused' };
  return told.has('code') && !told.has('error') ? { kind: 'given' } : { kind: 'refused' };
};
