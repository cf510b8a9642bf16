// What is thrown at the check of a message: its card in a chat, and its dialog.
import fc, { type Arbitrary } from 'fast-check';
import { letters } from '#core/abcde/letter';
import { messageToCheckSchema, submittedCheckSchema } from '#core/contract/message-action';
import { oddTexts, schemaOf, valueFor } from './schema-values';

const oddText = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom(...oddTexts));

/** What is filled in on the card of a check, and of the question what came of a message. */
export const checkInputs = fc.record(
  {
    text: fc.oneof(fc.constant('Please use the new form by Friday.'), oddText),
    purpose: fc.oneof(fc.constant('Form'), oddText),
    audience: fc.constantFrom('', 'everyone', '["site","Graz"]', '["site"]', '[', 'null'),
    channel: fc.constantFrom('', 'email', 'chat', 'pigeon'),
    sendDay: fc.constantFrom('', '2026-12-01', '2026-13-41', '9999-99-99'),
    sendTime: fc.constantFrom('', '09:30', '29:99'),
    successMeasure: oddText,
    reviewOn: fc.constantFrom('', '2026-12-08', 'soon'),
    overrideReason: oddText,
    ...Object.fromEntries(letters.map((letter) => [`rating-${letter}`, fc.constantFrom('4', '5', '1', '', '6')])),
    reached: fc.constantFrom('yes', 'no', 'x'),
    lesson: oddText,
  },
  { requiredKeys: ['text', 'purpose'] },
);

/** The dialog as it is opened, and as it comes back. */
export const checkDialogs = (workspaceId: string): Arbitrary<{ readonly name: string; readonly value: unknown }> =>
  fc.oneof(
    valueFor(schemaOf(messageToCheckSchema)).map((value) => ({ name: 'composeExtension/fetchTask', value })),
    fc.tuple(valueFor(schemaOf(submittedCheckSchema)), checkInputs).map(([made, inputs]) => {
      const { data } = made as { readonly data: object };
      const value = { ...(made as object), data: { ...data, workspaceId, ...inputs } };
      return { name: 'composeExtension/submitAction', value };
    }),
  );
