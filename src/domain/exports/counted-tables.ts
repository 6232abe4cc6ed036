import type { Fen } from '../money/fen';
import { labelKey } from '../read/label-key';
import type { ExportReading, LeftRow } from './budget-export';
import { withoutChoice } from './counted-entries';
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
  /** Whose form it is; null where nothing says so, and for rows. */
  readonly unit: string | null;
  /** How many amounts it has. */
  readonly count: number;
  /** Null for a form, of which the amounts are no parts of one sum. */
  readonly sum: Fen | null;
  /** Whether it counts in any case: no other table says the same. */
  readonly isSure: boolean;
}

/**
 * Which tables count; a choice where some may be the same money in another version, or null. `department` is whose workbook it is
 * for: of forms of several units its own counts by itself.
 */
export function countedTables(
  { readings, forms: all }: ReadTables,
  words: ExportWords,
  isChosen: boolean,
  department: string | null,
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
  const forms = isChosen ? all : ownForms(all, department);
  const single = forms.filter(isSingle);
  let isTwice = false;
  single.forEach((one, index) => {
    const same = single.slice(0, index).filter(({ formId }) => formId === one.formId);
    for (const other of same) {
      put(one, other);
      isTwice ||= !areOfOtherUnits(one, other);
    }
  });
  // Rows can be added up if somebody says so; what a form says twice is no sum.
  if (isTwice || (inDoubt.size > 0 && !isChosen)) {
    const choice = [...readings, ...forms].map((one) => choiceOf(one, !inDoubt.has(one)));
    return { tables: { readings: [], forms: [] }, choice };
  }
  const counted = readings.map((one) => {
    const whole = within.get(one);
    return whole
      ? { ...one, entries: [], left: [...withoutChoice(one.left), leftTable(one, whole)] }
      : one;
  });
  return { tables: { readings: counted, forms }, choice: null };
}

function isSingle({ isPerProject, cells }: FormTable): boolean {
  return !isPerProject && cells.length > 0;
}

/** Of a form that several units have, that of the department itself, where it has one. */
function ownForms(forms: readonly FormTable[], department: string | null): readonly FormTable[] {
  if (department === null) return forms;
  const isOwn = ({ unit }: FormTable) => unit !== null && labelKey(unit) === labelKey(department);
  return forms.map((one) => {
    const isOther =
      isSingle(one) &&
      one.unit !== null &&
      !isOwn(one) &&
      forms.some((own) => isSingle(own) && own.formId === one.formId && isOwn(own));
    return isOther ? leftForm(one) : one;
  });
}

function leftForm(one: FormTable): FormTable {
  const row: LeftRow = {
    at: one.cells[0]?.at ?? '',
    words: `${one.title} ${one.unit ?? ''}`,
    fen: null,
    why: 'otherUnit',
  };
  return { ...one, cells: [], left: [...one.left, row], differences: [] };
}

function areOfOtherUnits(one: FormTable, other: FormTable): boolean {
  return one.unit !== null && other.unit !== null && labelKey(one.unit) !== labelKey(other.unit);
}

function choiceOf(one: ExportReading | FormTable, isSure: boolean): TableChoice {
  const { name, title } = one;
  if (!('cells' in one)) {
    const sum = sumOfEntries(one.entries);
    return { name, title, formId: null, unit: null, count: one.entries.length, sum, isSure };
  }
  const count = one.cells.filter(({ fen }) => fen !== null).length;
  const whose = one.unit === null ? title : `${title} ${one.unit}`;
  return { name, title: whose, formId: one.formId, unit: one.unit, count, sum: null, isSure };
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
