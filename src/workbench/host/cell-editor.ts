import { quoteSheet } from '../grid/address';
import type { EditMode } from '../engine/edit-mode';
import type { User } from './user';

/** A cell under the user's cursor: Excel carries out nothing for add-ins until she has finished. */
export interface CellEditor {
  startEdit(sheet: string, address: string): void;
  /** Enters the text, or leaves the cell as it was. False when data validation refuses it: editing goes on. */
  endEdit(text?: string): Promise<boolean>;
}

export function cellEditor(editMode: EditMode, user: User): CellEditor {
  let edited = '';
  return {
    startEdit(sheet, address) {
      edited = `${quoteSheet(sheet)}!${address}`;
      editMode.begin();
    },
    async endEdit(text) {
      if (text !== undefined && !(await user.type(edited, text))) return false;
      editMode.end();
      return true;
    },
  };
}
