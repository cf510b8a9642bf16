import axe from 'axe-core';

/** The accessibility rules the page breaks, by name. Colours need a real browser and are checked there. */
export const brokenRules = async (page: Element): Promise<string[]> => {
  const { violations } = await axe.run(
    // Tabster's focus sentinels are focusable on purpose and pass focus on at once.
    { include: [page], exclude: ['[data-tabster-dummy]'] },
    { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
