import { abcde } from './de/abcde';
import { backup } from './de/backup';
import { card } from './de/card';
import { chat } from './de/chat';
import { communicationsAudit } from './de/communications-audit';
import { delivery } from './de/delivery';
import { directory } from './de/directory';
import { exportSheets } from './de/export';
import { health } from './de/health';
import { instrument } from './de/instrument';
import { local } from './de/local';
import { message } from './de/message';
import { messageCheck } from './de/message-check';
import { messageReview } from './de/message-review';
import { myData } from './de/my-data';
import { note } from './de/note';
import { notice } from './de/notice';
import { preferences } from './de/preferences';
import { problem } from './de/problem';
import { tab } from './de/tab';
import { training } from './de/training';
import type { Catalogue } from './en';

/** The German catalogue. */
export const de: Catalogue = {
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
