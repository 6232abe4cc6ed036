import { areaOf } from '../model/range/cells';
import { writeEntries } from '../model/range/content-write';
import { clearContent } from './user';
import type { CellInput } from './user';
import type { Person } from './people';

/** Somebody else who has the workbook open: events say `Remote`, and the user cannot undo what they do. */
export interface Coauthor {
  type(address: string, text: string): Promise<boolean>;
  paste(address: string, values: readonly (readonly CellInput[])[]): Promise<boolean>;
  clear(address: string): Promise<boolean>;
}

export function coauthor(person: Person): Coauthor {
  const { act, target, env } = person;
  const remotely = (work: () => boolean) =>
    act(() => env.engine.undo.withoutStep(() => Promise.resolve(work())));

  return {
    type: (address, text) =>
      remotely(() => {
        writeEntries(target(address), [[text]], env);
        return true;
      }),
    paste: (address, values) =>
      remotely(() => {
        const { sheetId, area } = target(address);
        const place = areaOf({ sheetId, area });
        const columns = Math.max(...values.map((row) => row.length));
        const cells = env.liveRanges.make(sheetId, { ...place, rows: values.length, columns });
        const filled = values.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
        writeEntries(cells, filled, env);
        return true;
      }),
    clear: (address) => remotely(() => clearContent(target(address), env)),
  };
}
