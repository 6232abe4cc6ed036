import type { Frame } from 'playwright-core';
import { sheet, typeAt, withForm } from './checked-form';
import { inTime } from './in-time';
import { goTo, paneWith } from './pane-page';

declare global {
  interface Window {
    begunBatches?: number;
  }
}

/** Counts batches that only write; what reads goes through Excel.run, which has its own. */
async function countBatches(frame: Frame): Promise<() => Promise<number>> {
  await frame.evaluate(() => {
    window.begunBatches = 0;
    const namespace = Excel;
    const counted = new Proxy(namespace.RequestContext, {
      construct(target, given: [string?]) {
        window.begunBatches = (window.begunBatches ?? 0) + 1;
        return new target(...given);
      },
    });
    const watched = Object.create(namespace, { RequestContext: { value: counted } }) as object;
    Object.assign(window, { Excel: watched });
  });
  return () => frame.evaluate(() => window.begunBatches ?? 0);
}

test('a form that is pointed at is made ready, and the press only sends it', async () => {
  const { frame } = await paneWith();
  const button = frame.getByRole('button', { name: '插入整体绩效目标表' });
  await button.waitFor();
  const count = await countBatches(frame);
  await button.hover();
  await inTime(() => isStill(count), true);
  const before = await count();
  await button.click();
  await frame.getByRole('status').filter({ hasText: '整体绩效目标表' }).waitFor();
  expect(await count()).toBe(before);
});

/** Forms are made ready while nobody does anything, one after the other. */
async function isStill(count: () => Promise<number>): Promise<boolean> {
  const before = await count();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return (await count()) === before;
}

test('an error that waits for the repair of its form leads there, and is mended after it', async () => {
  const open = await withForm();
  const { frame, control } = open;
  await control(({ user }, name) => user.insertRows(name, 5), sheet);
  await typeAt(open, `${sheet}!B6`, '1.5');
  await typeAt(open, `${sheet}!A6`, '9');
  const finding = frame.locator('.finding').filter({ hasText: '暂时说不准这里应当放什么公式' });
  await finding.first().waitFor();
  const fix = frame.getByRole('button', { name: /^A\d：改为公式/ });
  expect(await fix.count()).toBe(0);
  await finding.first().getByRole('button', { name: '到“插入”页查看和修复' }).click();
  await inTime(() => frame.locator('#tab-insert').getAttribute('aria-selected'), 'true');
  const forms = frame.getByRole('region', { name: '工作簿里的表单' });
  const card = forms.getByRole('article').first();
  await card.getByText(/多了空行/).waitFor();
  await card.getByRole('button', { name: /^修复/ }).click();
  await card.getByRole('button', { name: /^写入/ }).click();
  await forms.getByText('已修复').first().waitFor();
  await goTo(frame, 'check');
  await frame.getByRole('button', { name: 'A5：改为公式 =B5+C5+F5' }).waitFor();
  expect(await finding.count()).toBe(0);
});

test('an Excel that tells nobody of new names: the user comes back to the pane, and it says the new name', async () => {
  const open = await paneWith({ excelVersion: 'microsoft-365' });
  const { frame, page, control } = open;
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await goTo(frame, 'check');
  await typeAt(open, `${sheet}!B5`, '-3');
  await frame
    .getByRole('button', { name: `转到“${sheet}”的B5` })
    .first()
    .waitFor();
  await page.evaluate(() => {
    window.focus();
  });
  await control(({ user }, name) => user.renameSheet(name, '三公'), sheet);
  const renamed = frame.getByRole('button', { name: '转到“三公”的B5' });
  await control(({ idle }) => idle());
  expect(await renamed.count()).toBe(0);
  await frame.locator('#tab-check').click();
  await renamed.first().waitFor();
});
