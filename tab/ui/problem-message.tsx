import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Say } from '#core/language/language';
import { AnswerNotUnderstood, ApiProblem, NotReached, NotSignedIn } from '../api/api-error';
import { useVoice } from '../language/voice';

/** What went wrong and what to do about it, in words. */
const wordsOf = (say: Say, error: unknown): { title: string; detail: string; errors: readonly string[] } => {
  if (error instanceof ApiProblem) {
    const { title, detail, errors } = error.problem;
    return { title, detail: detail ?? '', errors: (errors ?? []).map((one) => one.detail) };
  }
  if (error instanceof NotReached)
    return { title: say('error.notReached'), detail: say('error.notReached.do'), errors: [] };
  if (error instanceof NotSignedIn)
    return { title: say('error.notSignedIn'), detail: say('error.notSignedIn.do'), errors: [] };
  if (error instanceof AnswerNotUnderstood) {
    return { title: say('error.version'), detail: say('error.version.do'), errors: [] };
  }
  return { title: say('error.other'), detail: say('error.other.do'), errors: [] };
};

/** A problem with what to do about it and, where it helps, a way to try again. */
export const ProblemMessage = (props: Readonly<{ error: unknown; onRetry?: (() => void) | undefined }>) => {
  const { say } = useVoice();
  const { title, detail, errors } = wordsOf(say, props.error);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {detail}
        {errors.length > 0 && (
          <ul>
            {errors.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {props.onRetry && (
        <MessageBarActions>
          <Button onClick={props.onRetry}>{say('ui.tryAgain')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
