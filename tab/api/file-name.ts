/** What a file system may stumble over in a name, and what would lead to another folder. */
const unsafe = /[\\/:*?"<>|\p{Cc}]/gu;

const decoded = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
};

/** The file name in a Content-Disposition header (RFC 6266), the one with all its letters first; null without one. */
export const fileNameIn = (header: string | null): string | null => {
  const extended = header?.match(/filename\*\s*=\s*utf-8''([^;]+)/i)?.[1];
  const plain = header?.match(/filename\s*=\s*(?:"([^"]*)"|([^;]+))/i);
  const name = (extended && decoded(extended.trim())) ?? plain?.[1] ?? plain?.[2] ?? '';
  return name.replace(unsafe, ' ').trim() || null;
};
