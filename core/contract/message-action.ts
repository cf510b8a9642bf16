/** The commands in the menu of a message in Teams, by the ids that the app's manifest gives them. */
export const messageActions = { noteInRegister: 'noteInRegister' } as const;
