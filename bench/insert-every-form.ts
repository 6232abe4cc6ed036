import { insertForm, prepareForm } from '../src/app';
import { catalogue } from '../src/app/catalogue';
import { noProfile } from '../src/app/no-profile';
import { measureOnce, type InsertionRun } from './insert-form';
import { meteredOffice } from './metered-office';

export interface EveryForm {
  readonly layout: string;
  readonly actions: number;
  readonly drawnOnTheWay: readonly InsertionRun[];
  readonly prepared: readonly InsertionRun[];
}

const warmUps = 10;

/** Every layout of every pack on a new sheet, in turns, where requests are only answered. Packs share layouts: each is there once. */
export async function measureEveryForm(runs: number): Promise<readonly EveryForm[]> {
  const office = await meteredOffice();
  const { undo } = office.workbench.engine;
  const measured = [...layouts().values()].map((choice) => ({
    choice,
    insert: () => insertForm(office.workbook, { ...choice, place: 'newSheet' }),
    actions: 0,
    drawnOnTheWay: [] as InsertionRun[],
    prepared: [] as InsertionRun[],
  }));
  await office.answerAsFor(async () => {
    for (const one of measured) {
      office.workbench.log.clear();
      await one.insert();
      const sent = office.workbench.log.entries.map(({ request }) => request.Actions.length);
      one.actions = Math.max(...sent);
      undo.undo();
    }
  });
  office.workbench.dispose();
  for (let run = -warmUps; run < runs; run += 1) {
    for (const { choice, insert, drawnOnTheWay, prepared } of measured) {
      await prepareForm(office.workbook, choice, { ...noProfile, department: `第${run}局` });
      const first = await measureOnce(office, insert);
      await prepareForm(office.workbook, choice, noProfile);
      const second = await measureOnce(office, insert);
      if (run < 0) continue;
      drawnOnTheWay.push(first);
      prepared.push(second);
    }
  }
  return measured.map(({ choice: { packId, formId, styleId }, ...one }) => ({
    layout: `${packId} ${formId} ${styleId}`,
    ...one,
  }));
}

function layouts() {
  return new Map(
    catalogue.packs.flatMap((pack) =>
      pack.forms.flatMap((form) =>
        form.styles.map(
          (style) => [style, { packId: pack.id, formId: form.id, styleId: style.id }] as const,
        ),
      ),
    ),
  );
}
