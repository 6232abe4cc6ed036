/** Where the workbench knowingly differs from Excel. */
export const limits: readonly string[] = [
  'Events not listed above do not exist. `worksheets.onNameChanged` and `onVisibilityChanged` are declared for ExcelApi 1.17, but library 1.1.110 only offers them where ExcelApiOnline 1.1 is in the requirement matrix: choose Excel on the web.',
  '`triggerSource` is `ThisLocalAddin` in all runtimes of the add-in, whichever of them wrote.',
  'An event of several areas names them all in its address, and its `getRange` gives none.',
  'The Windows flavour of the library has no event for another Office theme; a pane finds it when it asks again, at the earliest five seconds later, or at its next start. Language and version are told to a runtime at its start.',
  'The theme 高对比度 tells the add-in the colours of a high contrast theme. That the system forces its colours upon pages is up to the browser: in Chromium, developer tools, Rendering, “Emulate CSS media feature forced-colors”.',
  'Data validation that warns asks yes or no, where Excel also offers to go on editing; the entry stands in the cell, and add-ins hear of it, until the answer takes it back.',
  'A co-author can type, paste and clear; rows and sheets are inserted by the user or the add-in only, because undo steps do not follow what others shift.',
  'Tables know their cells, heads and names: they have no filters, styles, total rows or structured references, grow by what the user types below them or at their right, are not drawn and not saved. Sorting is of rows by the values of columns; Chinese goes by its sounds. Hidden rows stay where they are, as those of a filter. There are no auto filters: rows can be hidden. Sheets of another workbook are brought in by the user only; their formulas do not become links to it.',
  'Patterns of fills are kept and read back, but not drawn. Of cell styles there are the built-in ones (`Excel.BuiltInStyle`, without Emphasis), with the colours of the theme Office.',
  'Dialogs: http is allowed on this machine, everything else needs https; the list of trusted domains is not checked.',
];
