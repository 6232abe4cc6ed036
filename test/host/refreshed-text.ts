import { refreshText } from '../../src/app/narrative';
import { outlineSections, textOrder } from '../../src/app/narrative/outline';
import { conflictKey } from '../../src/app/narrative/conflict-key';
import type { RefreshRequest } from '../../src/app/narrative/refresh-text';
import { conflictsIn, type MergeChoice } from '../../src/domain/merge/merged-text';
import { type } from './open-product';
import { narrated, textSheet, type Facts, type Product } from './text-of-forms';

interface Refreshing {
  readonly own?: Facts;
  readonly ids?: readonly string[];
  readonly choice?: MergeChoice;
  readonly isRestored?: boolean;
}

export async function requestFor(host: Product, id: string): Promise<RefreshRequest> {
  const { printed, outline, facts: keyed, sectionOf } = await narrated(host);
  const { lines: fresh, places } = sectionOf(id);
  const sections = places.map(({ text, part }) => ({
    text,
    sheetId: text.sheetId,
    part,
    fresh,
    choices: new Map(),
    isRestored: false,
  }));
  return { sections, order: textOrder(printed, outline), facts: keyed };
}

export async function refresh(
  host: Product,
  { own, ids, choice, isRestored = false }: Refreshing = {},
) {
  const { printed, outline, facts: keyed } = await narrated(host, own);
  const sections = outlineSections(outline)
    .filter(({ section }) => !ids || ids.includes(section.id))
    .flatMap(({ lines, places }) =>
      places.map(({ text, part, merged }) => ({
        text,
        sheetId: text.sheetId,
        part,
        fresh: lines,
        choices: new Map(
          choice ? conflictsIn(merged).map((one) => [conflictKey(one), choice] as const) : [],
        ),
        isRestored,
      })),
    );
  return refreshText(host.workbook, { sections, order: textOrder(printed, outline), facts: keyed });
}

export async function lines(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(textSheet).getRange('A1:A400').load('values');
    await context.sync();
    return used.values.map(([text]) => String(text));
  });
}

/** Where the line stands, from one on; what it says is changed there by the user. */
export async function edit(words: string, change: (line: string) => string): Promise<void> {
  const all = await lines();
  const row = all.findIndex((line) => line.includes(words));
  await type(textSheet, `A${row + 1}`, change(all[row] ?? ''));
}

export async function onRows(words: string, work: (row: Excel.Range) => void): Promise<void> {
  const row = (await lines()).findIndex((line) => line.includes(words)) + 1;
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(textSheet).getRange(`${row}:${row}`));
    await context.sync();
  });
}

export async function heightOf(words: string): Promise<number> {
  const row = (await lines()).findIndex((line) => line.includes(words)) + 1;
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(textSheet).getRange(`A${row}`);
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });
}
