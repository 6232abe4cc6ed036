import { toldSheets } from '../../src/app/check/told-sheets';
import { withWholeTexts } from '../../src/app/check/text/whole-texts';
import { factsKey, noteTyped } from '../../src/app/narrative/typed-facts';
import { noteProfile } from '../../src/app/state/note-profile';
import { styleOf } from '../../src/domain/form/form-definition';
import { noProfile } from '../../src/app/no-profile';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

const profile = { ...noProfile, department: '某某局', year: 2022 };
const typed = { reception_last: '5', general_last: '100' };

function textGrid(paragraphs: readonly string[]): SheetGrid {
  return {
    name: '说明',
    used: { top: 0, left: 0, bottom: paragraphs.length - 1, right: 0 },
    merges: [],
    cellAt: (row) => {
      const value = paragraphs[row];
      return value === undefined ? emptyCell : { value, formula: null, text: null };
    },
  };
}

function formGrid(reception: number) {
  const form = national.forms.find(({ id }) => id === 'F14');
  if (!form) throw new Error('F14');
  return sheetModel(
    gridOf({ packId: 'national', form, style: styleOf(form, 'row') }, { reception }),
  );
}

function said(paragraphs: readonly string[], { year = 2022, reception = 4, also = {} } = {}) {
  const text = textGrid(paragraphs);
  const keyed = { key: factsKey({ ...profile, year }), typed: { ...typed, ...also } };
  const notes = noteTyped(noteProfile(null, [], profile), keyed);
  const sheets = [formGrid(reception), text].map((grid, index) => ({
    ...{
      id: String(index),
      grid,
      formatAt: () => null,
      native: null,
      looks: null,
      isProtected: false,
      isVisible: true,
    },
  }));
  const names = [
    {
      name: '_BF.text.narrative.national.1',
      sheetId: null,
      refersTo: `='说明'!$A$1:$A$${paragraphs.length}`,
    },
  ];
  return toldSheets({ sheets, names, notes, tooLarge: [], isByHand: false }).flatMap(({ forms }) =>
    forms.filter(({ isText }) => isText).flatMap(({ findings }) => findings),
  );
}

const title = '某某局2022年部门预算';

test.each<readonly [string, string, readonly string[]]>([
  ['持平 where it was more', '公务接待费4万元，与2021年预算持平。', ['textFlatDiffers 持平']],
  ['what agrees', '公务接待费4万元，比2021年预算减少1万元，主要原因是接待减少。', []],
  [
    'a change by another amount',
    '公务接待费4万元，比2021年预算减少2万元，主要原因是接待减少。',
    ['textTypedChange 2万元'],
  ],
  [
    'a change the other way',
    '公务接待费4万元，比2021年预算增加1万元，主要原因是接待增加。',
    ['textWayDiffers 增加'],
  ],
  [
    'what it was',
    '公务接待费4万元，比2021年的6万元减少2万元，主要原因是接待减少。',
    ['textTypedDiffers 6万元', 'textTypedChange 2万元'],
  ],
  ['基本持平 within a twentieth', '一般公共预算支出100万元，与2021年预算基本持平。', []],
])('last year’s figure as it was typed is held against the text: %s', (_, line, expected) => {
  const found = said([title, line]);
  expect(found.map(({ says, text }) => `${says} ${text}`)).toEqual(expected);
});

test('what was typed for another year says nothing', () => {
  expect(said([title, '公务接待费4万元，与2021年预算持平。'], { year: 2021 })).toEqual([]);
});

test('the amount and what is said of its change are mended in one step', () => {
  const line = '公务接待费5万元，与2021年预算相比持平。';
  const fixes = said([title, line]).flatMap(({ fix }) => fix ?? []);
  expect(withWholeTexts(fixes, textGrid([title, line]))).toEqual([
    { at: 'A2', value: '公务接待费4万元，比2021年预算减少1万元。' },
  ]);
});

test.each<readonly [string, number, readonly string[]]>([
  ['is disputed, what was typed before says nothing', -4, []],
  ['is right, it counts', 4, ['textTableDiffers 6万元']],
])('where the figure of the form %s', (_, reception, expected) => {
  const found = said([title, '公务接待费6万元。'], { reception, also: { reception: '5' } });
  expect(found.map(({ says, text }) => `${says} ${text}`)).toEqual(expected);
});

test.each<readonly [string, string, readonly string[]]>([
  ['and the amount of the budget year', '4万元', ['textOtherYear 2021']],
  ['and the amount of that year', '5万元', ['textOtherYear 2021']],
  ['and another amount', '4.5万元', ['textTypedDiffers 4.5万元', 'textOtherYear 2021']],
  [
    'and a change the other way',
    '4万元，较上年增加1万元，主要原因是接待增加',
    ['textOtherYear 2021', 'textWayDiffers 增加'],
  ],
  [
    'and a change that is right',
    '4万元，较上年减少1万元，主要原因是接待减少',
    ['textOtherYear 2021'],
  ],
])('a sentence with the year before %s', (_, amount, expected) => {
  const found = said([title, `2021年公务接待费预算安排${amount}。`]);
  expect(found.map(({ says, text }) => `${says} ${text}`).sort()).toEqual([...expected].sort());
});
