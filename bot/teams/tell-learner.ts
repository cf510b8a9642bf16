import { CardFactory } from 'botbuilder';
import { cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import type { Voices } from '#core/language/voices';
import { languageFor } from '#core/stakeholder/person';
import type { CourseId } from '#core/training/course';
import type { TellLearner } from '#core/training/remind-learners';
import { type Card, renderNotice } from '../cards/notice';
import type { Connector } from './connector';

/** The card that says that follow-ups are due, with the way there and the way out. */
export const followUpCard = (
  workspaceId: string,
  course: CourseId,
  due: number,
  { language, say }: { readonly language: Language; readonly say: Say },
): Card =>
  renderNotice(
    {
      title: say('learn.chat.due', { n: due }),
      lines: [say('learn.chat.dueLine', { course: say(`training.course.${course}`) })],
      buttons: [
        { title: say('learn.refresh'), data: { verb: cardVerbs.learnNext, v: 1, workspaceId } },
        { title: say('learn.chat.noMore'), data: { verb: cardVerbs.learnNoFollowUps, v: 1, workspaceId, course } },
      ],
    },
    language,
    say,
  );

/** Makes the message to somebody of a PMO that something they learned wants refreshing. */
export const makeTellLearner =
  (deps: { readonly connector: Connector; readonly voices: Voices }): TellLearner =>
  async (person, workspace, course, due) => {
    const language = languageFor(person);
    const say = deps.voices(language);
    await deps.connector.send(person.serviceUrl, person.conversationId, {
      type: 'message',
      summary: say('learn.chat.due', { n: due }),
      attachments: [CardFactory.adaptiveCard(followUpCard(workspace.id, course, due, { language, say }))],
    });
  };
