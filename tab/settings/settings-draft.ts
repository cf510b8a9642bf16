import type { Problem } from '#core/contract/problem';
import type { SettingName } from '#core/workspace/setting-words';
import type { SettingsChange, WorkspaceSettings } from '#core/workspace/workspace';

/** The settings as a form holds them: what is off keeps what it would be if it were on. */
export type SettingsDraft = {
  readonly minimumInvited: string;
  readonly fatigueGuard: boolean;
  readonly hasQuietHours: boolean;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly workingDays: readonly number[];
  readonly timeZone: string;
  readonly hasReminders: boolean;
  readonly reminderAfterDays: string;
  readonly strata: string;
  readonly crosses: readonly (readonly [string, string])[];
  /** One word a line; what to say instead stands behind an equals sign. */
  readonly jargon: string;
};

const usualQuietHours = { from: '18:00', to: '08:00' };
const usualReminder = 7;

/** What the form shows for some settings. */
export const draftOf = (settings: WorkspaceSettings): SettingsDraft => {
  const hours = settings.quietHours ?? usualQuietHours;
  return {
    minimumInvited: String(settings.minimumInvited),
    fatigueGuard: settings.fatigueGuard,
    hasQuietHours: settings.quietHours !== null,
    quietFrom: hours.from,
    quietTo: hours.to,
    workingDays: settings.workingDays,
    timeZone: settings.timeZone,
    hasReminders: settings.reminderAfterDays !== null,
    reminderAfterDays: String(settings.reminderAfterDays ?? usualReminder),
    strata: settings.strata ?? '',
    crosses: settings.crosses,
    jargon: settings.jargon.map(({ term, meaning }) => (meaning ? `${term} = ${meaning}` : term)).join('\n'),
  };
};

/** What an empty field means is for the server to refuse, so that it is said in one place. */
const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

const jargonOf = (text: string): Required<SettingsChange>['jargon'] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [term = '', ...meaning] = line.split('=');
      return { term: term.trim(), meaning: meaning.join('=').trim() };
    });

/** The settings that a form asks for. */
export const settingsOf = (draft: SettingsDraft): Required<SettingsChange> => ({
  minimumInvited: numberOf(draft.minimumInvited),
  fatigueGuard: draft.fatigueGuard,
  quietHours: draft.hasQuietHours ? { from: draft.quietFrom, to: draft.quietTo } : null,
  workingDays: [...draft.workingDays].sort((one, other) => one - other),
  timeZone: draft.timeZone.trim(),
  reminderAfterDays: draft.hasReminders ? numberOf(draft.reminderAfterDays) : null,
  strata: draft.strata.trim() || null,
  crosses: draft.crosses.map(([one, other]): [string, string] => [one.trim(), other.trim()]),
  jargon: jargonOf(draft.jargon),
});

/** Does the form ask for anything else than what holds? */
export const isChanged = (draft: SettingsDraft, settings: WorkspaceSettings): boolean =>
  JSON.stringify(settingsOf(draft)) !== JSON.stringify(settingsOf(draftOf(settings)));

/** What the server found wrong with one setting; undefined when nothing. */
export const fieldProblem = (problem: Problem | null, name: SettingName): string | undefined =>
  problem?.errors?.find(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))?.detail;
