// What is measured. Nothing of it names a person, a conversation or an answer, and no turn in the chat has a trace of its own:
// an answer that is traced to the millisecond could be laid beside other logs of who used Teams when. Without a place that
// measurements go to (azure-monitor.ts) all of this does nothing.
import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { api } from '#core/contract/api';
import type { PulseSender, SendOutcome } from '#core/delivery/sending/sender';
import { type HealthFinding, healthSubjects } from '#core/health/health';
import type { SharedPace } from '../teams/shared-pace';
import { makeTurnBatch } from './turn-batch';

const name = 'pmo-pulse';

export type Telemetry = {
  /** Traces each request of the API that has a route, by the route's template, status and duration. */
  readonly watchApi: RequestHandler;
  /** Notes how long turns in the chat take, many together. */
  readonly watchTurns: RequestHandler;
  /** Counts what became of cards. */
  readonly countSends: (sender: PulseSender) => PulseSender;
  /** Counts how often Teams asked to slow down. */
  readonly countThrottles: (pace: SharedPace) => SharedPace;
  /** Remembers what is wrong, to be told with every measurement. */
  readonly noteHealth: (findings: readonly HealthFinding[]) => void;
};

const routes: Readonly<Record<string, { readonly method: string; readonly path: string } | undefined>> = api;

/** A sender that tells what became of each card, and sends as the other does. */
const counting = (sender: PulseSender, tell: (outcome: SendOutcome['kind'] | 'fault') => void): PulseSender => ({
  ...sender,
  prepare: (pulse) => {
    const send = sender.prepare(pulse);
    return async () => {
      try {
        const outcome = await send();
        tell(outcome.kind);
        return outcome;
      } catch (error) {
        tell('fault');
        throw error;
      }
    };
  },
});

/** Makes what measures; to be made after the place that measurements go to is known. */
export const makeTelemetry = (): Telemetry => {
  const tracer = trace.getTracer(name);
  const meter = metrics.getMeter(name);
  const sends = meter.createCounter('delivery.sends', {
    description: 'Attempts to send a card, by what became of them',
  });
  const throttles = meter.createCounter('teams.throttles', {
    description: 'Calls that Teams refused for their number',
  });
  const requests = meter.createHistogram('api.duration', { unit: 'ms', description: 'Requests of the API, by route' });
  const turns = meter.createHistogram('chat.turns', { unit: 'ms', description: 'Turns in the chat, an hour together' });
  const memory = meter.createObservableGauge('process.memory', { unit: 'By', description: 'Resident memory' });
  const health = meter.createObservableGauge('health.problem', { description: '1 where something is wrong, else 0' });
  let findings: readonly HealthFinding[] = [];
  memory.addCallback((result) => result.observe(process.memoryUsage.rss()));
  health.addCallback((result) => {
    for (const subject of healthSubjects) {
      const found = findings.find((finding) => finding.subject === subject);
      if (found) result.observe(found.problem === null ? 0 : 1, { subject });
    }
  });
  const noteTurn = makeTurnBatch((milliseconds) => turns.record(milliseconds));

  return {
    watchApi: (_request, response, next) => {
      const startTime = Date.now();
      const begun = performance.now();
      response.once('finish', () => {
        const { routeName } = response.locals as { readonly routeName?: string };
        const route = routeName === undefined ? undefined : routes[routeName];
        // The template alone, with names in place of ids; what has no route has no words of ours.
        if (!route) return;
        const attributes = {
          'http.request.method': route.method,
          'http.route': route.path,
          'http.response.status_code': response.statusCode,
        };
        requests.record(performance.now() - begun, attributes);
        const span = tracer.startSpan(`${route.method} ${route.path}`, {
          kind: SpanKind.SERVER,
          startTime,
          attributes,
        });
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      next();
    },
    watchTurns: (_request, response, next) => {
      const begun = performance.now();
      response.once('finish', () => noteTurn(performance.now() - begun));
      next();
    },
    countSends: (sender) => counting(sender, (outcome) => sends.add(1, { outcome })),
    countThrottles: (pace) => ({
      ...pace,
      heard: (tenantId, isThrottled, until) => {
        if (isThrottled) throttles.add(1);
        pace.heard(tenantId, isThrottled, until);
      },
    }),
    noteHealth: (now) => {
      findings = now;
    },
  };
};
