import type { Theme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { colourSchemeOf, fluentThemeOf } from './teams-theme';

/** The Fluent theme for Teams' own; what the browser draws itself, scroll bars and date pickers, follows it. */
export const usePageTheme = (teamsTheme: string): Theme => {
  useEffect(() => {
    document.documentElement.style.colorScheme = colourSchemeOf(teamsTheme);
  }, [teamsTheme]);
  return fluentThemeOf(teamsTheme);
};
