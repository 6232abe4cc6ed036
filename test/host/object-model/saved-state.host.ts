import { openFile, saveFile } from '../../../src/workbench/xlsx/file-in-engine';
import { connect } from '../connect';
import type { Host } from '../connect';

type Step = (host: Host) => Promise<unknown>;

const type: Step = ({ workbench }) => workbench.user.type('A1', '1');
const undo: Step = ({ workbench }) => workbench.user.undo();
const redo: Step = ({ workbench }) => workbench.user.redo();
const save: Step = ({ workbench }) => saveFile(workbench.engine);
const reopen: Step = async ({ workbench: { engine } }) =>
  openFile(engine, await saveFile(engine), 'a.xlsx');

const addinWrites: Step = ({ Excel }) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [[2]];
    await context.sync();
  });

const addinReads: Step = ({ Excel }) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1').load('values');
    await context.sync();
  });

const deleteSheet: Step = async ({ workbench: { user } }) => {
  await user.addSheet('Second');
  await user.deleteSheet('Second');
};

const coauthorTypes: Step = ({ workbench }) => workbench.coauthor.type('B1', 'x');

const storePart: Step = ({ Excel }) =>
  Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    await context.sync();
  });

const hundredAndOne: Step = async ({ workbench: { user } }) => {
  for (let number = 1; number <= 101; number++) await user.type('A1', String(number));
};

const undoAll: Step = async ({ workbench: { user } }) => {
  while (await user.undo()) continue;
};

test.each<[string, readonly Step[], boolean]>([
  ['a new workbook', [], false],
  ['typing', [type], true],
  ['typing, undone', [type, undo], false],
  ['typing, undone and done again', [type, undo, redo], true],
  ['typing, saved', [type, save], false],
  ['a saved step, undone', [type, save, undo], true],
  ['a saved step, undone and done again', [type, save, undo, redo], false],
  ['a saved step, replaced by another', [type, save, undo, type], true],
  ['another workbook opened', [type, reopen], false],
  ['typing in an opened workbook', [reopen, type], true],
  ['a write of the add-in', [addinWrites], true],
  ['reading', [addinReads], false],
  ['a sheet deleted, which empties the undo stack', [deleteSheet], true],
  ['the same, saved', [deleteSheet, save], false],
  ['a co-author typing, which is no step', [coauthorTypes], true],
  ['a custom XML part, which is no step', [storePart], true],
  ['more steps than the stack holds, all undone', [hundredAndOne, undoAll], true],
])('%s', async (_, steps, changed) => {
  const host = await connect();
  for (const step of steps) await step(host);
  expect(host.workbench.engine.savedState.changed).toBe(changed);
});

test('in an Excel that forgets its steps when an add-in writes', async () => {
  const host = await connect({ excelVersion: 'excel-2019' });
  await addinWrites(host);
  expect(host.workbench.engine.undo.depth).toBe(0);
  expect(host.workbench.engine.savedState.changed).toBe(true);
});
