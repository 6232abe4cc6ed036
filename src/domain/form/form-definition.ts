import type { MoneyUnit } from '../money/money-unit';
import type { ZeroPrint } from './form-field';
import type { FormRule } from './form-rule';
import type { FormStyle } from './form-style';
import type { Words } from './words';

/** One standard table, as data. */
export interface FormDefinition {
  readonly id: string;
  /** Rises when fields change their meaning, so that what was stored under an older one is not misread. */
  readonly version: number;
  /** The official name, without a year. */
  readonly title: string;
  /** The first letters of the title in pinyin, small: 绩效目标表 is jxmbb. */
  readonly initials: string;
  /** What buttons and messages call it. */
  readonly shortName: Words;
  /** The wished name of its sheet. */
  readonly sheetName: string;
  /** Where it is in use: 全国, 河北省. */
  readonly locality: string;
  /** The budget years it is valid for; null: until further notice. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The decrees or documents it comes from. */
  readonly sources: readonly string[];
  readonly unit: MoneyUnit;
  /** How an amount of 0 is printed where its field says nothing. */
  readonly zero: ZeroPrint;
  readonly rules: readonly FormRule[];
  /** Its layouts; the first that is printed at the level of the department is used where the profile chooses none. */
  readonly styles: readonly [FormStyle, ...FormStyle[]];
  /** Where there is one of it for each project. */
  readonly perProject?: ProjectFields;
  /** A document may have several, each of something else: no form is held against one of them. */
  readonly mayRepeat?: true;
}

/** The fields of a form that say which project it is about, in all its layouts. */
export interface ProjectFields {
  readonly name: string;
  readonly code?: string;
}

/** The layout of that id, or the first. */
export function styleOf({ styles }: FormDefinition, id?: string): FormStyle {
  return styles.find((style) => style.id === id) ?? styles[0];
}
