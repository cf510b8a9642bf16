/** Wörter des Herunterladens von Ergebnissen. */
export const exporting = {
  'export.xlsx': 'Für Excel herunterladen',
  'export.csv': 'Als CSV herunterladen',
  'export.hint': 'Dieselben Zahlen wie auf dieser Seite; was hier verborgen ist, ist auch in der Datei verborgen.',
  'export.pending': 'Die Datei wird vorbereitet …',
  'export.done': 'Die Datei ist bei Ihren Downloads.',
} as const;
