import type { PlacedFigures } from '../../../domain/check/form-figures';
import type { ScopePath } from '../../../domain/form/scope-path';
import { labelKey } from '../../../domain/read/label-key';
import { codedRows, type CodedRow } from './coded-rows';
import type { PlacedRow } from './found-cause';
import { matchedLists, type ListInBlock, type MatchedLists } from './matched-lists';
import type { CheckedForm } from '../report';

/** A row that another form has, and this one has not. */
export interface RowLeftOut {
  readonly lists: MatchedLists;
  readonly code: string;
  /** The row there. */
  readonly row: PlacedRow;
  /** The row here below which it belongs. */
  readonly beside: ScopePath;
}

/** Two lists with more rows apart are of different things. */
const most = 20;

/** `together` are the places of the forms that are compared with this one; `look` takes those that were looked at. */
export function rowsLeftOut(
  place: number,
  forms: readonly CheckedForm[],
  together: readonly number[],
  look: (place: number) => void,
): readonly RowLeftOut[] {
  const form = forms[place];
  if (!form) return none;
  const ofKind = (formId: string) => together.filter((one) => forms[one]?.form.id === formId);
  const lists = matchedLists(form.form.id);
  if (lists.length === 0 || ofKind(form.form.id).length > 1) return none;
  return lists.flatMap((matched): readonly RowLeftOut[] => {
    const [there, ...others] = ofKind(matched.other.form);
    const other = there === undefined ? undefined : forms[there];
    // Of several nobody knows which is meant.
    if (there === undefined || !other || others.length > 0) return none;
    look(there);
    return missingOf(matched, form.figures, other.figures).map(({ scope, code, beside }) => ({
      ...{ lists: matched, code, beside, row: { place: there, scope } },
    }));
  });
}

const none: readonly never[] = [];

interface MissingRow extends CodedRow {
  readonly beside: ScopePath;
}

function missingOf(
  { own, other, areCodes }: MatchedLists,
  here: PlacedFigures,
  there: PlacedFigures,
): readonly MissingRow[] {
  const [rows, others] = [codedRows(own, here), codedRows(other, there)];
  const missing = codesMissing(rows, others);
  if (missing.length === 0) return none;
  const [codes, known] = [codesIn(rows), codesIn(others)];
  const common = others.length - missing.length;
  if (missing.length > most || common * 2 < Math.min(rows.length, others.length)) return none;
  const alone = rows.filter(({ code }) => !known.has(code));
  return missing.flatMap(({ code, scope }): readonly MissingRow[] => {
    const isPartly = [...codes].some(
      (one) => one !== '' && (one.startsWith(code) || code.startsWith(one)),
    );
    if (isPartly || others.filter((one) => one.code === code).length > 1) return none;
    const row = said(other, scope, there);
    if (alone.some((one) => isAlike(row, said(own, one.scope, here)))) return none;
    const above = areCodes ? rows.findLast((one) => one.code < code) : rowAbove(others, code, rows);
    const beside = above ?? rows[0];
    return beside ? [{ code, scope, beside: beside.scope }] : none;
  });
}

/** The row here of the nearest one that stands above it there. */
function rowAbove(
  others: readonly CodedRow[],
  code: string,
  rows: readonly CodedRow[],
): CodedRow | undefined {
  const above = others.slice(
    0,
    others.findIndex((one) => one.code === code),
  );
  const codes = codesIn(rows);
  const nearest = above.findLast((one) => codes.has(one.code));
  return rows.findLast((one) => one.code === nearest?.code);
}

function codesIn(rows: readonly CodedRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ code }) => code));
}

// Amounts are typed over more often than codes, and a form is held against several.
const knownMissing = new WeakMap<
  readonly CodedRow[],
  WeakMap<readonly CodedRow[], readonly CodedRow[]>
>();

/** Those of `others` whose codes these rows do not have. */
function codesMissing(rows: readonly CodedRow[], others: readonly CodedRow[]): readonly CodedRow[] {
  const known = knownMissing.get(rows) ?? new WeakMap<readonly CodedRow[], readonly CodedRow[]>();
  knownMissing.set(rows, known);
  const codes = known.has(others) ? null : codesIn(rows);
  const missing =
    known.get(others) ?? others.filter(({ code }) => code !== '' && codes?.has(code) === false);
  known.set(others, missing);
  return missing;
}

interface SaidInRow {
  readonly name: string;
  readonly amount: number;
}

function said({ name, amount }: ListInBlock, scope: ScopePath, figures: PlacedFigures): SaidInRow {
  const [text, fen] = [name, amount].map((id) =>
    id === undefined ? null : (figures.find(id, scope)?.content ?? null),
  );
  return {
    name: text?.kind === 'text' ? labelKey(text.text) : '',
    amount: fen?.kind === 'amount' ? fen.fen : 0,
  };
}

/** What is there under another code was not left out. */
function isAlike(one: SaidInRow, other: SaidInRow): boolean {
  return (
    (one.name !== '' && one.name === other.name) ||
    (one.amount !== 0 && one.amount === other.amount)
  );
}
