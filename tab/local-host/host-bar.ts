import type { LocalScene } from '#core/contract/local';
import type { Say } from '#core/language/language';
import { type HostState, type LocalTeam, locales, personalPlace, placesOf, teamOf, themes, widths } from './host-state';

type Option = readonly [value: string, text: string];

const languageNames = { 'en-US': 'English', 'de-DE': 'Deutsch' } as const;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

type ChoiceParts = Readonly<{
  name: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}>;

const choice = ({ name, label, value, options, onChoose }: ChoiceParts): HTMLElement => {
  const items = options.map(([id, text]) =>
    element('option', { value: id, textContent: text, selected: id === value }),
  );
  const select = element('select', { name }, ...items);
  select.addEventListener('change', () => onChoose(select.value));
  return element('label', {}, document.createTextNode(label), select);
};

const placeName = (say: Say, { groupId, name, simulated }: LocalTeam): string => {
  if (groupId === personalPlace) return say('host.personal');
  return simulated ? say('host.team.simulated', { name }) : name;
};

const teamOptions = (say: Say, scene: LocalScene): Option[] =>
  placesOf(scene).map((place) => [place.groupId, placeName(say, place)]);

const personOptions = (say: Say, scene: LocalScene, state: HostState): Option[] =>
  (teamOf(scene, state)?.people ?? []).map(({ userId, name, role }) => [
    userId,
    role === '' ? name : say('host.person.option', { name, role }),
  ]);

const chatLink = (say: Say, { playgroundUrl }: LocalScene): HTMLElement =>
  playgroundUrl === null
    ? element('span', { textContent: say('host.noChat') })
    : element('a', { href: playgroundUrl, target: '_blank', rel: 'noopener', textContent: say('host.chat') });

type Change = (change: Readonly<Record<string, string>>) => void;

/** The bar above the frame: who looks at which team, and how. */
export const hostBar = (say: Say, scene: LocalScene, state: HostState, change: Change): HTMLElement => {
  const choose = (key: keyof HostState, label: string, options: readonly Option[]): HTMLElement =>
    choice({ name: key, label, value: state[key], options, onChoose: (value) => change({ [key]: value }) });
  return element(
    'header',
    { className: 'bar' },
    element(
      'div',
      { className: 'name' },
      element('h1', { textContent: say('host.title') }),
      element('p', { textContent: say('host.standIn') }),
    ),
    choose('team', say('host.team'), teamOptions(say, scene)),
    choose('user', say('host.person'), personOptions(say, scene, state)),
    choose(
      'theme',
      say('host.theme'),
      themes.map((theme) => [theme, say(`host.theme.${theme}`)]),
    ),
    choose(
      'locale',
      say('host.language'),
      locales.map((locale) => [locale, languageNames[locale]]),
    ),
    choose(
      'width',
      say('host.width'),
      widths.map((width) => [width, say(`host.width.${width}`)]),
    ),
    chatLink(say, scene),
  );
};
