import { makeCheckDraft } from '#core/abcde/check-draft';
import { readCheckInputs } from '#core/communication/check-inputs';
import type { Language } from '#core/language/language';
import { renderCheck } from '../../bot/cards/check';
import { renderReview, renderReviewed } from '../../bot/cards/review';
import type { Turn } from '../../bot/conversation/turn';
import { sampleDraft, sampleReading } from '../core/abcde/sample-check';
import { sampleCommunication } from '../core/communication/sample-communication';
import { makeStores, sampleStakeholder, sampleWorkspace, start } from '../core/samples';

/** The cards on which a message is checked; more is found in it than a card shows, and one letter is rated low. */
export const makeCheckCards = async ({ language, say }: { readonly language: Language; readonly say: Turn['say'] }) => {
  const workspace = sampleWorkspace({ name: 'Portfolio *Office*' });
  const text = 'utilise '.repeat(12);
  const plainer = Array.from({ length: 12 }, (_, at) => ({ start: at * 8, end: at * 8 + 7, replacement: 'use' }));
  const register = [sampleStakeholder('ann', { attributes: { site: 'Graz' } })];
  const stores = makeStores();
  await stores.stakeholders.putAll(register);
  const clock = { now: () => start };
  const readText = () => sampleReading({ plainer, longSentences: [{ start: 0, end: 90 }] });
  const draft = sampleDraft({ text, audience: { kind: 'segment', attribute: 'site', value: 'Graz' } });
  const check = await makeCheckDraft({ ...stores, clock, readText })(workspace, draft);
  const inputs = readCheckInputs({ text, purpose: 'A *form*' });
  const ratings = { 'rating-audience': '1', 'rating-behaviour': '5', 'rating-content': '5' };
  const rated = { ...inputs, ...ratings, 'rating-delivery': '5', 'rating-evaluation': '5' };
  const zone = 'Europe/Vienna';
  const common = { pmos: [workspace], workspace, register, draftId: 'd', inputs, check, problems: [], zone };
  const fresh = { ...common, isReasonAsked: false, place: 'chat' } as const;
  const toFix = { ...fresh, inputs: rated, problems: ['Audience: rated 2 or lower.'], isReasonAsked: true };
  const other = sampleWorkspace({ id: 'other', name: 'Another' });
  const dialog = { ...fresh, pmos: [other, workspace], place: 'dialog' } as const;
  const review = {
    workspace,
    communication: sampleCommunication('m', { purpose: 'A *form*' }),
    reached: '',
    lesson: '',
    problem: '',
  };
  const wrong = { reached: 'maybe', lesson: 'x'.repeat(2000), problem: say('messageReview.missing') };
  return {
    'question about a message': renderReview(review, language, say),
    'question about a message, to be put right': renderReview({ ...review, ...wrong }, language, say),
    'message, looked back on': renderReviewed(
      { purpose: 'A *form*', outcome: { reached: 'partly', lesson: 'Ask *earlier*.' } },
      language,
      say,
    ),
    'check of a message': renderCheck(fresh, language, say),
    'check, to be put right': renderCheck(toFix, language, say),
    'check in a dialog': renderCheck(dialog, language, say),
    'check where a message is written': renderCheck({ ...fresh, check: null, place: 'compose' }, language, say),
  };
};
