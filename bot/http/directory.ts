import type { DirectoryAccess } from '#core/directory/directory';
import type { makeImportGroup } from '#core/directory/import-group';
import type { makeCountInstallations, makePlanInstallations } from '#core/directory/plan-installations';
import type { makePreviewGroup } from '#core/directory/preview-group';
import type { GroupQuestion, GroupRefusal } from '#core/directory/sort-members';
import { refused } from '#core/kernel/result';
import { answer, type Context, type Handlers } from './handler';
import { type HttpProblem, problemOf, unauthenticated, unavailable } from './problem';

export type DirectoryDeps = {
  readonly directoryAccess: DirectoryAccess;
  /** May the app be installed for people? Off unless an administrator switched it on. */
  readonly canInstall: boolean;
  readonly previewGroup: ReturnType<typeof makePreviewGroup>;
  readonly importGroup: ReturnType<typeof makeImportGroup>;
  readonly planInstallations: ReturnType<typeof makePlanInstallations>;
  readonly countInstallations: ReturnType<typeof makeCountInstallations>;
};

const problemFor = (refusal: GroupRefusal): HttpProblem => {
  switch (refusal.kind) {
    case 'sign-in-expired':
      return unauthenticated;
    case 'consent-needed':
    case 'directory-not-permitted':
      return problemOf(403, refusal.kind);
    case 'unknown-group':
      return problemOf(404, refusal.kind);
    case 'directory-busy': {
      const seconds = refusal.retryAfterSeconds;
      return { ...problemOf(503, refusal.kind, { seconds }), headers: { 'Retry-After': String(seconds) } };
    }
    case 'directory-unavailable':
    case 'roster-unavailable':
      return unavailable(refusal.kind);
  }
};

type GroupContext = Context<'previewGroup' | 'importGroup' | 'installForGroup'>;

const questionOf = ({ callerToken, param, body }: GroupContext): GroupQuestion => ({
  callerToken,
  groupId: param('groupId'),
  withGuests: body.withGuests,
});

/** Makes the routes of the organisation's directory: groups, importing them, and installing the app for people. */
export const makeDirectory = (
  deps: DirectoryDeps,
): Handlers<'getDirectory' | 'findGroups' | 'previewGroup' | 'importGroup' | 'installForGroup'> => {
  const { directoryAccess: reading } = deps;
  const off = (reason: 'local' | 'no-secret') => refused(problemOf(409, 'directory-off', { reason }));
  return {
    getDirectory: async ({ access }) => {
      const installations = await deps.countInstallations(access.workspace);
      return answer({
        groups: reading.kind === 'ready' ? 'ready' : reading.reason,
        consentUrl: reading.kind === 'ready' ? reading.consentUrl : null,
        canInstall: deps.canInstall,
        installations: { states: installations.states, reasons: installations.reasons },
      });
    },

    findGroups: async ({ callerToken, body }) => {
      if (reading.kind === 'off') return off(reading.reason);
      const found = await reading.directory.findGroups(callerToken, body.words ?? null);
      if (!found.ok) return refused(problemFor(found.error));
      return answer({ groups: [...found.value.items], hasMore: found.value.hasMore });
    },

    previewGroup: async (context) => {
      if (reading.kind === 'off') return off(reading.reason);
      const preview = await deps.previewGroup(context.access.workspace, reading.directory, questionOf(context));
      if (!preview.ok) return refused(problemFor(preview.error));
      const { some, fields, ...counts } = preview.value;
      const fieldOf = (field: keyof typeof fields) => ({ ...fields[field], most: [...fields[field].most] });
      return answer({
        ...counts,
        fields: {
          department: fieldOf('department'),
          officeLocation: fieldOf('officeLocation'),
          jobTitle: fieldOf('jobTitle'),
        },
        some: some.map(({ name, isGuest }) => ({ name, isGuest })),
      });
    },

    importGroup: async (context) => {
      if (reading.kind === 'off') return off(reading.reason);
      const question = { ...questionOf(context), take: context.body.take };
      const done = await deps.importGroup(context.access.workspace, reading.directory, question);
      return done.ok ? answer({ ...done.value }) : refused(problemFor(done.error));
    },

    installForGroup: async (context) => {
      if (reading.kind === 'off') return off(reading.reason);
      if (!deps.canInstall) return refused(problemOf(409, 'installing-off'));
      const planned = await deps.planInstallations(context.access.workspace, reading.directory, questionOf(context));
      return planned.ok ? answer({ ...planned.value }) : refused(problemFor(planned.error));
    },
  };
};
