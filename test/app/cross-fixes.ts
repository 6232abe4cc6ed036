import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { fixSteps } from '../../src/app/check/fix-steps';
import type { CheckedFinding, CheckedForm } from '../../src/app/check/report';
import { parseCell } from '../../src/domain/grid/cell';
import type { GridCell } from '../../src/domain/grid/sheet-grid';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { checkOpen, type OpenForm } from './single-mistakes';

type Value = GridCell['value'];

/** What somebody may type instead that another form, or the classification, knows better; undefined where there is none. */
const slips: readonly ((value: Value) => string | undefined)[] = [
  // A letter that is left out, typed twice, or another one.
  (value) => inWords(value, (text) => text.slice(0, -1)),
  (value) => inWords(value, (text) => text + text.slice(-1)),
  (value) => inWords(value, (text) => `${text.slice(0, 1)}某${text.slice(2)}`),
  // Another name.
  (value) => inWords(value, () => '屋顶翻新'),
  // A code of a number, with a space, or with full-width digits.
  (value) => inCode(value, (code) => code.replace(/^0/, '')),
  (value) => inCode(value, (code) => `${code.slice(0, 1)} ${code.slice(1)}`),
  (value) => inCode(value, (code) => code.normalize('NFKC').replace(/\d/g, fullWidth)),
  (value) => inCode(value, () => ''),
  // A year that was left from the year before.
  (value) => inYear(value, (year) => year - 1),
  (value) => inYear(value, (year) => year + 1),
];

function inWords(value: Value, by: (text: string) => string) {
  return typeof value === 'string' && /^[\p{L}（）]{3,24}$/u.test(value) ? by(value) : undefined;
}

function inCode(value: Value, by: (text: string) => string) {
  const now = typeof value === 'string' && /^\d+$/.test(value) ? by(value) : value;
  return now === value || typeof now !== 'string' ? undefined : now;
}

function inYear(value: Value, by: (year: number) => number) {
  if (typeof value !== 'string' || !/20\d\d年/.test(value)) return undefined;
  return value.replace(/20\d\d(?=年)/, (year) => String(by(Number(year))));
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

interface Told {
  readonly key: string;
  readonly finding: CheckedFinding;
  readonly place: number;
}

function told(forms: readonly CheckedForm[]): Told[] {
  return crossChecked(forms).flatMap(({ form, findings }, place) =>
    findings.map((finding) => {
      const { rule, says, at } = finding;
      return { key: `${rule} ${says} ${form.id}!${at[0]}`, finding, place };
    }),
  );
}

export interface Mended {
  readonly offered: readonly string[];
  /** What a fix left, or made. */
  readonly left: readonly string[];
}

/** All fixes that rules between forms offer for single slips in one form of a workbook, each taken by itself. */
export function mendedIn(forms: readonly OpenForm[], place: number): Mended {
  const own = forms[place];
  if (!own) return { offered: [], left: [] };
  const before = new Set(told(forms.map(({ checked }) => checked)).map(({ key }) => key));
  const tried = new Set<string>();
  const mended = cellsOf(own).flatMap(({ at, field }) => {
    const cell = parseCell(at) ?? { row: 0, column: 0 };
    const { value, formula } = own.grid.cellAt(cell.row, cell.column);
    return slips.flatMap((slip, kind) => {
      const typed = formula === null ? slip(value) : undefined;
      if (typed === undefined || tried.has(`${field} ${kind}`)) return [];
      tried.add(`${field} ${kind}`);
      const slipped = sheetModel(own.grid);
      slipped.put(cell.row, cell.column, typed === '' ? null : typed);
      return mendedAfter(replaced(forms, place, slipped), place, before).map((one) => ({
        ...one,
        left: one.left.map((key) => `${own.form.id}!${at} “${typed}”: ${key}`),
      }));
    });
  });
  return {
    offered: mended.map(({ says }) => says),
    left: mended.flatMap(({ left }) => left),
  };
}

function replaced(forms: readonly OpenForm[], place: number, grid: SheetModel): OpenForm[] {
  return forms.map((one, index) =>
    index === place ? { ...one, grid, checked: checkOpen(one, grid) } : one,
  );
}

/**
 * Nobody knows which of two forms is wrong: a fix in another than that of the slip may leave what the slip made. A day is held to the only
 * title that says a year, be that the wrong one; what is told then is that all forms are of another year.
 */
function mendedAfter(forms: readonly OpenForm[], slipped: number, before: ReadonlySet<string>) {
  const findings = told(forms.map(({ checked }) => checked));
  const made = new Set(findings.map(({ key }) => key));
  return findings.flatMap(({ key, place, finding: { fix, says } }) => {
    const open = forms[place];
    if (!fix || !open || before.has(key)) return [];
    if (says === 'asOfOther' && place !== slipped) return [{ says, left: [] }];
    const mended = sheetModel(open.grid);
    mended.apply(fixSteps(fix, { formatAt: () => null }));
    const left = told(replaced(forms, place, mended).map(({ checked }) => checked))
      .map((one) => one.key)
      .filter((one) => one === key || !(before.has(one) || (place !== slipped && made.has(one))))
      .map((one) => `${key} → ${fix.at} ${fix.value}: ${one}`);
    return [{ says, left }];
  });
}

/** The cells of its fields, and those of the words around its table. */
function cellsOf({ checked: { figures, words } }: OpenForm) {
  const around = JSON.stringify(words).match(/(?<="at":")[A-Z]+\d+(?=")/g) ?? [];
  return [
    ...figures.all.map(({ at, field }) => ({ at, field: field.id })),
    ...around.map((at) => ({ at, field: at })),
  ];
}
