import { acronymSoup } from './acronym-soup';
import { allStaffTemplate } from './all-staff-template';
import { benefitProof } from './benefit-proof';
import { boardOnePager } from './board-one-pager';
import { buriedDeadline } from './buried-deadline';
import { chatWallOfText } from './chat-wall-of-text';
import { courseForNewcomers } from './course-for-newcomers';
import { dropInHour } from './drop-in-hour';
import { emptyInvite } from './empty-invite';
import { escalationInPublic } from './escalation-in-public';
import { fridayEveningRequest } from './friday-evening-request';
import { goodNewsThatHides } from './good-news-that-hides';
import { halfAFreezeNotice } from './half-a-freeze-notice';
import { inviteTooEarly } from './invite-too-early';
import { minutesForAbsent } from './minutes-for-absent';
import { modelMessage } from './model-message';
import { oneClearAsk } from './one-clear-ask';
import type { PracticeMessage } from './practice-message';
import { preciseButCold } from './precise-but-cold';
import { reportWithAPoint } from './report-with-a-point';
import { rightTextWrongReaders } from './right-text-wrong-readers';
import { sorryWithoutCure } from './sorry-without-cure';
import { surveyBeforeValue } from './survey-before-value';
import { threatOfRemoval } from './threat-of-removal';
import { workshopThatMeasuresWrong } from './workshop-that-measures-wrong';

/** In the order of learning, basic first; bad and good ones are mixed, so that the place gives no rating away. */
export const allPracticeMessages: readonly PracticeMessage[] = [
  allStaffTemplate,
  oneClearAsk,
  acronymSoup,
  fridayEveningRequest,
  dropInHour,
  emptyInvite,
  sorryWithoutCure,
  reportWithAPoint,
  buriedDeadline,
  benefitProof,
  threatOfRemoval,
  courseForNewcomers,
  halfAFreezeNotice,
  chatWallOfText,
  minutesForAbsent,
  inviteTooEarly,
  rightTextWrongReaders,
  modelMessage,
  goodNewsThatHides,
  surveyBeforeValue,
  escalationInPublic,
  boardOnePager,
  workshopThatMeasuresWrong,
  preciseButCold,
];
