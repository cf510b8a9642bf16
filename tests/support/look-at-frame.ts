// What is wrong with a page in a real browser: for a screen reader, and for somebody with a narrow screen.
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** What axe finds in the frame: the rule, why, and what breaks it. */
export const violationsIn = async (frame: Frame): Promise<string[]> => {
  // The browser evaluates this itself, which the page's content security policy has no say in.
  if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    // Tabster's focus sentinels are focusable on purpose and pass focus on at once.
    const { violations } = await inPage.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${any[0]?.message} ${html}`));
  });
};

/** What is wider than its window, or is cut off at the side of its drawing. */
export const sidewaysIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const windows = [document.documentElement, ...document.querySelectorAll('[role=dialog], [role=alertdialog]')];
    const scrolling = windows.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    const cutOff = [...document.querySelectorAll('svg text')].filter((text) => {
      const drawing = text.closest('svg');
      if (!drawing) return false;
      const seen = getComputedStyle(drawing).overflow === 'visible' ? document.documentElement : drawing;
      const [inner, outer] = [text.getBoundingClientRect(), seen.getBoundingClientRect()];
      return inner.left < outer.left - 1 || inner.right > outer.right + 1;
    });
    return [
      ...scrolling.map(({ tagName, scrollWidth }) => `${tagName} is ${scrollWidth} px wide`),
      ...cutOff.map((text) => `“${text.textContent}” is cut off`),
    ];
  });

/** teams-js asks for it whatever the page does; the content security policy refuses it and teams-js goes on. */
export const isRefusedList = (error: string): boolean =>
  error.includes('https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json') &&
  error.includes('Content Security Policy');
