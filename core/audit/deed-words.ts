import type { Language, MessageKey, Say } from '#core/language/language';
import { loggedWords, settingTitle } from '#core/workspace/setting-words';
import type { AuditDeed } from './audit-entry';

type Voice = { readonly say: Say; readonly language: Language };

const fieldWords = {
  title: 'audit.field.title',
  instrumentId: 'audit.field.instrumentId',
  audience: 'audit.field.audience',
  opensAt: 'audit.field.opensAt',
  closesAt: 'audit.field.closesAt',
  reminderAfterDays: 'audit.field.reminderAfterDays',
  recurring: 'audit.field.recurring',
  attributes: 'audit.field.attributes',
  interest: 'audit.field.interest',
  influence: 'audit.field.influence',
  needs: 'audit.field.needs',
  expectations: 'audit.field.expectations',
  preferences: 'audit.field.preferences',
  issues: 'audit.field.issues',
  relationship: 'audit.field.relationship',
} as const satisfies Record<string, MessageKey>;

/** Parts of a wave's plan and of an entry of the register that the log can name. */
export type AuditedField = keyof typeof fieldWords;

const isAuditedField = (name: string): name is AuditedField => name in fieldWords;

/** What a part is called; one that nobody knows any more is shown as it was written. */
const fieldTitle = (name: string, say: Say): string => (isAuditedField(name) ? say(fieldWords[name]) : name);

/** What was done, in words, and what there is to tell of it, line by line. */
export const deedWords = (deed: AuditDeed, { say, language }: Voice): readonly [string, ...string[]] => {
  if (deed.kind === 'settings-changed') {
    const changes = deed.changes.map(({ setting, from, to }) =>
      say('audit.setting', {
        setting: settingTitle(setting, say),
        from: loggedWords(setting, from, { say, language }),
        to: loggedWords(setting, to, { say, language }),
      }),
    );
    return [say('audit.settings-changed'), ...changes];
  }
  if ('fields' in deed) {
    const fields = new Intl.ListFormat(language).format(deed.fields.map((field) => fieldTitle(field, say)));
    return [say(`audit.${deed.kind}`, { name: deed.name, fields })];
  }
  if ('letters' in deed) {
    const letters = new Intl.ListFormat(language).format(deed.letters.map((letter) => say(`abcde.letter.${letter}`)));
    return [say(`audit.${deed.kind}`, { name: deed.name, letters })];
  }
  return [say(`audit.${deed.kind}`, { ...deed })];
};
