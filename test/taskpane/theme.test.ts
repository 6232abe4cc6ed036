import { chooseTheme } from '../../src/taskpane/theme/choose-theme';
import { readOfficeColors } from '../../src/taskpane/theme/office-colors';

const white = { background: '#ffffff', foreground: '#262626' };
const colorful = { background: '#E6E6E6', foreground: '#262626' };
const darkGrey = { background: '#666666', foreground: '#ffffff' };
const black = { background: '#262626', foreground: '#FFFFFF' };
const contrastBlack = { background: '#000000', foreground: '#FFFFFF' };
const contrastGreen = { background: '#000000', foreground: '#00ff00' };
const blackButGrey = { background: '#000000', foreground: '#d6d6d6' };

test.each([
  ['Office white', white, false, false, 'light'],
  ['Office white on a dark system', white, false, true, 'light'],
  ['Office colourful', colorful, false, false, 'light'],
  ['Office dark grey', darkGrey, false, false, 'dark'],
  ['Office black on a light system', black, false, false, 'dark'],
  ['Office in high contrast black', contrastBlack, false, false, 'contrast'],
  ['Office in high contrast #1', contrastGreen, false, false, 'contrast'],
  ['black with grey letters', blackButGrey, false, false, 'dark'],
  ['forced colours win', white, true, false, 'contrast'],
  ['the web, light', null, false, false, 'light'],
  ['the web, dark', null, false, true, 'dark'],
  ['the web, forced colours', null, true, true, 'contrast'],
] as const)('%s', (_, office, forcedColors, prefersDark, theme) => {
  expect(chooseTheme({ office, forcedColors, prefersDark })).toBe(theme);
});

test.each([
  ['nothing', undefined, null],
  ['null', null, null],
  ['no colours', {}, null],
  ['a number', { bodyBackgroundColor: 16777215, bodyForegroundColor: 0 }, null],
  ['a colour word', { bodyBackgroundColor: 'white', bodyForegroundColor: '#000000' }, null],
  [
    'the documented names',
    { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000', isDarkTheme: '#000000' },
    { background: '#FFFFFF', foreground: '#000000' },
  ],
  [
    'the older names',
    { primaryBackgroundColor: '#262626', primaryFontColor: '#ffffff' },
    { background: '#262626', foreground: '#ffffff' },
  ],
])('officeTheme with %s', (_, theme, colors) => {
  expect(readOfficeColors(theme)).toEqual(colors);
});
