import { insertForm, type WorkbookPort } from '../../../src/app';
import { followCheck, reportOf, type CheckState } from '../../../src/app/check';
import type { Workbench } from '../../../src/workbench/host/workbench';
import { openProduct, threePublicOnNewSheet, type } from '../open-product';

const sheet = '三公经费预算表';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As the grid does it: it waits for no request. */
const deeds: readonly ((workbench: Workbench) => void)[] = [
  ({ engine }) => void engine.book.getSheetByName(sheet)?.deleteRow(1),
  ({ engine }) => void engine.undo.undo(),
  ({ engine }) => void engine.undo.undo(),
];

/** Does each when requests have asked for results so often, or where they do not, after a while. */
async function inTheMiddle(
  { engine }: Workbench,
  deeds: readonly (() => void)[],
  moments: readonly number[],
) {
  const { calculation } = engine;
  const settleCells = calculation.settleCells.bind(calculation);
  let asked = 0;
  let done = 0;
  calculation.settleCells = async () => {
    const now = asked;
    asked += 1;
    for (; done < deeds.length && moments[done] === now; done += 1) {
      await pause(0);
      deeds[done]?.();
    }
    await settleCells();
  };
  await pause(150);
  calculation.settleCells = settleCells;
  for (; done < deeds.length; done += 1) deeds[done]?.();
}

function said(state: CheckState | undefined): string {
  return reportOf((state?.sheets ?? []).flatMap(({ forms }) => forms))
    .findings.filter(({ rule }) => rule === 'TP-NEG')
    .map(({ rule, at }) => `${rule} ${at[0]}`)
    .join();
}

async function follow(workbook: WorkbookPort) {
  const states: CheckState[] = [];
  const { refresh, stop } = await followCheck(workbook, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    onFault: () => undefined,
    pause: () => Promise.resolve(),
  });
  return { states, refresh, stop };
}

const moments = [0, 1, 2, 3, 4, 5, 6, 8].flatMap((first) =>
  [0, 1].map((then) => [first, first, first + then] as const),
);

test.each(moments)(
  'a row taken out, undone, and the step before, after %d, %d and %d results: all is checked, whoever asks',
  async (...at) => {
    const { workbook, workbench } = await openProduct();
    await insertForm(workbook, threePublicOnNewSheet);
    await insertForm(workbook, threePublicOnNewSheet);
    await type(sheet, 'B5', -1);
    await type(sheet, 'E5', -2);
    await workbench.idle();
    const { states, refresh, stop } = await follow(workbook);
    expect(states.map(said)).toEqual(['TP-NEG B5,TP-NEG E5']);
    refresh();
    await inTheMiddle(
      workbench,
      deeds.map((deed) => () => deed(workbench)),
      at,
    );
    // Not `idle`, which asks for what waits.
    for (let tries = 0; tries < 20 && said(states.at(-1)) !== 'TP-NEG B5'; tries += 1)
      await pause(50);
    await stop();
    expect([said(states.at(-1)), states.at(-1)?.isCurrent]).toEqual(['TP-NEG B5', true]);
  },
);
