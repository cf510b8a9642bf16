import { comments } from './tab/comments';
import { computed } from './tab/computed';
import { dashboard } from './tab/dashboard';
import { exporting } from './tab/export';
import { host } from './tab/host';
import { importing } from './tab/import';
import { instruments } from './tab/instruments';
import { register } from './tab/register';
import { results } from './tab/results';
import { shell } from './tab/shell';
import { waves } from './tab/waves';

/** All words of the tab. */
export const tab = {
  ...shell,
  ...dashboard,
  ...results,
  ...computed,
  ...waves,
  ...register,
  ...importing,
  ...instruments,
  ...comments,
  ...exporting,
  ...host,
} as const;
