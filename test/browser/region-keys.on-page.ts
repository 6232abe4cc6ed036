import { startedPane } from './pane-page';
import { emptyWorkbench } from './shared-workbench';
import type { WorkbenchPage } from './workbench-page';

let open: WorkbenchPage;

beforeAll(async () => {
  open = await emptyWorkbench();
  await startedPane(open);
  await open.control(({ idle }) => idle());
});

/** The region that has the focus, after each of the keys. */
async function visited(keys: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const key of keys) {
    await open.page.keyboard.press(key);
    seen.push(
      await open.page.evaluate(() => {
        const regions = ['sheet', 'pane', 'bar', 'ribbon'];
        const inside = (id: string) =>
          document.getElementById(id)?.contains(document.activeElement) === true;
        return regions.find(inside) ?? 'nowhere';
      }),
    );
  }
  return seen;
}

test('F6 goes round sheet, pane, bar and ribbon, Shift+F6 back', async () => {
  await open.page.locator('#ribbon button').first().focus();
  const forth = await visited(['F6', 'F6', 'F6', 'F6', 'F6', 'F6']);
  expect(forth).toEqual(['sheet', 'pane', 'bar', 'ribbon', 'sheet', 'pane']);
  expect(await visited(['Shift+F6', 'Shift+F6'])).toEqual(['sheet', 'ribbon']);
});

test('in the pane F6 reaches what Tab would reach first', async () => {
  await open.page.locator('#ribbon button').first().focus();
  await visited(['F6', 'F6']);
  const frame = await open.pane();
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
});

test('a pane that is closed is passed over', async () => {
  await open.page.getByRole('button', { name: '关闭窗格' }).click();
  await open.page.locator('#ribbon button').first().focus();
  expect(await visited(['F6', 'F6'])).toEqual(['sheet', 'bar']);
});

test("what is closed of Univer's own takes no focus", async () => {
  const hidden = await open.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#grid button, #grid input')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => each.closest('[data-u-comp=sidebar]') !== null)
      .map((each) => each.outerHTML),
  );
  expect(hidden).toEqual([]);
});
