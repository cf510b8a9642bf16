import { pathSeparator, stepsOf } from '#core/kernel/attribute-path';
import { type Attributes, attributesSchema } from '#core/stakeholder/stakeholder';
import { type GroupMember, type ProfileField, profileFieldSchema } from './directory';

/** Which fields of the directory become attributes, each under the name the PMO gave it. */
export type TakenFields = Readonly<Partial<Record<ProfileField, string>>>;

const longestValue = 128;

/** A value as the register keeps it: no empty step in its path, and no longer than a value may be. */
const tidy = (value: string): string => {
  const steps = stepsOf(value).map((step) => step.trim());
  return steps
    .filter((step) => step !== '')
    .join(pathSeparator)
    .slice(0, longestValue)
    .trim();
};

/**
 * The attributes of a member with those taken from the directory; what was there under other names stays. Where they
 * would be more than a person may have, it all stays as it was.
 */
export const takeAttributes = (known: Attributes, { profile }: GroupMember, taken: TakenFields): Attributes => {
  const found = profileFieldSchema.options.flatMap((field) => {
    const [name, value] = [taken[field], tidy(profile[field] ?? '')];
    return name === undefined || value === '' ? [] : [[name, value] as const];
  });
  const all = attributesSchema.safeParse({ ...known, ...Object.fromEntries(found) });
  return all.success ? all.data : known;
};
