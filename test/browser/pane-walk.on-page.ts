import { unitWorkbook } from '../files/unit-workbook';
import { walkByKeyboard, type KeyboardWalk } from './keyboard-walk';
import { paneWith, type OpenPane } from './pane-page';
import { heard, listen, saidTwice } from './spoken';

const lastYear = `某某局2021年部门预算公开
一、部门职责
负责全局的窗口服务，全年服务3万人次。
部门机构设置
单位名称	单位性质	单位规格	经费保障形式
某某局本级	行政	正科级	财政拨款
`;

const exported = [
  '支出功能分类科目\t部门预算经济分类\t项目类别\t资金性质\t金额',
  '2010301-行政运行\t30101-基本工资\t人员类\t一般公共预算拨款\t1,000,000.00',
  '2010301-行政运行\t30217-公务接待费\t公用经费\t一般公共预算拨款\t12,345.67',
].join('\n');

let open: OpenPane;
let walk: KeyboardWalk;

beforeEach(async () => {
  open = await paneWith();
  const { page, frame } = open;
  await page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
  await frame.locator('.totals__empty').first().waitFor();
  await listen(frame);
  walk = walkByKeyboard(open);
  await frame.getByRole('tab', { name: '插入' }).focus();
});

afterEach(() => {
  // Everywhere the focus was to be seen.
  expect(walk.troubles).toEqual([]);
});

async function toPage(name: string): Promise<void> {
  const { page, frame } = open;
  await frame.getByRole('tab', { selected: true }).focus();
  while ((await frame.getByRole('tab', { name, selected: true }).count()) === 0)
    await page.keyboard.press('ArrowRight');
  await frame.locator('[role=tabpanel]:not([hidden]) h2').first().waitFor();
}

/** Presses what is found with Tab, and waits for what it brings. */
async function go(to: RegExp, until: string | RegExp): Promise<void> {
  await walk.tabTo(to);
  await walk.press('Enter');
  await open.frame.getByText(until).first().waitFor();
}

/** What was said since, of which nothing was said by two voices. */
async function said(): Promise<string> {
  const spoken = await heard(open.frame);
  expect(saidTwice(spoken)).toEqual([]);
  return spoken.map(({ words }) => words).join('\n');
}

async function insertForm(): Promise<void> {
  await walk.tabTo(/^插入“三公”/);
  await walk.press('Enter');
  await walk.arrive(/已插入工作表/);
}

async function type(...cells: readonly (readonly [string, string])[]): Promise<void> {
  for (const cell of cells)
    await open.control(async ({ user, idle }, [at, text]) => {
      await user.type(at, text);
      await idle();
    }, cell);
}

async function saveDepartment(): Promise<void> {
  await toPage('设置');
  await walk.tabTo(/^单位名称/);
  await walk.type('某某县审批局');
  await walk.tabTo(/^预算年度/);
  await walk.press('Control+A');
  await walk.type('2022');
  await walk.tabTo(/^模板包/);
  await go(/^保存到工作簿/, '单位信息已保存');
}

test('a form is inserted and its message closed, a set asked about and let be', async () => {
  await insertForm();
  expect(await said()).toContain('已插入工作表：三公经费预算表');
  await walk.tabTo(/^关闭提示/);
  await walk.press('Enter');
  await walk.arrive(/^插入表单$/);
  await walk.tabTo(/^全套/);
  await walk.press('Enter');
  await walk.arrive(/^开始插入/);
  await walk.press('Escape');
  await walk.arrive(/^全套/);
  expect(await open.frame.getByText('开始插入').count()).toBe(0);
});

test('the department is saved; a mistake is fixed, the report written, a warning accepted with a reason', async () => {
  await insertForm();
  await saveDepartment();
  expect(await said()).toContain('单位信息已保存');
  await toPage('检查');
  await type(['三公经费预算表!B5', '1.5'], ['三公经费预算表!D5', '-2'], ['三公经费预算表!A5', '9']);
  await open.frame.getByRole('button', { name: /^修改A5/ }).waitFor();
  await said();
  await go(/^修改A5/, /^已修改“三公经费预算表”的A5/);
  await walk.arrive(/D5 「公务用车购置费」/);
  const fixed = await said();
  await go(/^写成工作表/, /^检查报告写在新工作表/);
  const reported = await said();
  await toPage('插入');
  await go(/^插入项目绩效目标表/, /^已插入工作表：项目绩效目标表/);
  await type(['项目绩效目标表!B4', '1'], ['项目绩效目标表!F10', '≥95百分比']);
  await toPage('检查');
  await open.frame.getByRole('button', { name: /^接受F10/ }).waitFor();
  await walk.tabTo(/^接受F10/);
  await walk.press('Enter');
  await walk.arrive(/^理由/);
  await walk.press('Escape');
  await walk.arrive(/F10 「指标值」/);
  await walk.tabTo(/^接受F10/);
  await walk.press('Enter');
  await walk.arrive(/^理由/);
  await walk.type('系统导出如此');
  await said();
  await go(/^接受$/, /^已接受“项目绩效目标表”的F10/);
  await walk.arrive(/./);
  expect(fixed).toContain('已修改“三公经费预算表”的A5');
  expect(reported).toContain('检查报告写在新工作表');
  expect(await said()).toContain('已接受“项目绩效目标表”的F10');
});

test('the text is written, and the document asked about, let be, and saved', async () => {
  await insertForm();
  await saveDepartment();
  await toPage('说明');
  await go(/^生成说明/, /^已生成说明/);
  expect(await said()).toContain('已生成说明：预算说明');
  await go(/^部门职责/, '【待填：部门职责】');
  await walk.tabTo(/【待填：部门职责】/);
  await walk.press('Enter');
  await walk.arrive(/^部门职责/);
  await walk.type('负责审批。');
  await go(/^导出 Word/, '文档里还缺内容');
  // Longer than the pane: it is read from its beginning.
  await walk.arrive(/^文档里还缺内容/);
  await walk.press('Escape');
  await open.frame.getByText('文档里还缺内容').waitFor({ state: 'detached' });
  await walk.arrive(/./);
  await said();
  await walk.tabTo(/^导出 Word/, 'Shift+Tab').catch(() => walk.tabTo(/^导出 Word/));
  await walk.press('Enter');
  await walk.arrive(/^文档里还缺内容/);
  await walk.tabTo(/^仍然导出/);
  // The workbook is read once more, and that is said anew.
  await said();
  const [download] = await Promise.all([open.page.waitForEvent('download'), walk.press('Enter')]);
  await open.frame.getByText(/^已导出：/).waitFor();
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  expect(await said()).toContain('已导出：');
  await walk.tabTo(/^关闭提示/);
  await walk.press('Enter');
  await open.frame.getByText(/^已导出：/).waitFor({ state: 'detached' });
  await walk.arrive(/./);
});

test('the units are listed, get their forms, and what one hands in is taken over', async () => {
  const { page, frame } = open;
  await saveDepartment();
  await toPage('插入');
  await walk.tabTo(/^所属单位/);
  await walk.press('Enter');
  await walk.arrive(/^所属单位/);
  await frame.getByText('0 个单位', { exact: true }).waitFor();
  await walk.tabTo(/^单位名单/);
  await page.keyboard.insertText('一所（112001）\n二所');
  await frame.getByText('2 个单位，1 个有编码', { exact: true }).waitFor();
  await go(/^保存名单到工作簿/, '名单已保存在工作簿里');
  await said();
  await walk.tabTo(/^生成 2 个单位的文件/);
  const [download] = await Promise.all([page.waitForEvent('download'), walk.press('Enter')]);
  await frame.getByText(/^已保存 2022年某某县审批局所属单位\.zip：2 个单位/).waitFor();
  expect(download.suggestedFilename()).toBe('2022年某某县审批局所属单位.zip');
  expect(await said()).toContain('已保存 2022年某某县审批局所属单位.zip');
  await walk.tabTo(/^选择各单位的文件/);
  const bytes = await unitWorkbook('一所', { F14: { abroad: 1 } }, 2022);
  await frame
    .locator('.subordinates input[type=file]')
    .setInputFiles({ name: '一所.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await walk.arrive(/^由 1 个单位的文件汇总/);
  await said();
  await go(/^写入工作簿：/, '汇总已写入工作簿');
  await walk.arrive(/./);
  expect(await said()).toContain('汇总已写入工作簿');
  await walk.tabTo(/返回表单列表/, 'Shift+Tab');
  await walk.press('Enter');
  await walk.arrive(/^所属单位/);
});

test('last year’s file and an export come in, a broken form is repaired', async () => {
  const { page, frame } = open;
  await insertForm();
  await saveDepartment();
  await toPage('插入');
  await walk.tabTo(/^从去年导入/);
  await walk.press('Enter');
  await walk.arrive(/^从去年导入/);
  await frame.locator('.file-choice').waitFor();
  await walk.tabTo(/^选择去年的文件/);
  const buffer = Buffer.from(lastYear);
  await frame
    .locator('.file-choice input')
    .setInputFiles({ name: '去年.txt', mimeType: 'text/plain', buffer });
  await walk.arrive(/^去年\.txt 里有什么/);
  await walk.tabTo(/^机构设置表/);
  await go(/^插入 1 张表单/, /已插入今年的表单/);
  await walk.arrive(/已插入今年的表单/);
  await said();
  await walk.tabTo(/返回表单列表/, 'Shift+Tab');
  await walk.press('Enter');
  await walk.arrive(/^从去年导入/);
  await walk.tabTo(/^从预算系统导入/);
  await walk.press('Enter');
  await walk.arrive(/^从预算系统导入/);
  await frame.locator('.file-choice').waitFor();
  await walk.tabTo(/^在这里粘贴/);
  await page.keyboard.insertText(exported);
  await walk.tabTo(/^读取/);
  await walk.press('Enter');
  await walk.arrive(/^元/);
  await said();
  await walk.press('Enter');
  await walk.arrive(/里的数填到哪里/);
  await go(/^填入 \d+ 个数/, '预算系统的数已经填入');
  await walk.arrive(/新插入的/);
  await said();
  await walk.tabTo(/返回表单列表/, 'Shift+Tab');
  await walk.press('Enter');
  await walk.arrive(/^从预算系统导入/);
  await type(['三公经费预算表!A5', '']);
  await walk.tabTo(/^查看所有表单/);
  await walk.press('Enter');
  await walk.arrive(/^找到 \d+ 张表单/);
  expect(await said()).toContain('可以修复');
  await walk.tabTo(/^修复“三公经费预算表”/);
  await walk.press('Enter');
  await walk.arrive(/^写入 1 处/);
  await walk.press('Enter');
  await walk.arrive(/^已修复 三公经费预算表/);
  await said();
});
