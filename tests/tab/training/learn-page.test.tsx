// The page on which the people of a PMO learn: lessons, practice with a comparison, questions about their own figures.
import { screen, waitFor, within } from '@testing-library/react';
import { letters } from '#core/abcde/letter';
import { type Language, makeSay } from '#core/language/language';
import { allPracticeMessages } from '#core/training/practice/all-practice-messages';
import { stepSchema } from '#core/training/step';
import { makeTrainingSteps } from '#core/training/training-steps';
import { LearnPage } from '../../../tab/training/learn-page';
import { makeClock, makeStores, ref, rosterOf, tenantId } from '../../core/samples';
import { brokenRules } from '../support/accessibility';
import { answer, renderInWorkspace, workspacePath } from '../support/render-in-workspace';

// jsdom has none; what the stores keep is plain data.
globalThis.structuredClone ??= <Value,>(value: Value): Value => JSON.parse(JSON.stringify(value));

const path = `${workspacePath}/training`;
const evidence = (code: string, kind: string) => ({ code, kind, values: { count: 1 }, spans: [], edits: [] });
const checkOf = (...found: unknown[]) => ({
  check: {
    textIsRead: true,
    letters: letters.map((letter) => ({ letter, evidence: letter === 'behaviour' ? found : [] })),
  },
});
const nobody = {
  courses: [
    { id: 'abcde', finished: null },
    { id: 'five-ps', finished: null },
  ],
  isSmallTeam: true,
};

/** The page before a server that teaches for real, on stores in memory. */
const show = (changes: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') => {
  const language: Language = locale.startsWith('de') ? 'de' : 'en';
  const reader = { language, say: makeSay(language) };
  const person = { tenantId, oid: 'ann' };
  const stores = makeStores();
  const clock = makeClock();
  const steps = makeTrainingSteps({ ...stores, clock, roster: rosterOf(['ann']) });
  const read = () => steps.readTraining(ref, person, reader);
  const answers = {
    [`GET ${path}`]: read,
    [`POST ${path}/steps`]: async (body: unknown) => {
      await steps.takeStep(ref, person, stepSchema.parse(body));
      return read();
    },
    [`GET ${path}/completions`]: nobody,
    ...changes,
  };
  const shown = renderInWorkspace(<LearnPage />, { answers, locale });
  return { ...shown, stores, clock, steps, person, read };
};

const openCourse = async ({ user }: ReturnType<typeof show>, name: RegExp) =>
  user.click(await screen.findByRole('button', { name }));

const rateAll = async ({ user }: ReturnType<typeof show>, points: number) => {
  for (const group of screen.getAllByRole('radiogroup'))
    await user.click(within(group).getByRole('radio', { name: new RegExp(`^${points}:`) }));
};

const readLessons = async (page: ReturnType<typeof show>) => {
  for (let lesson = 0; lesson < 5; lesson += 1) {
    const heading = screen.getAllByRole('heading', { level: 3 })[0]?.textContent;
    await page.user.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).not.toBe(heading));
  }
};

test('two courses are offered to whoever has not begun, and nothing is stored by looking', async () => {
  const page = show();
  expect(await screen.findByRole('button', { name: /^Begin: ABCDE/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Begin: The five Ps/ })).toBeTruthy();
  expect(await screen.findByText(/In a team of fewer than five a number would say who/)).toBeTruthy();
  expect(await brokenRules(page.container)).toEqual([]);
  expect(page.requests.map(({ method }) => method)).not.toContain('POST');
});

test('five lessons, then a message to rate, a comparison with reasons, and the next', async () => {
  const page = show();
  await openCourse(page, /^Begin: ABCDE/);
  expect(screen.getByRole('heading', { name: /^Audience: Who is this for/ })).toBeTruthy();
  expect(screen.getByText(/A message for everybody is seldom for anybody/)).toBeTruthy();
  expect(await brokenRules(page.container)).toEqual([]);
  await readLessons(page);
  const first = allPracticeMessages[0];
  const heading = screen.getByRole('heading', { name: 'How good is this message?' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.queryByText(first?.words.en.reasons.audience ?? '')).toBeNull();
  expect(screen.getByRole('button', { name: 'Compare' }).getAttribute('aria-disabled')).toBe('true');
  await rateAll(page, 5);
  await page.user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(await screen.findByText(first?.words.en.reasons.audience ?? '')).toBeTruthy();
  expect(screen.getByText(/two points off or more/)).toBeTruthy();
  expect(screen.getAllByText('You: 5')).toHaveLength(5);
  expect(document.activeElement?.textContent).toBe('Your rating beside the reference');
  expect(await brokenRules(page.container)).toEqual([]);
  await page.user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('heading', { name: 'How good is this message?' })).toBeTruthy();
  expect(screen.queryByText(first?.words.en.reasons.audience ?? '')).toBeNull();
  expect(screen.getByRole('button', { name: 'Exercise 1 (done)' })).toBeTruthy();
});

test('a message is made better, and what the check finds changes with it', async () => {
  const missing = evidence('owner-missing', 'weak');
  const page = show({
    [`POST ${workspacePath}/message-check`]: (body: { text: string }) =>
      body.text.includes('Please') ? checkOf(evidence('owner-found', 'good')) : checkOf(missing),
  });
  await openCourse(page, /^Begin: ABCDE/);
  await page.user.click(screen.getByRole('button', { name: /^Exercise 1 / }));
  await rateAll(page, 1);
  await page.user.click(screen.getByRole('button', { name: 'Compare' }));
  const text = await screen.findByRole('textbox', { name: 'Your version' });
  await page.user.clear(text);
  await page.user.type(text, 'Please send it by 3 May.');
  await page.user.click(screen.getByRole('button', { name: 'Check it' }));
  const before = (await screen.findByRole('heading', { name: 'Found before' })).parentElement as HTMLElement;
  expect(within(before).getByText(/It does not say who is to act/)).toBeTruthy();
  const now = screen.getByRole('heading', { name: 'Found now' }).parentElement as HTMLElement;
  expect(within(now).getByText(/It says who is to act/)).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Show how we would write it' }));
  expect(screen.getByText(/Nora Feld, PMO, ext. 4102/)).toBeTruthy();
  expect(await brokenRules(page.container)).toEqual([]);
  // What was written is nobody's but the learner's.
  expect(JSON.stringify(await page.stores.progress.list(ref))).not.toContain('3 May');
});

test('a check that does not come says so, and the text stays', async () => {
  const no = { type: 'urn:pmo-pulse:storage-unavailable', title: 'The storage is away', status: 503 };
  const page = show({ [`POST ${workspacePath}/message-check`]: answer(503, no) });
  await openCourse(page, /^Begin: ABCDE/);
  await page.user.click(screen.getByRole('button', { name: /^Exercise 1 / }));
  await rateAll(page, 1);
  await page.user.click(screen.getByRole('button', { name: 'Compare' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Your version' }), ' More');
  await page.user.click(screen.getByRole('button', { name: 'Check it' }));
  expect(await screen.findByText(/The storage is away/)).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your version' }).value).toContain(' More');
});

test('the other course asks about the release, and says when that is made up', async () => {
  const page = show();
  await openCourse(page, /^Begin: The five Ps/);
  expect(screen.getByText(/These figures are made up/)).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: /^Exercise 1 / }));
  expect(screen.getByRole('heading', { name: /Which P has the largest shortfall/ })).toBeTruthy();
  await page.user.click(screen.getByRole('radio', { name: 'Price' }));
  await page.user.click(screen.getByRole('button', { name: 'Compare' }));
  expect(await screen.findByText(/You chose: Price\. Right is: Physical Evidence/)).toBeTruthy();
  expect(await brokenRules(page.container)).toEqual([]);
});

test('whoever comes back finds what is due first, without the answer', async () => {
  const page = show();
  await openCourse(page, /^Begin: ABCDE/);
  await page.user.click(screen.getByRole('button', { name: /^Exercise 2 / }));
  await rateAll(page, 3);
  await page.user.click(screen.getByRole('button', { name: 'Compare' }));
  await screen.findByRole('heading', { name: 'Your rating beside the reference' });
  page.clock.pass(3 * 24 * 60 * 60 * 1000);
  await page.queries.invalidateQueries();
  await page.user.click(screen.getByRole('button', { name: 'All courses' }));
  expect(await screen.findByText('One follow-up is due.')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: /^Refresh what you know: ABCDE/ }));
  expect(screen.getByRole('heading', { name: 'Once more: how good is this message?' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Exercise 2 (due again)' })).toBeTruthy();
});

test('a step that could not be saved says so, and can be tried again', async () => {
  const no = { type: 'urn:pmo-pulse:storage-unavailable', title: 'The storage is away', status: 503 };
  const page = show({ [`POST ${path}/steps`]: answer(503, no) });
  await openCourse(page, /^Begin: ABCDE/);
  await page.user.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByText(/The storage is away/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: /^Audience:/ })).toBeTruthy();
});

test('follow-ups in chat are switched off here', async () => {
  const page = show();
  await openCourse(page, /^Begin: ABCDE/);
  await page.user.click(screen.getByRole('switch', { name: /Write to me in chat/ }));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false));
  expect(page.requests.at(-1)?.body).toEqual({ kind: 'follow-ups', course: 'abcde', wanted: false });
});

test('in German', async () => {
  const page = show({}, 'de-AT');
  await openCourse(page, /^Beginnen: ABCDE/);
  expect(screen.getByRole('heading', { name: /^Publikum: Für wen ist das/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Übung 1 (noch nicht gemacht)' })).toBeTruthy();
});

test('a page that cannot be had can be asked for again', async () => {
  const no = { type: 'urn:pmo-pulse:storage-unavailable', title: 'The storage is away', status: 503 };
  show({ [`GET ${path}`]: answer(503, no) });
  expect(await screen.findByText(/The storage is away/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('leads read numbers from five on, and members none', async () => {
  const courses = [
    { id: 'abcde', finished: 6 },
    { id: 'five-ps', finished: null },
  ];
  show({ [`GET ${path}/completions`]: { courses, isSmallTeam: false } });
  expect(await screen.findByText(/^ABCDE: .*: 6$/)).toBeTruthy();
  expect(screen.getByText(/fewer than five so far/)).toBeTruthy();
});

test('members are not told how many have finished', async () => {
  const member = {
    id: 'pmo',
    name: 'PMO',
    role: 'member',
    leads: [],
    settings: { minimumInvited: 10 },
    simulated: false,
  };
  const page = show({ [`GET ${workspacePath}`]: member });
  await screen.findByRole('button', { name: /^Begin: ABCDE/ });
  expect(page.requests.map(({ path }) => path)).not.toContain(`${path}/completions`);
});
