import { abcde } from './en/abcde';
import { backup } from './en/backup';
import { card } from './en/card';
import { chat } from './en/chat';
import { communicationsAudit } from './en/communications-audit';
import { delivery } from './en/delivery';
import { directory } from './en/directory';
import { exportSheets } from './en/export';
import { health } from './en/health';
import { instrument } from './en/instrument';
import { local } from './en/local';
import { message } from './en/message';
import { messageCheck } from './en/message-check';
import { messageReview } from './en/message-review';
import { myData } from './en/my-data';
import { note } from './en/note';
import { notice } from './en/notice';
import { preferences } from './en/preferences';
import { problem } from './en/problem';
import { tab } from './en/tab';
import { training } from './en/training';

/** The English catalogue; its keys are the keys of every language. */
export const en = {
  ...instrument,
  ...abcde,
  ...training,
  ...communicationsAudit,
  ...card,
  ...chat,
  ...message,
  ...preferences,
  ...messageCheck,
  ...messageReview,
  ...note,
  ...myData,
  ...problem,
  ...tab,
  ...local,
  ...health,
  ...backup,
  ...exportSheets,
  ...delivery,
  ...directory,
  ...notice,
};

export type Catalogue = Record<keyof typeof en, string>;
