import type { Frame } from 'playwright-core';
import { goTo, paneWith } from './pane-page';

/** What has the focus: its name, and whether something else is seen in its place. */
function focused(frame: Frame): Promise<{ name: string; isCovered: boolean }> {
  return frame.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const seen = [top + 2, (top + bottom) / 2, bottom - 2].map((y) =>
      document.elementFromPoint((left + right) / 2, y),
    );
    return {
      name: element.getAttribute('aria-label') ?? element.textContent ?? '',
      isCovered: !seen.every((one) => one && (element.contains(one) || one.contains(element))),
    };
  });
}

async function coveredBy(key: string, frame: Frame, stops: number): Promise<string[]> {
  const covered: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await frame.page().keyboard.press(key);
    const { name, isCovered } = await focused(frame);
    if (isCovered) covered.push(name);
  }
  return covered;
}

async function withForm(width: number) {
  const open = await paneWith();
  await open.page
    .locator('#pane')
    .evaluate((pane, px) => (pane.style.width = `${String(px)}px`), width);
  await open.frame.getByRole('button', { name: /^插入“三公/ }).click();
  await open.frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  return open;
}

test.each([320, 450])(
  'at %i px nothing that gets the focus is below the message about an insertion, forwards or backwards',
  async (width) => {
    const { frame } = await withForm(width);
    await frame.getByRole('tab', { name: '插入' }).focus();
    const covered = await coveredBy('Tab', frame, 50);
    expect([...covered, ...(await coveredBy('Shift+Tab', frame, 50))]).toEqual([]);
    expect(await frame.locator('.insert-dock .notice').count()).toBe(1);
  },
);

test('the room for a message goes with it', async () => {
  const { frame } = await withForm(320);
  const room = () =>
    frame.evaluate(() =>
      parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom),
    );
  expect(await room()).toBeGreaterThan(50);
  await goTo(frame, 'check');
  await frame.locator('.check__verdict').waitFor();
  expect(await room()).toBe(12);
});
