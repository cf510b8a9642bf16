// The people of the demo. All of them are made up, and every screen that shows them says so.

/** The tenant that the Playground's people live in; tests/contract/playground.test.ts keeps the two files together. */
export const demoTenantId = '7a0c1d52-3b8e-4f6a-9c21-5e0d4b7f1a01';

export type Character = {
  readonly oid: string;
  readonly teamsUserId: string;
  readonly name: string;
  readonly conversationId: string;
};

const character = (number: number, name: string): Character => {
  const digits = String(number).padStart(12, '0');
  const oid = `d3000000-0000-4000-8000-${digits}`;
  return {
    oid,
    teamsUserId: `29:simulated-${digits}`,
    name: `${name} (simulated)`,
    conversationId: `a:simulated-${digits}`,
  };
};

/** The simulated PMO: its team, its lead and another member. */
export const demoTeam = {
  workspaceId: 'd3000000-0000-4000-8000-00000000d3e0',
  teamId: '19:simulated-pmo@thread.tacv2',
  name: 'Demo PMO',
  lead: character(1, 'Paula Lead'),
  member: character(2, 'Marek Member'),
} as const;

const names = [
  'Amara Okafor',
  'Ben Torres',
  'Chloe Martin',
  'Daniel Weiss',
  'Elif Kaya',
  'Farid Haddad',
  'Greta Lind',
  'Hugo Silva',
  'Ines Costa',
  'Jonas Berg',
  'Kim Nguyen',
  'Lars Holm',
  'Mei Chen',
  'Nadia Petrova',
  'Omar Aziz',
  'Priya Nair',
  'Quentin Roy',
  'Rosa Bianchi',
  'Samir Khan',
  'Tess Jansen',
  'Uma Rao',
  'Viktor Novak',
  'Wanda Zielinska',
  'Xavier Moreau',
  'Yara Haddad',
  'Zoltan Nagy',
  'Alma Fischer',
  'Bruno Conti',
  'Clara Hansen',
  'David Levi',
  'Eva Kovacs',
  'Filip Horvat',
  'Gina Rossi',
  'Hana Sato',
  'Igor Popov',
  'Julia Brandt',
];

const divisions = ['Sales', 'Operations', 'Engineering'] as const;
const sites = ['Vienna', 'London'] as const;

/** A simulated stakeholder with what the register knows about them. */
export type SimulatedStakeholder = Character & {
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1 to 5. */
  readonly interest: number;
  readonly influence: number;
};

/** The simulated stakeholders, in three divisions and two sites, so that results by group have something to show. */
export const demoStakeholders: readonly SimulatedStakeholder[] = names.map((name, index) => ({
  ...character(100 + index, name),
  attributes: {
    Division: divisions[index % divisions.length] ?? divisions[0],
    Site: sites[Math.floor(index / divisions.length) % sites.length] ?? sites[0],
  },
  // Spread over the map, most people in its middle.
  interest: 1 + ((index * 7 + (index % 3)) % 5),
  influence: 1 + ((index * 3 + Math.floor(index / 6)) % 5),
}));

/** Everybody who can be found by the id of a conversation. */
export const demoCast: readonly Character[] = [demoTeam.lead, demoTeam.member, ...demoStakeholders];

/** The groups of the newcomer at this machine. */
export const newcomerAttributes = { Division: divisions[0], Site: sites[0] } as const;
