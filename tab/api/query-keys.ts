/** The names under which answers are remembered, one place for reading and for forgetting them. */
export const queryKeys = {
  me: () => ['me'] as const,
  workspace: (workspaceId: string) => ['workspace', workspaceId] as const,
  dashboard: (workspaceId: string) => ['dashboard', workspaceId] as const,
  release: (workspaceId: string, waveId: string) => ['release', workspaceId, waveId] as const,
  waves: (workspaceId: string) => ['waves', workspaceId] as const,
  instruments: (workspaceId: string) => ['instruments', workspaceId] as const,
  stakeholders: (workspaceId: string) => ['stakeholders', workspaceId] as const,
  comments: (workspaceId: string, waveId: string) => ['comments', workspaceId, waveId] as const,
  draft: (workspaceId: string, name: string) => ['draft', workspaceId, name] as const,
  wording: (workspaceId: string, language: string, wording: string) =>
    ['wording', workspaceId, language, wording] as const,
  everyStakeholder: (workspaceId: string) => ['stakeholder', workspaceId] as const,
  stakeholder: (workspaceId: string, userId: string) => ['stakeholder', workspaceId, userId] as const,
  importPreview: (workspaceId: string, source: string) => ['import', workspaceId, source] as const,
  teams: (workspaceId: string) => ['teams', workspaceId] as const,
  teamMembers: (workspaceId: string, teamId: string) => ['team', workspaceId, teamId] as const,
  people: (workspaceId: string) => ['people', workspaceId] as const,
};
