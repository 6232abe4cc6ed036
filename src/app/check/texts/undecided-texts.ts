import {
  isIncomplete,
  type IncompleteCheck,
  type Undecided,
} from '../../../domain/check/undecided';
import type { Words } from '../../../domain/form/words';
import { fillText, fillWords } from '../../messages/fill-text';
import type { CheckedForm } from '../report';

/** What keeps a check from being complete, at one cell. */
export interface UndecidedPlace {
  readonly at: string;
  /** Null for the sheet of the form that it is told at. */
  readonly sheet: string | null;
  /** Why, and how many checks were not made because of it. */
  readonly words: Words;
  /** Those checks, by their rules: for whoever knows the catalogue of rules. */
  readonly rules: readonly string[];
}

const reasons: Readonly<Record<Undecided['why'], Words>> = {
  unreadable: {
    zh: '「{text}」不是可以计算的数字，请改成数字',
    en: '“{text}” is no number that can be calculated with; replace it by one',
  },
  notCalculated: {
    zh: '公式还没有算出结果，请在 Excel 里打开、保存一次再检查',
    en: 'the formula has no result yet; open and save the file in Excel, then check again',
  },
  shape: {
    zh: '这张表的行、列与表样不同，请对照表样改好；在工作簿里的，可以在「插入」页修复',
    en: 'rows or columns of the form are not as printed; mend them as in the printed form, of a workbook the page Insert can repair it',
  },
  printedShape: {
    zh: '这张表的行、列与表样不同，请对照表样改好',
    en: 'rows or columns of the form are not as printed; mend them as in the printed form',
  },
  strayCell: {
    zh: '这一行不填这一格，里面的内容没有读取，请删除或者移到它所属的那一行',
    en: 'this cell is not to be filled in in its row, so what stands there was not read; delete it, or move it into its row',
  },
  units: {
    zh: '这张表写了不止一种金额单位，请只留一种',
    en: 'the form names more than one unit of its amounts; leave one of them',
  },
  unitOpen: {
    zh: '这张表没有写金额单位，从文件的其他地方也看不出来，所以没有与写明单位的表和文字核对，请在表头写上“单位：元”或者“单位：万元”',
    en: 'the form does not say whether its amounts are in 元 or 万元, and nothing else in the file tells; it was not compared with forms and text that do: write the unit above the table',
  },
  withoutCode: {
    zh: '这一行有金额、没有科目编码，请补上编码',
    en: 'this row has an amount and no code; type its code',
  },
  severalForms: {
    zh: '《{text}》不止一张，不清楚该与哪一张核对：多余的请删除，属于不同部门或者年度的，请在每张表写明',
    en: 'there are several forms “{text}”, and it is not clear which is meant: delete those that are not needed, or write department and year on each',
  },
  severalItems: {
    zh: '「{text}」这样的编码或者名称不止一行，不清楚该核对哪一行',
    en: 'several rows have a code or name like that of “{text}”: it is not clear which is meant',
  },
  unlistedCode: {
    zh: '本工具的科目表里没有{text}，没有核对名称，请对照当年的《政府收支分类科目》',
    en: 'our list does not hold the code {text}, so its name was not judged; compare it with the classification of the year',
  },
  unclear: {
    zh: '「{text}」不能判断，或者要与它核对的数没有写清楚',
    en: '“{text}” cannot be judged, or what it is to be compared with is not clear',
  },
};

const counted: Words = {
  zh: '{reason}（因此有{count}项检查没有做）',
  en: '{reason} (checks not made because of it: {count})',
};

interface Group {
  readonly first: IncompleteCheck;
  count: number;
  readonly rules: Set<string>;
}

/** What keeps the check of a form from being complete, each cell once. */
export function undecidedPlaces(undecided: readonly Undecided[]): readonly UndecidedPlace[] {
  const groups = new Map<string, Group>();
  for (const one of undecided) {
    if (!isIncomplete(one)) continue;
    const key = JSON.stringify([one.elsewhere ?? null, one.at, one.why]);
    const known = groups.get(key);
    if (known) {
      known.count += 1;
      known.rules.add(one.rule);
    } else groups.set(key, { first: one, count: 1, rules: new Set([one.rule]) });
  }
  return [...groups.values()].map(({ first, count, rules }) => ({
    at: first.at,
    sheet: first.elsewhere ?? null,
    words: reasonOf(first, count),
    rules: [...rules],
  }));
}

/** What is to be told beside the findings: of 待定 in an amount an error says already that it is no number. */
export function untoldOf({
  undecided,
  findings,
}: Pick<CheckedForm, 'undecided' | 'findings'>): readonly Undecided[] {
  if (undecided.length === 0) return undecided;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = new Set(errors.map(({ at: [cell] }) => cell));
  return undecided.filter(
    ({ why, at, elsewhere }) => why !== 'unreadable' || elsewhere !== undefined || !told.has(at),
  );
}

/** Why a check was not made. */
export function undecidedWords({ why, text }: Undecided): Words {
  const reason = reasons[why];
  if (typeof text === 'string') return fillWords(reason, { text });
  return { zh: fillText(reason.zh, { text: text.zh }), en: fillText(reason.en, { text: text.en }) };
}

function reasonOf(one: IncompleteCheck, number: number): Words {
  const reason = undecidedWords(one);
  const count = String(number);
  return {
    zh: fillText(counted.zh, { reason: reason.zh, count }),
    en: fillText(counted.en, { reason: reason.en, count }),
  };
}

interface CheckedCodes {
  readonly undecided?: readonly Undecided[];
  readonly findings?: readonly { readonly rule: string; readonly at: readonly string[] }[];
}

/**
 * Codes whose names were not judged, each once: nobody needs to do anything but look. One that a finding of the same rule says
 * is written wrong is told there.
 */
export function unlistedCodes(checked: readonly CheckedCodes[]): readonly string[] {
  const codes = checked.flatMap(({ undecided = [], findings = [] }) => {
    const wrong = new Set(
      findings.flatMap(({ rule, at }) => at.map((cell) => `${rule} ${rowOf(cell)}`)),
    );
    return undecided.flatMap((one) => {
      if (isIncomplete(one) || typeof one.text !== 'string') return [];
      return wrong.has(`${one.rule} ${rowOf(one.at)}`) ? [] : [one.text];
    });
  });
  return [...new Set(codes)].sort();
}

function rowOf(at: string): string {
  return at.replace(/^.*?(\d+)$/, '$1');
}
