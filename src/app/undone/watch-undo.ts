import type { SheetEvent } from '../ports';
import { deedOf, type Deed } from './deed';
import type { DeedRecord, SheetNow, Written } from './record-deeds';

/** Whoever tells of a deed. */
export interface Teller {
  /** Where nobody tells of it any more, nobody has to look. */
  readonly isTold: () => boolean;
  readonly onUndone: () => void;
  /** Cells of it read otherwise than before and than they were written. */
  readonly onOverwritten?: () => void;
}

interface Watched {
  readonly deed: Deed;
  readonly teller: Teller;
}

/**
 * Tells once that what was written is as it was before. It looks when cells of it were edited, never when others were. `pause` lets
 * those look first who follow the workbook anyway: what they read counts.
 */
export function watchUndo(
  record: DeedRecord,
  pause: () => Promise<void>,
): (written: Written, teller: Teller) => void {
  const { workbook } = record;
  let watched: readonly Watched[] = [];
  let stop: Promise<() => Promise<void>> | null = null;
  /** Of the reads that came back, the youngest. */
  let youngest = 0;

  function end(one: Watched): void {
    watched = watched.filter((other) => other !== one);
    if (watched.length > 0 || !stop) return;
    record.listen(null);
    void stop.then((ending) => ending()).catch(() => undefined);
    stop = null;
  }

  function undone(one: Watched): void {
    end(one);
    if (one.teller.isTold()) one.teller.onUndone();
  }

  function seen(sheets: readonly (SheetNow | null)[], number: number): void {
    youngest = Math.max(youngest, number);
    for (const sheet of sheets) {
      if (!sheet) continue;
      for (const one of watched) {
        if (one.deed.sees(sheet)) undone(one);
        else if (one.deed.isOverwritten() && one.teller.isTold()) one.teller.onOverwritten?.();
      }
    }
  }

  async function look(one: Watched): Promise<void> {
    // What it reads is seen as what others read.
    if (await one.deed.looks(workbook).catch(() => false)) undone(one);
  }

  async function hear({ sheetId, edited }: SheetEvent): Promise<void> {
    for (const one of watched) if (!one.teller.isTold()) end(one);
    const touched = watched.filter(({ deed }) => deed.isTouched(sheetId, edited));
    if (touched.length === 0) return;
    const heard = record.begun();
    await pause();
    for (const one of touched) {
      const isToRead = one.deed.isUnread || youngest <= heard;
      if (watched.includes(one) && isToRead) await look(one);
    }
  }

  return (written, teller) => {
    const deed = deedOf(written);
    if (!deed) return;
    const one = { deed, teller };
    watched = [...watched, one];
    record.listen(seen);
    stop ??= workbook.followSheets((event) => void hear(event));
    stop.catch(() => {
      end(one);
    });
    // How it reads as it was written: afterwards only edits of these cells matter.
    void look(one);
  };
}
