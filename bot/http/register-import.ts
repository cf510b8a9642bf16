import type { z } from 'zod';
import type { applyImport } from '#core/contract/register-import';
import { entraId } from '#core/kernel/person-ref';
import { type Result, refused } from '#core/kernel/result';
import type { ImportOutcome, ImportRefusal, Registration } from '#core/stakeholder/import-people';
import type { RegisterSteps } from '#core/stakeholder/register-steps';
import { writeXlsx } from '../export/xlsx';
import { answer, type Handlers } from './handler';
import { fieldProblem, type HttpProblem, problemOf, unavailable } from './problem';
import { templateSheets } from './register-template';

export type RegisterImportDeps = Pick<RegisterSteps, 'previewImport' | 'applyImport' | 'listTeams' | 'listTeamMembers'>;

type Body = z.output<typeof applyImport.body>;

const registrationsOf = (body: Body): Result<Registration[], HttpProblem> => {
  const registrations = body.people.map(({ userId, name, interest, influence, attributes }) => ({
    oid: entraId(userId),
    name: name ?? null,
    interest: interest ?? null,
    influence: influence ?? null,
    attributes: attributes ?? {},
  }));
  const seen = new Set<string>();
  for (const [index, { oid }] of registrations.entries()) {
    if (seen.has(oid)) return refused(fieldProblem('named-twice', `/people/${index}/userId`));
    seen.add(oid);
  }
  return { ok: true, value: registrations };
};

const answerOf = (done: Result<ImportOutcome, ImportRefusal>) => {
  if (!done.ok) return refused(unavailable(done.error.kind));
  const { pmoMembers, unnamed, crowded, ...counts } = done.value;
  return answer({ ...counts, pmoMembers: [...pmoMembers], unnamed: [...unnamed], crowded: [...crowded] });
};

/** Makes the routes by which many people come onto the register at once. */
export const makeRegisterImport = (
  deps: RegisterImportDeps,
): Handlers<'previewImport' | 'applyImport' | 'getRegisterTemplate' | 'listTeams' | 'listTeamMembers'> => ({
  previewImport: async ({ access, body }) => {
    const wanted = registrationsOf(body);
    return wanted.ok ? answerOf(await deps.previewImport(access.workspace, wanted.value)) : wanted;
  },

  applyImport: async ({ access, body }) => {
    const wanted = registrationsOf(body);
    return wanted.ok ? answerOf(await deps.applyImport(access.workspace, wanted.value)) : wanted;
  },

  getRegisterTemplate: async ({ say }) =>
    answer({ name: `${say('import.template.name')}.xlsx`, bytes: await writeXlsx(templateSheets(say)) }),

  listTeams: async ({ person, access }) => {
    const teams = await deps.listTeams(person, access.workspace);
    return answer({ teams: teams.map(({ id, name }) => ({ id, name })) });
  },

  listTeamMembers: async ({ person, access, param }) => {
    const members = await deps.listTeamMembers(person, access.workspace, param('teamId'));
    if (members.ok) return answer({ people: members.value.map(({ oid, name }) => ({ userId: oid, name })) });
    return refused(
      members.error.kind === 'unknown-team' ? problemOf(404, 'unknown-team') : unavailable(members.error.kind),
    );
  },
});
