import fc from 'fast-check';
import { formPicture } from '../../src/domain/picture/form-picture';
import type { PictureLine, PictureShape } from '../../src/domain/picture/picture';
import { shownText } from '../../src/domain/picture/shown-text';
import { wrapText } from '../../src/domain/plan/wrap-text';
import { planForm } from '../../src/domain/plan/plan-form';
import type { PlannedCell, SheetPlan } from '../../src/domain/plan/sheet-plan';
import { textWidth } from '../../src/domain/plan/text-width';
import * as packs from '../../src/packs';

const font = { name: '宋体', size: 10, bold: false };

/** A sheet of two by two cells of 100 × 20 points, with what a test says of it. */
function small(plan: Partial<SheetPlan>): SheetPlan {
  return {
    ...planForm({
      packId: 'national',
      form: packs.national.forms[0] ?? fail(),
      profile: { year: null, department: null, code: null, unit: null },
    }),
    cells: [
      [null, null],
      [null, null],
    ],
    origin: { row: 0, column: 0 },
    columnWidths: [100, 100],
    rowHeights: [20, 20],
    merges: [],
    styles: [{ areas: ['A1:B2'], font, vertical: 'center' }],
    numberFormats: [],
    frames: [],
    ...plan,
  };
}

function fail(): never {
  throw new Error('the national pack has no form');
}

function shapes<Kind extends PictureShape['kind']>(kind: Kind, plan: Partial<SheetPlan>) {
  return formPicture(small(plan)).shapes.filter(
    (shape): shape is Extract<PictureShape, { kind: Kind }> => shape.kind === kind,
  );
}

const printed = ({ x1, y1, x2, y2, weight }: PictureLine) => [x1, y1, x2, y2, weight].join(' ');
const frame = { area: 'A1:B2', outside: 'medium', inside: 'thin' } as const;
const around = ['0 0 200 0 1.5', '0 40 200 40 1.5', '0 0 0 40 1.5', '200 0 200 40 1.5'];

test.each<[string, Partial<SheetPlan>, string[]]>([
  ['no frame', {}, []],
  ['four cells', { frames: [frame] }, [...around, '0 20 200 20 0.75', '100 0 100 40 0.75']],
  [
    'two merged above',
    { frames: [frame], merges: ['A1:B1'] },
    [...around, '0 20 200 20 0.75', '100 20 100 40 0.75'],
  ],
  [
    'two merged at the left',
    { frames: [frame], merges: ['A1:A2'] },
    [...around, '100 20 200 20 0.75', '100 0 100 40 0.75'],
  ],
  ['all merged', { frames: [frame], merges: ['A1:B2'] }, around],
  [
    'away from A1',
    {
      frames: [{ ...frame, area: 'C5:D6' }],
      origin: { row: 4, column: 2 },
      styles: [],
      merges: ['C5:D6'],
    },
    around,
  ],
])('lines of %s', (_, plan, lines) => {
  expect(shapes('line', plan).map(printed).sort()).toEqual([...lines].sort());
});

test.each<[string, Partial<SheetPlan>, unknown[]]>([
  ['no fill', {}, []],
  [
    'one cell',
    { styles: [{ areas: ['B2'], fill: '#FFFBE6' }] },
    [{ kind: 'rect', x: 100, y: 20, width: 100, height: 20, fill: '#FFFBE6' }],
  ],
])('fills of %s', (_, plan, rects) => {
  expect(shapes('rect', plan)).toEqual(rects);
});

const cells = (cell: PlannedCell) => [
  [cell, null],
  [null, null],
];
const look = (more: object) => [{ areas: ['A1:B2'], font, vertical: 'center', ...more } as const];

test.each<[string, Partial<SheetPlan>, [text: string, x: number, anchor: string][]]>([
  ['a text', { cells: cells('合计') }, [['合计', 3, 'start']]],
  [
    'in the middle',
    { cells: cells('合计'), styles: look({ horizontal: 'center' }) },
    [['合计', 50, 'middle']],
  ],
  [
    'in the middle of merged cells',
    { cells: cells('合计'), styles: look({ horizontal: 'center' }), merges: ['A1:B1'] },
    [['合计', 100, 'middle']],
  ],
  [
    'at the right',
    { cells: cells('合计'), styles: look({ horizontal: 'right' }) },
    [['合计', 97, 'end']],
  ],
  ['long and not wrapped', { cells: cells('一'.repeat(12)) }, [['一'.repeat(12), 3, 'start']]],
  [
    'long and wrapped',
    { cells: cells('一'.repeat(12)), styles: look({ wrap: true }) },
    [
      ['一'.repeat(9), 3, 'start'],
      ['一'.repeat(3), 3, 'start'],
    ],
  ],
  ['a formula', { cells: cells({ formula: '=1+1' }) }, []],
])('texts: %s', (_, plan, expected) => {
  expect(shapes('text', plan).map(({ text, x, anchor }) => [text, x, anchor])).toEqual(expected);
});

test('what is said of a cell later adds to what was said before', () => {
  const styles = [...look({ horizontal: 'right' }), { areas: ['A1'], font: { ...font, size: 20 } }];
  expect(shapes('text', { cells: cells('合计'), styles })).toMatchObject([
    { anchor: 'end', size: 20, width: 40 },
  ]);
});

test.each<[PlannedCell, string | null, string]>([
  [null, null, ''],
  ['', null, ''],
  [12.5, null, '12.5'],
  [0, null, '0'],
  [12.5, '0.00', '12.50'],
  [0, '0.00', '0.00'],
  [0, '0.00;-0.00;" ";@', ''],
  [3, '0.00;-0.00;" ";@', '3.00'],
  [0.25, '0.00%', '25.00%'],
  ['甲', '0.00;-0.00;" ";@', '甲'],
  ['98%', '@', '98%'],
  ['办公室', '@"小计"', '办公室小计'],
  [{ formula: '=A1' }, '0.00', ''],
])('%j in the format %s shows "%s"', (cell, format, text) => {
  expect(shownText(cell, format)).toBe(text);
});

const phrase = fc.string({ unit: fc.constantFrom('一', '表', '。', 'a', '1', ' ', '\n') });

test('wrapped lines hold every letter, and no line is wider than there is room', () => {
  fc.assert(
    fc.property(phrase, fc.integer({ min: 10, max: 80 }), (text, width) => {
      const lines = wrapText(text, width, 10);
      expect(lines.join('')).toBe(text.replaceAll('\n', ''));
      expect(lines.filter((line) => textWidth(line, 10) > width)).toEqual([]);
    }),
  );
});

const styles = Object.values(packs).flatMap(({ id, forms }) =>
  forms.flatMap((form) => form.styles.map((style) => [id, form.id, style.id, form] as const)),
);

describe.each(styles)('the picture of %s %s %s', (packId, _, styleId, form) => {
  const profile = { year: 2022, department: '某某局', code: '112', unit: null };
  const plan = planForm({ packId, form, styleId, profile });
  const { width, height, shapes: all } = formPicture(plan);

  test('nothing reaches out of it', () => {
    const inside = (x: number, y: number) => x >= 0 && x <= width && y >= 0 && y <= height;
    const out = all.filter((shape) => {
      if (shape.kind === 'text') return !inside(shape.x, shape.y);
      if (shape.kind === 'line') return !inside(shape.x1, shape.y1) || !inside(shape.x2, shape.y2);
      return !inside(shape.x, shape.y) || !inside(shape.x + shape.width, shape.y + shape.height);
    });
    expect(out).toEqual([]);
  });

  test('it shows every text of the plan', () => {
    const shown = all.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('');
    const missing = plan.cells
      .flat()
      .filter((cell) => typeof cell === 'string')
      .filter((text) => !shown.includes(text.replaceAll('\n', '')));
    expect(missing).toEqual([]);
  });

  test('the same form moved away from A1 has the same picture', () => {
    const moved = planForm({ packId, form, styleId, profile, origin: { row: 7, column: 3 } });
    expect(formPicture(moved)).toEqual(formPicture(plan));
  });
});
