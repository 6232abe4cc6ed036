import { BorderStyleTypes } from '../../engine/univer';
import { standardFont } from './font';

/** What a cell style says, by the sections of the dialog 修改样式; a section it lacks leaves the cell as it is. */
export interface CellStyleParts {
  readonly font?: CellStyleFont;
  readonly fill?: string;
  readonly border?: CellStyleBorder;
  readonly number?: string;
}

export interface CellStyleFont {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

export type CellStyleBorder = Readonly<
  Partial<Record<'t' | 'b' | 'l' | 'r', readonly [line: BorderStyleTypes, color: string]>>
>;

const title = '#44546A';
const white = '#FFFFFF';
const { THIN, MEDIUM, THICK, DOUBLE } = BorderStyleTypes;

function box(line: BorderStyleTypes, color: string): CellStyleBorder {
  return { t: [line, color], b: [line, color], l: [line, color], r: [line, color] };
}

function accent(number: number, ...fills: readonly [string, string, string, string]) {
  const [full, light, middle, strong] = fills;
  return {
    [`Accent${String(number)}`]: { font: { color: white }, fill: full },
    [`Accent${String(number)}_20`]: { font: {}, fill: light },
    [`Accent${String(number)}_40`]: { font: {}, fill: middle },
    [`Accent${String(number)}_60`]: { font: { color: white }, fill: strong },
  };
}

/** `Excel.BuiltInStyle` with the colours of the theme Office and the number formats of Chinese; `Normal` says everything. */
export const cellStyles: Readonly<Record<string, CellStyleParts>> = {
  Normal: {},
  Comma: { number: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
  WholeComma: { number: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ' },
  Currency: { number: '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ' },
  WholeDollar: { number: '_ ¥* #,##0_ ;_ ¥* \\-#,##0_ ;_ ¥* "-"_ ;_ @_ ' },
  Percent: { number: '0%' },
  Hlink: { font: { color: '#0563C1', underline: true } },
  HlinkTrav: { font: { color: '#954F72', underline: true } },
  Note: { fill: '#FFFFCC', border: box(THIN, '#B2B2B2') },
  WarningText: { font: { color: '#FF0000' } },
  ExplanatoryText: { font: { color: '#7F7F7F', italic: true } },
  SheetTitle: { font: { name: `${standardFont.name} Light`, size: 18, color: title } },
  Heading1: { font: { size: 15, bold: true, color: title }, border: { b: [THICK, '#4472C4'] } },
  Heading2: { font: { size: 13, bold: true, color: title }, border: { b: [THICK, '#A2B8E1'] } },
  Heading3: { font: { bold: true, color: title }, border: { b: [MEDIUM, '#8EA9DB'] } },
  Heading4: { font: { bold: true, color: title } },
  Input: { font: { color: '#3F3F76' }, fill: '#FFCC99', border: box(THIN, '#7F7F7F') },
  Output: {
    font: { color: '#3F3F3F', bold: true },
    fill: '#F2F2F2',
    border: box(THIN, '#3F3F3F'),
  },
  Calculation: {
    font: { color: '#FA7D00', bold: true },
    fill: '#F2F2F2',
    border: box(THIN, '#7F7F7F'),
  },
  CheckCell: {
    font: { color: white, bold: true },
    fill: '#A5A5A5',
    border: box(DOUBLE, '#3F3F3F'),
  },
  LinkedCell: { font: { color: '#FA7D00' }, border: { b: [DOUBLE, '#FF8001'] } },
  Total: { font: { bold: true }, border: { t: [THIN, '#4472C4'], b: [DOUBLE, '#4472C4'] } },
  Good: { font: { color: '#006100' }, fill: '#C6EFCE' },
  Bad: { font: { color: '#9C0006' }, fill: '#FFC7CE' },
  Neutral: { font: { color: '#9C5700' }, fill: '#FFEB9C' },
  ...accent(1, '#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'),
  ...accent(2, '#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'),
  ...accent(3, '#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'),
  ...accent(4, '#FFC000', '#FFF2CC', '#FFE699', '#FFD966'),
  ...accent(5, '#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'),
  ...accent(6, '#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'),
};
