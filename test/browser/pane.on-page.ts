import type { Frame } from 'playwright-core';
import { goTo, overflow, paneWith, startedPane, violations } from './pane-page';
import { emptyWorkbench } from './shared-workbench';

const pages = ['insert', 'check', 'narrative', 'settings'] as const;
const faultless = { insert: [[], 0], check: [[], 0], narrative: [[], 0], settings: [[], 0] };

/** Per page what axe finds, and by how much it is wider than the pane. */
async function faults(frame: Frame): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const id of pages) {
    await goTo(frame, id);
    found[id] = [await violations(frame), await overflow(frame)];
  }
  return found;
}

function paneStyle(frame: Frame, property: string): Promise<string> {
  return frame
    .locator('.pane')
    .evaluate((pane, name) => getComputedStyle(pane).getPropertyValue(name), property);
}

// Each theme and each language once; both languages stand in the colourful theme below, at 280 px.
test.each([
  ['zh-CN', 'colorful', 'rgb(255, 255, 255)', 'rgb(36, 36, 36)'],
  ['en-US', 'dark', 'rgb(41, 41, 41)', 'rgb(255, 255, 255)'],
  ['zh-CN', 'black', 'rgb(41, 41, 41)', 'rgb(255, 255, 255)'],
] as const)(
  'in %s with the theme %s the pane is %s and every page is accessible and as wide as the pane',
  async (locale, theme, background, color) => {
    const { frame } = await paneWith({ theme, locale });
    const painted = [await paneStyle(frame, 'background-color'), await paneStyle(frame, 'color')];
    const found = await faults(frame);
    expect(painted).toEqual([background, color]);
    expect(found).toEqual(faultless);
  },
);

test('in high contrast it takes the contrast theme, is accessible, and the edge of every button is seen', async () => {
  const { frame } = await paneWith({}, (each) => each.emulateMedia({ forcedColors: 'active' }));
  const theme = await paneStyle(frame, '--colorNeutralBackground1');
  const found = await faults(frame);
  const edges: Record<string, boolean> = {};
  for (const id of pages) {
    await goTo(frame, id);
    // Rows that open have the frame of their list; quiet buttons have none in any theme.
    for (const button of await frame.locator('.pane__body .fui-Button').all())
      edges[await button.innerText()] = await button.evaluate((each) => {
        const { borderTopColor, backgroundColor, borderTopWidth } = getComputedStyle(each);
        const behind = getComputedStyle(document.querySelector('.pane') ?? each).backgroundColor;
        const seen = (color: string) => color !== behind && color !== 'rgba(0, 0, 0, 0)';
        return borderTopWidth !== '0px' && (seen(borderTopColor) || seen(backgroundColor));
      });
  }
  expect(theme).toBe('#000000');
  expect(found).toEqual(faultless);
  expect(edges).toEqual({
    去填写: true,
    全套: true,
    插入: true,
    '每个项目一张……': true,
    从去年导入: true,
    从预算系统导入: true,
    所属单位: true,
    增减行: true,
    表单合计: true,
    工作簿里的表单: true,
    对选中的行操作: true,
    查看所有表单: true,
    去插入表单: true,
    选择文件: true,
    保存到工作簿: true,
    复制诊断信息: true,
  });
});

test.each(['zh-CN', 'en-US'] as const)('in %s a pane of 280 px is wide enough', async (locale) => {
  const { page, frame, control } = await paneWith({ locale });
  await page.locator('#pane').evaluate((dock) => (dock.style.width = '280px'));
  await frame.getByRole('button', { name: /^(插入“三公|Insert “Three public)/ }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await frame.locator('.total').first().waitFor();
  await control(({ user }) => user.type('三公经费预算表!B5', '-123456789.12'));
  await control(({ idle }) => idle());
  const width = await frame.evaluate(() => document.documentElement.clientWidth);
  const cut = await frame.locator('.insert-forms__pack select').evaluate(cutNames);
  const found = await faults(frame);
  expect(width).toBeLessThanOrEqual(280);
  expect(cut).toEqual([]);
  expect(found).toEqual(faultless);
});

/** The names of a list that its field is too narrow for: browsers cut them without a word. */
function cutNames(field: Element): string[] {
  if (!(field instanceof HTMLSelectElement)) return ['no list'];
  const pen = document.createElement('canvas').getContext('2d');
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  if (pen === null) return ['no canvas'];
  pen.font = font;
  const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return [...field.options]
    .map(({ text }) => text)
    .filter((text) => pen.measureText(text).width > room);
}

test('it speaks the language of Excel', async () => {
  const { frame } = await paneWith({ locale: 'en-US' });
  const language = await frame.locator('html').getAttribute('lang');
  const tabs = await frame.getByRole('tab').allInnerTexts();
  expect(language).toBe('en-US');
  expect(tabs).toEqual(['Insert', 'Check', 'Text', 'Settings']);
});

test.each([
  ['insert', '插入'],
  ['check', '检查'],
  ['narrative', '说明'],
  ['settings', '设置'],
])('?page=%s opens the page %s', async (id, name) => {
  const { page, ...open } = await paneWith();
  const opened = page.waitForEvent('framenavigated');
  await page.locator('#pane iframe').evaluate((frame: HTMLIFrameElement, query) => {
    frame.src = `/taskpane.html?page=${query}`;
  }, id);
  await opened;
  const frame = await startedPane({ page, ...open });
  expect(await frame.locator('[role=tab][aria-selected=true]').innerText()).toBe(name);
});

test.each([
  ['检查', '检查'],
  ['生成说明', '说明'],
  ['打开面板', '插入'],
])('the ribbon button %s opens the page %s', async (button, name) => {
  const { page, ...open } = await emptyWorkbench();
  await page.getByRole('button', { name: button, exact: true }).click();
  const pane = await open.pane();
  await pane.locator('[role=tab][aria-selected=true]', { hasText: name }).waitFor();
});
