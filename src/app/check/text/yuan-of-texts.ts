import { cellsBelow } from '../../../domain/check/cells-below';
import type { CheckedFinding, CheckedForm } from '../report';
import { findingOfYuan, inYuan, toldOfYuan } from '../causes/typed-in-yuan';
import type { SheetWithForms } from './sheet-text';
import { theText } from './text-words';

/** What is said where an amount of a text is not that of a form. */
const ofTables: ReadonlySet<string> = new Set(['textTableDiffers', 'textTableCompared']);

/** A cell of a form, and by how much it is more than its text. */
interface TooMuch {
  readonly sheet: string;
  readonly at: string;
  readonly excess: number;
}

/** The same sheets, with what their texts say of cells that were typed in 元: 4.6万元 of one with 46000. */
export function withYuanOfTexts<Sheet extends SheetWithForms>(
  sheets: readonly Sheet[],
  texts: readonly CheckedForm[],
): readonly Sheet[] {
  const all = texts.flatMap(({ findings }) => findings.flatMap((one) => tooMuch(one)));
  if (all.length === 0) return sheets;
  const told = sheets.map((sheet) => {
    const forms = sheet.forms.map((form) => withYuanOf(form, all));
    return forms.some((form, place) => form !== sheet.forms[place]) ? { ...sheet, forms } : sheet;
  });
  return told.some((sheet, place) => sheet !== sheets[place]) ? told : sheets;
}

function tooMuch({ says, elsewhere = [], excess = 0 }: CheckedFinding): TooMuch[] {
  if (!ofTables.has(says) || excess <= 0) return [];
  return elsewhere.map(({ sheet, address: at }) => ({ sheet, at, excess }));
}

function withYuanOf(form: CheckedForm, all: readonly TooMuch[]): CheckedForm {
  let { findings } = form;
  const told = new Set<string>();
  for (const { sheet, at, excess } of all) {
    if (sheet !== form.sheet || form.figures.index.at(at) === null) continue;
    const [only, ...others] = [...cellsBelow(form.figures, [at]).cells].flatMap((cell) => {
      const yuan = inYuan(form, cell);
      return yuan && yuan.found - yuan.meant === excess ? [yuan] : [];
    });
    if (!only || others.length > 0 || told.has(only.at)) continue;
    told.add(only.at);
    const own = findingOfYuan(form, only, { words: theText });
    findings = toldOfYuan(findings, findings.length, own, form);
  }
  return told.size === 0 ? form : { ...form, findings };
}
