import { eachTag, isTrue } from './package-parts';
import type { Attributes } from './package-parts';

/** What the XML of a sheet says beyond what hucre reads. */
export interface SheetMarks {
  /** In the unit of column widths. */
  readonly defaultColumnWidth: number | undefined;
  /** In points. */
  readonly defaultRowHeight: number | undefined;
  /** Heights that Excel fitted to the text, in points, by row. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  readonly pageSetup: Attributes;
  readonly protection: Attributes | undefined;
  /** Whether the n-th validation hides its drop-down arrow. */
  readonly hidesDropDown: readonly boolean[];
  /** The numbers of formatted cells by their address: hucre turns dates into whole milliseconds. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function readSheetMarks(xml: string): SheetMarks {
  const fittedHeights = new Map<number, number>();
  const hidesDropDown: boolean[] = [];
  const numbers = new Map<string, number>();
  let cell: string | undefined;
  let isValue = false;
  let format: Attributes = {};
  let pageSetup: Attributes = {};
  let protection: Attributes | undefined;
  const visit = (tag: string, attributes: Attributes) => {
    isValue = tag === 'v';
    switch (tag) {
      case 'c':
        cell = attributes.s && (attributes.t ?? 'n') === 'n' ? attributes.r : undefined;
        break;
      case 'sheetFormatPr':
        format = attributes;
        break;
      case 'row':
        if (attributes.ht !== undefined && !isTrue(attributes.customHeight)) {
          fittedHeights.set(Number(attributes.r) - 1, Number(attributes.ht));
        }
        break;
      case 'pageSetup':
        pageSetup = attributes;
        break;
      case 'sheetProtection':
        protection = attributes;
        break;
      case 'dataValidation':
        // Those without cells or type are no validations for hucre either.
        if (attributes.sqref && attributes.type && attributes.type !== 'none') {
          hidesDropDown.push(isTrue(attributes.showDropDown));
        }
        break;
    }
  };
  eachTag(xml, visit, (text) => {
    if (isValue && cell !== undefined) numbers.set(cell, Number(text));
    isValue = false;
  });
  return {
    defaultColumnWidth: optionalNumber(format.defaultColWidth),
    defaultRowHeight: optionalNumber(format.defaultRowHeight),
    fittedHeights,
    pageSetup,
    protection,
    hidesDropDown,
    numbers,
  };
}

function optionalNumber(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || Number.isNaN(value) ? undefined : value;
}
