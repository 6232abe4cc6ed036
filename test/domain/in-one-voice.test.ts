import { disclosureDocument } from '../../src/domain/document/disclosure-document';
import type { TextPart } from '../../src/domain/document/disclosure-text';
import type { DocumentForm, DocumentLine } from '../../src/domain/document/document';
import { unknownProfile } from '../../src/domain/form/profile';

const font = { name: '宋体', size: 11, bold: false };
const line = (...texts: readonly string[]): DocumentLine => ({
  texts: texts.map((text) => ({ text, font, horizontal: 'left' })),
});

function form(
  formId: string,
  lines: readonly DocumentLine[],
  notes: readonly DocumentLine[] = [],
): DocumentForm {
  const table = {
    columns: [100],
    headerRows: 0,
    rows: [],
    lines: { outside: 'medium', inside: 'thin' },
  } as const;
  return { kind: 'form', formId, orientation: 'portrait', lines, table, notes };
}

const heading = (text: string): TextPart => ({
  kind: 'heading',
  level: 2,
  runs: [{ text, isGap: false }],
});
const section = (...paragraphs: readonly string[]): TextPart => ({
  kind: 'section',
  id: 'N18',
  paragraphs: paragraphs.map((text) =>
    text.startsWith('F')
      ? {
          kind: 'table',
          form: text.slice(0, 3),
          ...(text.length > 3 && { numbers: text.slice(3) }),
        }
      : { kind: 'text', runs: [{ text, isGap: false }] },
  ),
});

/** What is read in the document from top to bottom: words as they are, lines of forms with | between their texts. */
function read(parts: readonly TextPart[], forms: readonly DocumentForm[]): readonly string[] {
  const printed = (lines: readonly DocumentLine[]) =>
    lines.map(({ texts }) => texts.map(({ text }) => text).join('|'));
  const { document } = disclosureDocument({ title: '', parts }, forms, unknownProfile, {
    heading: '附表',
    placed: forms.map(({ formId }) => formId),
  });
  return document.blocks.flatMap((block) =>
    block.kind === 'form'
      ? [...printed(block.lines), block.formId, ...printed(block.notes)]
      : block.runs.map(({ text }) => text),
  );
}

const empty = '注：无政府采购预算，空表列示。';

test.each([
  [
    'a note below the table is not said again by the text',
    [section('我部门安排政府采购预算0万元。', 'F04', empty)],
    [form('F04', [line('部门政府采购预算')], [line(empty)])],
    ['我部门安排政府采购预算0万元。', '部门政府采购预算', 'F04', empty],
  ],
  [
    'what the table does not say the text goes on saying',
    [section('F04', empty)],
    [form('F04', [line('部门政府采购预算')])],
    ['部门政府采购预算', 'F04', empty],
  ],
  [
    'a heading that is the title of the form stands once',
    [heading('机构设置：'), section('F01')],
    [form('F01', [line('机构设置:')])],
    ['机构设置：', 'F01'],
  ],
  [
    'where a form has one colon and another the other, both have the wide one',
    [section('F07', 'F14', 'F17')],
    [
      form('F07', [line('部门名称：某某局', '单位：万元')]),
      form('F14', [line('部门名称:某某局', '单位:万元')]),
      form('F17', [line('部门名称: 某某局')]),
    ],
    [
      ...['部门名称：某某局|单位：万元', 'F07'],
      ...['部门名称：某某局|单位：万元', 'F14', '部门名称：某某局', 'F17'],
    ],
  ],
  [
    'forms of projects are numbered where the place says how, each once',
    [section('F03{ordinal}.')],
    [
      form('F03', [line('物业费绩效目标表'), line('单位：万元')]),
      form('F03', [line('评估费绩效目标表')]),
    ],
    [...['1.物业费绩效目标表', '单位：万元', 'F03'], ...['2.评估费绩效目标表', 'F03']],
  ],
  [
    'without a word of how they are not',
    [section('F03')],
    [form('F03', [line('物业费绩效目标表')])],
    ['物业费绩效目标表', 'F03'],
  ],
  [
    'a form alone has the one that its place prints',
    [section('F14')],
    [form('F14', [line('部门名称:某某局', '单位:万元')])],
    ['部门名称:某某局|单位:万元', 'F14'],
  ],
])('%s', (_, parts, forms, expected) => {
  expect(read(parts, forms)).toEqual(expected);
});
