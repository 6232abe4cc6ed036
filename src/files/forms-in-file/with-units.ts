import { addressOf } from '../../app/address-of';
import { formFigures } from '../../domain/check/form-figures';
import { styleOf } from '../../domain/form/form-definition';
import { parseCell, printCell } from '../../domain/grid/cell';
import { unitOfDecimals, wanYuan, yuan, type MoneyUnit } from '../../domain/money/money-unit';
import { decimalsOfUnit } from '../../domain/money/written-unit';
import type { FormReading } from '../../domain/read/form-reading';
import { readForm } from '../../domain/read/read-form';
import { amountsInWords } from '../../domain/unit/amounts-in-words';
import { deduceUnits, type TableWithUnit } from '../../domain/unit/deduce-units';
import type { AmountElsewhere, UnitReading } from '../../domain/unit/unit-evidence';
import { unitShown } from '../../domain/value/read-amount';
import type { ReadableFile } from '../read-file';
import { withDoubtedUnits } from './doubted-units';
import type { FormInFile, FormsInFile } from './form-in-file';

const units: readonly MoneyUnit[] = [wanYuan, yuan];

interface UnitRequest {
  readonly forms: readonly FormInFile[];
  readonly placeOf: FormsInFile['placeOf'];
  /** What the user says of those of which the file tells nothing; null where nobody was asked. */
  readonly given: MoneyUnit | null;
}

/** The forms, those that name no unit of their amounts read in the one that the file tells; what nobody tells stays open. */
export function withUnits(file: ReadableFile, request: UnitRequest): readonly FormInFile[] {
  const words = wordsOf(file);
  const told = withToldUnits(words, request);
  return withDoubtedUnits(told, (one) => amountsIn(one, one.reading, request.placeOf), words);
}

function withToldUnits(
  words: readonly AmountElsewhere[],
  { forms, placeOf, given }: UnitRequest,
): readonly FormInFile[] {
  const silent = new Set(forms.filter(isSilent));
  if (silent.size === 0) return forms;
  const read = new Map(
    [...silent].map((one) => [one, units.map((unit) => ({ unit, reading: readIn(one, unit) }))]),
  );
  const tables = forms.map((table): TableWithUnit<FormInFile> => {
    const inUnits = read.get(table);
    const amountsOf = (reading: FormReading) => amountsIn(table, reading, placeOf);
    if (!inUnits) {
      const decimals = decimalsOfUnit(table.reading.unit ?? table.form.unit);
      const said = decimals === null ? null : unitOfDecimals(decimals);
      return { table, said, amounts: amountsOf(table.reading) };
    }
    return {
      table,
      open: {
        readings: inUnits.map(({ unit, reading }): UnitReading => {
          const tooFine = reading.problems.filter(
            (one) => one.kind === 'unreadable' && one.reason === 'tooFine',
          ).length;
          return { unit, amounts: amountsOf(reading), tooFine };
        }),
      },
      amountsIn: (unit) =>
        inUnits.flatMap((one) => (one.unit === unit ? amountsOf(one.reading) : [])),
    };
  });
  const known = deduceUnits(tables, words);
  const isHeldAgainst =
    words.length > 0 || tables.some((one) => 'amounts' in one && one.amounts.length > 0);
  return forms.map((one): FormInFile => {
    const inUnits = read.get(one);
    if (!inUnits) return one;
    const told = given && { unit: given, evidence: { kind: 'given' as const } };
    const own = known.get(one) ?? told;
    if (!own) return isHeldAgainst || known.size > 0 ? { ...one, unitBy: 'open' } : one;
    const reading = inUnits.find(({ unit }) => unit === own.unit)?.reading ?? one.reading;
    return { ...one, reading: { ...reading, unit: own.unit }, unitBy: own };
  });
}

/** Amounts stand in it, and nothing says what they are in. The forms of the add-in are in theirs. */
function isSilent({ form, styleId, grid, reading, isMarked }: FormInFile): boolean {
  if (isMarked || reading.unit !== null) return false;
  const { all } = formFigures(styleOf(form, styleId), reading, form.unit);
  const amounts = all.filter(({ content }) => content.kind === 'amount' && content.fen !== 0);
  return (
    amounts.length > 0 &&
    !amounts.some(({ at, notes }) => {
      const cell = parseCell(at);
      const isTyped = notes.some(({ kind }) => kind === 'typedUnit');
      return isTyped || (cell !== null && unitShown(grid.cellAt(cell.row, cell.column)) !== null);
    })
  );
}

function readIn(one: FormInFile, unit: MoneyUnit): FormReading {
  const { form, styleId, grid, region, reading, recognized } = one;
  const columns = recognized ? reading.table.columns : null;
  const again = readForm(form, styleId, grid, region, columns, unit);
  // What does not depend on units was found with more than the form alone.
  const problems = [
    ...reading.problems.filter(({ kind }) => !ofUnit.has(kind)),
    ...again.problems.filter(({ kind }) => ofUnit.has(kind)),
  ];
  return { ...again, problems };
}

const ofUnit: ReadonlySet<string> = new Set(['unreadable', 'doubtful']);

function amountsIn(
  { form, styleId, grid, sheet }: FormInFile,
  reading: FormReading,
  placeOf: FormsInFile['placeOf'],
): readonly AmountElsewhere[] {
  const { all } = formFigures(styleOf(form, styleId), reading, form.unit);
  return all.flatMap(({ content, at }): readonly AmountElsewhere[] => {
    if (content.kind !== 'amount' || content.fen === 0) return [];
    const cell = parseCell(at);
    const shown = cell && grid.cellAt(cell.row, cell.column);
    const words = String(shown?.text ?? shown?.value ?? '').trim();
    return [{ fen: content.fen, step: 0, words, at: placeOf(sheet, at) ?? sheet }];
  });
}

function wordsOf(file: ReadableFile): readonly AmountElsewhere[] {
  if (file.kind !== 'workbook') {
    return file.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? amountsInWords(block.text, block.at) : [],
    );
  }
  return file.sheets.flatMap(({ grid }) => {
    const found: AmountElsewhere[] = [];
    const { used, name } = grid;
    if (!used) return found;
    const columns = grid.filled;
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (const column of columns?.get(row) ?? (columns ? [] : range(used.left, used.right))) {
        const { value } = grid.cellAt(row, column);
        if (typeof value !== 'string' || value.length < least) continue;
        found.push(...amountsInWords(value, addressOf(name, printCell({ row, column }))));
      }
    }
    return found;
  });
}

/** A cell of a text is longer: 收入预算640万元。 */
const least = 8;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
