import { insertNarrative, insertSection, keepFacts, refreshText } from '../../../src/app/narrative';
import { outlineSections, printedSections, textOrder } from '../../../src/app/narrative/outline';
import { conflictKey } from '../../../src/app/narrative/conflict-key';
import { conflictsIn } from '../../../src/domain/merge/merged-text';
import { expectHonestAtEveryFault, expectRefused, type FaultCase } from '../every-fault';
import { type } from '../open-product';
import { narrated, textSheet, withForm, withText, type Product } from '../text-of-forms';

async function lineWith(words: string): Promise<{ row: number; line: string }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(textSheet).getRange('A1:A400').load('values');
    await context.sync();
    const lines = range.values.map(([text]) => String(text));
    const row = lines.findIndex((line) => line.includes(words));
    return { row: row + 1, line: lines[row] ?? '' };
  });
}

/** All sections that are out of date, and those in conflict as they say now. */
async function refreshing(product: Product) {
  const { printed, outline, facts } = await narrated(product);
  const sections = outlineSections(outline).flatMap(({ lines, places }) =>
    places.map(({ text, part, merged }) => ({
      text,
      sheetId: text.sheetId,
      part,
      fresh: lines,
      choices: new Map(conflictsIn(merged).map((one) => [conflictKey(one), 'fresh' as const])),
      isRestored: true,
    })),
  );
  const request = { sections, order: textOrder(printed, outline), facts };
  return (workbook: Product['workbook']) => refreshText(workbook, request);
}

/** A text whose figure is another by now. */
async function outOfDate() {
  const product = await withText();
  await type(product.form, 'B5', 2.5);
  return product;
}

/** The same, and the user wrote in the sentence; another section she deleted. */
async function inConflict() {
  const product = await withText();
  const { row, line } = await lineWith('1.50万元');
  await type(textSheet, `A${row}`, line.replace('1.50万元', '1.60万元'));
  await type(product.form, 'B5', 2.5);
  return product;
}

const cases: Readonly<Record<string, FaultCase>> = {
  'the text on a new sheet': {
    open: withForm,
    prepare: async (product) => {
      const { plan, printed, outline, facts } = await narrated(product);
      const request = { plan, sections: printedSections(printed, outline), facts };
      return (workbook) => insertNarrative(workbook, request);
    },
  },
  'a text that is out of date refreshed': { open: outOfDate, prepare: refreshing },
  'a text in conflict merged': { open: inConflict, prepare: refreshing },
  'a section at the selection': {
    open: withForm,
    prepare: async (product) => {
      await product.workbench.user.select('Sheet1!C3');
      const facts = { key: '2022 某某局', typed: { duties: '她的' }, read: {}, own: ['duties'] };
      const lines = ['预算1万元。', '=2元。'];
      const request = { styleId: 'henan-2022', part: 'N12', lines, facts };
      return (workbook) => insertSection(workbook, request);
    },
  },
  'what was typed kept without a text': {
    open: withForm,
    prepare: async (product) => {
      const { facts } = await narrated(product);
      return (workbook) => keepFacts(workbook, facts);
    },
  },
};

describe.each(Object.entries(cases))('%s', (name, one) => {
  test('a fault at any request: what is left is named, and what is said to be done is done', async () => {
    await expectHonestAtEveryFault(one);
  });

  test('a busy cell, a lost connection and a read-only workbook change nothing', async () => {
    await expectRefused(one, name === 'what was typed kept without a text');
  });
});
