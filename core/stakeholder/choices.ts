// What a person chooses about being asked, in the chat or on their own page; it holds for every PMO that asks them.
import { z } from 'zod';
import type { PersonRef } from '#core/kernel/person-ref';
import { changePerson } from './meet-person';
import { type Person, personSchema, preferencesSchema } from './person';
import type { PersonStore } from './person-store';

const choiceFields = { asking: personSchema.shape.asking, ...preferencesSchema.shape };

/** Whether a person is asked at all, and how. */
export const choicesSchema = z.strictObject(choiceFields);
export type Choices = z.infer<typeof choicesSchema>;

/** Some of the choices; one that is left out stays as it is. */
export const choicesChangeSchema = choicesSchema.partial();
export type ChoicesChange = z.infer<typeof choicesChangeSchema>;

/** What a person has chosen so far. */
export const choicesOf = ({ asking, preferences }: Pick<Person, 'asking' | 'preferences'>): Choices => ({
  asking,
  ...preferences,
});

/** Makes the step that keeps what a person chose about being asked; null when the bot never met them. */
export const makeChoose =
  (deps: { readonly people: PersonStore }) =>
  (ref: PersonRef, change: ChoicesChange): Promise<Person | null> =>
    changePerson(deps.people, ref, (person) => {
      const { asking, ...preferences } = choicesSchema.parse({
        ...choicesOf(person),
        ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
      });
      return { asking, preferences };
    });

export type Choose = ReturnType<typeof makeChoose>;
