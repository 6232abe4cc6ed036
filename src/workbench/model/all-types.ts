import { applicationType } from './application/application-type';
import {
  datetimeFormatInfoType,
  cultureInfoType,
  numberFormatInfoType,
} from './application/culture-info';
import { collectionType as conditionalFormatCollectionType } from './conditional-format/conditional-format-collection';
import { conditionalFormatType } from './conditional-format/conditional-format-type';
import {
  cellValueType,
  customType,
  presetType,
  ruleType,
  textType,
} from './conditional-format/conditions';
import {
  bordersType as conditionalBordersType,
  borderType as conditionalBorderType,
  fillType as conditionalFillType,
  fontType as conditionalFontType,
  formatType as conditionalFormatFormatType,
} from './conditional-format/range-format';
import { scopedCollectionType, collectionType } from './custom-xml/custom-xml-part-collection';
import { customXmlPartType } from './custom-xml/custom-xml-part';
import { dataValidationType } from './data-validation/data-validation-type';
import { rangeBorderType, rangeBorderCollectionType } from './format/borders';
import { rangeFillType } from './format/fill';
import { rangeFontType } from './format/font';
import { formatProtectionType } from './format/format-protection';
import { rangeFormatType } from './format/range-format';
import { addinInternalService } from './internal-services';
import { arrayValuesType } from './names/array-values';
import { namedItemCollectionType } from './names/named-item-collection';
import { namedItemType } from './names/named-item-type';
import { headerFooterType, headerFooterGroupType } from './page-layout/header-footer';
import { pageBreakCollectionType, pageBreakType } from './page-layout/page-breaks';
import { pageLayoutType } from './page-layout/page-layout-type';
import { rangeAreasType } from './range-areas/range-areas-type';
import { rangeCollectionType } from './range-areas/range-collection';
import { rangeType } from './range/range-type';
import { rangeSortType } from './range/sort';
import { tableCollectionType, tableScopedCollectionType } from './tables/table-collection';
import { tableType } from './tables/table';
import { runtimeType } from './runtime-type';
import { settingType, settingCollectionType } from './settings/setting-collection';
import { customPropertyType, customPropertyCollectionType } from './workbook/custom-properties';
import { documentPropertiesType } from './workbook/document-properties';
import { workbookProtectionType } from './workbook/workbook-protection';
import { workbookType } from './workbook/workbook-type';
import {
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from './worksheet/custom-properties';
import { freezePanesType } from './worksheet/freeze-panes';
import { worksheetCollectionType } from './worksheet/worksheet-collection';
import { worksheetProtectionType } from './worksheet/worksheet-protection';
import { worksheetType } from './worksheet/worksheet-type';
import type { ObjectType } from '../protocol/object-type';
import type { Env } from './env';

/** All classes of the object model, for docs/workbench.md and for the comparison with Microsoft's library. */
export const allTypes: readonly ObjectType<Env, never>[] = [
  workbookType,
  worksheetType,
  applicationType,
  datetimeFormatInfoType,
  cultureInfoType,
  numberFormatInfoType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  ruleType,
  customType,
  cellValueType,
  textType,
  presetType,
  conditionalFormatFormatType,
  conditionalFillType,
  conditionalFontType,
  conditionalBorderType,
  conditionalBordersType,
  scopedCollectionType,
  collectionType,
  customXmlPartType,
  dataValidationType,
  rangeBorderType,
  rangeBorderCollectionType,
  rangeFillType,
  rangeFontType,
  formatProtectionType,
  rangeFormatType,
  addinInternalService,
  arrayValuesType,
  namedItemCollectionType,
  namedItemType,
  headerFooterType,
  headerFooterGroupType,
  pageBreakCollectionType,
  pageBreakType,
  pageLayoutType,
  rangeType,
  rangeSortType,
  tableType,
  tableCollectionType,
  tableScopedCollectionType,
  rangeAreasType,
  rangeCollectionType,
  runtimeType,
  settingType,
  settingCollectionType,
  customPropertyType,
  customPropertyCollectionType,
  documentPropertiesType,
  workbookProtectionType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  freezePanesType,
  worksheetCollectionType,
  worksheetProtectionType,
];

/** The names by which the library sets `showGridlines` and `showHeadings`. */
export const wireOnly: ReadonlySet<string> = new Set(['Worksheet.gridlines', 'Worksheet.headings']);
