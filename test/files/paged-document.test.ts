import type { DocumentBlock, DocumentForm } from '../../src/domain/document/document';
import { fillPages } from '../../src/files/docx/fill-pages';
import { fitForm } from '../../src/files/docx/fit-form';
import { formParts } from '../../src/files/docx/form-parts';
import { pagedDocument } from '../../src/files/docx/paged-document';
import { setupFor, textHeight } from '../../src/files/docx/page-setup';
import { caseName, everyForm } from './every-form';
import { formBlock } from './form-block';

const forms = everyForm.map((one) => [caseName(one), formBlock(one)] as const);
const chapterHeight = 30;

function heightOf(form: DocumentForm): number {
  return formParts(form, setupFor(form.orientation)).reduce((sum, { height }) => sum + height, 0);
}

test.each(forms)('%s: no page more than rows as low as can be need', (_, form) => {
  const setup = setupFor(form.orientation);
  const room = textHeight(setup);
  const place = { y: 0, headings: chapterHeight, room };
  const fitted = fitForm(form, setup, place);
  const low = formParts(form, setup).map((part) =>
    part.kind === 'line' ? part : { ...part, height: Math.max(part.least, part.height * 0.6) },
  );
  expect(fitted.filled.pages).toBeLessThanOrEqual(fillPages(low, chapterHeight, room).pages);
  expect(fitted.beginsPage).toBe(false);
  const parts = formParts(fitted.form, setup);
  for (const [index, { height, least }] of formParts(form, setup).entries()) {
    expect(parts[index]?.height).toBeLessThanOrEqual(height + 0.001);
    expect(parts[index]?.height).toBeGreaterThanOrEqual(Math.min(height, least) - 0.001);
  }
});

const [, wide] = forms.find(([, form]) => form.orientation === 'portrait') ?? [];
if (!wide) throw new Error('no form stands up');
const [firstRow] = wide.table.rows;
if (!firstRow) throw new Error('no rows');

/** A table of so many rows, each 24 points high on the sheet. */
const table = (rows: number): DocumentForm => ({
  ...wide,
  lines: [],
  notes: [],
  table: {
    columns: [200],
    headerRows: 0,
    lines: wide.table.lines,
    rows: Array.from({ length: rows }, () => ({
      height: 24,
      cells: [
        {
          text: '一',
          font: { name: '宋体', size: 11, bold: false },
          horizontal: 'left',
          column: 0,
          columns: 1,
          rows: 1,
        },
      ],
    })),
  },
});
const heading: DocumentBlock = {
  kind: 'heading',
  level: 1,
  runs: [{ text: '一、表', isGap: false }],
};
const second: DocumentBlock = { ...heading, level: 2 };
const line: DocumentBlock = { kind: 'paragraph', runs: [{ text: '一', isGap: false }] };
const paged = (...blocks: readonly DocumentBlock[]) =>
  pagedDocument({ title: '预算', cover: [], blocks });

test.each([
  ['a table that has room is as the sheet has it', [table(10), heading, line], [], 24, [1]],
  ['one that nearly has room gets lower rows', [table(27), line, heading, line], [], 20.4, [2]],
  ['one that would be torn begins a page', [line, line, table(33), heading, line], [2], 18, [3]],
  ['and takes the heading above it along', [line, line, second, table(33)], [2], 18, [2]],
  ['one that no page has room for goes on', [line, table(60), heading, line], [], 18, [2]],
  [
    'headings stay with what is below them',
    [...Array<DocumentBlock>(18).fill(line), heading, heading, line],
    [],
    null,
    [2, 2],
  ],
])('%s', (_, blocks, begins, height, pages) => {
  const {
    sections: [section],
    headingPages,
  } = paged(...blocks);
  const form = section?.blocks.find((block) => block.kind === 'form');
  expect([...(section?.begins ?? [])]).toEqual(begins);
  expect(headingPages).toEqual(pages);
  if (height !== null) expect(form?.table.rows[0]?.height).toBeCloseTo(height);
});

test('some forms are higher on their sheets than a page is', () => {
  const [tall] = forms.filter(
    ([, form]) => heightOf(form) > textHeight(setupFor(form.orientation)),
  );
  expect(tall).toBeDefined();
});
