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
}

export function readSheetMarks(xml: string): SheetMarks {
  const fittedHeights = new Map<number, number>();
  const hidesDropDown: boolean[] = [];
  let format: Attributes = {};
  let pageSetup: Attributes = {};
  let protection: Attributes | undefined;
  eachTag(xml, (tag, attributes) => {
    switch (tag) {
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
  });
  return {
    defaultColumnWidth: optionalNumber(format.defaultColWidth),
    defaultRowHeight: optionalNumber(format.defaultRowHeight),
    fittedHeights,
    pageSetup,
    protection,
    hidesDropDown,
  };
}

function optionalNumber(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || Number.isNaN(value) ? undefined : value;
}
