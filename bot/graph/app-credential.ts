import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { BotIdentity } from '../config';

/**
 * The app's own identity, without anybody on whose behalf it asks. It has to be that of the bot, because the permission
 * lets an app install itself and no other. Making it asks nobody for anything.
 */
export const makeAppCredential = (bot: BotIdentity): TokenCredential => {
  if (bot.type === 'UserAssignedMSI') return new ManagedIdentityCredential({ clientId: bot.id });
  return 'certificate' in bot
    ? new ClientCertificateCredential(bot.tenantId, bot.id, { certificate: bot.certificate.pem })
    : new ClientSecretCredential(bot.tenantId, bot.id, bot.password);
};
