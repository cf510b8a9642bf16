/** What an operator reads in a terminal who backs a workspace up, or restores it. */
export const backup = {
  'backup.usage':
    'npm run backup -- <workspace> <file>\nWrites everything of one PMO into a file: its register, waves, answers, results and audit log. The workspace is the id of its team in Microsoft Entra.',
  'backup.unknown-workspace': 'There is no workspace {workspace} here. Its id is that of its team in Microsoft Entra.',
  'backup.several-tenants': 'More than one organisation has a workspace {workspace} here. Nothing was written.',
  'backup.file-exists': '{file} is there already, and was left as it is. Choose another name.',
  'backup.done':
    'Backed up “{name}” into {file}: {rows, plural, one {one row} other {# rows}}, as of {madeAt}.\nThe file holds names, and answers under a code: keep it where only administrators can read it, and no longer than 400 days. The keys to the code are not in it. Who is erased from now on does not come back with it, as long as the table “erasures” and its key are kept.',
  'restore.usage':
    'npm run restore -- <file> [--over]\nRestores one PMO from a file that “npm run backup” wrote. Without --over it writes nothing if that PMO is there.',
  'restore.no-file': 'There is no file {file}.',
  'restore.no-backup': '{file} is no backup of PMO Pulse. Nothing was written.',
  'restore.damaged': '{file} is damaged or was cut off. Nothing was written. Take another copy of it.',
  'restore.newer':
    '{file} was written by a newer version of PMO Pulse. Nothing was written. Install that version or a newer one, then try again.',
  'restore.other-tenant': '{file} is of another organisation. Nothing was written.',
  'restore.too-old':
    '{file} is older than 400 days. Nothing was written: who was erased meanwhile is not known that far back, and would come back.',
  'restore.is-there':
    '“{name}” is there. Nothing was written. Restoring over it brings back what was in the file and leaves what is newer: results, answers and invitations may then no longer fit together. If that is what you want, add --over.',
  'restore.done': 'Restored “{name}” as it was on {madeAt}, and compared every row.',
  'restore.not-whole':
    'Restored “{name}” as it was on {madeAt}, but not every row is as it should be. Is the server running, and changing them? Stop it and run this again.',
  'restore.table':
    '{table}: {same, number} as they should be{missing, plural, =0 {} other {, # missing}}{different, plural, =0 {} other {, # different}}{others, plural, =0 {} other {, # that the file does not know}}',
  'restore.changed':
    '{count, plural, one {One row was} other {# rows were}} changed on the way: open waves are paused, scheduled ones are drafts again, rows of older versions are renewed, and whoever was erased stays so.',
  'restore.erased':
    '{count, plural, =0 {Nobody was erased since the file was written, as far as the list of erasures here knows. If that list was lost too, ask who was.} one {One person was erased since the file was written, and was kept out.} other {# people were erased since the file was written, and were kept out.}}',
  'restore.without-key':
    'The key of “{title}” is gone: it takes no answers and cannot be closed, so it was cancelled. Plan another.',
  'restore.next':
    'Next: look at the waves that are paused before you let them go on. Nobody knows what was sent since.',
} as const;
