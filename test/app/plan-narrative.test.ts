import { gapText } from '../../src/app/narrative/fact-label';
import { narrate } from '../../src/app/narrative/narrate';
import { gapPlaces } from '../../src/app/narrative/open-gaps';
import { offeredFacts } from '../../src/app/narrative/offered-facts';
import {
  gapsLeft,
  outlineOf,
  outlineSections,
  wantedFacts,
  type OutlinePart,
} from '../../src/app/narrative/outline';
import { planNarrative } from '../../src/app/narrative/plan-narrative';
import { givenFacts } from '../../src/app/narrative/read-draft';
import type { WrittenText } from '../../src/app/narrative/written-texts';
import { noProfile } from '../../src/app/no-profile';
import { parseRange, rangeOf, rowCount } from '../../src/domain/grid/cell-range';
import { textOf } from '../../src/domain/narrative/print/text-run';
import { henan2022Text, narrativeStyles } from '../../src/packs/narrative';
import { nationalText } from '../../src/packs/narrative/styles/national';

const profile = { ...noProfile, department: '某某局', year: 2022 };
const titleOf = (form: string) => `表${form}`;
const typed = {
  income: '10',
  income_last: '8',
  income_reason: '人员增加',
  duties: '=1+1\n负责审批服务。',
  vehicleCount: '三',
};

function narrated(texts: Readonly<Record<string, string>>, style = henan2022Text) {
  const given = givenFacts(texts, style.printing.unit);
  return narrate({ forms: [], profile, style, given });
}

function linesOf(parts: readonly OutlinePart[]): string[] {
  return parts.map((part) =>
    part.kind === 'heading'
      ? part.text
      : `${part.section.section.id} ${part.section.state} ${part.section.gaps.length}`,
  );
}

describe.each(narrativeStyles.map((style) => [style.id, style] as const))('%s', (_, style) => {
  const plan = planNarrative(narrated(typed, style).text, style.id, titleOf);

  test('is a column of texts, each row high enough for its own', () => {
    expect(
      plan.cells.every(
        ([cell, ...others]) => (others.length === 0 && typeof cell !== 'object') || cell === null,
      ),
    ).toBe(true);
    expect(plan.rowHeights).toHaveLength(plan.cells.length);
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
    expect(Math.min(...plan.rowHeights)).toBeGreaterThanOrEqual(28);
  });

  test('has as many places to fill in as are counted', () => {
    const outline = outlineOf(narrated(typed, style).text, [], titleOf);
    const lines = plan.cells.flat().map((cell) => (typeof cell === 'string' ? cell : ''));
    const places = lines.flatMap((line) => line.match(/【待填：/g) ?? []).length;
    expect(gapPlaces(outlineSections(outline))).toBe(places);
    expect(places).toBeGreaterThan(0);
  });

  test('names every section that says something, once, and at last the whole', () => {
    const parts = plan.marks.map(({ part }) => part);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.at(-1)).toBeNull();
    expect(parts.slice(0, -1).every((part) => /^N\d\d\w*$/.test(part ?? ''))).toBe(true);
    for (const { area } of plan.marks) {
      expect(parseRange(area)?.bottom).toBeLessThan(plan.cells.length);
    }
  });

  test('prints on A4 upright, one page wide', () => {
    expect(plan.page).toMatchObject({ paper: 'A4', orientation: 'portrait', pagesWide: 1 });
  });
});

test('headings have the typefaces of official documents', () => {
  const { styles, cells } = planNarrative(narrated(typed).text, 'henan-2022', titleOf);
  const looks = styles.map(({ areas, font, horizontal }) => {
    const row = parseRange(areas[0] ?? '')?.top ?? 0;
    return `${font?.name} ${font?.size} ${horizontal ?? '-'} ${String(cells[row]?.[0]).trim()}`;
  });
  expect(looks).toEqual([
    '仿宋 16 - 某某局2022年度部门预算',
    '宋体 22 center 某某局2022年度部门预算',
    '黑体 16 - 第一部分  某某局概况',
    '楷体 16 - 一、某某局主要职责',
    '仿宋 16 - （一）部门主要职责',
  ]);
});

test('what is too long for a row takes several, which are one cell', () => {
  const long = narrated({ duties: '负责审批服务。'.repeat(120) });
  const { merges, rowHeights, cells } = planNarrative(long.text, 'henan-2022', titleOf);
  const [range] = merges.flatMap((area) => parseRange(area) ?? []);
  if (!range) throw new Error('nothing is merged');
  const rows = rowHeights.slice(range.top, range.bottom + 1);
  expect(rowCount(range)).toBe(2);
  expect(rows.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(30 * 16 * 1.3);
  expect(cells.slice(range.top + 1, range.bottom + 1)).toEqual([[null]]);
});

function writtenText(
  base: readonly string[] | null,
  lines: readonly string[],
  part = 'N02',
): WrittenText {
  const range = rangeOf(0, 0, 2, 1);
  const written = lines.map((text, row) => ({ row, rows: 1, indent: '', text, isFormula: false }));
  return {
    kind: 'narrative',
    style: 'henan_2022',
    instance: 1,
    sheet: '预算说明',
    sheetId: '1',
    range,
    sections: new Map([[part, { range, lines: written }]]),
    bases: new Map(base ? [[part, base]] : []),
    isCopy: false,
  };
}

describe('the outline', () => {
  const { text } = narrated(typed);
  const outline = outlineOf(text, [], titleOf);
  const stateOf = (id: string, written: WrittenText) =>
    linesOf(outlineOf(text, [written], titleOf)).find((line) => line.startsWith(`${id} `));

  test('has the headings and how far each section is', () => {
    expect(linesOf(outline).slice(0, 4)).toEqual([
      '第一部分  某某局概况',
      '一、某某局主要职责',
      '（一）部门主要职责',
      'N02 ready 0',
    ]);
    expect(linesOf(outline)).toContain('N07 missing 3');
  });

  const now = ['=1+1', '负责审批服务。'];
  const before = ['=1+1', '负责服务。'];

  test.each<[string, readonly string[] | null, readonly string[], string]>([
    ['as it is printed', now, now, 'filled'],
    ['the same, though nothing is known of it', null, now, 'filled'],
    ['edited, and nothing else is printed', now, ['=1+1', '负责审批工作。'], 'edited'],
    ['a line deleted', now, ['=1+1'], 'edited'],
    ['as it was printed', before, before, 'outOfDate'],
    ['edited elsewhere than it is printed otherwise', before, [...before, '甲'], 'outOfDate'],
    ['edited where it is printed otherwise', before, ['=1+1', '负责甲服务。'], 'conflict'],
    ['nothing is known of it', null, before, 'conflict'],
    ['emptied', now, [], 'deleted'],
  ])('on a sheet %s', (_, base, lines, state) => {
    const written = writtenText(base, lines);
    expect(stateOf('N02', written)).toBe(`N02 ${state} 0`);
  });

  test('a section whose cells are gone was deleted, if it was there', () => {
    const gone = { ...writtenText(now, now), sections: new Map() };
    expect(stateOf('N02', gone)).toBe('N02 deleted 0');
    expect(stateOf('N02', { ...gone, bases: new Map() })).toBe('N02 ready 0');
  });

  test('a gap that is on the sheet is missing there, whatever else was edited', () => {
    const section = outlineSections(outline).find((one) => one.section.id === 'N03');
    const lines = section?.lines ?? [];
    const written = (own: readonly string[]) => writtenText(lines, own, 'N03');
    expect(stateOf('N03', written([...lines, '甲']))).toMatch('N03 missing');
    expect(stateOf('N03', written(['没有内设机构。']))).toMatch('N03 edited');
  });

  test('what was filled into a gap on the sheet is not asked for again', () => {
    const section = outlineSections(outline).find((one) => one.section.id === 'N07');
    const { lines = [], gaps = [] } = section ?? {};
    const reason = gapText(gaps.at(-1) ?? '');
    const own = lines.map((line) => line.replace(reason, '人员增加'));
    const filled = outlineOf(text, [writtenText(lines, own, 'N07')], titleOf);
    const left = outlineSections(filled).find((one) => one.section.id === 'N07')?.gaps;
    expect(lines.join('')).toContain(reason);
    expect(left).toEqual(gaps.slice(0, -1));
    expect(gapsLeft(gaps, filled)).toEqual(left);
    expect(wantedFacts(filled, {})).not.toContain(gaps.at(-1));
  });

  test('figures typed over are told beside an edited section', () => {
    const section = outlineSections(outline).find((one) => one.section.id === 'N07');
    const lines = section?.lines ?? [];
    const own = lines.map((line) => line.replace(/2\.00万元/, '99.00万元'));
    const place = outlineSections(outlineOf(text, [writtenText(lines, own, 'N07')], titleOf))
      .find((one) => one.section.id === 'N07')
      ?.places.at(0);
    expect(place?.state).toBe('edited');
    expect(place?.ownFigures.map((one) => one.own)).toContain('99.00万元');
  });

  test('asks for what is missing or was typed, each once, in the order of the text', () => {
    const wanted = wantedFacts(outline, typed);
    expect(wanted.slice(0, 9)).toEqual([
      'duties',
      'offices',
      'units',
      'income',
      'expenditure',
      'income_last',
      'income_reason',
      'expenditure_last',
      'expenditure_reason',
    ]);
    expect(wanted).toContain('vehicleCount');
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  test('offers what may be said and need not be', () => {
    const { text: own } = narrated({}, nationalText);
    expect(offeredFacts(outlineOf(own, [], titleOf))).toEqual([
      ...['abroadGroups', 'abroadVisits', 'vehiclesBought', 'vehiclesHeld'],
      ...['receptionGroups', 'receptionGuests', 'leaderVehicles', 'largeEquipment'],
      'plannedAssets',
    ]);
  });

  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ reception: '0', reception_last: '0' }, ['reception_none']],
    [{ reception: '0', reception_last: '0', reception_none: '没有安排' }, ['reception_none']],
    [{ reception: '1', reception_last: '0' }, []],
  ])('of %j is offered why there is none: %j', (drafts, reasons) => {
    const { text: own } = narrated(drafts, nationalText);
    const offered = offeredFacts(outlineOf(own, [], titleOf));
    expect(offered.filter((name) => name.endsWith('_none'))).toEqual(reasons);
  });

  test('a sentence is as the figures make it', () => {
    const texts = outline.flatMap((part) =>
      part.kind === 'section' && part.section.section.id === 'N07'
        ? part.section.paragraphs.map((one) => (one.kind === 'text' ? textOf(one.runs) : ''))
        : [],
    );
    expect(texts.join('')).toContain('收入增加2.00万元，增长25.00%。主要原因：人员增加');
  });
});
