import { saveProfile } from '../../../src/app';
import { refreshText } from '../../../src/app/narrative';
import { sheetNames, type } from '../open-product';
import { edit, lines, onRows, refresh, requestFor } from '../refreshed-text';
import {
  facts,
  narrated,
  profile,
  textSheet,
  withText,
  type Facts,
  type Product,
} from '../text-of-forms';

const stateOf = async (host: Product, id: string, own?: Facts) =>
  (await narrated(host, own)).sectionOf(id).state;

const three = '“三公”经费';
const sentenceWith = async (words: string) =>
  (await lines()).find((line) => line.includes(words))?.trim() ?? '';

test('what was typed for the text goes with the workbook, for its department and year', async () => {
  const host = await withText();
  expect((await narrated(host)).source.typed).toEqual(facts);
  await saveProfile(host.workbook, { ...profile, year: 2023 });
  expect((await narrated(host)).source.typed).toEqual({});
});

test('a section out of date is brought up in two requests and one step; Ctrl+Z brings back text and state', async () => {
  const host = await withText();
  const { workbench, form } = host;
  expect(await stateOf(host, 'N02')).toBe('filled');
  const before = await sentenceWith('1.50万元');
  await type(form, 'B5', 2.5);
  expect(await stateOf(host, 'N12')).toBe('outOfDate');
  const depth = workbench.engine.undo.depth;
  const request = await requestFor(host, 'N12');
  // Ranges that were read before are given back in a request of their own.
  await sheetNames();
  workbench.log.clear();
  const done = { kind: 'refreshed', count: 1, asked: 0, noRoom: [] };
  expect(await refreshText(host.workbook, request)).toMatchObject(done);
  expect(workbench.log.totals.requests).toBe(2);
  expect(workbench.engine.undo.depth).toBe(depth + 1);
  expect(await stateOf(host, 'N12')).toBe('missing');
  expect(await sentenceWith('2.50万元')).not.toBe('');
  await workbench.user.undo();
  expect(await sentenceWith('1.50万元')).toBe(before);
  expect(await stateOf(host, 'N12')).toBe('outOfDate');
  await workbench.user.undo();
  expect(await stateOf(host, 'N12')).toBe('missing');
});

test('with the year the headings follow, but for one that the user rewrote', async () => {
  const host = await withText();
  await edit('第一部分', () => '第一部分 我们的单位');
  await saveProfile(host.workbook, { ...profile, year: 2023 });
  await refresh(host);
  const all = (await lines()).filter((line) => line !== '').map((line) => line.trim());
  expect(all[0]).toBe('某某局2023年度部门预算');
  expect(all[1]).toBe('第一部分 我们的单位');
  expect(all.filter((line) => line.includes('2021年'))).toEqual([]);
});

test('words of the user stay, the figures beside them follow', async () => {
  const host = await withText();
  await edit('1.50万元', (line) => `${line.replace('1.50万元', '约1.50万元')}请各单位厉行节约。`);
  expect(await stateOf(host, 'N12')).toBe('missing');
  await type(host.form, 'B5', 2.5);
  await refresh(host);
  const line = await sentenceWith('厉行节约');
  expect(line).toContain('约2.50万元');
  expect(line).not.toContain('约1.50');
});

test('in conflict it is left alone until somebody chooses', async () => {
  const host = await withText();
  await edit('1.50万元', (line) => line.replace('1.50万元', '1.60万元'));
  await type(host.form, 'B5', 2.75);
  expect(await stateOf(host, 'N12')).toBe('conflict');
  const before = await lines();
  expect(await refresh(host)).toMatchObject({ kind: 'refreshed', count: 0, asked: 1 });
  expect(await lines()).toEqual(before);
  expect(await refresh(host, { choice: 'both' })).toMatchObject({ count: 1, asked: 0 });
  const all = (await lines()).join('\n');
  expect([all.includes('1.60万元。'), all.includes('2.75万元。')]).toEqual([true, true]);
  expect(await stateOf(host, 'N12')).not.toBe('conflict');
});

test('what was deleted stays so, and comes back behind its heading when asked for', async () => {
  const host = await withText();
  const before = await lines();
  await onRows('负责公共资源交易', (row) => row.delete('Up'));
  await onRows('负责审批服务', (row) => row.delete('Up'));
  expect(await stateOf(host, 'N02')).toBe('deleted');
  expect(await refresh(host)).toMatchObject({ count: 0 });
  expect(await refresh(host, { ids: ['N02'], isRestored: true })).toMatchObject({ count: 1 });
  expect(await lines()).toEqual(before);
  expect(await stateOf(host, 'N02')).toBe('filled');
});

test('sections are found after rows came, went and moved, and the sheet has another name', async () => {
  const host = await withText();
  await onRows('负责审批服务', (row) => row.insert('Down'));
  await type(textSheet, 'A1', '我的标题');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(textSheet);
    sheet.getRange('1:1').insert('Down');
    sheet.name = '说明终稿';
    await context.sync();
  });
  expect(await stateOf(host, 'N02')).toBe('filled');
  const more = { duties: '负责审批服务。\n负责信息公开。\n负责公共资源交易。' };
  expect(await stateOf(host, 'N02', more)).toBe('outOfDate');
  expect(await refresh(host, { own: more })).toMatchObject({ count: 1 });
  expect(await stateOf(host, 'N02', more)).toBe('filled');
});

test('paragraphs come and go with their rows; what stands beside them stays', async () => {
  const host = await withText();
  const before = await lines();
  const more = {
    duties: `负责审批服务。\n${'负责信息公开。'.repeat(80)}\n负责公共资源交易。\n其他。`,
  };
  await refresh(host, { own: more });
  expect(await stateOf(host, 'N02', more)).toBe('filled');
  expect((await lines()).filter((line) => line !== '')).toHaveLength(
    before.filter((line) => line !== '').length + 2,
  );
  await refresh(host);
  expect(await lines()).toEqual(before);
  const row = before.findIndex((line) => line.includes('公共资源')) + 1;
  await type(textSheet, `C${row}`, '请领导核对');
  await refresh(host, { own: { duties: '负责审批服务。' } });
  const note = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(textSheet).getRange(`C${row}`).load('values');
    await context.sync();
    return cell.values;
  });
  expect(note).toEqual([['请领导核对']]);
  expect(await stateOf(host, 'N02', { duties: '负责审批服务。' })).toBe('filled');
});

test('a formula of the user is not written over unasked, nor anything where nothing is known of it', async () => {
  const host = await withText();
  await edit('1.50万元', () => `="${three}"&'${host.form}'!B5`);
  await type(host.form, 'B5', 2.5);
  expect(await stateOf(host, 'N12')).toBe('conflict');
  await host.workbook.writeNotes('<budgetForms xmlns="urn:budget-forms:1"></budgetForms>', {
    add: [],
    remove: [],
  });
  await saveProfile(host.workbook, profile);
  expect(await stateOf(host, 'N02')).toBe('filled');
  expect(await stateOf(host, 'N12')).toBe('conflict');
  expect(await refresh(host)).toMatchObject({ count: 0, asked: 1 });
});

test('where the sheet is protected or gone out of reach it says so, and nothing is changed', async () => {
  const host = await withText();
  await type(host.form, 'B5', 2.5);
  const before = await lines();
  const request = await requestFor(host, 'N12');
  const protect = (isProtected: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(textSheet);
      if (isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  expect(await refreshText(host.workbook, request)).toMatchObject({
    problem: { code: 'sheetProtected' },
  });
  await protect(false);
  host.workbench.switches.connectionLost = true;
  expect(await refreshText(host.workbook, request)).toMatchObject({ kind: 'failed' });
  host.workbench.switches.connectionLost = false;
  expect(await lines()).toEqual(before);
});
