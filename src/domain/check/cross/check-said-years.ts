import type { MonthDay, SaidYear } from '../../read/years-on-sheet';
import type { Fix } from '../finding';
import type { CrossVerdict } from './cross-verdict';
import { figureSide, nothing } from './check-list';
import type { CrossSide, FormInWorkbook } from './cross-side';
import type { FormsToCompare } from './forms-to-compare';
import type { FormsSayRule } from './list-rule';
import { wordFigure } from './word-figure';
import { dayInText, dayText, endOfYearInText, endOfYearText } from '../../text/date-words';

interface SaidIn<Form extends FormInWorkbook> {
  readonly form: Form;
  readonly said: SaidYear;
}

/** The budget year that forms should say. */
interface Wanted<Form extends FormInWorkbook> {
  readonly year: number;
  /** The words that say it; null where the department itself does. */
  readonly by: SaidIn<Form> | null;
  /** Whether most say it: of two that differ nobody knows which is right. */
  readonly isSure: boolean;
  /** Nothing else says a year. */
  readonly isAlone: boolean;
}

/** One verdict for every year that a form says, of those that are days of the year before or of the others. */
export function checkSaidYears<Form extends FormInWorkbook>(
  rule: FormsSayRule,
  forms: FormsToCompare<Form>,
): CrossVerdict<Form>[] {
  const all = forms.all.flatMap((form) => form.words.years.map((said) => ({ form, said })));
  const titles = all.filter(({ said }) => said.asOf === null);
  const wanted = wantedYear(titles.length > 0 ? titles : all, forms.known.year);
  if (!wanted) return [];
  return rule.asks === 'year'
    ? titles.map((one) => titleVerdict(rule, one, wanted))
    : all.flatMap((one) => (one.said.asOf ? [dayVerdict(rule, one, one.said.asOf, wanted)] : []));
}

function wantedYear<Form extends FormInWorkbook>(
  all: readonly SaidIn<Form>[],
  known: number | null,
): Wanted<Form> | null {
  if (known !== null) return { year: known, by: null, isSure: true, isAlone: false };
  const counts = new Map<number, number>();
  for (const { said } of all) counts.set(said.year, (counts.get(said.year) ?? 0) + 1);
  const most = all.find(({ said }) => (counts.get(said.year) ?? 0) * 2 > all.length);
  const by = most ?? all[0];
  return by
    ? { year: by.said.year, by, isSure: most !== undefined, isAlone: all.length === 1 }
    : null;
}

function titleVerdict<Form extends FormInWorkbook>(
  rule: FormsSayRule,
  { form, said }: SaidIn<Form>,
  { year, by, isSure, isAlone }: Wanted<Form>,
): CrossVerdict<Form> {
  const outcome = said.year !== year ? 'fail' : isAlone ? 'notApplicable' : 'pass';
  const printed = year + said.printed - said.year;
  return {
    rule,
    outcome,
    left: yearSide(rule, { form, said }),
    right: by && outcome === 'fail' ? yearSide(rule, by) : nothing,
    says: by ? 'yearOfOthers' : 'yearOfProfile',
    params: { found: { text: String(said.printed) }, expected: { text: String(printed) } },
    fix: isSure ? fixOf(said, new RegExp(String(said.printed)), String(printed)) : null,
  };
}

function dayVerdict<Form extends FormInWorkbook>(
  rule: FormsSayRule,
  { form, said }: SaidIn<Form>,
  { day, usual }: NonNullable<SaidYear['asOf']>,
  { year, isSure }: Wanted<Form>,
): CrossVerdict<Form> {
  const printed = year + said.printed - said.year;
  const isUsual = day === null || (day.month === usual.month && day.day === usual.day);
  const isRight = said.year === year && isUsual;
  const expected = dateText(printed, day && usual);
  return {
    rule,
    outcome: isRight ? 'pass' : 'fail',
    left: yearSide(rule, { form, said }),
    right: nothing,
    says: 'asOfOther',
    params: {
      found: { text: dateText(said.printed, day) },
      expected: { text: expected },
      year: { text: String(year) },
    },
    fix: isSure ? fixOf(said, day ? dayInText : endOfYearInText, expected) : null,
  };
}

function dateText(year: number, day: MonthDay | null): string {
  return day === null ? endOfYearText(year) : dayText(year, day.month, day.day);
}

function yearSide<Form extends FormInWorkbook>(
  { called }: FormsSayRule,
  { form, said }: SaidIn<Form>,
): CrossSide<Form> {
  return figureSide(form, wordFigure(called, said.at, said.text ?? String(said.printed)));
}

/** Only what was typed can be typed over. */
function fixOf({ at, text }: SaidYear, words: RegExp, instead: string): Fix | null {
  return text !== null && words.test(text) ? { at, value: text.replace(words, instead) } : null;
}
