const roles =
  /^(?:managers?|leads?|leaders?|owners?|heads?|sponsors?|members?|holders?|directors?|planners?|controllers?|coordinators?|officers?|analysts?|testers?|users?|authors?|reviewers?|approvers?|requesters?|participants?|attendees|departments?|units?|offices?|champions?|architects?|engineers?|assistants?|procurement|finance|hr|legal|operations|keepers?|stewards?|chairs?|masters?|presenters?|secretary|secretaries|pms?|projects|teams|committee|board|staff|employees)$/;

/** Is this a role or group that can be asked to do something? */
export const isRoleWord = (word: string): boolean => roles.test(word);
