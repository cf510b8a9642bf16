/** Where the public keys are fetched by which tokens are checked. Who must have issued a token is no choice. */
export type Authorities = {
  /** The Bot Framework's: signs what Teams sends to the bot. */
  readonly botFramework: string;
  /** Microsoft Entra's: signs the tokens of people. */
  readonly entra: string;
};

export const microsoftAuthorities: Authorities = {
  botFramework: 'https://login.botframework.com',
  entra: 'https://login.microsoftonline.com',
};
