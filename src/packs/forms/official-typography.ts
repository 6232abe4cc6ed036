import type { Typography } from '../../domain/form/typography';

/** The letters of official documents: titles in 黑体, everything else in 宋体. Every Chinese Windows and Mac has both. */
export const officialTypography: Typography = {
  heading: { font: '黑体', size: 18 },
  lines: { font: '宋体', size: 10.5 },
  header: { font: '宋体', size: 11, bold: true },
  cells: { font: '宋体', size: 11 },
  notes: { font: '宋体', size: 10.5 },
};
