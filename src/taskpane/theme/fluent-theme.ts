import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeName } from './choose-theme';

// The hue of jade with the lightness of Fluent's own blue, step by step, so that Fluent's contrasts hold.
const brand: BrandVariants = {
  10: '#041817',
  20: '#032524',
  30: '#003130',
  40: '#003f3d',
  50: '#024c4a',
  60: '#015a58',
  70: '#006664',
  80: '#007673',
  90: '#00918e',
  100: '#13a9a5',
  110: '#4ebab6',
  120: '#6bc3bf',
  130: '#8dd0cd',
  140: '#b0dcda',
  150: '#cde8e6',
  160: '#eaf5f4',
};

const make: Readonly<Record<ThemeName, () => Theme>> = {
  light: () => createLightTheme(brand),
  dark: () => createDarkTheme(brand),
  contrast: () => createHighContrastTheme(),
};

// System fonts only: nothing is loaded, and Latin letters come from the same family as in the ribbon.
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

export function fluentTheme(name: ThemeName): Theme {
  return { ...make[name](), fontFamilyBase };
}
