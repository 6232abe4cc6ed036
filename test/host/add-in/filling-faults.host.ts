import { insertForm, insertSet, saveProfile, type WorkbookPort } from '../../../src/app';
import { catalogue } from '../../../src/app/catalogue';
import { subordinatesIn } from '../../../src/app/consolidate';
import { figuresHere, writeProposals } from '../../../src/app/exports';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { fillLastYear, lastYearHere } from '../../../src/app/last-year';
import { bringInLastYear } from '../../../src/app/last-year/bring-in-last-year';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { describeReport, insertReport } from '../../../src/app/report';
import { convertForms } from '../../../src/app/unit';
import { noProfile } from '../../../src/app/no-profile';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { lastYearInFile } from '../../../src/files/last-year/last-year-in-file';
import { readTextFile } from '../../../src/files/text-reading/read-text-file';
import { readUnitFile } from '../../../src/files/unit-file/read-unit-file';
import { noSources, noTicks } from '../../../src/taskpane/exports/chosen-figures';
import { figuresReview, formsToFill } from '../../../src/taskpane/exports/figures-review';
import {
  cellsToFill,
  formsToInsert,
  notesOf,
  reviewOf,
} from '../../../src/taskpane/last-year/review';
import { reviewedForm } from '../../../src/taskpane/proposals/reviewed-form';
import { salaries, unitWorkbook } from '../../files/unit-workbook';
import {
  expectHonestAtEveryFault,
  expectRefused,
  type CommandOutcome,
  type FaultCase,
} from '../every-fault';
import { openProduct, type } from '../open-product';

/** Commands that bring figures of elsewhere into a workbook, and those that write a form anew. */
const packId = 'henan-2022';
const signal = { aborted: false };
const onProgress = () => undefined;

async function withForms(
  year: number,
  forms: readonly { formId: string; styleId?: string }[],
  pack = packId,
) {
  const product = await openProduct();
  const profile = { ...noProfile, packId: pack, department: '某某局', year };
  await saveProfile(product.workbook, profile);
  for (const form of forms) {
    await insertForm(product.workbook, { ...form, packId: pack, place: 'newSheet' });
  }
  return product;
}

/** Figures of the budget system: rows of a detail, as they are pasted. */
const detail = [
  '单位：元',
  '单位编码\t单位名称\t支出功能分类科目\t部门预算经济分类\t项目类别\t项目名称\t资金性质\t金额',
  '112001\t某某局本级\t2010301-行政运行\t30101\t人员类\t\t一般公共预算拨款\t1,000,000.00',
  '112001\t某某局本级\t2010302-一般行政管理事务\t30201\t特定目标类\t=1+1\t一般公共预算拨款\t123,456.78',
  '112001\t某某局本级\t2080505\t30108\t人员类\t\t一般公共预算拨款\t80000',
].join('\n');

async function exported(workbook: WorkbookPort) {
  const here = await figuresHere(workbook, packId);
  const read = openedExport([pastedExport('导出', detail)]).read({
    ...{ packId, profile: here.profile, answers: noAnswers },
  });
  if (read.kind !== 'read') throw new Error(read.kind);
  const { readings, forms: tables } = read;
  return formsToFill(
    figuresReview(
      {
        name: '导出',
        packId,
        readings,
        tables,
        counted: new Set(),
        ticks: noTicks,
        sources: noSources,
        here,
      },
      'exact',
    ),
  );
}

const lastYear = `某某局2024年部门预算公开
一、部门职责
负责全局的窗口服务，全年服务3万人次。
二、部门预算安排情况
2024年“三公”经费预算3万元，其中：因公出国（境）费0万元；公务用车运行维护费2万元；公务接待费1万元。
部门机构设置
单位名称	单位性质	单位规格	经费保障形式
某某局本级	行政	正科级	财政拨款
`;

async function broughtIn(workbook: WorkbookPort) {
  const file = await readTextFile(new TextEncoder().encode(lastYear));
  const pack = catalogue.packs.find(({ id }) => id === 'hebei-2021');
  if (file.kind === 'unreadable' || !pack) throw new Error('not read');
  const source = lastYearInFile(file, catalogue);
  const here = await lastYearHere(workbook);
  const brought = bringInLastYear({ source, pack, year: 2025, styles: here.profile.styles });
  return reviewOf('去年.txt', pack, brought, here);
}

async function ofUnits(workbook: WorkbookPort) {
  const tools = subordinatesIn(workbook);
  const pack = tools.packOf(packId);
  const bytes = await unitWorkbook('一所', {
    F12: { items: [salaries(1.1)] },
    F14: { abroad: 0.1, reception: 2 },
  });
  const read = await readUnitFile({ name: '一所.xlsx', bytes, packId });
  if (read.kind !== 'unit' || !pack) throw new Error('not read');
  const files = [read.unit];
  return tools.consolidate({
    ...{ files, unreadable: [], here: await tools.look(), pack, year: 2022, expected: null },
  });
}

async function inserted(
  workbook: WorkbookPort,
  forms: Parameters<typeof insertSet>[1]['forms'],
): Promise<CommandOutcome> {
  const { failed, inserted: whole } = await insertSet(workbook, { forms, onProgress, signal });
  return failed
    ? { kind: 'failed', problem: failed.problem, changed: whole.map(({ sheet }) => sheet) }
    : { kind: 'inserted' };
}

/** 项目支出预算表 with two projects, one formula typed over and the names of its parts gone. */
async function broken() {
  const product = await withForms(2022, [{ formId: 'F16' }]);
  const sheet = '项目支出预算表';
  await type(sheet, 'B8', '水电费');
  await type(sheet, 'E8', 70);
  await type(sheet, 'D6', 5);
  await Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const item of names.items) item.delete();
    await context.sync();
  });
  return product;
}

const cases: Readonly<Record<string, FaultCase>> = {
  'figures of the budget system into forms that are there': {
    open: () => withForms(2025, [{ formId: 'F12' }, { formId: 'F16' }]),
    prepare: async ({ workbook }) => {
      const forms = await exported(workbook);
      return (at) => writeProposals(at, forms);
    },
  },
  'figures of last year into forms that are there': {
    open: () => withForms(2025, [{ formId: 'F14', styleId: 'twoYear' }], 'hebei-2021'),
    prepare: async ({ workbook }) => {
      const review = await broughtIn(workbook);
      const request = { columns: cellsToFill(review), notes: notesOf(review) };
      return (at) => fillLastYear(at, request);
    },
  },
  'forms of last year on new sheets': {
    open: () => withForms(2025, [], 'hebei-2021'),
    prepare: async ({ workbook }) => {
      const forms = formsToInsert(await broughtIn(workbook));
      return (at) => inserted(at, forms);
    },
  },
  'sums of the units into forms that are there': {
    open: () => withForms(2022, [{ formId: 'F14' }]),
    prepare: async ({ workbook }) => {
      const { present } = await ofUnits(workbook);
      const forms = present.map(({ proposals }) => reviewedForm(proposals));
      return (at) => subordinatesIn(at).write(forms);
    },
  },
  'sums of the units on new sheets': {
    open: () => withForms(2022, [{ formId: 'F14' }]),
    prepare: async ({ workbook }) => {
      const { fresh } = await ofUnits(workbook);
      return (at) => inserted(at, fresh);
    },
  },
  'all forms into another unit': {
    open: async () => {
      const product = await withForms(2022, [{ formId: 'F16' }, { formId: 'F14' }]);
      await type('项目支出预算表', 'E8', 12345.67);
      await type((await product.workbook.look(null)).sheets.at(-1) ?? '', 'B5', 2);
      return product;
    },
    prepare: async () => (workbook) => convertForms(workbook, '元'),
  },
  'a form adopted and repaired': {
    open: broken,
    prepare: async ({ workbook }) => {
      const { forms } = await inspectForms(workbook);
      const [form] = forms;
      if (!form) throw new Error('the form is not found');
      const findings = form.findings.map(({ id }) => id);
      return (at) => repairForm(at, { form, findings });
    },
    onSheet: '项目支出预算表',
  },
  'a report': {
    open: () => withForms(2022, []),
    prepare: async () => {
      const facts = { unread: [], file: null, department: '某某局', year: 2022, time: '10:30' };
      const report = describeReport({ ...facts, forms: [], accepted: [] }, 'zh');
      return (workbook) => insertReport(workbook, report, 'zh');
    },
  },
};

describe.each(Object.entries(cases))('%s', (_, one) => {
  test('a fault at any request: what is left is named, and what is said to be done is done', async () => {
    await expectHonestAtEveryFault(one);
  });

  test('a busy cell, a lost connection and a read-only workbook change nothing', async () => {
    await expectRefused(one);
  });
});

test('what is split for the units only reads: a fault is said, and nothing changes', async () => {
  const { workbench, workbook } = await withForms(2022, [{ formId: 'F12' }]);
  for (const batch of [1, 2, 3]) {
    workbench.switches.fault = { batch, moment: 'before' };
    await expect(subordinatesIn(workbook).look()).rejects.toMatchObject({
      problem: { code: 'unexpected', left: [] },
    });
    expect(workbench.switches.fault).toBeUndefined();
  }
  workbench.log.clear();
  await subordinatesIn(workbook).look();
  expect(workbench.log.entries.filter(({ writes }) => writes)).toEqual([]);
});
