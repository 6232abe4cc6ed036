import { composeDisclosure, type ComposedDisclosure } from '../app/document/compose-disclosure';
import { publishedText } from '../app/document/published-text';
import { formTitles } from '../app/document/form-titles';
import type { Catalogue } from '../app/catalogue';
import { printedForm } from '../domain/document/printed-form';
import type { DepartmentProfile, Profile } from '../domain/form/profile';
import type { Narration } from '../app/narrative/narrate';
import type { Words } from '../domain/form/words';
import { sectionsOf, type NarrativeStyle } from '../domain/narrative/section/narrative-style';
import { loadWord, type FormInWorkbook, type WorkbookFile } from '../files';
import type { Terminal } from './terminal/terminal';

export interface NarratedWorkbook {
  readonly file: WorkbookFile;
  readonly forms: readonly FormInWorkbook[];
  readonly profile: Profile & Pick<DepartmentProfile, 'published'>;
  readonly packId: string;
  readonly style: NarrativeStyle;
  readonly catalogue: Catalogue;
  readonly narration: Narration;
}

export async function wordDocument(
  source: NarratedWorkbook,
): Promise<{ readonly bytes: Uint8Array; readonly disclosure: ComposedDisclosure }> {
  const disclosure = disclosureOf(source);
  const { writeDocument } = await loadWord();
  return { bytes: await writeDocument(disclosure.document), disclosure };
}

/** What is to be said in a Word document: the text of the workbook and its forms. */
export function disclosureOf({
  file,
  forms,
  profile,
  packId,
  style,
  catalogue,
  narration,
}: NarratedWorkbook): ComposedDisclosure {
  return composeDisclosure({
    workbook: {
      sheets: file.sheets,
      names: file.names.map(({ name, formula }) => ({ name, refersTo: formula })),
    },
    forms: forms.flatMap((found) => printedForm(found.packId, found, profile) ?? []),
    profile,
    published: publishedText(profile, style),
    styleId: style.id,
    printed: narration.text,
    titles: formTitles(catalogue.packs, packId),
  });
}

/** Where the words come from, and what the document lacks. */
export function sayWhatItHolds(
  { sheet, missing, differing, unwritten, appended, leftOut, blankProjects }: ComposedDisclosure,
  style: NarrativeStyle,
  titleOf: (form: string) => string,
  terminal: Terminal,
): void {
  if (sheet !== null) {
    const [zh, en] = [sectionTitles(style, 'zh'), sectionTitles(style, 'en')];
    terminal.complain(
      `文字取自工作表“${sheet}”${listed('，与现在的数字写出来的不同的有：', zh(differing), '、')}${listed('；还没有写进去的有：', zh(unwritten), '、')}。\nThe words are those of the sheet “${sheet}”${listed('; other than the figures make now: ', en(differing), ', ')}${listed('; not on it yet: ', en(unwritten), ', ')}.`,
    );
  }
  if (appended.length > 0) {
    terminal.complain(
      `说明里没有${appended.map(titleOf).join('、')}的位置，放在文档最后的附表里。\nThe text has no place for ${appended.map(titleOf).join(', ')}: they stand at the end of the document.`,
    );
  }
  if (leftOut.length > 0) {
    terminal.complain(
      `“${String(sheet)}”上没有${leftOut.map(titleOf).join('、')}的位置（可能删掉了），文档里没有放；要放，请在工作表上重新写上那一节。\nThe sheet “${String(sheet)}” has no place for ${leftOut.map(titleOf).join(', ')} any more: the document is without them; write that section again to have them in it.`,
    );
  }
  if (blankProjects > 0) {
    terminal.complain(
      `有${String(blankProjects)}张项目表没有填写，文档里没有放。\nForms of projects that nobody filled in, so that the document is without them: ${String(blankProjects)}.`,
    );
  }
  if (missing.length === 0) return;
  terminal.complain(
    `工作簿里没有${missing.map(titleOf).join('、')}，文档里没有这${missing.length}张表；请补上表单后重新导出。\nThe workbook lacks ${missing.map(titleOf).join(', ')}: the document is without these tables; add the forms and write it again.`,
  );
}

function sectionTitles({ chapters }: NarrativeStyle, language: keyof Words) {
  const titles = new Map(sectionsOf(chapters).map(({ id, title }) => [id, title[language]]));
  return (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id);
}

function listed(words: string, names: readonly string[], between: string): string {
  return names.length === 0 ? '' : `${words}${names.join(between)}`;
}
