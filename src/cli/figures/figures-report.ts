import type {
  ComparedForm,
  FigureChoice,
  ProposedFigure,
  StandingAmount,
} from '../../app/exports/compare-figures';
import { leftRowWords, onlyPartWords, refusalWords } from '../../app/exports/proposal-words';
import { formOf, type FormProposal } from '../../app/exports/propose-figures';
import { locationWords } from '../../app/location-words';
import { emptyWords, placeWords, stateWordsOf } from '../../app/proposals/proposal-words';
import type { ExportReading, LeftRow, TotalDifference } from '../../domain/exports/budget-export';
import { countedEntries } from '../../domain/exports/counted-entries';
import type { FormTable } from '../../domain/exports/form-table';
import { emptyFieldsWords, shortCodeWords, unfilledWords } from '../../app/exports/unfilled-words';
import { sourceLines } from './source-lines';
import type { LeftOfWorkbook } from './left-of-workbook';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { Words } from '../../domain/form/words';
import { fen as whole, type Fen } from '../../domain/money/fen';
import { separatedAmount } from '../../domain/money/separated-amount';

export interface FiguresReport {
  readonly readings: readonly ExportReading[];
  /** Rows that may be totals and count. */
  readonly counted: ReadonlySet<LeftRow>;
  /** Tables of the export that are laid out as forms. */
  readonly tables: readonly FormTable[];
  readonly proposals: readonly FormProposal[];
  /** The forms of the pack that exports say nothing of. */
  readonly byHand: readonly FormDefinition[];
  /** What is taken. */
  readonly chosen: ReadonlySet<FigureChoice>;
  /** Null where nothing is written. */
  readonly output: string | null;
  /** What of the workbook of --into the new one does not have. */
  readonly notKept: LeftOfWorkbook;
}

/** So many places of a figure or a form are named; --json has all. */
const mostNamed = 8;

/** For people: what goes where, what differs, and what is in no sum. */
export function figuresText(report: FiguresReport, language: keyof Words): string {
  const say = ({ [language]: words }: Words) => words;
  const { readings, counted, tables, proposals, byHand, output, notKept } = report;
  return [
    ...readings.flatMap((one) => readingLines(one, counted, say)),
    ...tables.flatMap((one) => tableLines(one, proposals, say)),
    ...proposals.flatMap((one) =>
      one.kind === 'refused'
        ? [`${one.form.id}  ${one.form.title}  ${say(refusalWords(one.why))}`]
        : formLines(one, report, say),
    ),
    ...(byHand.length > 0
      ? [
          say({
            zh: `导出表里没有这些表的数，要手工填写：${byHand.map(({ id, title }) => `${id} ${title}`).join('、')}`,
            en: `The export says nothing of these forms, to be filled in by hand: ${byHand.map(({ id, title }) => `${id} ${title}`).join(', ')}`,
          }),
        ]
      : []),
    ...(output === null ? [] : notKeptLines(notKept, say)),
    output === null
      ? say({
          zh: '没有写文件；加上 -o 输出.xlsx 写入。',
          en: 'Nothing was written; -o OUT.xlsx writes it.',
        })
      : say({ zh: `已写入 ${output}。`, en: `Wrote ${output}.` }),
  ].join('\n');
}

type Say = (words: Words) => string;

/** The forms are drawn anew: what is not in their fields stays in the file that it stands in. */
function notKeptLines({ sheets, forms, cells }: LeftOfWorkbook, say: Say): string[] {
  const lines: string[] = [];
  if (sheets.length > 0) {
    lines.push(
      say({
        zh: `新工作簿里没有这些不是表单的工作表：${sheets.join('、')}；原文件没有改动。`,
        en: `Sheets without a form are not in the new workbook: ${sheets.join(', ')}; the file itself is unchanged.`,
      }),
    );
  }
  if (forms.length > 0) {
    lines.push(
      say({
        zh: `新工作簿里没有这些表单，所用的格式包里没有它们：${forms.join('、')}；原文件没有改动。请用 --pack 选择它们的格式包。`,
        en: `Forms that the pack does not have are not in the new workbook: ${forms.join(', ')}; the file itself is unchanged. Name their pack with --pack.`,
      }),
    );
  }
  if (cells.length > 0) {
    const [some, more] = [cells.slice(0, mostNamed), cells.length > mostNamed];
    lines.push(
      say({
        zh: `新工作簿里没有写在表单以外的内容：${some.join('、')}${more ? '……' : ''}（${cells.length} 格）；原文件没有改动。`,
        en: `What stands beside the forms is not in the new workbook: ${some.join(', ')}${more ? ' …' : ''} (cells: ${cells.length}); the file itself is unchanged.`,
      }),
    );
  }
  return lines;
}

const [comma, colon]: readonly [Words, Words] = [
  { zh: '、', en: ', ' },
  { zh: '：', en: ': ' },
];

function readingLines(reading: ExportReading, counted: ReadonlySet<LeftRow>, say: Say): string[] {
  const entries = countedEntries([reading], counted);
  const { columns, totals, left, differences, unit } = reading;
  const sum = printed(whole(entries.reduce((all, one) => all + one.fen, 0)));
  return [
    say({
      zh: `读到 ${entries.length} 个金额，共 ${sum}元${unit === '' ? '' : `（导出表的单位是${unit}）`}；合计行 ${totals} 行，没有重复计算。`,
      en: `Amounts read: ${entries.length}, ${sum} yuan in all${unit === '' ? '' : ` (the export is in ${unit})`}; rows of totals, which were not counted twice: ${totals}.`,
    }),
    ...(columns.unused.length > 0
      ? [
          say({
            zh: `没有用到的列：${columns.unused.join('、')}`,
            en: `Columns not used: ${columns.unused.join(', ')}`,
          }),
        ]
      : []),
    ...differences.map((one) => differenceLine(one, say)),
    ...left.map((row) => (counted.has(row) ? countedLine(row, say) : leftLine(row, say))),
  ];
}

/** A table that is taken as it is. */
function tableLines(
  { title, name, formId, cells, differences, left }: FormTable,
  proposals: readonly FormProposal[],
  say: Say,
): string[] {
  const count = cells.filter(({ fen }) => fen !== null).length;
  const isKnown = proposals.some((one) => formOf(one).id === formId);
  return [
    say({
      zh: `直接取数的总表：${title}（${name}），${count} 个金额`,
      en: `Summary table taken as it is: ${title} (${name}), amounts: ${count}`,
    }),
    ...(isKnown
      ? []
      : [
          say({
            zh: '  所用的格式包里没有这张表，没有取数；请用 --pack 选择有它的格式包',
            en: '  the pack has no such form, so nothing is taken of it; name a pack that has it with --pack',
          }),
        ]),
    ...differences.map((one) => differenceLine(one, say)),
    ...left.map((row) => leftLine(row, say)),
  ];
}

function differenceLine({ at, words, said, sum }: TotalDifference, say: Say): string {
  const difference = apart(said, sum);
  return say({
    zh: `  ${locationWords(at).zh} ${words}：合计是 ${printed(said)}元，各行相加是 ${printed(sum)}元，相差 ${difference}元，请核对导出表。`,
    en: `  ${locationWords(at).en} ${words}: the total is ${printed(said)} yuan, its rows add up to ${printed(sum)}, a difference of ${difference}; check the export.`,
  });
}

function apart(one: Fen, other: Fen): string {
  return printed(whole(Math.abs(one - other)));
}

function leftLine(row: LeftRow, say: Say): string {
  const amount = row.fen === null ? '' : ` ${printed(row.fen)}`;
  const toCount = row.entries
    ? say({ zh: `（--count ${row.at}）`, en: ` (--count ${row.at})` })
    : '';
  return `  ${say(locationWords(row.at))} ${row.words}${amount}${say(colon)}${say(leftRowWords(row))}${toCount}`;
}

function countedLine({ at, words, fen }: LeftRow, say: Say): string {
  const amount = fen === null ? '' : ` ${printed(fen)}`;
  return `  ${say(locationWords(at))} ${words}${amount}${say(colon)}${say({ zh: '按单独的一笔计入', en: 'counted as a row of its own' })}`;
}

function formLines(
  one: Extract<FormProposal, { kind: 'figures' }>,
  { chosen }: FiguresReport,
  say: Say,
): string[] {
  const { sheet, compared, empty } = one;
  const { form, styleId, proposed, lacking, others, isPartial, contradictions, noField, unfilled } =
    compared;
  const where = sheet ?? say({ zh: '新表', en: 'new form' });
  return [
    say({
      zh: `${form.id} ${styleId}  ${form.title}（${where}）`,
      en: `${form.id} ${styleId}  ${form.title} (${where})`,
    }),
    ...lacking.slice(0, mostNamed).map(({ at, fen }) =>
      say({
        zh: `  缺 ${locationWords(at).zh} ${printed(fen)}元：导出表里写得不够（没有写明是哪一类，或者科目没有写到这张表要的一级），不知道放进哪一栏；这张表不自动填写`,
        en: `  lacks ${locationWords(at).en} ${printed(fen)} yuan: the export does not say enough to place it (of which kind it is, or its class to the level that the form has); the form is not filled by itself`,
      }),
    ),
    ...(isPartial ? [`  ${say(onlyPartWords)}`] : []),
    ...contradictions.map(({ at, words, said, sum }) =>
      say({
        zh: `  ${locationWords(at).zh} ${words}：总表是 ${printed(said)}元，明细各行相加是 ${printed(sum)}元，相差 ${apart(said, sum)}元，请核对导出表；这张表不自动填写`,
        en: `  ${locationWords(at).en} ${words}: the summary table says ${printed(said)} yuan, the rows of the list add up to ${printed(sum)}, a difference of ${apart(said, sum)}; check the export. The form is not filled by itself`,
      }),
    ),
    ...noField.map((row) => leftLine(row, say)),
    ...unfilled.map((part) => `  ${say(unfilledWords(part))}`),
    ...compared.short.map((part) => `  ${say(shortCodeWords(part))}`),
    ...sourceLines(one, chosen, say),
    ...proposed.map((figure) => figureLine(figure, chosen.has(figure), say)),
    ...(empty.length > 0 ? [`  ${say(emptyFieldsWords(empty))}`] : []),
    ...remainderLines(compared, say),
    ...others.map((other) => otherLine(other, chosen.has(other), say)),
  ];
}

/** An amount of the form that the export does not have. */
function otherLine({ at, label, now }: StandingAmount, isEmptied: boolean, say: Say): string {
  return isEmptied
    ? say({
        zh: `  ✓ ${at} ${label}：${now} → ${emptyWords.zh}，导出表里没有`,
        en: `  ✓ ${at} ${label}: ${now} → ${emptyWords.en}; the export has none`,
      })
    : say({
        zh: `  ${at} ${label}：表里是 ${now}，导出表里没有`,
        en: `  ${at} ${label}: the form says ${now}, the export nothing`,
      });
}

function figureLine(one: ProposedFigure, isTaken: boolean, say: Say): string {
  const { state, now, at, figure, shown } = one;
  const mark = isTaken ? '✓' : '·';
  const before = state === 'differs' ? `${now} → ` : '';
  const rows = figure.rows
    .slice(0, mostNamed)
    .map((row) => say(locationWords(row)))
    .join(say(comma));
  const more = figure.rows.length > mostNamed ? say({ zh: '……', en: ' …' }) : '';
  return `  ${mark} ${at ?? ''} ${placeWords(one)}${say(colon)}${before}${shown}  ${say(stateWordsOf(one))}  ← ${rows}${more}`;
}

/** What rounding took away or added. */
function remainderLines({ proposed }: ComparedForm, say: Say): string[] {
  const remainder = whole(proposed.reduce((sum, { figure, fen }) => sum + figure.fen - fen, 0));
  if (proposed.every(({ figure, fen }) => figure.fen === fen)) return [];
  return [
    say({
      zh: `  舍入后合计差 ${printed(remainder)}元`,
      en: `  rounding leaves ${printed(remainder)} yuan`,
    }),
  ];
}

function printed(fen: Fen): string {
  return separatedAmount(fen, '元');
}
