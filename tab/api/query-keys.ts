/** The names under which answers are remembered, one place for reading and for forgetting them. */
export const queryKeys = {
  me: () => ['me'] as const,
  myPreferences: () => ['me', 'preferences'] as const,
  deletions: () => ['me', 'deletions'] as const,
  workspace: (workspaceId: string) => ['workspace', workspaceId] as const,
  dashboard: (workspaceId: string) => ['dashboard', workspaceId] as const,
  health: (workspaceId: string) => ['health', workspaceId] as const,
  release: (workspaceId: string, waveId: string) => ['release', workspaceId, waveId] as const,
  waves: (workspaceId: string) => ['waves', workspaceId] as const,
  // Under the waves: what changes one of them may change who gets another.
  draftPreview: (workspaceId: string, plan: string) => ['waves', workspaceId, 'preview', 'draft', plan] as const,
  wavePreview: (workspaceId: string, waveId: string) => ['waves', workspaceId, 'preview', waveId] as const,
  delivery: (workspaceId: string, waveId: string) => ['delivery', workspaceId, waveId] as const,
  instruments: (workspaceId: string) => ['instruments', workspaceId] as const,
  stakeholders: (workspaceId: string) => ['stakeholders', workspaceId] as const,
  comments: (workspaceId: string, waveId: string) => ['comments', workspaceId, waveId] as const,
  draft: (workspaceId: string, name: string) => ['draft', workspaceId, name] as const,
  wording: (workspaceId: string, language: string, wording: string) =>
    ['wording', workspaceId, language, wording] as const,
  communications: (workspaceId: string) => ['communications', workspaceId] as const,
  // Under the register: what changes one of its messages changes the list.
  communication: (workspaceId: string, id: string) => ['communications', workspaceId, id] as const,
  readers: (workspaceId: string, id: string) => ['communications', workspaceId, id, 'readers'] as const,
  messageCheck: (workspaceId: string, message: string) => ['message-check', workspaceId, message] as const,
  directory: (workspaceId: string) => ['directory', workspaceId] as const,
  foundGroups: (workspaceId: string, words: string) => ['found-groups', workspaceId, words] as const,
  groupPreview: (workspaceId: string, groupId: string, withGuests: boolean) =>
    ['group-preview', workspaceId, groupId, withGuests] as const,
  team: (workspaceId: string) => ['team', workspaceId] as const,
  audit: (workspaceId: string, filter: object) => ['audit', workspaceId, filter] as const,
  runs: (workspaceId: string) => ['runs', workspaceId] as const,
  everyStakeholder: (workspaceId: string) => ['stakeholder', workspaceId] as const,
  stakeholder: (workspaceId: string, userId: string) => ['stakeholder', workspaceId, userId] as const,
  importPreview: (workspaceId: string, source: string) => ['import', workspaceId, source] as const,
  teams: (workspaceId: string) => ['teams', workspaceId] as const,
  teamMembers: (workspaceId: string, teamId: string) => ['team', workspaceId, teamId] as const,
  people: (workspaceId: string) => ['people', workspaceId] as const,
};
