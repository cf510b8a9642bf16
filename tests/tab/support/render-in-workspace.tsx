import './jsdom-gaps';
import './patience';
import { createDOMRenderer, FluentProvider, RendererProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { express } from '#core/instrument/express';
import { makeApi } from '../../../tab/api/client';
import { WorkspaceScopeProvider } from '../../../tab/api/workspace-scope';
import { VoiceProvider } from '../../../tab/language/voice';
import { instrumentView } from './instruments';

/**
 * Writes no style sheet: jsdom goes over thousands of rules whenever it is asked whether something can be seen, which is most of
 * what a test then waits for. How things look is seen in a real browser.
 */
const plain = { ...createDOMRenderer(), insertCSSRules: () => undefined };

/** A request the page made. */
export type Request = { readonly method: string; readonly path: string; readonly body: unknown };

type Answer = {
  readonly status: number;
  readonly json?: unknown;
  readonly file?: Readonly<{ content: string; disposition: string | null }>;
};
type Answers = Readonly<Record<string, unknown>>;

/** An answer with a status of its own; anything else a test gives is the body of a 200. */
export const answer = (status: number, json?: unknown): Answer => ({ status, json });

/** A file to download, with its Content-Disposition. */
export const fileAnswer = (content: string, disposition: string | null): Answer => ({
  status: 200,
  file: { content, disposition },
});

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'status' in value;

export const workspacePath = '/api/workspaces/pmo';

const everyday: Answers = {
  [`GET ${workspacePath}`]: {
    id: 'pmo',
    name: 'Change PMO',
    role: 'lead',
    leads: [],
    settings: { minimumInvited: 10 },
    simulated: false,
  },
  [`GET ${workspacePath}/waves`]: { waves: [] },
  [`GET ${workspacePath}/stakeholders`]: { stakeholders: [] },
  [`GET ${workspacePath}/people`]: { people: [] },
  [`GET ${workspacePath}/instruments`]: {
    instruments: [instrumentView(express, 'Express pulse')],
  },
};

const fakeFetch =
  (answers: Answers, requests: Request[]): typeof fetch =>
  async (input, init) => {
    const method = init?.method ?? 'GET';
    const path = String(input);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    requests.push({ method, path, body });
    const canned = answers[`${method} ${path}`];
    // A test may answer each request by what is in it.
    const given: unknown = await (typeof canned === 'function' ? canned(body) : canned);
    const { status, json, file } = given === undefined ? answer(404) : isAnswer(given) ? given : answer(200, given);
    const text = json === undefined ? '' : JSON.stringify(json);
    const headers = new Headers(file?.disposition ? { 'content-disposition': file.disposition } : {});
    const blob = async () => new Blob([file?.content ?? text]);
    return { ok: status < 300, status, headers, text: async () => text, blob } as Response;
  };

type Options = Readonly<{ answers?: Answers; locale?: string }>;

/** Renders a page as the tab would, against canned answers; everything it asks the server is recorded. */
export const renderInWorkspace = (page: ReactNode, { answers = {}, locale = 'en-GB' }: Options = {}) => {
  const requests: Request[] = [];
  const fetch = fakeFetch({ ...everyday, ...answers }, requests);
  const api = makeApi({ getToken: async () => 'token', fetch, language: locale.slice(0, 2) });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const framed = (shown: ReactNode) => (
    <RendererProvider renderer={plain}>
      <FluentProvider theme={teamsLightTheme}>
        <VoiceProvider locale={locale}>
          <QueryClientProvider client={queries}>
            <WorkspaceScopeProvider api={api} workspaceId="pmo">
              {shown}
            </WorkspaceScopeProvider>
          </QueryClientProvider>
        </VoiceProvider>
      </FluentProvider>
    </RendererProvider>
  );
  const view = render(framed(page));
  /** Shows another page in the place of this one, or this one anew. */
  const again = (shown: ReactNode): void => view.rerender(framed(shown));
  return { ...view, again, requests, queries, user: userEvent.setup({ delay: null }) };
};
