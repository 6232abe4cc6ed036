/** What does not survive opening and saving a .xlsx in the workbench; docs/workbench.md lists it. */
export const notKept: readonly string[] = [
  'charts, images, shapes, text boxes, sparklines, form controls and background pictures',
  'tables, pivot tables, slicers, auto filters, external links and macros',
  'comments and notes, hyperlinks (their text stays)',
  'several fonts within one cell (the text stays)',
  'gradient and pattern fills (a pattern becomes its foreground colour), colours as theme colours (they become RGB)',
  'formats of whole rows and columns where they hold no cell; the names of cell styles (their look stays)',
  'outline groups and page breaks',
  'conditional formats other than formulas and comparisons of cell values',
  'the range of an array formula, and that a formula spills (Excel may show @ in it)',
  'the built-in East Asian number formats 27–36 and 50–58 (dates are shown as yyyy/m/d)',
  'the 1904 date system (dates are converted)',
  'passwords in the newer hashed form (the sheet stays protected, without a password)',
  'where the frozen panes were scrolled to, the selection, the window',
  'the revision number of the workbook, header and footer scaling options',
  'custom properties of worksheets',
  'the settings of add-ins (Office.context.document.settings)',
];
