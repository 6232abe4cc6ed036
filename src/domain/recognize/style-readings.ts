import { titledBy, titleKey } from './known-texts';
import type { LabelWords } from './label-words';
import type { RecognizedTable } from './recognized-table';
import type { RankedStyle } from './style-ranks';
import { listsIn, readTables, type TableReading } from './table-reading';
import { titleBonus } from './table-worth';
import type { TablesToRead } from './tables-to-read';
import type { PairedLists } from './two-lists';

/** Tables read in one layout and another, each once, and what is known of a reading before it is made. */
export interface StyleReadings {
  readAs(one: RankedStyle): RecognizedTable;
  isRead(one: RankedStyle): boolean;
  /** Whether a title of the layout stands above the tables or in them. */
  isTitled(one: RankedStyle): boolean;
  /** What the reading can be worth at most, with a look at the title and the lists that `mostWorth` leaves out. */
  mostHere(one: RankedStyle): number;
}

/** What a reading in a layout can be worth at most, by its words alone. */
export function mostWorth({ labels, mostFound }: RankedStyle): number {
  return worthOfFound(labels, mostFound) + titleBonus;
}

function worthOfFound(labels: number, found: number): number {
  return found - (labels - found) / 2;
}

/** `texts`: what stands in the cells of the tables. */
export function styleReadings(
  tables: TablesToRead,
  texts: ReadonlySet<string>,
  words: LabelWords,
): StyleReadings {
  const printed = [...tables.above.map(({ text }) => text), ...texts];
  const around = [...new Set(printed.map(titleKey))];
  const isAround = titledBy(around);
  const isTitled = ({ indexed }: RankedStyle) => isAround(indexed);
  const lists = new Map<RankedStyle, PairedLists | null>();
  const readings = new Map<RankedStyle, RecognizedTable>();
  const listsOf = (one: RankedStyle): PairedLists | null => {
    const found = lists.get(one);
    if (found !== undefined) return found;
    const made = listsIn(tables, one.indexed, words);
    lists.set(one, made);
    return made;
  };
  return {
    isRead: (one) => readings.has(one),
    isTitled,
    readAs: (one) => {
      const reading =
        readings.get(one) ??
        recognized(readTables(tables, one.indexed, words, listsOf(one)), tables);
      readings.set(one, reading);
      return reading;
    },
    mostHere: (one) => {
      // Lines of lists are called as the form has them once they are taken apart, and so may be the title.
      if (listsOf(one)) return mostWorth(one);
      return worthOfFound(one.labels, one.mostPrinted) + (isTitled(one) ? titleBonus : 0);
    },
  };
}

export function recognized(reading: TableReading, { tables }: TablesToRead): RecognizedTable {
  const { found, labels, faults } = reading;
  const strange = faults.filter(({ kind }) => kind === 'unplaced').length;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const share = labels === 0 ? 0 : found / labels;
  const confidence = Math.max(0, share - strange / Math.max(1, 2 * rows));
  return { ...reading, tables: tables.map(({ at }) => at), confidence };
}
