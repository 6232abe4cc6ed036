import type { PaintedLook } from '../../../domain/plan/painted-looks';
import type { LineWeight, PlannedFont, PlannedStyle } from '../../../domain/plan/sheet-plan';
import { spreadsheetNamespace, xmlElement, xmlList, xmlPart } from './xml-text';

/** How a cell looks, all layers and lines together. */
export interface CellLook {
  readonly font?: PlannedFont;
  readonly fill?: string;
  readonly horizontal?: PlannedStyle['horizontal'];
  readonly vertical?: PlannedStyle['vertical'];
  readonly wrap?: boolean;
  readonly format?: string;
  readonly lines: CellLines | null;
  /** Stands behind an apostrophe, as if it had been typed so: it stays a text when its cell is edited. */
  readonly isQuoted: boolean;
}

export interface CellLines {
  readonly top: LineWeight | null;
  readonly right: LineWeight | null;
  readonly bottom: LineWeight | null;
  readonly left: LineWeight | null;
}

/** The looks of all sheets, each once; cells refer to them by their number. */
export interface StyleSheet {
  add(look: CellLook): number;
  /** The look of cells that a conditional format paints. */
  addPainted(look: PaintedLook): number;
  part(): string;
}

/** The widths of columns are counted in the digits of the first font. */
const standardFont = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
/**
 * Where a font is not installed Excel takes one of the same kind of letters: GB 2312 (134), all as wide (3). So it writes 宋体, 黑体, 楷体 and
 * 仿宋 itself; a file can name no other font to take.
 */
const chineseLetters = '<family val="3"/><charset val="134"/>';
/** A file always begins with these two. */
const standardFills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const standardBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const standardLook = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** Numbers below belong to formats that Excel knows by itself. */
const firstOwnFormat = 164;

export function styleSheet(): StyleSheet {
  const fonts = uniqueList(standardFont);
  const fills = uniqueList(...standardFills);
  const borders = uniqueList(standardBorder);
  const formats = uniqueList();
  const looks = uniqueList(standardLook);
  const painted = uniqueList();
  // Cells that share a font, a fill or lines share the object: it is written once.
  const fontId = onceEach((font: PlannedFont) => fonts.add(fontElement(font)));
  const fillId = onceEach((fill: string) => fills.add(fillElement(fill)));
  const borderId = onceEach((lines: CellLines) => borders.add(borderElement(lines)));

  return {
    add: ({ font, fill, horizontal, vertical, wrap, format, lines, isQuoted }) => {
      const numFmtId = format === undefined ? 0 : firstOwnFormat + formats.add(format);
      const alignment = xmlElement('alignment', {
        horizontal: horizontal ?? null,
        vertical: vertical ?? null,
        wrapText: wrap ?? false,
      });
      return looks.add(
        xmlElement(
          'xf',
          {
            numFmtId,
            fontId: font ? fontId(font) : 0,
            fillId: fill === undefined ? 0 : fillId(fill),
            borderId: lines ? borderId(lines) : 0,
            xfId: 0,
            quotePrefix: isQuoted,
            applyNumberFormat: numFmtId > 0,
            applyFont: font !== undefined,
            applyFill: fill !== undefined,
            applyBorder: lines !== null,
            applyAlignment: true,
          },
          alignment,
        ),
      );
    },
    addPainted: (look) =>
      painted.add(
        `<dxf>${paintedFont(look)}${fillElement(look.fill, look.fill)}${paintedLines(look)}</dxf>`,
      ),
    part: () => {
      const numFmts = formats
        .all()
        .map((formatCode, index) =>
          xmlElement('numFmt', { numFmtId: firstOwnFormat + index, formatCode }),
        );
      return xmlPart(
        xmlElement(
          'styleSheet',
          { xmlns: spreadsheetNamespace },
          [
            xmlList('numFmts', numFmts),
            xmlList('fonts', fonts.all()),
            xmlList('fills', fills.all()),
            xmlList('borders', borders.all()),
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
            xmlList('cellXfs', looks.all()),
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
            xmlList('dxfs', painted.all()),
          ].join(''),
        ),
      );
    },
  };
}

function fontElement({ name, size, bold }: PlannedFont): string {
  const weight = bold ? '<b/>' : '';
  const letters = xmlElement('sz', { val: size }) + xmlElement('name', { val: name });
  return `<font>${weight}${letters}${/\p{Script=Han}/u.test(name) ? chineseLetters : ''}</font>`;
}

function paintedFont({ italic, underline }: PaintedLook): string {
  const line = underline ? xmlElement('u', { val: underline }) : '';
  return `<font>${italic ? '<i/>' : ''}${line}</font>`;
}

function paintedLines({ lines }: PaintedLook): string {
  const side = (name: 'top' | 'bottom') =>
    xmlElement(name, { style: lines }, '<color rgb="FF000000"/>');
  return `<border>${side('top')}${side('bottom')}</border>`;
}

/** A conditional format keeps its solid colour as the background. */
function fillElement(color: string, background?: string): string {
  const behind =
    background === undefined ? '<bgColor indexed="64"/>' : colorElement('bgColor', background);
  return `<fill><patternFill patternType="solid">${colorElement('fgColor', color)}${behind}</patternFill></fill>`;
}

function borderElement(lines: CellLines): string {
  const side = (name: keyof CellLines) =>
    lines[name] === null
      ? `<${name}/>`
      : xmlElement(name, { style: lines[name] }, '<color rgb="FF000000"/>');
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function colorElement(name: string, color: string): string {
  return xmlElement(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

/** The same function, which is not asked twice about one thing. */
function onceEach<Thing>(numberOf: (thing: Thing) => number): (thing: Thing) => number {
  const known = new Map<Thing, number>();
  return (thing) => {
    const number = known.get(thing) ?? numberOf(thing);
    known.set(thing, number);
    return number;
  };
}

/** Things that are told apart by their text, each with the number of its place. */
function uniqueList(...first: readonly string[]) {
  const numbers = new Map(first.map((one, index) => [one, index]));
  return {
    add: (one: string): number => {
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      return number;
    },
    all: (): string[] => [...numbers.keys()],
  };
}
