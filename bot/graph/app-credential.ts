import { ClientSecretCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import type { BotIdentity } from '../config';

/**
 * The app's own identity, without anybody on whose behalf it asks. It has to be that of the bot, because the permission
 * lets an app install itself and no other. Making it asks nobody for anything.
 */
export const makeAppCredential = (bot: BotIdentity): TokenCredential =>
  bot.type === 'SingleTenant'
    ? new ClientSecretCredential(bot.tenantId, bot.id, bot.password)
    : new ManagedIdentityCredential({ clientId: bot.id });
