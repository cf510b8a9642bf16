// The baseline of starting: the least that a bot built on express and botbuilder is, with nothing to store and nothing to
// say. A process of its own, which listens on the port of its environment.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = express();
server.use(express.json());
server.get(['/healthz', '/readyz'], (_request, response) => void response.json({ status: 'ready' }));
server.post('/api/messages', (request, response) => adapter.process(request, response, async () => undefined));
server.listen(Number(process.env.PORT), '127.0.0.1');
