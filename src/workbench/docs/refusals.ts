import type { HostErrorCode } from '../protocol/host-error';

/** What the workbench refuses, by the code that the add-in finds in the error. Codes that are missing are not used. */
export const refusals: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: 'a write to a protected sheet or workbook, or to a workbook that is read-only',
  ApiNotFound:
    'a member that the workbench lacks, or that the Excel being played lacks; the message names it',
  ConnectionFailure: 'every batch while the switch “connection lost” is on',
  GeneralException: 'a batch that was told to fail; an error of the workbench itself',
  InsertDeleteConflict: 'inserting or deleting cells would tear merged cells apart',
  InvalidArgument:
    'a value of the wrong type or shape, a bad address, formula or name, text over 32,767 characters, addresses over 8,192 characters, a list source over 255 characters',
  InvalidOperation: 'setting what is read-only; what the present state does not allow',
  InvalidOperationInCellEditMode:
    'every batch while a cell is being edited, unless it asked for `delayForCellEdit`: then it waits',
  InvalidReference: 'a range whose cells or sheet were deleted, or that is no longer tracked',
  InvalidSelection: '`getSelectedRange` while several ranges are selected',
  ItemAlreadyExists: 'a sheet, name or other item of that name exists',
  ItemNotFound: 'there is no such sheet, name or other item',
  NonBlankCellOffSheet: 'inserting would push cells that hold something off the sheet',
  RangeExceedsLimit: 'reading more than 5,000,000 cells at once',
  RequestPayloadSizeLimitExceeded: 'a request over 5 MB; nothing of it is carried out',
  ResponsePayloadSizeLimitExceeded: 'an answer over 5 MB; the batch was carried out',
  UnsupportedOperation: 'what Excel has but the workbench cannot do right',
};
