import { z } from 'zod';
import type { Language, Say } from '#core/language/language';
import { type WorkspaceSettings, workspaceSettingsSchema } from './workspace';

export type SettingName = keyof WorkspaceSettings;

/** The settings in the order in which they are shown. */
export const settingNames = [
  'minimumInvited',
  'fatigueGuard',
  'quietHours',
  'workingDays',
  'timeZone',
  'reminderAfterDays',
  'strata',
  'crosses',
  'jargon',
] as const satisfies readonly SettingName[];

/** A Monday, so that day 1 of ISO 8601 is the first. */
const monday = Date.UTC(2024, 0, 1);
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The name of a day of the week, 1 for Monday. */
export const dayName = (day: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(monday + (day - 1) * dayMilliseconds);

type Words = {
  readonly [Name in SettingName]: (value: WorkspaceSettings[Name], say: Say, language: Language) => string;
};

const wordsOf: Words = {
  minimumInvited: (people, say) => say('settings.value.people', { people }),
  crosses: (pairs, say) =>
    pairs.length === 0
      ? say('settings.value.none')
      : pairs.map(([one, other]) => say('settings.value.pair', { one, other })).join(', '),
  strata: (attribute, say) => attribute ?? say('settings.value.none'),
  quietHours: (hours, say) => (hours ? say('settings.value.hours', hours) : say('settings.value.none')),
  workingDays: (days, say, language) =>
    days.length === 7
      ? say('settings.value.everyDay')
      : new Intl.ListFormat(language).format([...days].sort().map((day) => dayName(day, language))),
  timeZone: (zone) => zone,
  fatigueGuard: (isOn, say) => say(isOn ? 'settings.value.on' : 'settings.value.off'),
  reminderAfterDays: (days, say) =>
    days === null ? say('settings.value.noReminders') : say('settings.value.days', { days }),
  jargon: (entries, say) =>
    entries.length === 0 ? say('settings.value.none') : entries.map(({ term }) => term).join(', '),
};

/** What a setting says, in words. */
export const settingWords = <Name extends SettingName>(
  name: Name,
  settings: Pick<WorkspaceSettings, Name>,
  { say, language }: { readonly say: Say; readonly language: Language },
): string => wordsOf[name](settings[name], say, language);

const isSettingName = (name: string): name is SettingName => settingNames.some((known) => known === name);

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** A setting as an old entry of the audit log has it; what is not understood any more is shown as it was written. */
export const loggedWords = (
  name: string,
  text: string,
  voice: { readonly say: Say; readonly language: Language },
): string => {
  if (!isSettingName(name)) return text;
  const read = z.object({ [name]: workspaceSettingsSchema.shape[name] }).safeParse({ [name]: json(text) });
  return read.success ? settingWords(name, read.data as WorkspaceSettings, voice) : text;
};

/** What a setting is called; a name that nobody knows any more is shown as it was written. */
export const settingTitle = (name: string, say: Say): string => (isSettingName(name) ? say(`settings.${name}`) : name);
