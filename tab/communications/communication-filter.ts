import type { CommunicationView } from '#core/contract/communications';
import type { WorkspaceTime } from '../waves/workspace-time';

export const shownStates = ['all', 'checked', 'sent', 'due'] as const;

/** Which part of the register of communications is looked at. */
export type CommunicationFilter = {
  readonly wanted: string;
  readonly channel: CommunicationView['channel'] | 'all';
  /** Such as 2026-Q4; empty for all. */
  readonly quarter: string;
  /** `due` is what was sent and is to be looked back on by now. */
  readonly state: (typeof shownStates)[number];
};

export const allCommunications: CommunicationFilter = { wanted: '', channel: 'all', quarter: '', state: 'all' };

/** The day (yyyy-mm-dd) that the clock of the workspace shows at a moment. */
const dayOn = (time: string, { clock }: WorkspaceTime): string =>
  new Date(clock.wallAt(Date.parse(time))).toISOString().slice(0, 10);

/** The quarter in which a message was sent or, while it was not, was checked: 2026-Q4. */
export const quarterOf = ({ sentAt, createdAt }: CommunicationView, workspace: WorkspaceTime): string => {
  const day = dayOn(sentAt ?? createdAt, workspace);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

/** Is it time to say what came of the message? */
export const isReviewDue = (
  { state, reviewOn, outcome }: CommunicationView,
  workspace: WorkspaceTime,
  now: string,
): boolean => state === 'sent' && outcome === null && reviewOn !== null && reviewOn <= dayOn(now, workspace);

const isInState = (
  communication: CommunicationView,
  state: CommunicationFilter['state'],
  workspace: WorkspaceTime,
  now: string,
): boolean => {
  if (state === 'all') return true;
  return state === 'due' ? isReviewDue(communication, workspace, now) : communication.state === state;
};

const textOf = ({ purpose, authorName, text, successMeasure }: CommunicationView): string =>
  [purpose, authorName, text, successMeasure].join('\n').toLocaleLowerCase();

/** The messages that fit, in the order of the register. */
export const filtered = (
  communications: readonly CommunicationView[],
  filter: CommunicationFilter,
  workspace: WorkspaceTime,
  now: string,
): CommunicationView[] => {
  const wanted = filter.wanted.trim().toLocaleLowerCase();
  return communications.filter(
    (one) =>
      (filter.channel === 'all' || one.channel === filter.channel) &&
      (filter.quarter === '' || quarterOf(one, workspace) === filter.quarter) &&
      isInState(one, filter.state, workspace, now) &&
      textOf(one).includes(wanted),
  );
};
