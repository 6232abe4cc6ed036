import type { FormPlace, SheetTexts, WholeSheet, WorkbookPort } from '../ports';

/** A sheet as it was read. */
export type SheetNow = Pick<WholeSheet, 'id' | 'grid'>;

/** What was written last, with what has to be known to see that it is undone. */
export type Written =
  | { readonly kind: 'sheets'; readonly before: ReadonlyMap<string, SheetNow> }
  | { readonly kind: 'texts'; readonly texts: readonly SheetTexts[] }
  /** One after the other, as a set or an import inserts them. */
  | { readonly kind: 'forms'; readonly places: readonly FormPlace[] };

/** A read that came back: its sheets, and the how-manieth it was. */
type ReadListener = (sheets: readonly (SheetNow | null)[], number: number) => void;

export interface DeedRecord {
  /** Remembers how sheets read before something is written. */
  readonly workbook: WorkbookPort;
  /** What was written last is whose who asks. */
  take(): Written | null;
  /** Every read that tells how sheets stand; null for none. */
  listen(listener: ReadListener | null): void;
  /** How many reads were begun. */
  begun(): number;
}

export function recordDeeds(port: WorkbookPort): DeedRecord {
  const latest = new Map<string, SheetNow>();
  let last: Written | null = null;
  let listener: ReadListener | null = null;
  let writes = 0;
  let begun = 0;

  function reading<Arguments extends readonly unknown[], Result>(
    read: (...values: Arguments) => Promise<Result>,
    sheetsIn: (result: Result) => readonly (SheetNow | null)[],
  ) {
    return async (...values: Arguments): Promise<Result> => {
      const since = writes;
      const number = (begun += 1);
      const result = await read(...values);
      // What was read while something was written may be neither what was nor what is.
      if (since === writes) {
        const sheets = sheetsIn(result);
        for (const sheet of sheets) if (sheet) latest.set(sheet.id, sheet);
        listener?.(sheets, number);
      }
      return result;
    };
  }

  function writing<Arguments extends readonly unknown[]>(
    write: (...values: Arguments) => Promise<void>,
    writtenBy: (...values: Arguments) => Written | null,
  ) {
    return async (...values: Arguments): Promise<void> => {
      const written = writtenBy(...values);
      writes += 1;
      try {
        await write(...values);
        last = written;
      } finally {
        writes += 1;
      }
    };
  }

  function onSheets(ids: readonly string[]): Written | null {
    const before = new Map<string, SheetNow>();
    for (const id of ids) {
      const sheet = latest.get(id);
      // Nobody knows how it read before.
      if (!sheet) return null;
      before.set(id, sheet);
    }
    return { kind: 'sheets', before };
  }

  return {
    workbook: {
      ...port,
      readActiveSheet: reading(port.readActiveSheet, (sheet) => [sheet]),
      readGrids: reading(port.readGrids, ({ sheets }) => sheets),
      readNamedSheets: reading(port.readNamedSheets, ({ sheets }) => sheets),
      readSheets: reading(port.readSheets, ({ sheets }) => sheets),
      writeSheets: writing(port.writeSheets, (all) => onSheets(all.map(({ sheetId }) => sheetId))),
      writeRows: writing(port.writeRows, (sheetId) => onSheets([sheetId])),
      writeTexts: writing(port.writeTexts, (texts) => ({ kind: 'texts', texts })),
      writeForm: writing(port.writeForm, (_, place) => ({
        kind: 'forms',
        places: last?.kind === 'forms' ? [...last.places, place] : [place],
      })),
    },
    take() {
      const written = last;
      last = null;
      return written;
    },
    listen(next) {
      listener = next;
    },
    begun: () => begun,
  };
}
