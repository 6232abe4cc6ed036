import { hanMonthInText, monthInText, monthText, hanMonthText, hanMonthValue } from './month-words';

/** A month of a year, as the cover of a document says when it was published. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** How the cover says it: 2022年4月, or 二〇二二年四月. */
export type MonthNumerals = 'digits' | 'han';

/** 2022年4月, 2022-04, 2022.4 or 二〇二二年四月; null for what is none. */
export function readMonth(text: string): Month | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const { year, month } = monthInText.exec(plain)?.groups ?? {};
  const han = hanMonthInText.exec(plain)?.groups;
  const found = han
    ? hanMonthValue(han['year'] ?? '', han['month'] ?? '')
    : { year: Number(year), month: Number(month) };
  return found.month >= 1 && found.month <= 12 ? found : null;
}

export function printMonth({ year, month }: Month, numerals: MonthNumerals): string {
  return numerals === 'han' ? hanMonthText(year, month) : monthText(year, month);
}

/** From the last months of the year before on, when congresses decide early, to the end of the budget's own year. */
const firstMonthBefore = 10;

/** The months in which a budget of that year is published. */
export function monthsOfPublication(year: number): { readonly from: Month; readonly to: Month } {
  return { from: { year: year - 1, month: firstMonthBefore }, to: { year, month: 12 } };
}

export function isPublishedIn({ year, month }: Month, budgetYear: number): boolean {
  return year === budgetYear || (year === budgetYear - 1 && month >= firstMonthBefore);
}
