// The one door to Univer: jest maps this module to a bundle made once (test/run/univer-bundle.js),
// because Univer's ES modules do not load in plain Node (opentype.js has no named exports there).
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-conditional-formatting/facade';

export * from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverDocsPlugin } from '@univerjs/docs';
export * as formulaEngine from '@univerjs/engine-formula';
export * as sheets from '@univerjs/sheets';
export * as sheetsFormula from '@univerjs/sheets-formula';
export * as sheetsValidation from '@univerjs/sheets-data-validation';
export * as sheetsNumfmt from '@univerjs/sheets-numfmt';
export * as sheetsConditionalFormatting from '@univerjs/sheets-conditional-formatting';
export type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
