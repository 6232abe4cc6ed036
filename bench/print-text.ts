import { narrate } from '../src/app/narrative/narrate';
import { outlineOf, outlineSections } from '../src/app/narrative/outline';
import { markPart } from '../src/app/narrative/text-mark';
import type { WrittenText } from '../src/app/narrative/written-texts';
import { unknownProfile } from '../src/domain/form/profile';
import { rangeOf } from '../src/domain/grid/cell-range';
import { fen } from '../src/domain/money/fen';
import type { Fact, Facts } from '../src/domain/narrative/fact/fact';
import { textOf } from '../src/domain/narrative/print/text-run';
import { sectionsOf } from '../src/domain/narrative/section/narrative-style';
import type { PrintedText } from '../src/domain/narrative/section/print-text';
import { keepSections } from '../src/domain/narrative/section/keep-sections';
import { printSection, roundedFacts, runsOf } from '../src/domain/narrative/section/print-section';
import { henan2022Text } from '../src/packs/narrative';
import { rosaeNlgSection, type RosaeNlg } from './rosaenlg-text';
import { startWatch } from './stopwatch';

export interface TextPrintings {
  /** Microseconds of the processor a text, one for each round. */
  readonly ways: Readonly<Record<string, readonly number[]>>;
  readonly letters: number;
  readonly sections: number;
}

const texts = 200;
const warmUps = 3;
const amount = (yuan: number): Fact => ({ kind: 'amount', fen: fen(yuan * 100) });
const words = (text: string): Fact => ({ kind: 'text', text });

/** In 元: what each item is now and what it was. */
const items = {
  three: [21_500, 17_000],
  abroad: [0, 0],
  reception: [5_500, 6_000],
  vehicles: [16_000, 11_000],
  vehiclePurchase: [0, 0],
  vehicleRunning: [16_000, 11_000],
} as const;
const reason = '工作任务有变化';

/** The “三公” section by ours and by RosaeNLG in turns, and all sections of a department by ours. */
export function measureText(rounds: number, library: RosaeNlg | null): TextPrintings {
  const theirs = library && rosaeNlgSection(library);
  if (theirs) expectSameText(ourSection(0), theirs(valuesOf(0)));
  const profile = { ...unknownProfile, department: '某某局', year: 2022 };
  const written = writtenText(
    narrate({ forms: [], profile, style: henan2022Text, given: factsOf(0) }).text,
  );
  const print = keepSections();
  const ways: Record<string, (turn: number) => unknown> = {
    ours: ourSection,
    ...(theirs && { RosaeNLG: (turn: number) => theirs(valuesOf(turn)) }),
    'all sections: ours': (turn) =>
      narrate({ forms: [], profile, style: henan2022Text, given: factsOf(turn) }),
    'after an edit of “三公”, the other sections kept: ours': (turn) =>
      narrate({ forms: [], profile, style: henan2022Text, given: factsOf(turn), print }),
    'after an edit, held against the sheet: ours': (turn) => {
      const given = factsOf(turn);
      const { text } = narrate({ forms: [], profile, style: henan2022Text, given, print });
      return outlineOf(text, [written], (form) => form);
    },
  };
  const times: Record<string, number[]> = {};
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, print] of Object.entries(ways)) {
      const watch = startWatch();
      for (let turn = 0; turn < texts; turn += 1) print(turn);
      if (round >= 0) (times[name] ??= []).push((watch.read().cpu * 1000) / texts);
    }
  }
  const sections = sectionsOf(henan2022Text.chapters).length;
  return { ways: times, letters: ourSection(0).length, sections };
}

const section = sectionsOf(henan2022Text.chapters).find(({ id }) => id === 'N12');

/** A text as it stands on a sheet, with words of the user's own in the section whose figures change. */
function writtenText(text: PrintedText): WrittenText {
  const range = rangeOf(0, 0, 1, 1);
  const printed = outlineSections(outlineOf(text, [], (form) => form)).map(
    ({ section: { id }, lines }) => [markPart(id), lines] as const,
  );
  const sections = printed.map(([part, lines]) => {
    const own = part === 'N12' ? lines.map((line) => line.replace('预算为', '预算共计为')) : lines;
    const rows = own.map((line, row) => ({
      ...{ row, rows: 1, indent: '', text: line, isFormula: false },
    }));
    return [part, { range, lines: rows }] as const;
  });
  return {
    ...{ kind: 'narrative', style: 'henan_2022', instance: 1, sheet: '预算说明', sheetId: '1' },
    ...{ range, isCopy: false, sections: new Map(sections), bases: new Map(printed) },
  };
}

function ourSection(turn: number): string {
  if (!section) throw new Error('N12 is missing');
  const { printing } = henan2022Text;
  const facts = roundedFacts(factsOf(turn), printing);
  return printSection(section, facts, { printing, gapText: (name) => `【${name}】` })
    .map((paragraph) => textOf(runsOf(paragraph)))
    .join('');
}

/** Other figures each time, so that nothing can be kept. */
function factsOf(turn: number): Facts {
  return Object.fromEntries([
    ['unit', words('某某局')],
    ['year', words('2022')],
    ['lastYear', words('2021')],
    ...Object.entries(items).flatMap(([name, [now, last]]): [string, Fact][] => [
      [name, amount(now === 0 ? 0 : now + turn)],
      [`${name}_last`, amount(last)],
      [`${name}_reason`, words(reason)],
    ]),
  ]);
}

/** The same for RosaeNLG, which is given figures as they are printed. */
function valuesOf(turn: number): object {
  const all = Object.entries(items).map(([name, [before, last]]) => {
    const now = before === 0 ? 0 : before + turn;
    const trend = now > last ? 'up' : now < last ? 'down' : 'flat';
    return [name, { now: printed(now), change: printed(Math.abs(now - last)), trend, reason }];
  });
  return { unit: '某某局', year: '2022', last: '2021', ...Object.fromEntries(all) };
}

function printed(yuan: number): string {
  return yuan === 0 ? '0' : (yuan / 10_000).toFixed(2);
}

/** A fast answer counts only if it is the same answer: RosaeNLG puts spaces between languages, and tags around paragraphs. */
function expectSameText(ours: string, theirs: string): void {
  const plain = theirs.replace(/<[^>]+>|\s/g, '');
  if (ours !== plain) throw new Error(`not the same text:\n${ours}\n${plain}`);
}
