// The values that stand for ${{…}} in the package. The Agents Toolkit writes them into env/.env.<name>.
import { z } from 'zod';
import { ok, type Result, refused } from '#core/kernel/result';

export type Variables = Readonly<Record<string, string | undefined>>;

const guid = z.guid();
const schema = z.object({
  TEAMS_APP_ID: guid,
  BOT_ID: guid,
  AAD_APP_CLIENT_ID: guid,
  BOT_DOMAIN: z
    .string()
    .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, 'a host name in lower case'),
  APP_NAME_SUFFIX: z.string().default(''),
});

export type PackageValues = z.output<typeof schema>;

/** For looking at the package, and for proving that it is sound, where there is no registration yet. */
export const sampleValues: PackageValues = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
  BOT_ID: '00000000-0000-4000-8000-000000000002',
  AAD_APP_CLIENT_ID: '00000000-0000-4000-8000-000000000002',
  BOT_DOMAIN: 'pmo-pulse.example',
  APP_NAME_SUFFIX: ' (sample)',
};

const needed = ['TEAMS_APP_ID', 'BOT_ID', 'AAD_APP_CLIENT_ID', 'BOT_DOMAIN'];

/**
 * The values of an environment, or every variable that is missing or wrong. When none of them is set it is the sample
 * values, unless an environment was asked for by name.
 */
export const readValues = (variables: Variables, isNamed: boolean): Result<PackageValues, string[]> => {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  if (!isNamed && !needed.some((name) => name in set)) return ok(sampleValues);
  const read = schema.safeParse(set);
  if (read.success) return ok(read.data);
  return refused(
    read.error.issues.map(({ path: [name], message }) =>
      String(name) in set ? `${String(name)} is wrong: ${message}` : `${String(name)} is not set`,
    ),
  );
};
