import type { SaidUnread } from '../../domain/consolidate/consolidation';
import type { Words } from '../../domain/form/words';
import type { UnreadableReason } from '../../domain/value/cell-reading';
import { locationWords } from '../location-words';
import { fillWords } from '../messages/fill-text';

const texts: Readonly<Record<UnreadableReason, Words>> = {
  notANumber: { zh: '{unit}填的“{raw}”不是数', en: '“{raw}” of {unit} is no number' },
  tooFine: { zh: '{unit}填的“{raw}”比分还小', en: '“{raw}” of {unit} is finer than a cent' },
  tooLarge: { zh: '{unit}填的“{raw}”太大', en: '“{raw}” of {unit} is too large' },
  error: { zh: '{unit}的公式出错（{raw}）', en: 'the formula of {unit} shows an error ({raw})' },
  date: { zh: '{unit}填的是日期，不是数', en: '{unit} has a date there, not a number' },
  percent: { zh: '{unit}填的是百分比，不是数', en: '{unit} has a percentage there, not an amount' },
  digitsLost: {
    zh: '{unit}填的“{raw}”位数太多，末几位已不准',
    en: '“{raw}” of {unit} has more digits than a cell keeps',
  },
  notCalculated: {
    zh: '{unit}的公式还没有算出结果',
    en: 'the formula of {unit} has not been calculated',
  },
};

/** Why what a unit typed is in no sum, and where it stands. */
export function unreadWords({ unit, at, raw, reason }: SaidUnread): Words {
  const { zh, en } = fillWords(texts[reason], { unit, raw: String(raw) });
  const place = locationWords(at);
  return { zh: `${zh}（${place.zh}）`, en: `${en} (${place.en})` };
}
