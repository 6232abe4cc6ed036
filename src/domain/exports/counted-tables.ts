import type { Fen } from '../money/fen';
import type { ExportReading, LeftRow } from './budget-export';
import type { ExportWords } from './export-words';
import type { FormTable } from './form-table';
import { areApart, isWithin, sumOfEntries } from './same-money';

/** The tables of an export that were understood: rows to be added up, and forms. */
export interface ReadTables {
  readonly readings: readonly ExportReading[];
  readonly forms: readonly FormTable[];
}

/** A table that may count or not, as it is shown to who decides. */
export interface TableChoice {
  readonly name: string;
  readonly title: string;
  /** Of the tables of one form one counts; null for rows that are added up. */
  readonly formId: string | null;
  /** How many amounts it has. */
  readonly count: number;
  /** Null for a form, of which the amounts are no parts of one sum. */
  readonly sum: Fen | null;
  /** Whether it counts in any case: no other table says the same. */
  readonly isSure: boolean;
}

/** Which tables count; a choice where some may be the same money in another version, or null. */
export function countedTables(
  { readings, forms }: ReadTables,
  words: ExportWords,
  isChosen: boolean,
): { readonly tables: ReadTables; readonly choice: readonly TableChoice[] | null } {
  const inDoubt = new Set<ExportReading | FormTable>();
  const put = (one: ExportReading | FormTable, other: ExportReading | FormTable) => {
    inDoubt.add(one);
    inDoubt.add(other);
  };
  const within = new Map<ExportReading, ExportReading>();
  const most = [...readings].sort((one, other) => other.entries.length - one.entries.length);
  most.forEach((one, index) => {
    if (one.entries.length === 0) return;
    for (const other of most.slice(0, index)) {
      if (within.has(one) || within.has(other) || areApart(one, other, words)) continue;
      const [stage, version] = [stageOf(one, words), stageOf(other, words)];
      const isVersion = stage !== '' && version !== '' && stage !== version;
      if (!isVersion && isWithin(one, other, words)) within.set(one, other);
      else put(one, other);
    }
  });
  const single = forms.filter(({ isPerProject, cells }) => !isPerProject && cells.length > 0);
  const isTwice = single.some((one, index) => {
    const same = single.slice(0, index).filter(({ formId }) => formId === one.formId);
    same.forEach((other) => {
      put(one, other);
    });
    return same.length > 0;
  });
  // Rows can be added up if somebody says so; what a form says twice is no sum.
  if (isTwice || (inDoubt.size > 0 && !isChosen)) {
    const choice = [...readings, ...forms].map((one) => choiceOf(one, !inDoubt.has(one)));
    return { tables: { readings: [], forms: [] }, choice };
  }
  const counted = readings.map((one) => {
    const whole = within.get(one);
    return whole ? { ...one, entries: [], left: [...one.left, leftTable(one, whole)] } : one;
  });
  return { tables: { readings: counted, forms }, choice: null };
}

function choiceOf(one: ExportReading | FormTable, isSure: boolean): TableChoice {
  const { name, title } = one;
  if (!('cells' in one)) {
    const sum = sumOfEntries(one.entries);
    return { name, title, formId: null, count: one.entries.length, sum, isSure };
  }
  const count = one.cells.filter(({ fen }) => fen !== null).length;
  return { name, title, formId: one.formId, count, sum: null, isSure };
}

/** 一上, 批复, 2024年: of which version its name or its title says a table is. */
function stageOf(
  { name, title }: Pick<ExportReading, 'name' | 'title'>,
  { stages }: ExportWords,
): string {
  const said = `${name} ${title}`.matchAll(new RegExp(stages, 'g'));
  return [...new Set([...said].map(([word]) => word))].sort().join(' ');
}

function leftTable(part: ExportReading, whole: ExportReading): LeftRow {
  const sum = sumOfEntries(part.entries);
  const why = sum === sumOfEntries(whole.entries) ? 'sameSum' : 'inOther';
  return { at: part.entries[0]?.at ?? '', words: part.name, fen: sum, why };
}
