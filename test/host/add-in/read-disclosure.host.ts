import { insertForm, saveProfile } from '../../../src/app';
import { readDisclosure } from '../../../src/app/document';
import { insertNarrative, readNarrative } from '../../../src/app/narrative';
import { narrate } from '../../../src/app/narrative/narrate';
import { outlineOf, printedSections } from '../../../src/app/narrative/outline';
import { planNarrative } from '../../../src/app/narrative/plan-narrative';
import { followedTexts } from '../../../src/app/narrative/written-texts';
import { plainRuns } from '../../../src/domain/document/disclosure-text';
import { noProfile } from '../../../src/app/no-profile';
import { henan2022Text } from '../../../src/packs/narrative';
import { openProduct, sheetNames, threePublicOnNewSheet, type } from '../open-product';

const profile = { ...noProfile, packId: 'henan-2022', department: '某某局', year: 2022 };

async function withText() {
  const host = await openProduct();
  const { workbook } = host;
  await saveProfile(workbook, profile);
  await insertForm(workbook, { ...threePublicOnNewSheet, packId: 'henan-2022' });
  const [sheet = ''] = (await sheetNames()).slice(-1);
  await type(sheet, 'B5', 1.5);
  const { forms, written } = await readNarrative(workbook);
  const { text, facts } = narrate({ forms, profile, style: henan2022Text, given: {} });
  const titleOf = (id: string) => id;
  const outline = outlineOf(text, followedTexts(written, henan2022Text.id), titleOf);
  await insertNarrative(workbook, {
    plan: planNarrative(text, henan2022Text.id, titleOf),
    sections: printedSections(text, outline),
    facts: { key: '2022 某某局', typed: {}, read: {}, own: [] },
  });
  const steps: string[] = [];
  const read = (aborted = false) =>
    readDisclosure(workbook, {
      style: henan2022Text,
      printed: text,
      facts,
      signal: { aborted },
      onProgress: ({ step }) => {
        steps.push(step);
        return Promise.resolve();
      },
    });
  return { ...host, sheet, read, steps };
}

test('the words of the sheet and the tables of the workbook make the document, and nothing is written', async () => {
  const { sheet, read, steps, workbench } = await withText();
  await type('预算说明', 'A6', '　　负责审批服务。');
  const depth = workbench.engine.undo.depth;
  const found = await read();
  if (found.kind !== 'composed') throw new Error(found.kind);
  const { disclosure, tables } = found;
  expect(disclosure.sheet).toBe('预算说明');
  const duties = disclosure.text.parts.find((part) => part.kind === 'section' && part.id === 'N02');
  expect(
    duties?.kind === 'section' &&
      duties.paragraphs.map((one) => (one.kind === 'text' ? plainRuns(one.runs) : one.form)),
  ).toEqual(['负责审批服务。']);
  expect(disclosure.document.cover).toEqual(['某某局', '2022年']);
  expect(tables.map((table) => [table.sheet, table.form.formId])).toEqual([[sheet, 'F14']]);
  expect(new Set(steps)).toEqual(new Set(['reading', 'printing']));
  expect(workbench.engine.undo.depth).toBe(depth);
});

test('it stops when it is told to, and says when the workbook cannot be read', async () => {
  const { read, workbench } = await withText();
  expect(await read(true)).toEqual({ kind: 'cancelled' });
  workbench.switches.connectionLost = true;
  expect(await read()).toMatchObject({ kind: 'failed' });
});
