/** Words of uploading a register, and of taking people from a team. */
export const importing = {
  'import.file': 'Upload a file',
  'import.file.heading': 'Upload a register',
  'import.file.label': 'File (CSV or Excel, at most {most} MB)',
  'import.file.detail':
    'One row a person. Only the user id has to be there; people who have not installed PMO Pulse need a name too. An empty cell changes nothing, and nobody is removed.',
  'import.template': 'Download an empty file',
  'import.template.name': 'Stakeholders',
  'import.template.sheet': 'Stakeholders',
  'import.template.about': 'What to fill in',
  'import.template.column': 'Column heading',
  'import.template.meaning': 'Its meaning',
  'import.column.userId': 'User id',
  'import.column.userId.meaning':
    'The object id of the person’s account in Microsoft Entra, such as 1f0c8a52-7d3e-4b16-9a40-5c2e8f7b6d01. Your IT admin can export them.',
  'import.column.name': 'Name',
  'import.column.name.meaning': 'Used until the person installs PMO Pulse; then Teams tells their name.',
  'import.column.interest': 'Interest',
  'import.column.interest.meaning':
    'How much the PMO’s work matters to the person, from {lowest} (very little) to {highest} (very much).',
  'import.column.influence': 'Influence',
  'import.column.influence.meaning':
    'How much the person can further or hinder the PMO’s work, from {lowest} (very little) to {highest} (very much).',
  'import.column.group': 'Division',
  'import.column.group.meaning':
    'A group the person belongs to, such as Sales / EMEA. Rename this column, or add more: every further heading is a kind of group.',
  'import.team': 'Take from a team',
  'import.team.heading': 'Take people from a team',
  'import.team.label': 'Team',
  'import.team.hint': 'You see teams that you are a member of and that PMO Pulse was added to.',
  'import.team.none':
    'PMO Pulse is in none of your other teams. Add the app to a team in Teams, and its members can be taken over here.',
  'import.checking': 'Checked {done, number} of {all, number} people …',
  'import.importing': 'Imported {done, number} of {all, number} people …',
  'import.reading': 'Reading the file …',
  'import.counts':
    '{added, plural, =0 {Nobody is new} one {# person is new} other {# people are new}}, {changed, plural, =0 {nobody changes} one {# changes} other {# change}}, {unchanged, plural, =0 {nobody stays as they are} one {# stays as they are} other {# stay as they are}}.',
  'import.neverMet':
    '{n, plural, one {# of the new people has} other {# of the new people have}} not installed PMO Pulse yet. They are registered, and can be asked once they have it.',
  'import.pmoMembers':
    '{n, plural, one {One person is} other {# people are}} left out as members of the PMO: {names}{more, plural, =0 {} other { and # more}}.',
  'import.errors':
    '{n, plural, one {# row has an error and is left out.} other {# rows have errors and are left out.}} Correct them in the file and choose it again, or import the others now.',
  'import.errors.label': 'Rows with errors',
  'import.errors.row': 'Row',
  'import.errors.column': 'Column',
  'import.errors.problem': 'What is wrong',
  'import.errors.more': '{n, plural, one {One more error is} other {# more errors are}} not shown.',
  'import.error.no-id': 'The user id is missing.',
  'import.error.bad-id':
    'This is no user id. It is a code such as 1f0c8a52-7d3e-4b16-9a40-5c2e8f7b6d01, not a name or an e-mail address.',
  'import.error.twice': 'This person is in row {other, number} too. Keep one of the rows.',
  'import.error.bad-level': 'Use a whole number from {lowest} to {highest}, or leave the cell empty.',
  'import.error.too-long': 'Use at most {most, number} characters.',
  'import.error.bad-path': 'A part between two slashes is empty. Write for example Sales / EMEA.',
  'import.error.no-heading': 'This column has no heading. Give it one in the first row, or empty the cell.',
  'import.error.unnamed': 'Give a name: this person has not installed PMO Pulse, so Teams does not tell us.',
  'import.error.crowded': 'With these, the person would belong to more than {most, number} groups. Remove some.',
  'import.nothing': 'There is nothing to import.',
  'import.apply': '{n, plural, =0 {Import} one {Import # person} other {Import # people}}',
  'import.again': 'Go on',
  'import.broken':
    '{done, number} of {all, number} people are imported. Go on to import the others; nobody is imported twice.',
  'import.done':
    'Imported: {added, plural, =0 {nobody is} one {# person is} other {# people are}} new, {changed, plural, =0 {nobody was} one {# was} other {# were}} changed.',
  'import.refused.no-id-column':
    'There is no column with user ids. Name it “User id” in the first row, or start from the empty file.',
  'import.refused.column-twice': 'The column {column} is there twice. Keep one of them.',
  'import.refused.column-too-long': 'The heading {column} is too long. Use at most {most, number} characters.',
  'import.refused.too-many-columns': 'There are more than {most, number} columns with groups. Remove some.',
  'import.refused.no-rows': 'There are no people in this file. Fill in at least one row below the headings.',
  'import.refused.too-many-rows':
    'The file has more than {most, number} rows. Split it into several files and upload one after the other.',
  'import.refused.old-excel': 'This is a workbook of old Excel (.xls). Save it as .xlsx or CSV and choose it again.',
  'import.refused.unreadable': 'This file cannot be read. Save it as .xlsx or CSV and choose it again.',
  'import.refused.open-quote': 'In row {row, number} a quotation mark is opened and never closed. Close or remove it.',
  'import.refused.too-large': 'The file is larger than {most, number} MB. Split it into several files.',
} as const;
