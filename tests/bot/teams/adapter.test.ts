import { readBotCertificate } from '../../../bot/bot-certificate';
import { makeBotAuthentication } from '../../../bot/teams/adapter';
import { certificate } from '../../support/azure-cloud';

const guid = '0a1b2c3d-1111-4222-8333-444455556666';
const own = readBotCertificate(certificate);
if (!own) throw new Error('no certificate');

/** What the SDK made of it, by the names of its own classes. */
const factoryOf = (identity: Parameters<typeof makeBotAuthentication>[0]): string | undefined => {
  const { inner } = makeBotAuthentication(identity) as unknown as {
    inner?: { credentialsFactory?: { inner?: object } };
  };
  return inner?.credentialsFactory?.inner?.constructor.name;
};

test.each([
  ['a secret', { type: 'SingleTenant', password: 's3cret' }, 'PasswordServiceClientCredentialFactory'],
  ['a certificate', { type: 'SingleTenant', certificate: own }, 'CertificateServiceClientCredentialsFactory'],
  ['a managed identity', { type: 'UserAssignedMSI' }, 'ManagedIdentityServiceClientCredentialsFactory'],
] as const)('the bot signs in with %s', (_, credential, expected) => {
  expect(factoryOf({ id: guid, tenantId: guid, ...credential })).toBe(expected);
});
