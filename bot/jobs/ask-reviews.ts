import type { Logger } from 'pino';
import type { AskReviews } from '#core/communication/ask-reviews';

/** Makes the job that asks authors what came of their messages; a question that cannot be sent is logged, and not sent again. */
export const makeKeepAskingReviews =
  ({ askReviews, log }: { readonly askReviews: AskReviews; readonly log: Pick<Logger, 'warn'> }) =>
  async (): Promise<void> => {
    const { failed } = await askReviews();
    if (failed > 0) log.warn({ event: 'review.not-asked', authors: failed });
  };
