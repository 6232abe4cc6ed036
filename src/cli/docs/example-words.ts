import { describeFinding } from '../../app/check/texts/describe-finding';
import type { CheckedFinding } from '../../app/check/report';
import { valueOf, type CalculatedContent } from '../../domain/check/calculate';
import type { Figure } from '../../domain/check/figure';
import type { FormFigures } from '../../domain/check/form-figures';
import { parseCell } from '../../domain/grid/cell';
import { printAmount } from '../../domain/money/print-amount';
import { percentText, shortestDecimal } from '../../domain/value/number-text';
import type { RuleExample } from '../../packs/rules/examples/rule-example';
import { runExample, type RunForm } from './run-example';

/** What the cells of the finding say while the rule is kept, and when it is broken, with the words for that. */
export function exampleLines({ rule, passes, fails }: RuleExample): string[] {
  const broken = runExample(fails);
  const found = broken.flatMap((form) =>
    form.checked.findings.filter((one) => one.rule === rule).map((finding) => ({ form, finding })),
  )[0];
  if (!found) throw new Error(`the example of ${rule} breaks nothing`);
  const { form, finding } = found;
  const place = broken.indexOf(form);
  const message = describeFinding(finding, form.checked.unit).zh;
  return [
    `- 通过 Passes：${cellsOf(finding, runExample(passes), place)}`,
    `- 不通过 Fails：${cellsOf(finding, broken, place)}<br>→ ${message}`,
  ];
}

function cellsOf(
  { at, elsewhere = [] }: CheckedFinding,
  forms: readonly RunForm[],
  place: number,
): string {
  const own = forms[place];
  const here = own ? at.map((address) => cellWords(own, address)) : [];
  const others = elsewhere.flatMap(({ sheet, address }) => {
    const other = forms.find(({ checked }) => checked.sheet === sheet);
    return other ? [`《${other.checked.form.title}》${cellWords(other, address)}`] : [];
  });
  const title = own ? `《${own.checked.form.title}》` : '';
  return title + [...here, ...others].join('；');
}

/** 指标值「≥95%」（F11） */
function cellWords({ onSheet, checked }: RunForm, address: string): string {
  const { figures, unit } = checked;
  const figure = figures.all.find(({ at }) => at === address);
  const cell = parseCell(address);
  const { value = null } = cell ? onSheet.grid.cellAt(cell.row, cell.column) : {};
  const said = figure ? figureText(figure, figures, unit) : String(value ?? '');
  const words = said === '' ? '空' : `「${said}」`;
  return `${figure?.field.label ?? ''}${words}（${address}）`;
}

function figureText(
  figure: Figure,
  figures: FormFigures,
  unit: RunForm['checked']['unit'],
): string {
  const { content, field } = figure;
  if (content.kind === 'text' || content.kind === 'noNumber') return content.text;
  const value: CalculatedContent = valueOf(figure, figures);
  if (value.kind === 'amount') return `${printAmount(value.fen, unit)}${unit}`;
  if (value.kind !== 'number') return '';
  return field.kind === 'percent' ? percentText(value.number) : shortestDecimal(value.number);
}
