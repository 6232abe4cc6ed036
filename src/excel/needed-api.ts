/** The set of ExcelApi that RangeAreas and PageLayout came with. */
export const neededExcelApi = '1.9';
