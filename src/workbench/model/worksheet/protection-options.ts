import { invalidArgument } from '../../protocol/host-error';
import { oneOf } from '../arguments';

/** Excel.WorksheetProtectionOptions with every member said. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

const nothingAllowed: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** The options as they travel: missing ones allow nothing. */
export function protectionOptions(value: unknown): ProtectionOptions {
  if (value === null || value === undefined) return nothingAllowed;
  if (typeof value !== 'object') throw invalidArgument('options');
  const options: Record<string, unknown> = { ...nothingAllowed };
  for (const [name, given] of Object.entries(value)) {
    if (given === null || given === undefined) continue;
    if (name === 'selectionMode') {
      options[name] = oneOf(given, ['Normal', 'Unlocked', 'None'], name);
    } else if (name in nothingAllowed && typeof given === 'boolean') {
      options[name] = given;
    } else {
      throw invalidArgument(name);
    }
  }
  return options as unknown as ProtectionOptions;
}
