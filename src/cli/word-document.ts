import { disclosureDocument } from '../domain/document/disclosure-document';
import { printedForm } from '../domain/document/printed-form';
import type { Profile } from '../domain/form/profile';
import type { PrintedText } from '../domain/narrative/section/print-text';
import { loadWord, type FormInWorkbook, type WorkbookFile } from '../files';
import type { Terminal } from './terminal';

export interface NarratedWorkbook {
  readonly file: WorkbookFile;
  readonly forms: readonly FormInWorkbook[];
  readonly profile: Profile;
}

/** The text and the forms as a Word document; `missing` are the forms that have a place in the text and are not there. */
export async function wordDocument(
  text: PrintedText,
  { file, forms, profile }: NarratedWorkbook,
): Promise<{ readonly bytes: Uint8Array; readonly missing: readonly string[] }> {
  const grids = new Map(file.sheets.map(({ grid }) => [grid.name, grid]));
  const printed = forms.flatMap((found) => {
    const grid = grids.get(found.sheet);
    return (grid && printedForm(found.packId, { ...found, grid }, profile)) ?? [];
  });
  const { document, missing } = disclosureDocument(text, printed, profile);
  const { writeDocument } = await loadWord();
  return { bytes: await writeDocument(document), missing };
}

export function sayWhatIsMissing(
  missing: readonly string[],
  titleOf: (form: string) => string,
  terminal: Terminal,
): void {
  if (missing.length === 0) return;
  terminal.complain(
    `工作簿里没有${missing.map(titleOf).join('、')}，文档里没有这${missing.length}张表；请补上表单后重新导出。\nThe workbook lacks ${missing.join(', ')}: the document is without these tables; add the forms and write it again.`,
  );
}
