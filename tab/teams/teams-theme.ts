import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

/** The Fluent theme for the name Teams gives its own; `glass` and any newer name look like the default. */
export const fluentThemeOf = (teamsTheme: string): Theme => {
  switch (teamsTheme) {
    case 'dark':
      return teamsDarkTheme;
    case 'contrast':
      return teamsHighContrastTheme;
    default:
      return teamsLightTheme;
  }
};

/** Whether the browser is to draw its own parts, such as scroll bars, light or dark under a theme of Teams. */
export const colourSchemeOf = (teamsTheme: string): 'light' | 'dark' =>
  teamsTheme === 'dark' || teamsTheme === 'contrast' ? 'dark' : 'light';
