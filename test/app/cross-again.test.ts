import { checkForm, recheckForm } from '../../src/app/check/check-form';
import { toldAfter, toldOfAll, type CrossTold } from '../../src/app/check/between-forms/cross-told';
import type { CheckedForm } from '../../src/app/check/report';
import { styleOf, type FormDefinition } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { parseCell } from '../../src/domain/grid/cell';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { readForm } from '../../src/domain/read/read-form';
import { hebei2021, henan2022 } from '../../src/packs';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { sheetModel, type SheetModel } from '../domain/sheet-model';
import { calculateSheet } from './calculated-sheet';
import { editAtRandom } from './edits/random-edit';
import { randomFrom, type Random } from './edits/random';

interface OpenForm {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly grid: SheetModel;
}

const samples = [
  ...henanSamples.map((sample) => ({ sample, pack: henan2022 })),
  ...hebeiSamples.map((sample) => ({ sample, pack: hebei2021 })),
];
const tables = ['F04', 'F05', 'F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F14', 'F16', 'F17'];

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['the tables of a department', tables, ['某某局']],
  ['those of two departments', tables, ['某某局', '某某委']],
  ['tables of a department that only some name', tables, ['某某局', '']],
  ['many project forms beside their list', ['F16', 'F18', 'F04', ...many('F03', 40)], ['某某局']],
  ['project forms of two departments', ['F16', ...many('F03', 12)], ['某某局', '某某委']],
])('%s: asked again they say what they say when all are asked', (_, formIds, departments) => {
  const random = randomFrom(1127);
  const open = departments.flatMap((name) => formIds.flatMap((id) => openForm(id, name) ?? []));
  expect(open.length).toBe(formIds.length * departments.length);
  let forms = open.map((one, place) => checkAnew(one, place));
  let cross = toldOfAll(forms);
  let kept = 0;
  for (let step = 0; step < 40; step += 1) {
    forms = edited(random, open, forms);
    const again = toldAfter(cross, forms);
    const anew = toldOfAll(forms);
    if (told(again) !== told(anew)) expect([step, again.told]).toEqual([step, anew.told]);
    kept += again.told.filter((form, place) => form === cross.told[place]).length;
    cross = again;
  }
  expect(kept).toBeGreaterThan(open.length);
});

const unit = { unitCode: '112', unitName: '某某局' };
const project = { kind: '特定目标类', unit: '某某局' };

test.each<readonly [string, string, FormValues, FormValues]>([
  [
    'a project',
    'F16',
    { units: [{ ...unit, projects: [{ ...project, name: '甲', general: 10 }] }] },
    {
      units: [
        {
          ...unit,
          projects: [
            { ...project, name: '甲', general: 10 },
            { ...project, name: '乙', general: 20 },
          ],
        },
      ],
    },
  ],
  [
    'the first item',
    'F12',
    { items: [] },
    { items: [{ departmentCode: '30101', departmentName: '基本工资', personnel: 30 }] },
  ],
])('%s that comes is asked about, and so is each of its cells', (_, formId, before, after) => {
  const others = ['F09', 'F11', 'F17', 'F18'].flatMap((id) => openForm(id, '某某局') ?? []);
  const forms = others.map(checkAnew);
  const open = filledForm(formId, after);
  let form = checkAnew(open, forms.length);
  let cross = toldOfAll([...forms, checkAnew(filledForm(formId, before), forms.length)]);
  const again = (): void => {
    cross = toldAfter(cross, [...forms, form]);
    expect(told(cross)).toBe(told(toldOfAll([...forms, form])));
  };
  again();
  for (const { at, scope } of form.figures.all) {
    const cell = parseCell(at);
    if (!cell || scope.length === 0 || open.grid.cellAt(cell.row, cell.column).formula) continue;
    for (const content of [25, null, '甲']) {
      open.grid.put(cell.row, cell.column, content);
      form = recheckForm(form, open.grid, [cell]) ?? checkAnew(open, forms.length);
      again();
    }
  }
});

test('projects that become copies of each other, and cease to be, are told as when all are asked', () => {
  const random = randomFrom(2711);
  const open = many('F03', 5).flatMap((id) => openForm(id, '某某局') ?? []);
  const forms = open.map(checkAnew);
  let cross = toldOfAll(forms.slice());
  const said = new Set<string>();
  for (let step = 0; step < 300; step += 1) {
    const place = random.below(open.length);
    const [here, before] = [open[place], forms[place]];
    const field = random.below(2) === 0 ? 'projectName' : 'fiscalFunds';
    const figure = before?.figures.all.find((one) => one.field.id === field);
    const cell = figure && parseCell(figure.at);
    if (!here || !before || !cell) throw new Error(`no ${field}`);
    const content = field === 'projectName' ? `第${random.below(12)}个项目` : 70 + random.below(4);
    here.grid.put(cell.row, cell.column, content);
    forms[place] = recheckForm(before, here.grid, [cell]) ?? checkAnew(here, place);
    cross = toldAfter(cross, forms.slice());
    const anew = toldOfAll(forms);
    expect([step, told(cross)]).toEqual([step, told(anew)]);
    const repeated = anew.told.flatMap(({ findings }) => findings.map(({ says }) => says));
    for (const one of ['projectRepeated', 'projectCopied']) {
      said.add(`${one} ${String(repeated.includes(one))}`);
    }
  }
  expect([...said].sort()).toEqual([
    'projectCopied false',
    'projectCopied true',
    'projectRepeated false',
    'projectRepeated true',
  ]);
});

test('an amount of one project is asked about as often among thirty projects as among six', () => {
  expect(askedOfEdit(30)).toBe(askedOfEdit(6));
});

test('a goal typed over is told at its form alone, however many others plan for a past year too', () => {
  // The year of the budget is that of F14.
  const open = [...many('F03', 12), 'F14'].flatMap((id) => openForm(id, '某某局') ?? []);
  const typed = (place: number, text: string, was: CheckedForm) => {
    const { grid } = open[place] ?? missing();
    const cells = was.figures.all.flatMap(({ field, at }) =>
      field.id === 'goal' ? (parseCell(at) ?? []) : [],
    );
    cells.forEach(({ row, column }, at) => grid.put(row, column, `第${at}栋${text}`));
    return recheckForm(was, grid, cells) ?? missing();
  };
  const forms = open.map((one, place) =>
    typed(place, `第${place}项：2020年6月底前完成全部维修工作。`, checkAnew(one, place)),
  );
  const before = toldOfAll(forms);
  const isTold = before.told.slice(0, 12).every(({ findings }) => findings.some(isOfPast));
  expect(isTold).toBe(true);
  const edited = forms.with(
    7,
    typed(7, '另一项：2019年6月底前完成全部维修工作，不留尾巴。', forms[7] ?? missing()),
  );
  const after = toldAfter(before, edited);
  expect(told(after)).toBe(told(toldOfAll(edited)));
  expect(after.told.flatMap((form, place) => (form === before.told[place] ? [] : place))).toEqual([
    7,
  ]);
});

const isOfPast = ({ says }: { readonly says: string }) => says === 'planOfPast';

function missing(): never {
  throw new Error('no form');
}

/** How many verdicts are given anew when the amount of a project of its own is typed over. */
function askedOfEdit(count: number): number {
  const open = ['F16', ...many('F03', count)].flatMap((id) => openForm(id, '某某局') ?? []);
  const put = (place: number, field: string, content: string | number) => {
    const before = forms[place];
    const figure = before?.figures.all.find((one) => one.field.id === field);
    const cell = figure && parseCell(figure.at);
    const here = open[place];
    if (!here || !before || !cell) throw new Error(`no ${field}`);
    here.grid.put(cell.row, cell.column, content);
    forms[place] = recheckForm(before, here.grid, [cell]) ?? checkAnew(here, place);
  };
  const forms = open.map(checkAnew);
  for (let place = 1; place <= count; place += 1) {
    put(place, 'projectName', `第${place}个项目`);
    put(place, 'fiscalFunds', 100 + place);
  }
  const before = toldOfAll(forms.slice());
  put(count, 'fiscalFunds', 99);
  const after = toldAfter(before, forms);
  expect(told(after)).toBe(told(toldOfAll(forms)));
  const answers = after.check.groups.map((group, at) =>
    group.answers.filter((answer, rule) => answer !== before.check.groups[at]?.answers[rule]),
  );
  return answers.flat().reduce((sum, answer) => sum + (answer?.verdicts.length ?? 0), 0);
}

function filledForm(formId: string, values: FormValues): OpenForm {
  const pack = henan2022;
  const form = pack.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(`no ${formId}`);
  const styleId = styleOf(form).id;
  const profile = { year: 2022, department: '某某局', code: null, unit: null };
  const plan = planForm({ packId: pack.id, form, styleId, profile, values });
  return { form, styleId, grid: sheetModel(gridOfPlan(plan, form.sheetName)) };
}

function many(formId: string, count: number): string[] {
  return Array.from({ length: count }, () => formId);
}

function openForm(formId: string, departmentName: string): OpenForm | null {
  const found = samples.find(
    ({ sample, pack }) => sample.formId === formId && sample.packId === pack.id,
  );
  const form = found?.pack.forms.find(({ id }) => id === formId);
  if (!found || !form) return null;
  const { sample, pack } = found;
  const styleId = styleOf(form, sample.styleId).id;
  const profile = { ...sample.profile, departmentName };
  const plan = planForm({ packId: pack.id, form, styleId, profile, values: sample.values });
  const grid = sheetModel(gridOfPlan(plan, form.sheetName));
  if (grid.used) calculateSheet(form, styleId, grid, grid.used);
  return { form, styleId, grid };
}

function checkAnew({ form, styleId, grid }: OpenForm, place: number): CheckedForm {
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const reading = readForm(form, styleId, grid, region);
  return { ...checkForm({ form, styleId, grid, region, reading }), sheet: `${place}` };
}

/** One or two forms of them edited, some so that they have to be read anew. */
function edited(random: Random, open: readonly OpenForm[], forms: readonly CheckedForm[]) {
  const next = forms.slice();
  for (let count = random.below(2); count >= 0; count -= 1) {
    const place = random.below(open.length);
    const [here, before] = [open[place], next[place]];
    const region = here?.grid.used;
    if (!here || !before || !region) continue;
    const fields = before.figures.all.flatMap(({ at }) => parseCell(at) ?? []);
    const cells = editAtRandom(random, here.grid, region, fields);
    const again = cells && random.below(8) > 0 ? recheckForm(before, here.grid, cells) : null;
    next[place] = again ?? checkAnew(here, place);
  }
  return next;
}

function told({ told: forms }: CrossTold): string {
  return JSON.stringify(forms.map(({ ledger, findings }) => ({ ledger, findings })));
}
