// Which of the things that a chat can send an input is, so that a run can show that each was sent, and got through.
import { z } from 'zod';
import { cardVerbs } from '#core/contract/card-action';

const verbSchema = z.object({ verb: z.enum(cardVerbs) });
const activitySchema = z.object({ type: z.string(), name: z.unknown().optional(), value: z.unknown().optional() });
const invokedSchema = z.object({ action: z.object({ data: z.unknown().optional() }) });
const dialogs = ['composeExtension/fetchTask', 'composeExtension/submitAction'];

const parsed = (body: string | undefined): unknown => {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return null;
  }
};

const kinds = ['message', 'installationUpdate', 'conversationUpdate'] as const;

/** Every name that a run has to have sent, and of which some have to have got through. */
export const activityNames: readonly string[] = [...Object.values(cardVerbs), ...dialogs, ...kinds].map(
  (kind) => `messages:${kind}`,
);

/** `messages:` with the verb of a button, the name of a dialog, or the type of any other activity. */
export const nameOfActivity = (body: string | undefined): string => {
  const activity = activitySchema.safeParse(parsed(body)).data;
  if (!activity) return 'messages:unreadable';
  const { type, name, value } = activity;
  const data = type === 'invoke' ? invokedSchema.safeParse(value).data?.action.data : value;
  const verb = verbSchema.safeParse(data).data?.verb;
  if (verb !== undefined) return `messages:${verb}`;
  const dialog = dialogs.find((one) => type === 'invoke' && one === name);
  return `messages:${dialog ?? kinds.find((kind) => kind === type) ?? 'other'}`;
};
