/** The numbers under which the client library registers its events, for a sheet and for all sheets alike. */
export const EventNumber = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

/** The target of `worksheets.on…`; that of `worksheet.on…` is the sheet's id. */
export const wholeWorkbook = 'Workbook';
