import { z } from 'zod';

const text = z.string();
const command = z.object({ title: text, description: text.optional() });

/** What our own checks read of an app manifest; its whole form is checked against Microsoft's schema. */
export const manifestSchema = z.object({
  manifestVersion: text,
  version: text,
  localizationInfo: z.object({
    defaultLanguageTag: text,
    additionalLanguages: z.array(z.object({ languageTag: text, file: text })).default([]),
  }),
  developer: z.object({ websiteUrl: text, privacyUrl: text, termsOfUseUrl: text }),
  name: z.object({ short: text, full: text }),
  description: z.object({ short: text, full: text }),
  icons: z.object({ color: text, outline: text, color32x32: text }),
  supportsChannelFeatures: text.optional(),
  staticTabs: z.array(
    z.object({
      entityId: text,
      name: text.optional(),
      contentUrl: text.optional(),
      websiteUrl: text.optional(),
      scopes: z.array(text),
    }),
  ),
  configurableTabs: z.array(z.object({ configurationUrl: text, scopes: z.array(text) })),
  bots: z.array(
    z.object({
      botId: text,
      scopes: z.array(text),
      commandLists: z.array(z.object({ scopes: z.array(text), commands: z.array(command) })),
    }),
  ),
  composeExtensions: z.array(
    z.object({
      botId: text,
      commands: z.array(command.extend({ id: text, type: text, context: z.array(text), fetchTask: z.boolean() })),
    }),
  ),
  validDomains: z.array(text),
  webApplicationInfo: z.object({ id: text, resource: text }),
});

export type Manifest = z.output<typeof manifestSchema>;
