import { refreshText } from '../../../src/app/narrative';
import { sheetNames, type } from '../open-product';
import { edit, heightOf, lines, onRows, refresh, requestFor } from '../refreshed-text';
import { narrated, withText } from '../text-of-forms';

test('a refresh makes rows fit that the user wrote more into, and no others', async () => {
  const host = await withText();
  const before = await heightOf('支出合计');
  await onRows('收入合计', (row) => (row.format.rowHeight = 77.25));
  await edit('支出合计', (line) => `${line}${'请各单位厉行节约。'.repeat(12)}`);
  expect(await heightOf('支出合计')).toBe(before);
  await type(host.form, 'B5', 2.5);
  await refresh(host);
  expect(await heightOf('支出合计')).toBeGreaterThan(before + 70);
  expect(await heightOf('收入合计')).toBe(77.25);
});

test.each<[string, (row: Excel.Range) => void, number]>([
  ['made lower', (row) => (row.format.rowHeight = 40.5), 40.5],
  ['made higher, but not enough', (row) => (row.format.rowHeight = 60), 60],
  ['hidden', (row) => (row.rowHidden = true), 0],
])('a row that the user %s keeps its height when the text is refreshed', async (_, set, height) => {
  const host = await withText();
  await edit('支出合计', (line) => `${line}${'请各单位厉行节约。'.repeat(12)}`);
  await onRows('支出合计', set);
  await type(host.form, 'B5', 2.5);
  expect(await refresh(host)).toMatchObject({ kind: 'refreshed', count: 1 });
  expect(await heightOf('支出合计')).toBe(height);
});

test('rows of a height somebody chose are made to fit when asked for, and what is hidden stays so', async () => {
  const host = await withText();
  const more = (line: string) => `${line}${'请各单位厉行节约。'.repeat(12)}`;
  await edit('支出合计', more);
  await edit('收入合计', more);
  await onRows('支出合计', (row) => (row.format.rowHeight = 40.5));
  await onRows('收入合计', (row) => (row.rowHidden = true));
  const request = { ...(await requestFor(host, 'N06')), isFitting: true };
  expect(await refreshText(host.workbook, request)).toMatchObject({ fitted: 1 });
  expect(await heightOf('支出合计')).toBeGreaterThan(100);
  expect(await heightOf('收入合计')).toBe(0);
});

test.each<[string, (row: Excel.Range) => void, number]>([
  ['that is enough', (row) => (row.format.rowHeight = 301.5), 301.5],
  ['of nothing', (row) => (row.rowHidden = true), 0],
])('a paragraph that is refreshed keeps a height %s', async (_, set, height) => {
  const host = await withText();
  await onRows('1.50万元', set);
  await type(host.form, 'B5', 123456789.5);
  await refresh(host);
  expect(await heightOf('123456789.50万元')).toBe(height);
});

test('where nothing is out of date rows are made to fit when asked for, in two requests and one step', async () => {
  const host = await withText();
  const more = (line: string) => `${line}${'请各单位厉行节约。'.repeat(12)}`;
  await edit('支出合计', more);
  await edit('收入合计', more);
  await onRows('收入合计', (row) => (row.format.rowHeight = 300));
  const request = async (id: string) => ({ ...(await requestFor(host, id)), isFitting: true });
  const [own, bases] = [await request('N06'), (await narrated(host)).source.written[0]?.bases];
  const before = [await heightOf('支出合计'), await lines()] as const;
  await sheetNames();
  const depth = host.workbench.engine.undo.depth;
  host.workbench.log.clear();
  expect(await refreshText(host.workbook, own)).toMatchObject({ count: 0, fitted: 1, asked: 0 });
  expect(host.workbench.log.totals.requests).toBe(2);
  expect(host.workbench.engine.undo.depth).toBe(depth + 1);
  expect(await heightOf('支出合计')).toBeGreaterThan(before[0] + 70);
  // What is high enough stays as somebody set it, and no word and nothing that is known of the text is another.
  expect(await heightOf('收入合计')).toBe(300);
  expect(await lines()).toEqual(before[1]);
  expect((await narrated(host)).source.written[0]?.bases).toEqual(bases);
  expect(await refreshText(host.workbook, await request('N06'))).toMatchObject({ fitted: 0 });
  await host.workbench.user.undo();
  expect(await heightOf('支出合计')).toBe(before[0]);
});
