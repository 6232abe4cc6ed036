import { damageTexts } from '../app/messages/damage-texts';
import { damageWords } from '../app/messages/damage-words';
import { fillWords } from '../app/messages/fill-text';
import type { Words } from '../domain/form/words';
import type { FormReading, ReadCell } from '../domain/read/form-reading';
import type { ReadingProblem } from '../domain/read/reading-problem';
import { valueWords } from './value-words';

/** A form that was read, and what its fields are called. */
export interface NamedReading {
  readonly reading: FormReading;
  labelOf(field: string, at: string): string;
}

const texts = {
  aside: {
    zh: '「{text}」在表格以外，没有读取。',
    en: '“{text}” stands outside of the table and was not read.',
  },
  doubtful: {
    zh: '「{label}」填的是「{typed}」，按 {read} 读取。请核对；不是这个意思的话，请改写清楚。',
    en: '“{typed}” was typed for “{label}” and is read as {read}. Check it, and write it more clearly if something else is meant.',
  },
  movedCells: {
    zh: '这一行的单元格比表样少或者多，已按内容对齐到各栏读取，请对照原文核对。',
    en: 'This row has fewer or more cells than the printed form; they were brought into its columns by what stands in them. Check them against the document.',
  },
  notCalculated: {
    zh: '公式 {text} 还没有算出结果，没有计入。请用 Excel 打开并保存，再读取一次。',
    en: 'The formula {text} has not been calculated, so it was not counted. Open the file in Excel, save it, and read it again.',
  },
  otherUnit: {
    zh: '写的单位是{unit}，与别处的金额相比像是{expected}；已按{unit}读取，请核对。',
    en: 'It says {unit}, but beside the amounts elsewhere it looks like {expected}. It was read in {unit}: check it.',
  },
} satisfies Readonly<Record<string, Words>>;

/** What a reading met, in the words of the pane where it says the same; the cell stands beside it. */
export function readingWords(problem: ReadingProblem, { reading, labelOf }: NamedReading): Words {
  const { at } = problem;
  switch (problem.kind) {
    case 'noTable':
    case 'continued':
    case 'doubtfulBegin':
    case 'unclearUnit':
    case 'otherTitle':
    case 'missingRow':
    case 'missingColumn':
      return damageWords(problem);
    case 'otherUnit':
      return fillWords(texts.otherUnit, { unit: problem.said, expected: problem.meant });
    case 'movedCells':
      return texts.movedCells;
    case 'unreadable': {
      const text = String(problem.raw);
      if (problem.reason === 'notCalculated') return fillWords(texts.notCalculated, { text });
      const kind = problem.reason === 'error' ? 'formulaError' : 'unreadable';
      return damageWords({ kind, at, text });
    }
    case 'unplaced':
      return problem.where === 'table'
        ? damageWords(problem)
        : fillWords(texts.aside, { text: problem.text });
    case 'changedLabel': {
      const { label, found } = problem;
      return damageWords(found === null ? { kind: 'lostLabel', at, label } : { ...problem, found });
    }
    case 'typedOver':
    case 'lostFormula':
    case 'doubtful': {
      const cell = reading.cells.find((one) => one.at === at);
      const label = labelOf(problem.field, at);
      const values = { label, typed: String(cell?.raw ?? ''), read: cell ? readAs(cell) : '' };
      return fillWords(
        problem.kind === 'doubtful' ? texts.doubtful : damageTexts[problem.kind],
        values,
      );
    }
  }
}

function readAs({ value, notes }: Pick<ReadCell, 'value' | 'notes'>): string {
  return valueWords(
    value,
    notes.some(({ kind }) => kind.startsWith('percent')),
  );
}
