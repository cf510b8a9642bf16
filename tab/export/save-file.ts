import { secondInMilliseconds } from '#core/kernel/clock';

/** The browser has begun to save long before then, and may forget the content. */
const keptForMilliseconds = 60 * secondInMilliseconds;

/** Lets the browser save a file under a name. */
export const saveFile = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only links that are part of the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptForMilliseconds);
};
