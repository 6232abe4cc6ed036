/** The themes of Office by the four colours that the library is told, as numbers. */
export const officeThemes = {
  colorful: theme('彩色', 0x242424, 0xf0f0f0, 0x242424, 0xffffff),
  white: theme('白色', 0x242424, 0xffffff, 0x242424, 0xf5f5f5),
  dark: theme('深灰色', 0xffffff, 0x4d4d4d, 0xffffff, 0x666666),
  black: theme('黑色', 0xffffff, 0x262626, 0xffffff, 0x0a0a0a),
  // What Excel tells under the black high contrast theme of Windows.
  contrast: theme('高对比度', 0xffffff, 0x000000, 0xffffff, 0x000000),
} as const;

export type OfficeThemeId = keyof typeof officeThemes;

export interface OfficeThemeColors {
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

function theme(
  title: string,
  primaryFontColor: number,
  primaryBackgroundColor: number,
  secondaryFontColor: number,
  secondaryBackgroundColor: number,
): { readonly title: string; readonly colors: OfficeThemeColors } {
  return {
    title,
    colors: {
      primaryFontColor,
      primaryBackgroundColor,
      secondaryFontColor,
      secondaryBackgroundColor,
    },
  };
}
