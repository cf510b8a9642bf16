import { CardFactory } from 'botbuilder';
import { cardVerbs } from '#core/contract/card-action';
import type { Voices } from '#core/language/voices';
import type { TellLead } from '#core/retention/tell-leads';
import { languageFor } from '#core/stakeholder/person';
import { renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';
import type { Connector } from './connector';

/** Makes the message to a lead whose PMO will be deleted, with the button that stops it. */
export const makeTellLead =
  (deps: { readonly connector: Connector; readonly voices: Voices }): TellLead =>
  async (lead, workspace, dueAt) => {
    const language = languageFor(lead);
    const say = deps.voices(language);
    const team = plainText(workspace.name);
    const card = renderNotice(
      {
        title: say('card.deletion.title', { team }),
        lines: [
          say('card.deletion.when', { team, due: new Date(dueAt) }),
          say('card.deletion.what'),
          say('card.deletion.stop'),
        ],
        buttons: [
          { title: say('card.deletion.keep'), data: { verb: cardVerbs.keepData, v: 1, workspaceId: workspace.id } },
        ],
      },
      language,
      say,
    );
    const summary = say('card.deletion.title', { team: workspace.name });
    await deps.connector.send(lead.serviceUrl, lead.conversationId, {
      type: 'message',
      summary,
      attachments: [CardFactory.adaptiveCard(card)],
    });
  };
