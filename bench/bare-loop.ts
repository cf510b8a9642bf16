// The baseline of sending: the proactive loop that a bot built on botbuilder has, over the same people, with nothing
// written down. A process of its own; its argument says whom to send to, and how many at once.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type ConversationReference } from 'botbuilder';

type Options = {
  readonly serviceUrl: string;
  readonly people: number;
  readonly atOnce: number;
  readonly activity: Readonly<Record<string, unknown>>;
};

const { serviceUrl, people, atOnce, activity }: Options = JSON.parse(process.argv[2] ?? '{}');

const run = async (): Promise<void> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let person = next++; person < people; person = next++) {
      const reference = {
        serviceUrl,
        channelId: 'msteams',
        bot: { id: '28:bot', name: '' },
        conversation: { id: `a:person-${person}`, isGroup: false, conversationType: 'personal', name: '' },
      } as ConversationReference;
      await adapter.continueConversationAsync('', reference, async (context) => {
        await context.sendActivity({ ...activity });
      });
    }
  };
  process.stdout.write('started\n');
  await Promise.all(Array.from({ length: atOnce }, worker));
  process.stdout.write('done\n');
};

void run();
