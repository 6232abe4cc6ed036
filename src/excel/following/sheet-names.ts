type Names = ReadonlyMap<string, string>;

interface Follower {
  /** By the sheet's id, which never changes. */
  names: Names;
  readonly onRenamed: (sheetId: string) => void;
}

const followers = new Set<Follower>();

/** The library has the event only where this set is, though it came with ExcelApi 1.17. */
export function tellsOfNames(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
}

/** From what was loaded of the sheets, until it is stopped. */
export function followNames(
  sheets: Excel.WorksheetCollection,
  onRenamed: Follower['onRenamed'],
): () => void {
  const follower: Follower = { names: namesOf(sheets), onRenamed };
  followers.add(follower);
  return () => void followers.delete(follower);
}

/** One request, where somebody follows and Excel tells nobody of names by itself. */
export async function lookForRenames(): Promise<void> {
  if (followers.size === 0) return;
  const now = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load(whatIsNamed);
    await context.sync();
    return namesOf(sheets);
  });
  for (const follower of followers) {
    const before = follower.names;
    follower.names = now;
    // Of a sheet that came since nobody knows under which name it was read.
    for (const [id, name] of now) if (before.get(id) !== name) follower.onRenamed(id);
  }
}

export const whatIsNamed = 'items/id,items/name';

function namesOf({ items }: Excel.WorksheetCollection): Names {
  return new Map(items.map(({ id, name }) => [id, name]));
}
