/** Words of downloading a release. */
export const exporting = {
  'export.xlsx': 'Download for Excel',
  'export.csv': 'Download as CSV',
  'export.hint': 'The same figures as on this page; what is hidden here is hidden in the file.',
  'export.pending': 'Preparing the file …',
  'export.done': 'The file is in your downloads.',
} as const;
