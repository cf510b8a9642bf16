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
