import { numerals } from '../../domain/text/numeral-words';

/** Stands in a text where a table is printed. */
export function tableLine(title: string): string {
  return `（表：${title}）`;
}

/** What such a line names, and the line with nothing else. */
export const tableInLine = /^（表：(.+)）$/;

/** Behind the name of a form: where its table stands. */
export const seeSheet = '，见工作表';

/** What stands in the text where a figure stood that is printed no more. */
export function gapForFigure(figure: string): string {
  return gapFor(`原为${figure}`);
}

/** What stands in the text where something is to be filled in. */
export function gapFor(what: string): string {
  return `【待填：${what}】`;
}

export const gaps = /【待填：[^】]*】/g;

/** The sheet that a text is written on. */
export const textSheet = '预算说明';

/** Whose finances a glossary speaks of, by the level of the department. */
export function financeOf(level: string | null): string {
  return `${level ?? '本级'}财政`;
}

/** 第一部分, 一、, （一）, 1.: before a heading. */
export const headingNumber = new RegExp(
  String.raw`^(?:第[${numerals}]+部分|[（(]?(?:[${numerals}]+|\d+)[）).．、])`,
);
export const anyNumeral = new RegExp(`[${numerals}]+`);
