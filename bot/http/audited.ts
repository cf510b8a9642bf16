import type { RecordAudit } from '#core/audit/record-audit';
import type { RouteName } from './access-table';
import { makeAuditTable, type Watch, type WatchDeps } from './audited-routes';
import type { Context, Handlers } from './handler';

export type AuditedDeps = WatchDeps & { readonly recordAudit: RecordAudit };

/**
 * Makes handlers that write down, once it is done and before the caller hears of it, what was done through them: nobody
 * holds a file that the log does not know of.
 */
export const makeAudited = (deps: AuditedDeps, handlers: Handlers): Handlers => {
  const audited = Object.entries(makeAuditTable(deps)).flatMap(([name, watch]) => {
    if (typeof watch === 'string') return [];
    const handle = handlers[name as RouteName] as (context: Context<RouteName>) => ReturnType<Handlers['openWave']>;
    const look = watch as unknown as Watch<'openWave'>;
    const handleAndRecord = async (context: Context<'openWave'>) => {
      const deedOf = await look(context);
      const done = await handle(context as Context<RouteName>);
      const deed = done.ok ? await deedOf(done.value.answer) : null;
      if (deed) await deps.recordAudit(context.access.workspace, context.person, deed);
      return done;
    };
    return [[name, handleAndRecord]];
  });
  return { ...handlers, ...Object.fromEntries(audited) };
};
