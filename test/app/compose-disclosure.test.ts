import { composeDisclosure } from '../../src/app/document/compose-disclosure';
import type { SheetsWithNames } from '../../src/app/document/text-sheet';
import { narrate } from '../../src/app/narrative/narrate';
import { tableLine } from '../../src/app/narrative/line-words';
import { planNarrative } from '../../src/app/narrative/plan-narrative';
import { textRef } from '../../src/app/narrative/text-mark';
import {
  plainRuns,
  printedDisclosure,
  type DisclosureText,
} from '../../src/domain/document/disclosure-text';
import type { DocumentForm } from '../../src/domain/document/document';
import { noProfile } from '../../src/app/no-profile';
import type { Facts } from '../../src/domain/narrative/fact/fact';
import { rangeOf } from '../../src/domain/grid/cell-range';
import { printSheetAddress } from '../../src/domain/grid/sheet-address';
import { fen } from '../../src/domain/money/fen';
import { printMark } from '../../src/domain/layout/mark-name';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import { hebei2021bText, henan2022Text, narrativeStyles } from '../../src/packs/narrative';

const profile = { ...noProfile, department: '某某局', year: 2022 };
const titles = Array.from({ length: 19 }, (_, index) => {
  const id = `F${String(index + 1).padStart(2, '0')}`;
  return { id, title: `表${id}`, shortName: id };
});
const titleOf = (form: string) => `表${form}，见工作表“某表”`;
const duties: Facts = { duties: { kind: 'text', text: '负责审批服务。\n负责监督检查。' } };

function textOfStyle(style = henan2022Text, given = duties) {
  return narrate({ forms: [], profile, style, given }).text;
}

/** A workbook that holds a text, with some of its lines changed by hand. */
function workbookWith(
  plan: SheetPlan,
  edit: (lines: string[]) => readonly string[] = (lines) => lines,
  instance = 1,
): SheetsWithNames {
  const grid = columnOf(plan.sheetName, edit(linesOf(plan)));
  return {
    sheets: [{ grid }],
    names: plan.marks.map(({ part, area }) => ({
      name: printMark({ ...plan, instance, part }),
      refersTo: `=${printSheetAddress({ sheet: grid.name, address: area })}`,
    })),
  };
}

function columnOf(name: string, lines: readonly string[]): SheetGrid {
  return {
    name,
    used: rangeOf(0, 0, lines.length, 1),
    merges: [],
    cellAt: (row, column) => {
      const line = column === 0 ? (lines[row] ?? '') : '';
      return line === '' ? emptyCell : { ...emptyCell, value: line };
    },
  };
}

function linesOf({ cells }: SheetPlan): string[] {
  return cells.map(([cell]) => (typeof cell === 'string' ? cell : ''));
}

const noWorkbook: SheetsWithNames = { sheets: [], names: [] };

function composed(workbook: SheetsWithNames, style = henan2022Text, printed = textOfStyle(style)) {
  return composeDisclosure({ workbook, forms: [], profile, styleId: style.id, printed, titles });
}

function linesIn({ title, parts }: DisclosureText): string[] {
  const lines = parts.flatMap((part) =>
    part.kind === 'heading'
      ? [`${'#'.repeat(part.level)} ${plainRuns(part.runs).trim()}`]
      : part.paragraphs.map((one) =>
          one.kind === 'table' ? tableLine(one.form) : plainRuns(one.runs).trim(),
        ),
  );
  return [title, ...lines];
}

test('where no sheet holds a text, the figures make it', () => {
  const { text, sheet, differing, unwritten, gaps, missing } = composed(noWorkbook);
  expect(text).toEqual(printedDisclosure(textOfStyle()));
  expect([sheet, differing]).toEqual([null, []]);
  expect(unwritten).toEqual([]);
  expect(gaps).toContain('【待填：收入总计】');
  expect(missing).toContain('F14');
});

test.each(narrativeStyles.map((style) => [style.id, style] as const))(
  '%s: a text that nobody edited is read back from its sheet as it was',
  (_, style) => {
    const printed = textOfStyle(style);
    const { text, sheet, differing, unwritten, gaps } = composed(
      workbookWith(planNarrative(printed, style.id, titleOf)),
      style,
    );
    const fresh = composed(noWorkbook, style);
    expect(linesIn(text)).toEqual(linesIn(fresh.text));
    expect([sheet, differing, unwritten]).toEqual(['预算说明', [], []]);
    expect(gaps).toEqual(fresh.gaps);
  },
);

const plan = planNarrative(textOfStyle(), henan2022Text.id, titleOf);
const replaced = (before: string, after: string) => (lines: string[]) =>
  lines.map((line) => line.replace(before, after));

test.each([
  ['a sentence', replaced('负责审批服务。', '负责审批、帮办。'), '负责审批、帮办。', ['N02']],
  ['the title', replaced('某某局2022年度部门预算', '某某局预算公开'), '某某局预算公开', []],
  ['a chapter', replaced('第三部分  名词解释', '第三部分  名词说明'), '# 第三部分  名词说明', []],
  ['a heading', replaced('（二）机构设置情况', '（二）内设机构'), '### （二）内设机构', []],
  ['words below the end', (lines: string[]) => [...lines, '特此公开。'], '特此公开。', []],
  [
    'a table left out',
    (lines: string[]) => lines.map((line) => (line.includes('表F14') ? '见附表。' : line)),
    '见附表。',
    [],
  ],
])('edited on the sheet, it is what the document says: %s', (_, edit, words, differing) => {
  const found = composed(workbookWith(plan, edit));
  expect(linesIn(found.text)).toContain(words);
  if (differing.length > 0) expect(found.differing).toEqual(differing);
  expect(found.text.parts.length).toBeGreaterThan(20);
});

test('of two texts the one that was written last counts, and texts of other styles do not', () => {
  const older = workbookWith(plan);
  const newer = workbookWith(
    { ...plan, sheetName: '预算说明 (2)' },
    replaced('负责审批服务。', '新的一句。'),
    2,
  );
  const other = { ...plan, ...textRef('hebei-2018'), sheetName: '别的' };
  const all = [newer, older, workbookWith(other, undefined, 3)];
  const found = composed({
    sheets: all.flatMap(({ sheets }) => sheets),
    names: all.flatMap(({ names }) => names),
  });
  expect(found.sheet).toBe('预算说明 (2)');
  expect(linesIn(found.text)).toContain('新的一句。');
});

test('a section that is not on the sheet is told, and so is one whose figures changed since', () => {
  const more: Facts = { ...duties, income: { kind: 'amount', fen: fen(100_000) } };
  const without = { ...plan, marks: plan.marks.filter(({ part }) => part !== 'N02') };
  const cut = (lines: string[]) =>
    lines.map((line) => (/负责审批服务|负责监督检查/.test(line) ? '' : line));
  const found = composed(workbookWith(without, cut), henan2022Text, textOfStyle(undefined, more));
  expect(found.unwritten).toEqual(['N02']);
  expect(found.differing).toContain('N05');
  expect(linesIn(found.text).join('\n')).not.toContain('负责审批服务');
});

test.each(['made from the figures', 'read from its sheet'])(
  'the target forms of projects are numbered in a text that is %s',
  (from) => {
    const font = { name: '宋体', size: 11, bold: false };
    const form = (title: string): DocumentForm => ({
      kind: 'form',
      formId: 'F03',
      orientation: 'portrait',
      lines: [{ texts: [{ text: title, font, horizontal: 'center' }] }],
      notes: [],
      table: { columns: [], headerRows: 0, rows: [], lines: { outside: 'thin', inside: 'thin' } },
    });
    const printed = textOfStyle(hebei2021bText);
    const plan = planNarrative(printed, hebei2021bText.id, titleOf);
    const { document } = composeDisclosure({
      workbook: from === 'read from its sheet' ? workbookWith(plan) : noWorkbook,
      forms: [form('评估费绩效目标表'), form('热线绩效目标表')],
      ...{ profile, styleId: hebei2021bText.id, titles, printed },
    });
    const shown = document.blocks.flatMap((block) =>
      block.kind === 'form'
        ? block.lines.flatMap(({ texts }) => texts.map(({ text }) => text))
        : [],
    );
    expect(shown).toEqual(['1.评估费绩效目标表', '2.热线绩效目标表']);
  },
);

test('a form that somebody filled in is in the document: where the text has its place, or else behind it', () => {
  const form = (formId: string, isFilled: boolean): DocumentForm => ({
    kind: 'form',
    formId,
    isFilled,
    orientation: 'portrait',
    lines: [],
    notes: [],
    table: { columns: [], headerRows: 0, rows: [], lines: { outside: 'thin', inside: 'thin' } },
  });
  const forms = [form('F07', true), form('F03', true), form('F05', false), form('F08', true)];
  const plan = planNarrative(textOfStyle(), henan2022Text.id, titleOf);
  const without = workbookWith(plan, (lines) => lines.filter((line) => !line.includes('表F08')));
  const { document, appended, leftOut } = composeDisclosure({
    ...{ workbook: without, forms, profile, styleId: henan2022Text.id, titles },
    printed: textOfStyle(),
  });
  const printed = document.blocks.flatMap((block) => (block.kind === 'form' ? [block.formId] : []));
  expect([printed, appended, leftOut]).toEqual([['F07', 'F03'], ['F03'], ['F08']]);
  const [heading] = document.blocks.slice(-2);
  expect(heading).toMatchObject({ kind: 'heading', level: 1, runs: [{ text: '附表' }] });
});
