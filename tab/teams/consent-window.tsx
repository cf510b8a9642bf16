import { createContext, useContext } from 'react';

/** Opens a window in which Microsoft Entra asks for consent; rejects when it was not given. */
export type AskForConsent = (consentUrl: string) => Promise<void>;

const ConsentWindowContext = createContext<AskForConsent>(async () => {
  throw new Error('There is no Teams to open a window');
});

/** Gives the pages inside it the way to open that window. */
export const ConsentWindowProvider = ConsentWindowContext.Provider;

/** The way to ask for consent. */
export const useAskForConsent = (): AskForConsent => useContext(ConsentWindowContext);
