import { type CardAction, cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import { choiceFields, choiceWord, chosenIn } from '#core/stakeholder/choice-fields';
import type { Choices } from '#core/stakeholder/choices';
import { makeCardTemplate } from './card-template';
import { type Card, renderNotice } from './notice';
import template from './preferences.json' with { type: 'json' };

const expand = makeCardTemplate(template);

/** Renders the form in which a person chooses whether and how they are asked, filled in with what holds now. */
export const renderPreferences = (choices: Choices, language: Language, say: Say): Card => {
  const title = say('card.preferences.title');
  const saveData: CardAction = { verb: cardVerbs.savePreferences, v: 1 };
  return expand({
    $root: {
      language,
      fallbackText: `${title}. ${say('card.fallback')}`,
      title,
      line: say('card.preferences.line'),
      inputs: choiceFields.map(({ id, options }) => ({
        id,
        label: say(`preferences.${id}`),
        errorMessage: say('card.preferences.missing'),
        value: chosenIn(choices, id),
        choices: options.map((option) => ({ title: say(choiceWord(id, option)), value: option })),
      })),
      saveTitle: say('card.preferences.save'),
      saveData,
    },
  });
};

/** Renders what holds now, after somebody chose; the same however often they press. */
export const renderChosen = (choices: Choices, language: Language, say: Say): Card =>
  renderNotice(
    {
      title: say('card.preferences.saved'),
      lines: choiceFields.map(({ id }) =>
        say('card.preferences.holds', {
          field: say(`preferences.${id}`),
          choice: say(choiceWord(id, chosenIn(choices, id))),
        }),
      ),
      buttons: [{ title: say('card.preferences.change'), data: { verb: cardVerbs.showPreferences, v: 1 } }],
    },
    language,
    say,
  );
