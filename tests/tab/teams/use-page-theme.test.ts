import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { renderHook } from '@testing-library/react';
import { usePageTheme } from '../../../tab/teams/use-page-theme';

describe('the theme of the page', () => {
  it.each([
    ['default', teamsLightTheme, 'light'],
    ['dark', teamsDarkTheme, 'dark'],
    ['contrast', teamsHighContrastTheme, 'dark'],
    ['glass', teamsLightTheme, 'light'],
  ])('%s reaches Fluent and what the browser draws itself', (teamsTheme, theme, scheme) => {
    const { result } = renderHook(() => usePageTheme(teamsTheme));
    expect(result.current).toBe(theme);
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  });
});
