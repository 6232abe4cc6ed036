import { locationWords } from '../location-words';
import type { Words } from '../../domain/form/words';
import { fillWords } from '../messages/fill-text';
import type { ConsolidationIssue } from './consolidation-issue';
import type { LeftCell } from './unit-files';

type Form = Extract<ConsolidationIssue, { kind: 'unreadable' }>['form'];

interface Texts {
  /** What is wrong with it. */
  readonly what: Words;
  /** What to do. */
  readonly mend: Words;
}

const toNumber: Words = {
  zh: '请改成数字，没有的留空',
  en: 'Type a number, or leave the cell empty',
};

const texts: Readonly<Record<LeftCell['why'], Texts>> = {
  notANumber: { what: { zh: '不是数', en: 'is no number' }, mend: toNumber },
  tooFine: {
    what: { zh: '比分还小', en: 'is finer than a cent' },
    mend: { zh: '请改到分', en: 'Round it to cents' },
  },
  tooLarge: { what: { zh: '太大', en: 'is too large' }, mend: toNumber },
  error: {
    what: { zh: '是公式的错误值', en: 'is what a formula shows that failed' },
    mend: {
      zh: '请改好公式，或者直接填数',
      en: 'Mend the formula, or type the number',
    },
  },
  date: { what: { zh: '是日期，不是数', en: 'is a date, not a number' }, mend: toNumber },
  percent: {
    what: { zh: '是百分比，不是数', en: 'is a percentage, not an amount' },
    mend: toNumber,
  },
  digitsLost: {
    what: { zh: '位数太多，末几位已不准', en: 'has more digits than a cell keeps' },
    mend: { zh: '请按文本重新填写', en: 'Type it again as a text' },
  },
  notCalculated: {
    what: { zh: '是还没有算出结果的公式', en: 'is a formula that was not calculated' },
    mend: {
      zh: '请用 Excel 打开那个文件，保存一次',
      en: 'Open the file in Excel and save it',
    },
  },
  unplaced: {
    what: { zh: '不属于表里任何一栏', en: 'belongs to no field of the form' },
    mend: {
      zh: '请移到它的栏目里，或者移到表格外面',
      en: 'Move it into its field, or out of the table',
    },
  },
  outside: {
    what: { zh: '在表格以外', en: 'stands outside of the table' },
    mend: {
      zh: '是数据的，请填到表里；只是备注的，不用管',
      en: 'If it is a figure, type it into the table; a remark can stay',
    },
  },
  noTable: {
    what: { zh: '没有找到表格', en: 'the table was not found' },
    mend: {
      zh: '表头改动过的，请换回原来的表头',
      en: 'Put its headings back if they were changed',
    },
  },
};

/** What became of it, and what is done again once it is mended. */
const ends = {
  consolidated: {
    zh: '没有读懂，没有计入。{mend}，再汇总。',
    en: 'It was not understood and left out. {mend}, and consolidate again.',
  },
  split: {
    zh: '没有读懂，没有分出去。{mend}，再分。',
    en: 'It was not understood and went to nobody. {mend}, and split again.',
  },
} as const;

/** Longer ones are known by how they begin. */
const mostLetters = 60;

/** A cell that went nowhere: where it stands, what it says, and what to do. */
export function leftWords({ at, text, why }: LeftCell, form: Form, end: keyof typeof ends): Words {
  const { what, mend } = texts[why];
  const where = locationWords(at);
  const shown = text.length > mostLetters ? `${text.slice(0, mostLetters)}……` : text;
  const place = {
    zh: text === '' ? '{at}（{form}）{what}，' : '{at}（{form}）填的“{shown}”{what}，',
    en: text === '' ? '{at} ({form}): {what}. ' : '{at} ({form}): “{shown}” {what}. ',
  };
  const said = { zh: place.zh + ends[end].zh, en: place.en + ends[end].en };
  return {
    zh: fillWords(said, { at: where.zh, shown, form: form.title, what: what.zh, mend: mend.zh }).zh,
    en: fillWords(said, {
      at: where.en,
      shown,
      form: form.shortName.en,
      what: what.en,
      mend: mend.en,
    }).en,
  };
}
