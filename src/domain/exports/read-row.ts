import type { ExportEntry, LeftRow } from './budget-export';
import type { ExportRow } from './export-rows';
import { codeAttributes, nameOfCode, type Attributes, type ExportWords } from './export-words';
import { splitAmount, type PartColumn } from './of-which';

interface ReadingFor {
  readonly words: ExportWords;
  /** The budget year of the workbook; null where it says none. */
  readonly year: number | null;
}

/** What a row says that counts once, and what of it does not. */
export interface ReadRow {
  readonly entries: readonly ExportEntry[];
  readonly left: readonly LeftRow[];
  /** The columns of parts that said something of it. */
  readonly split: ReadonlySet<PartColumn>;
}

export function readRow(row: ExportRow, { words, year }: ReadingFor): ReadRow {
  const unread = row.unread.map((one): LeftRow => ({
    ...{ at: one.at, words: `${row.words} ${one.words}`, fen: null, why: 'unreadable' },
  }));
  const named = withNames(row.attributes, words, year);
  const split = new Set<PartColumn>();
  const left: LeftRow[] = [];
  const entries = [...row.amounts].flatMap(([column, amount]): ExportEntry[] => {
    const whole = { at: row.at, fen: amount, attributes: { ...named, ...column.says } };
    const ofIt = [...row.parts].filter(([{ of }]) => of === column);
    const [first] = ofIt;
    if (!first || ofIt.some(([, said]) => said === null)) return [whole];
    const [part, said] = first;
    const isOne = ofIt.every(([, other]) => other === said);
    const both = isOne && said !== null && splitAmount(amount, whole.attributes, part, said);
    if (!both) {
      const why = isOne ? 'notPart' : 'twoParts';
      left.push(...ofIt.map(([one, its]) => ({ ...partSaid(row, one), fen: its, why }) as const));
      return [whole];
    }
    if (both.some(({ attributes: { fund } }) => fund !== whole.attributes.fund)) split.add(part);
    return both.map((one) => ({ at: row.at, ...one }));
  });
  return { entries, left: [...unread, ...left], split };
}

function partSaid({ at, words }: ExportRow, { path }: PartColumn) {
  return { at, words: `${words} ${path[path.length - 1] ?? ''}` };
}

/** Where an export has codes alone, the classification of the year has their names. */
function withNames(
  attributes: Attributes,
  { names }: ExportWords,
  year: number | null,
): Attributes {
  const added = codeAttributes.flatMap((code): [string, string][] => {
    const [own, name] = [attributes[code], nameOfCode[code]];
    const known = names[code]?.filter(
      (one) =>
        one.code === own &&
        (year === null || (one.years.from <= year && year <= (one.years.to ?? year))),
    );
    const [first] = known ?? [];
    return first && attributes[name] === undefined ? [[name, first.name]] : [];
  });
  return { ...attributes, ...Object.fromEntries(added) };
}
