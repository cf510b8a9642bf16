// The real Microsoft 365 Agents Playground as its one person uses it, in their personal chat with the bot.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const configFile = resolve(__dirname, '../../bot/local/playground/.m365agentsplayground.yml');

const configured = (pattern: RegExp): string => {
  const found = pattern.exec(readFileSync(configFile, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${configFile} says nothing like ${pattern}`);
  return found;
};

/** Who lives in the Playground: its tenant and the only person who can speak there. */
export const playgroundPeople = () => ({
  tenantId: configured(/^tenantId: (\S+)$/m),
  speaker: {
    oid: configured(/^currentUser:\n(?: {2}.*\n)*? {2}aadObjectId: (\S+)$/m),
    name: configured(/^currentUser:\n(?: {2}.*\n)*? {2}name: (.+)$/m),
  },
});

export type PlaygroundPage = {
  /** The cards of the chat, oldest first; one that is replaced keeps its place. */
  readonly cards: () => Locator;
  readonly say: (text: string) => Promise<void>;
  /** Does something and answers the card that it brought into the chat. */
  readonly nextCard: (act: () => Promise<unknown>) => Promise<Locator>;
  /** The drop-down lists below one question of a card, in reading order. */
  readonly choicesBelow: (card: Locator, question: string, count: number) => Locator[];
  readonly choose: (choice: Locator, title: string) => Promise<void>;
  readonly press: (card: Locator, title: string) => Promise<void>;
};

/** Opens the Playground; by that alone its person installs the bot. Whatever is sent while no page is open is lost. */
export const openPlayground = async (page: Page, url: string): Promise<PlaygroundPage> => {
  // What it draws before it has told the server about the installation is not usable yet.
  const installed = page.waitForResponse((response) =>
    /\/_debug\/conversation\/.*\/installation$/.test(response.url()),
  );
  await page.goto(url);
  await installed;
  const editor = page.locator('[contenteditable="true"][role="textbox"]').last();
  await editor.waitFor();
  const cards = () => page.locator('.ac-preview-panel');
  return {
    cards,
    say: async (text) => {
      await editor.click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    nextCard: async (act) => {
      const before = await cards().count();
      await act();
      const card = cards().nth(before);
      await card.waitFor();
      return card;
    },
    choicesBelow: (card, question, count) =>
      Array.from({ length: count }, (_, index) =>
        card.getByText(question, { exact: true }).locator(`xpath=following::input[@role="combobox"][${index + 1}]`),
      ),
    choose: async (choice, title) => {
      await choice.click();
      await page.getByRole('option', { name: title, exact: true }).click();
    },
    // Exact, because every message brings a button of its own.
    press: (card, title) => card.getByRole('button', { name: title, exact: true }).click(),
  };
};
