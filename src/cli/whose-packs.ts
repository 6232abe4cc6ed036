import type { Catalogue } from '../app/catalogue';
import { otherPacks } from '../app/state/other-packs';
import type { FormInWorkbook } from '../files';
import type { Terminal } from './terminal/terminal';

/** As whose text it is written, where the workbook holds forms of other packs too. */
export function sayWhosePacks(
  forms: readonly FormInWorkbook[],
  packId: string,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'complain'>,
): void {
  const placed = forms.map(({ packId: pack, form, styleId, sheet }) => ({
    ref: { packId: pack, formId: form.id, styleId },
    title: form.title,
    sheet,
  }));
  const others = otherPacks(placed, packId, catalogue);
  if (others.length === 0) return;
  const list = others.map((one) => {
    const sheets = [...new Set(one.forms.map(({ sheet }) => sheet))];
    return `  --pack ${one.packId}  ${sheets.join('、')}`;
  });
  terminal.complain(
    `文字按模板包 ${packId} 写；工作簿里还有别的模板包的表，要按哪一个写请用 --pack 指定：\n${list.join('\n')}\nThe text is written as pack ${packId} writes it; the workbook holds forms of other packs too. Choose one with --pack.`,
  );
}
