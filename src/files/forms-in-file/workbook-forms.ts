import type { Catalogue } from '../../app/catalogue';
import type { PackChoice } from '../../domain/recognize/origin/choose-pack';
import type { WorkbookFile } from '../xlsx/read/workbook-file';
import type { FormsInWorkbook } from './form-in-workbook';
import { formsInWorkbook } from './forms-in-workbook';
import { ofPack, packOfFile, type GivenPack } from './pack-of-file';

/** The forms of a workbook as those of one pack: a mark says which pack its form is of, for the others it is found out. */
export function workbookForms(
  file: WorkbookFile,
  catalogue: Catalogue,
  given: GivenPack | null = null,
): FormsInWorkbook & { pack(): PackChoice } {
  const { forms, unknown } = formsInWorkbook(file, catalogue);
  const unmarked = forms.filter(({ isMarked }) => !isMarked);
  if (unmarked.length === 0) {
    // Whoever wants to know all the same looks for the words that say it.
    return { forms, unknown, pack: () => packOfFile(file, [], catalogue, given) };
  }
  const pack = packOfFile(file, unmarked, catalogue, given);
  const named = ofPack(unmarked, pack, catalogue);
  const inPlace = new Map(unmarked.map((one, at) => [one, named[at] ?? one]));
  return { forms: forms.map((one) => inPlace.get(one) ?? one), unknown, pack: () => pack };
}
