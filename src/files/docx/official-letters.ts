/** The fonts of official documents (GB/T 9704). What a machine lacks is replaced as the font table says. */
export const fonts = {
  title: '方正小标宋简体',
  chapter: '黑体',
  second: '楷体',
  body: '仿宋',
  pageNumber: '宋体',
} as const;

export const bodySize = 16;
/** Letters stand a little closer than they are wide, so that 28 of them have room in a line. */
export const bodySpacing = -0.25;
export const titleSize = 22;
/** 22 lines on a page. */
export const bodyLine = 28.9;
export const titleLine = 36;
/** In forms: how far a line is from the next, in heights of a letter. Left to itself, it would differ from font to font. */
export const lineSpacing = 1.3;
