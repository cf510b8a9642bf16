/** The pages of the tab, in the order of their navigation. */
export const pageNames = [
  'dashboard',
  'results',
  'waves',
  'communications',
  'instruments',
  'register',
  'learn',
  'settings',
] as const;

export type PageName = (typeof pageNames)[number];

/** The page a link asks for; the dashboard for anything else. */
export const pageNamed = (wanted: string | null): PageName => pageNames.find((page) => page === wanted) ?? 'dashboard';

/** Does a link ask for the reader's own page, which belongs to no workspace? */
export const isMyPage = (wanted: string | null): boolean => wanted === 'me';

/** Leads to another page. */
export type Go = (page: PageName) => void;
