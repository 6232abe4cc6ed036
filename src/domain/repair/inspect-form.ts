import { parseCell } from '../grid/cell';
import { contains, parseRange, printRange } from '../grid/cell-range';
import { isMoneyUnit, type MoneyUnit } from '../money/money-unit';
import { overwrites, type Damage, type FoundDamage } from './damage';
import { findCodes } from './find-codes';
import { findCoveredNote } from './find-covered-note';
import { findFormats } from './find-formats';
import { findFormulas } from './find-formulas';
import { findHeads, findLabels } from './find-labels';
import { findLines } from './find-lines';
import { findLooks } from './find-looks';
import { findMarks } from './find-marks';
import { findMerges } from './find-merges';
import { findMisread } from './find-misread';
import { findNativeRules } from './find-native-rules';
import { findPasted } from './find-pasted';
import { findSomeHints } from './find-some-hints';
import type { CodeList } from './proven-code';
import { saysMore } from './formats-now';
import { findStrangeRows } from './find-strange-rows';
import { placeForm } from './place-form';
import { newClosingOf } from './new-closing';
import { printedForm } from './printed-form';
import type { FormToRepair } from './restored-rows';
import type { FormNow } from './sheet-now';

/** Everything that is broken on a form, from what the whole form lacks to what single cells do. */
export function inspectForm(now: FormNow, codes: readonly CodeList[]): FoundDamage[] {
  const note = findCoveredNote(now);
  if (!note) return inspectRows(now, codes);
  const { at, steps, after, ...said } = note;
  const damage: Damage = { kind: 'coveredNote', at, ...said, canMove: after !== null };
  if (!after) return [{ damage, steps }, ...inspectRows(now, codes)];
  // What else the moved rows lack rests on their places: it comes with them.
  const found = inspectRows(after, codes);
  const isHers = (one: FoundDamage) => one.steps.length === 0 || overwrites(one);
  const along = found.filter((one) => !isHers(one)).flatMap((one) => one.steps);
  return [{ damage, steps: [...steps, ...along] }, ...found.filter(isHers)];
}

function inspectRows(now: FormNow, codes: readonly CodeList[]): FoundDamage[] {
  const misread = findMisread(now.reading);
  const placed = placeForm(now);
  if (!placed) return [...findMarks(null, now), ...shapeDamages(now, misread)];
  const { layout } = placed;
  const merges = findMerges(layout, now.sheet.grid);
  const unit = unitOf(now);
  const printed = printedForm(placed, unit);
  const { form, sheet, watch, promptWords } = now;
  const newClosing = newClosingOf(layout, now);
  const toRepair: FormToRepair = {
    ...{ printed, form, unit, sheet, watch, promptWords, newClosing },
    isMarked: isMarked(now),
  };
  const formats = findFormats(toRepair);
  const looks = findLooks(toRepair, formats);
  const pasted = findPasted(toRepair, [...formats, ...looks]);
  const repaired: readonly FoundDamage[] = [
    ...findLabels(layout, now),
    ...findFormulas(layout, now),
    ...merges,
    ...formats,
    ...findCodes(layout, now, codes),
    ...looks,
    ...pasted,
    ...findLines(toRepair, [...formats, ...looks, ...pasted]),
    // A table that never had a name may never have had its rules.
    ...(toRepair.isMarked
      ? [...findNativeRules(toRepair), ...findSomeHints(toRepair, [...formats, ...pasted])]
      : []),
  ];
  const open = misread.filter((damage) => !isExplained(damage, repaired, now));
  return [...findMarks(layout, now), ...repaired, ...open.map(byHand)];
}

function isMarked({ marks }: FormNow): boolean {
  return (marks.found.get(null) ?? null) !== null;
}

function unitOf({ form, reading }: FormNow): MoneyUnit {
  const { unit } = reading;
  return isMoneyUnit(unit) ? unit : form.unit;
}

/** What comes of something that is found anyway. A row that is missing was emptied, where the form has kept its shape. */
function isExplained(
  { kind, at }: Damage,
  repaired: readonly FoundDamage[],
  { sheet }: FormNow,
): boolean {
  if (kind === 'missingRow') return true;
  const cell = parseCell(at);
  return repaired.some(({ damage }) => {
    if (kind === 'unreadable' || kind === 'formulaError') {
      return damage.at === at && !(aboutLooks.has(damage.kind) && saysMore(at, sheet));
    }
    if (kind !== 'continued' || damage.kind !== 'lostMerges' || !cell) return false;
    return damage.areas.some((area) => {
      const range = parseRange(area);
      return range !== null && contains(range, cell);
    });
  });
}

const aboutLooks: ReadonlySet<Damage['kind']> = new Set([
  'lostFormats',
  'lostLooks',
  'pastedLooks',
]);

function byHand(damage: Damage): FoundDamage {
  return { damage, steps: [] };
}

const aboutShape: ReadonlySet<Damage['kind']> = new Set([
  'noTable',
  'missingRow',
  'missingColumn',
  'unplaced',
]);

/** Of a form that lost its shape only words whose place was read can be put back. */
function shapeDamages(now: FormNow, misread: readonly Damage[]): FoundDamage[] {
  const { reading, region } = now;
  const heads = reading.table.range ? [] : findHeads(now);
  if (heads.length > 0) return heads;
  const strange = findStrangeRows(now);
  if (strange.length > 0) return strange;
  const labels = reading.problems.flatMap((problem): FoundDamage[] => {
    if (problem.kind !== 'changedLabel' || problem.found !== null) return [];
    const { at, label } = problem;
    if (label.includes('{')) return [];
    return [
      {
        damage: { kind: 'lostLabel', at, label },
        steps: [{ kind: 'put', cell: at, content: label }],
      },
    ];
  });
  const isSaid = misread.some(({ kind }) => aboutShape.has(kind));
  const shape: Damage = { kind: 'shapeChanged', at: printRange(region) };
  return [...labels, ...misread.map(byHand), ...(isSaid ? [] : [byHand(shape)])];
}
