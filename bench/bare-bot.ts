// The baselines: the least a bot built on botbuilder can do with an invoke. It runs as a process of its own and prints
// the port it listens on. With a connection string in its first argument it stores each answer with one upsert.
import { TableClient } from '@azure/data-tables';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

const [, , connectionString] = process.argv;
const table = connectionString
  ? TableClient.fromConnectionString(connectionString, 'bare', { allowInsecureConnection: true })
  : null;

const thanks = {
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'thank you' },
};

const start = async (): Promise<void> => {
  await table?.createTable();
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = express();
  server.use(express.json());
  server.post('/api/messages', (request, response) =>
    adapter.process(request, response, async (context) => {
      const { from, value } = context.activity;
      const rowKey = String(from.aadObjectId);
      // The same number of partitions and the same columns as a stored response.
      const columns = { schemaVersion: 1, complete: true, answers: JSON.stringify(value.action.data) };
      await table?.upsertEntity({ partitionKey: `bare|${rowKey.at(-1)}`, rowKey, ...columns }, 'Replace');
      await context.sendActivity({ type: 'invokeResponse', value: thanks });
    }),
  );
  const listening = server.listen(0, '127.0.0.1', () => {
    const address = listening.address();
    process.stdout.write(`${typeof address === 'object' && address ? address.port : ''}\n`);
  });
};

void start();
