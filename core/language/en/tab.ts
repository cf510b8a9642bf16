import { audit } from './tab/audit';
import { comments } from './tab/comments';
import { communications } from './tab/communications';
import { communicationsAudit } from './tab/communications-audit';
import { computed } from './tab/computed';
import { dashboard } from './tab/dashboard';
import { exporting } from './tab/export';
import { host } from './tab/host';
import { importing } from './tab/import';
import { instruments } from './tab/instruments';
import { learn } from './tab/learn';
import { me } from './tab/me';
import { programme } from './tab/programme';
import { register } from './tab/register';
import { results } from './tab/results';
import { retention } from './tab/retention';
import { settings } from './tab/settings';
import { shell } from './tab/shell';
import { waves } from './tab/waves';

/** All words of the tab. */
export const tab = {
  ...shell,
  ...dashboard,
  ...results,
  ...computed,
  ...waves,
  ...programme,
  ...register,
  ...importing,
  ...instruments,
  ...comments,
  ...communications,
  ...exporting,
  ...me,
  ...learn,
  ...settings,
  ...audit,
  ...communicationsAudit,
  ...retention,
  ...host,
} as const;
