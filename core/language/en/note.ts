/** Words of noting in the register, from a message in Teams, what a stakeholder needs or expects. */
export const note = {
  'note.title': 'Note in the register',
  'note.about': 'About {name}',
  'note.aboutUnnamed': 'About the person who wrote this message',
  'note.private': 'Every member of the PMO can read this, and so can the person, if they ask for their data.',
  'note.pmo': 'In whose register?',
  'note.kind': 'What is it?',
  'note.text': 'What should be noted?',
  'note.missing': 'Please fill this in.',
  'note.save': 'Note it',
  'note.done': 'Noted in the register of {pmo}, under “{kind}”. You can change it there.',
  'note.full':
    'There is no room for this under “{kind}”: a note holds {most} characters. Please shorten it here, or in the register.',
  'note.incomplete': 'Please say what it is, and write what should be noted.',
  'note.notMember':
    'This is for members of a PMO. Ask its lead to add you to the team, or add PMO Pulse to your PMO’s team and set it up.',
  'note.notRegistered':
    'Whoever wrote this message is not in the register of your PMO. Add them under “Stakeholders” in the PMO Pulse tab, then note it.',
  'note.noAuthor': 'This message was not written by a person whom Teams names, so there is nobody to note it about.',
  'note.rosterUnavailable': 'Teams does not answer me at the moment. Nothing was noted; please try again in a minute.',
  'note.outdated':
    'This does not work any more. Please choose “Note in the register” again in the menu of the message.',
} as const;
