import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../src/files';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { caseName, everyForm, filledPlan } from './every-form';
import { openedSheets } from './opened-sheet';
import { plannedLook } from './planned-look';

const linesOf = (style: string) => ({
  EdgeTop: { style, color: '#000000' },
  EdgeBottom: { style, color: '#000000' },
});

/** As the workbench says it: what a rule does not change is not said. */
const seenLooks = {
  error: { fill: '#FFC7CE', underline: 'Double', borders: linesOf('Dash') },
  warning: { fill: '#FFEB9C', italic: true, borders: linesOf('Dot') },
} as const;

async function opened(plan: SheetPlan) {
  const [sheet] = await openedSheets(await writeWorkbook([{ name: "表'1 (甲)", plan }]));
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

const each = <Seen>(plan: SheetPlan, see: (row: number, column: number) => Seen) =>
  plan.cells.map((row, down) => row.map((_, across) => see(down, across)));

describe.each(everyForm.map((form) => [caseName(form), filledPlan(form)] as const))(
  '%s, written and opened by the workbench',
  (_, plan) => {
    let sheet: ReturnType<typeof opened>;
    beforeAll(() => {
      sheet = opened(plan);
    });

    test('has the cells and formulas of the plan', async () => {
      const { content } = await sheet;
      // An empty text is an empty cell.
      expect(each(plan, content)).toEqual(
        plan.cells.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      );
    });

    test('has its merges, widths, heights and frozen rows', async () => {
      const { merges, widths, heights, frozenRows } = await sheet;
      expect(merges).toEqual(plan.merges);
      expect(heights).toEqual(plan.rowHeights.map((points) => Math.round((points * 4) / 3)));
      expect(widths).toEqual(plan.columnWidths.map((points) => Math.round((points * 4) / 3)));
      expect(frozenRows).toBe(plan.frozenRows);
    });

    test('looks like it, cell by cell', async () => {
      const { look } = await sheet;
      expect(each(plan, look)).toEqual(each(plan, (row, column) => plannedLook(plan, row, column)));
    });

    test('watches over the same rules', async () => {
      const { validations, conditionalFormats } = await sheet;
      expect(validations).toEqual(
        plan.validations
          // The workbench's reader passes over validations that allow everything; another test looks for them.
          .filter(({ rule }) => rule.kind !== 'anything')
          .map(({ areas, rule, prompt, alert }) => ({
            areas,
            rule: {
              atLeast: () => ['decimal', 'greaterThanOrEqual', '0'],
              between: () =>
                'minimum' in rule && 'maximum' in rule
                  ? ['decimal', 'between', String(rule.minimum), String(rule.maximum)]
                  : [],
              length: () => ('length' in rule ? ['textLength', 'equal', String(rule.length)] : []),
              list: () => ('words' in rule ? ['list', rule.words.join(',')] : []),
              anything: () => [],
            }[rule.kind](),
            prompt,
            alert: alert && { ...alert, style: 2 },
            allowsBlank: true,
          })),
      );
      expect(conditionalFormats).toEqual(
        plan.conditionalFormats.map(({ areas, severity, formula }) => ({
          areas,
          condition: { type: 'Custom', formula },
          look: seenLooks[severity],
        })),
      );
    });

    test('is marked and printed like it', async () => {
      const { names, page } = await sheet;
      const at = (area: string) => `'表''1 (甲)'!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
      const { packId, formId, styleId } = plan;
      const mark = `_BF.${packId.replaceAll('-', '_')}.${formId}.${styleId}.1`;
      const rows = plan.page.titleRows;
      expect(names).toEqual([
        ...plan.marks.map(({ part, area }) => ({
          name: part === null ? mark : `${mark}.${part}`,
          refersTo: at(area),
          isOfSheet: false,
        })),
        { name: 'Print_Area', refersTo: at(plan.page.printArea), isOfSheet: true },
        ...(rows
          ? [{ name: 'Print_Titles', refersTo: at(`$${rows[0]}:$${rows[1]}`), isOfSheet: true }]
          : []),
      ]);
      expect(page).toMatchObject({
        paperSize: plan.page.paper,
        orientation: plan.page.orientation === 'landscape' ? 'Landscape' : 'Portrait',
        centerHorizontally: plan.page.centered,
        blackAndWhite: plan.page.blackAndWhite,
        zoom: { horizontalFitToPages: plan.page.pagesWide, verticalFitToPages: null },
        headersFooters: { default: { centerFooter: plan.page.footer } },
      });
    });
  },
);

describe('what the workbench does not read', () => {
  const [first, second] = everyForm.map((form) => filledPlan(form));
  if (!first || !second) throw new Error('there are too few forms');

  async function xmlOf(path: string, plans: readonly SheetPlan[], zoom?: number) {
    const sheets = plans.map((plan, index) => ({ name: `表${index}`, plan }));
    const bytes = await writeWorkbook(sheets, zoom === undefined ? {} : { zoom });
    return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
  }

  test.each([
    [
      'the cursor stands in the first input cell',
      { firstInput: 'B5' },
      '<selection pane="bottomLeft" activeCell="B5" sqref="B5"/>',
    ],
    [
      'a merged one is selected as a whole',
      { firstInput: 'A1', merges: ['A1:B2'] },
      'activeCell="A1" sqref="A1:B2"',
    ],
    [
      'nothing is frozen where nothing is to be',
      { firstInput: 'B5', frozenRows: 0 },
      '<sheetView tabSelected="1" zoomScale="100" zoomScaleNormal="100" workbookViewId="0"><selection activeCell="B5" sqref="B5"/></sheetView>',
    ],
    [
      'a cell that takes anything explains itself',
      {
        validations: [
          {
            areas: ['B5', 'C6'],
            rule: { kind: 'anything' },
            prompt: { title: '提示', text: '请填写' },
            alert: null,
          },
        ],
      },
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="提示" prompt="请填写" sqref="B5 C6"/>',
    ],
  ] as const)('%s', async (_, change, expected) => {
    const plan = { ...first, merges: [], ...change } as SheetPlan;
    expect(await xmlOf('xl/worksheets/sheet1.xml', [plan])).toContain(expected);
  });

  test('fonts of Chinese letters say so: where one is missing another takes its place', async () => {
    const fonts = ['宋体', '黑体', '仿宋', '楷体', 'Arial'];
    const styles = fonts.map((name, index) => ({
      areas: [`A${index + 1}`],
      font: { name, size: 11, bold: false },
    }));
    const xml = await xmlOf('xl/styles.xml', [{ ...first, styles }]);
    expect(
      fonts.map((name) => new RegExp(`<name val="${name}"/>(.*?)</font>`).exec(xml)?.[1]),
    ).toEqual([...Array<string>(4).fill('<family val="3"/><charset val="134"/>'), '']);
  });

  test('every form is in fonts that say so', async () => {
    const xml = await xmlOf(
      'xl/styles.xml',
      everyForm.map((form) => filledPlan(form)),
    );
    const [standard = '', ...own] = [...xml.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
    const named = own.filter((font) => font.includes('<name'));
    expect(standard).toContain('Calibri');
    expect(named).not.toEqual([]);
    expect(named.filter((font) => !font.includes('<charset val="134"/>'))).toEqual([]);
  });

  test('no sheet is protected: the cursor goes everywhere', async () => {
    const all = everyForm.map((form) => filledPlan(form));
    const bytes = await writeWorkbook(all.map((plan, index) => ({ name: `表${index}`, plan })));
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'));
    expect(parts.filter(([, part]) => /[pP]rotection/.test(strFromU8(part)))).toEqual([]);
  });

  test('the zoom is as wished, and only the first sheet is selected', async () => {
    expect(await xmlOf('xl/worksheets/sheet1.xml', [first, second], 85)).toMatch(
      /<sheetView tabSelected="1" [^>]*zoomScale="85"/,
    );
    expect(await xmlOf('xl/worksheets/sheet2.xml', [first, second], 85)).not.toContain(
      'tabSelected',
    );
  });
});

test('the same plans make the same bytes, whenever they are written', async () => {
  const sheets = everyForm
    .slice(0, 3)
    .map((form, at) => ({ name: `表${at}`, plan: filledPlan(form) }));
  const first = await writeWorkbook(sheets, { title: '表' });
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await writeWorkbook(sheets, { title: '表' })).toEqual(first);
});

test('several of one form are counted up, whatever their layout', async () => {
  const threePublic = everyForm.filter(({ form }) => form.id === 'F14').slice(0, 2);
  const sheets = threePublic.map((form, index) => ({ name: `表${index}`, plan: filledPlan(form) }));
  const file = await readWorkbook(await writeWorkbook(sheets));
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const whole = file.names.filter(({ name }) => /\.\d+$/.test(name)).map(({ name }) => name);
  const marks = threePublic.map(
    ({ packId, styleId }, index) =>
      `_BF.${packId.replaceAll('-', '_')}.F14.${styleId}.${index + 1}`,
  );
  expect(whole).toEqual(marks);
});

test.each([
  ['twice', '表', '表'],
  ['too long', '表'.repeat(32), '表'],
  ['with a sign that Excel refuses', '表/1', '表'],
])('a name of a sheet that is %s is refused', async (_, one, other) => {
  const [plan] = everyForm.map((form) => filledPlan(form));
  if (!plan) throw new Error('there are no forms');
  const sheets = [one, other].map((name) => ({ name, plan }));
  await expect(writeWorkbook(sheets)).rejects.toThrow(RangeError);
});
