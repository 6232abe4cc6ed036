import { seeSheet, tableInLine } from '../narrative/line-words';

/** What a form is called, by its id. */
export interface FormTitle {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
}

/** The form whose table a line of a text stands for, 〔表：…〕 as texts on sheets have it; null for any other line. */
export function tableFormOf(line: string, titles: readonly FormTitle[]): string | null {
  const [, named] = tableInLine.exec(line) ?? [];
  if (named === undefined) return null;
  const fitting = titles.filter(
    ({ title }) => named === title || named.startsWith(title + seeSheet),
  );
  return fitting[0]?.id ?? null;
}
