import type {
  FindingParam,
  NamedCells,
  NamedFigure,
  ShownError,
} from '../../../domain/check/finding';
import type { Words } from '../../../domain/form/words';
import type { MoneyUnit } from '../../../domain/money/money-unit';
import { printAmount } from '../../../domain/money/print-amount';
import { percentText, shortestDecimal } from '../../../domain/value/number-text';
import { innerQuotes } from '../../messages/fill-text';
import { locationWords, sheetPlace } from '../../location-words';

type Language = keyof Words;

/** Titles of forms, and what stands between the items of a list. */
const marks = {
  zh: { title: (title: string) => `《${title}》`, between: '、' },
  en: { title: quoted, between: ', ' },
};

/** What a finding knows, as a sentence says it. */
export function paramWords(param: FindingParam, unit: MoneyUnit, language: Language): string {
  const { between } = marks[language];
  if ('text' in param) return param.text;
  if ('words' in param) return param.words[language];
  if ('figure' in param) return figureWords(param.figure, language);
  if ('cells' in param) return param.cells.map((at) => locationWords(at)[language]).join(between);
  if ('totals' in param) {
    return param.totals.map((one) => totalWords(one, language)).join(between);
  }
  if ('list' in param) {
    if (param.areNames !== true) return param.list.join(between);
    return namesIn(param.list, language);
  }
  if ('amount' in param) {
    const amount = `${printAmount(param.amount, unit)}${language === 'en' ? ' ' : ''}${unit}`;
    return param.shows ? shownWords(param.shows, amount, language) : amount;
  }
  if ('share' in param) return percentText(param.share);
  return shortestDecimal(param.number);
}

/** #VALUE!（B9是文字，Excel 不能相加；应为510.00万元） */
function shownWords({ error, texts }: ShownError, amount: string, language: Language): string {
  const cells = texts.map((at) => locationWords(at)[language]).join(marks[language].between);
  if (language === 'zh') {
    const why = cells === '' ? '' : `${cells}是文字，Excel 不能相加；`;
    return `${error}（${why}应为${amount}）`;
  }
  const why = cells === '' ? '' : `${cells}: text, which Excel cannot add; `;
  return `${error} (${why}it should be ${amount})`;
}

/** 《部门收支预算表》「收入总计」（收支!B37). A place alone stands behind the word before it. */
function figureWords({ form, name, forms, at }: NamedFigure, language: Language): string {
  const title = form && marks[language].title(form[language]);
  const own =
    name === null ? null : nameIn(typeof name === 'string' ? name : name[language], language);
  const place = at && (typeof at === 'string' ? locationWords(at)[language] : sheetPlace(at));
  if (language === 'zh') {
    const count = forms > 1 ? `（${forms}张表之和）` : '';
    return `${title ?? ''}${own ?? ''}${count}${place ? `（${place}）` : ''}`;
  }
  const named = own === null || title === null ? (own ?? title ?? '') : `${own} in ${title}`;
  const count = forms > 1 ? ` (${forms} forms together)` : '';
  return `${named}${count}${place ? ` (${place})` : ''}`;
}

/** 「本年收入小计」（G7、G6） */
function totalWords({ name, cells }: NamedCells, language: Language): string {
  const places = cells.map((at) => locationWords(at)[language]).join(marks[language].between);
  const own = nameIn(name, language);
  return language === 'zh' ? `${own}（${places}）` : `${own} (${places})`;
}

/** Chinese names in quotation marks need nothing between them (GB/T 15834). */
function namesIn(names: readonly string[], language: Language): string {
  const all = names.map((name) => nameIn(name, language));
  if (language === 'zh') return all.join('');
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

function nameIn(name: string, language: Language): string {
  return language === 'zh' ? `「${name}」` : quoted(name);
}

function quoted(name: string): string {
  return `“${innerQuotes(name)}”`;
}
