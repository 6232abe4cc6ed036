import type { OfficeColors } from './choose-theme';

const colorPattern = /^#[0-9a-f]{6}$/i;

/**
 * The colours in what `Office.context.officeTheme` holds. Excel names them bodyBackgroundColor and bodyForegroundColor,
 * older hosts primaryBackgroundColor and primaryFontColor. isDarkTheme is no help: on Windows the library turns every
 * member into a colour text, that one included.
 */
export function readOfficeColors(theme: unknown): OfficeColors | null {
  if (typeof theme !== 'object' || theme === null) return null;
  const members = new Map<string, unknown>(Object.entries(theme));
  const background = members.get('bodyBackgroundColor') ?? members.get('primaryBackgroundColor');
  const foreground = members.get('bodyForegroundColor') ?? members.get('primaryFontColor');
  if (!isColor(background) || !isColor(foreground)) return null;
  return { background, foreground };
}

function isColor(value: unknown): value is string {
  return typeof value === 'string' && colorPattern.test(value);
}
