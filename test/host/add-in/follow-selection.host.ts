import type { SelectedCells } from '../../../src/app';
import { openProduct } from '../open-product';

test('the selected cells are known at once, and after every move, sheets included, without a write', async () => {
  const { workbook, workbench } = await openProduct();
  await workbench.user.addSheet('乙');
  await workbench.user.select('Sheet1!B2');
  const seen: SelectedCells[] = [];
  const stop = await workbook.followSelection((cells) => seen.push(cells));
  expect(seen.at(-1)?.address).toBe('B2');
  await workbench.user.select('Sheet1!C3:D4');
  await workbench.idle();
  expect(seen.at(-1)?.address).toBe('C3:D4');
  const first = seen.at(-1)?.sheetId;
  await workbench.user.activateSheet('乙');
  await workbench.idle();
  expect(seen.at(-1)).toMatchObject({ address: 'A1' });
  expect(seen.at(-1)?.sheetId).not.toBe(first);
  expect(workbench.log.totals.writingRequests).toBe(0);
  await stop();
  const count = seen.length;
  await workbench.user.select('乙!F6');
  await workbench.idle();
  expect(seen).toHaveLength(count);
});
