import { formsInDocument, formsInWorkbook, readFormFile } from '../../src/files';
import { packsFor, valuesOf } from './all-seeds';
import { tables, writers, type Printed } from './misread';
import { printedSheet } from './printed-form';

type Kind = keyof typeof writers;

const isTotal = (text: string) => text.replace(/\s/g, '') === '合计';

const withTotal = [...tables].filter(([, { model }]) =>
  model.rows.slice(model.heads).some((cells) => cells.some(({ text }) => isTotal(text))),
);

/** A table whose row of totals is called otherwise, read. */
async function readWith(word: string, { samples, model }: Printed, kind: Kind) {
  const rows = model.rows.map((cells, at) =>
    at < model.heads
      ? cells
      : cells.map((cell) => (isTotal(cell.text) ? { ...cell, text: word } : cell)),
  );
  const file = await readFormFile(writers[kind]([{ ...model, rows }]).bytes);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  const packs = packsFor(samples);
  const { forms } =
    file.kind === 'workbook' ? formsInWorkbook(file, packs) : formsInDocument(file, packs);
  const problems = forms.flatMap(({ reading }) =>
    reading.problems.filter(({ kind: one }) => one !== 'typedOver' && one !== 'lostFormula'),
  );
  return { values: forms.map(valuesOf), problems };
}

const printed = ({ sample }: Printed) => [valuesOf(printedSheet(sample))];

test.each(withTotal)('%s: 总计 and 共计 are 合计', async (_, table) => {
  for (const [word, kind] of [
    ['总计', 'word'],
    ['总 计', 'sheets'],
    ['共计', 'tabs'],
  ] as const) {
    expect(await readWith(word, table, kind)).toEqual({ values: printed(table), problems: [] });
  }
});

test.each(withTotal)('%s: what says to be a total is no item', async (_, table) => {
  for (const [word, kind] of [
    ['小计', 'word'],
    ['部门支出合计', 'sheets'],
  ] as const) {
    expect((await readWith(word, table, kind)).values).toEqual(printed(table));
  }
});

test.each(withTotal)('%s: what only adds up is told', async (_, table) => {
  const { values, problems } = await readWith('全部单位', table, 'word');
  expect(problems).not.toEqual([]);
  const kinds = problems.map(({ kind }) => kind);
  if (!kinds.includes('missingRow')) expect(values).toEqual(printed(table));
});

test('the row is taken for the total that the others add up to, and its words are told', async () => {
  const spending = tables.get('a development zone of Henan, 2022: 支出');
  if (!spending) throw new Error('no table');
  expect(await readWith('全部单位', spending, 'sheets')).toEqual({
    values: printed(spending),
    problems: [{ kind: 'changedLabel', at: 'A7', found: '全部单位', label: '合计' }],
  });
});
