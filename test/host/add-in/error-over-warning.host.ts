import { insertForm } from '../../../src/app';
import { inspectForms, repairForm } from '../../../src/app/repair';
import { planForm } from '../../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../../src/files';
import { national } from '../../../src/packs';
import { ruleWatch } from '../../../src/packs/rules/rule-watch';
import { openFile } from '../../../src/workbench/xlsx/file-in-engine';
import { openProduct, type } from '../open-product';

type Product = Awaited<ReturnType<typeof openProduct>>;

const sheet = '项目绩效目标表';
const choice = { packId: 'national', formId: 'F03', styleId: 'a' } as const;

const ways: Readonly<Record<string, (product: Product) => Promise<unknown>>> = {
  inserted: ({ workbook }) => insertForm(workbook, { ...choice, place: 'newSheet' }),
  repaired: async ({ workbook }) => {
    await insertForm(workbook, { ...choice, place: 'newSheet' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    const [form] = (await inspectForms(workbook)).forms;
    if (!form) throw new Error('no form was found');
    const findings = form.findings.map(({ id }) => id);
    const outcome = await repairForm(workbook, { form, findings });
    expect(outcome.kind).toBe('repaired');
  },
  'opened from a file': async ({ workbench }) => {
    const form = national.forms.find(({ id }) => id === choice.formId);
    if (!form) throw new Error(choice.formId);
    const profile = { year: 2022, department: '某某局', code: '112', unit: null };
    const plan = planForm({ ...choice, form, profile, watch: ruleWatch });
    await openFile(workbench.engine, await writeWorkbook([{ name: sheet, plan }]), 'forms.xlsx');
  },
};

const error = { fill: '#FFC7CE', underline: 'Double', style: 'Dash' };
const warning = { fill: '#FFEB9C', underline: 'None', style: 'Dot' };

test.each(Object.keys(ways))(
  '%s: where an error and a warning speak of one cell the error is seen',
  async (way) => {
    const product = await openProduct();
    await ways[way]?.(product);
    const looks = async (value: string) => {
      await type(sheet, 'F13', value);
      const { fill, underline, italic, borders } = await product.workbench.shownStyle(sheet, 'F13');
      return { fill, underline, italic, style: borders?.EdgeTop?.style };
    };
    await type(sheet, 'C13', '验收合格率');
    // 百分比 is another name of %, and a rate is to be reached.
    expect(await looks('≥95百分比')).toEqual({ ...warning, italic: true });
    expect(await looks('≤95%')).toEqual({ ...error, italic: false });
    expect(await looks('≤95百分比')).toEqual({ ...error, italic: true });
  },
);
