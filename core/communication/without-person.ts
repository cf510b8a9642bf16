import type { Communication } from './communication';

/** Does a communication name this person, as its author or in its audience? */
export const namesPerson = ({ authorId, audience }: Communication, oid: string): boolean =>
  authorId === oid || (audience?.kind === 'people' && audience.userIds.includes(oid));

/** A communication in which a person who was erased has a name that leads to nobody; what it says stays the PMO's. */
export const withoutPerson = (communication: Communication, oid: string, standIn: string): Communication => {
  const { authorId, authorName, audience } = communication;
  const isAuthor = authorId === oid;
  const renamed = (userId: string): string => (userId === oid ? standIn : userId);
  return {
    ...communication,
    authorId: renamed(authorId),
    authorName: isAuthor ? '' : authorName,
    audience: audience?.kind === 'people' ? { ...audience, userIds: audience.userIds.map(renamed) } : audience,
  };
};
