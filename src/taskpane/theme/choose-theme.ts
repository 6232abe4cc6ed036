export type ThemeName = 'light' | 'dark' | 'contrast';

/** The colours that Office gives, `#rrggbb`. */
export interface OfficeColors {
  readonly background: string;
  readonly foreground: string;
}

export interface ThemeFacts {
  /** Excel on the web tells no colours. */
  readonly office: OfficeColors | null;
  readonly forcedColors: boolean;
  readonly prefersDark: boolean;
}

// The foregrounds of the high contrast themes of Windows on their pure black; the black theme of Office is grey.
const contrastForegrounds = new Set(['#ffffff', '#ffff00', '#00ff00']);

/** Which of our themes fits what Office and the browser show around the pane. */
export function chooseTheme(facts: ThemeFacts): ThemeName {
  if (facts.forcedColors) return 'contrast';
  if (facts.office === null) return facts.prefersDark ? 'dark' : 'light';
  const background = facts.office.background.toLowerCase();
  const foreground = facts.office.foreground.toLowerCase();
  if (background === '#000000' && contrastForegrounds.has(foreground)) return 'contrast';
  return luminance(background) < luminance(foreground) ? 'dark' : 'light';
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
