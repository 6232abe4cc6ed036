import type { FormDefinition } from '../../domain/form/form-definition';
import { unknownProfile, type Profile } from '../../domain/form/profile';
import { printCell } from '../../domain/grid/cell';
import { type MoneyUnit, wanYuan, yuan } from '../../domain/money/money-unit';
import { parseMark } from '../../domain/layout/mark-name';
import { planForm } from '../../domain/plan/plan-form';
import { catalogue } from '../catalogue';
import type { CellText, MarkedForm } from '../ports';
import { openTexts, type FilledText, type PrintedTwice } from './open-texts';

export interface FilledForm {
  readonly form: MarkedForm;
  readonly texts: readonly ProfileText[];
}

export interface ProfileText extends CellText {
  /** What the cell says that is called otherwise now; null where it was still open. */
  readonly renaming: NewName | null;
}

/** A name or a code of the department that becomes another; one that was not known before is none. */
export interface NewName {
  readonly was: string;
  readonly is: string;
}

/** The forms that have texts still open, or of a department that is called otherwise now, with what the profile puts there. */
export function fillForms(
  forms: readonly MarkedForm[],
  old: Profile | null,
  profile: Profile,
): readonly FilledForm[] {
  const newNames = newNamesOf(old, profile);
  const printings = new Map<string, readonly PrintedTwice[]>();
  const seen = new Set<string>();

  /** A workbook may hold hundreds of one form: it is drawn once. */
  function printingsOf(mark: string): readonly PrintedTwice[] {
    const ref = parseMark(mark);
    const form = ref && catalogue.find(ref);
    if (!ref || !form) return [];
    const key = `${ref.packId} ${ref.formId} ${ref.styleId}`;
    const known = printings.get(key) ?? printTwice(form, ref.styleId, old, profile);
    printings.set(key, known);
    return known;
  }

  return forms.flatMap((form) => {
    // A form may be marked twice: by a name of the workbook and by one of its sheet.
    const place = `${form.sheet}!${printCell(form.origin)}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const texts = textsOf(form, printingsOf(form.mark)).map((text) => ({
      ...text,
      renaming: newNames.find(({ was }) => text.before.includes(was)) ?? null,
    }));
    return texts.length > 0 ? [{ form, texts }] : [];
  });
}

const units: readonly MoneyUnit[] = [yuan, wanYuan];

/** As nobody knew anything, and as the last profile printed it. The unit is the sheet's: its figures are in it. */
function printTwice(
  form: FormDefinition,
  styleId: string,
  old: Profile | null,
  profile: Profile,
): PrintedTwice[] {
  const changes = [
    { before: unknownProfile, now: profile },
    ...(old ? [{ before: old, now: renamed(old, profile) }] : []),
  ];
  const alsoTyped = old ? [old.department, old.code].flatMap((words) => words ?? []) : [];
  const print = (one: Profile, unit: MoneyUnit) =>
    planForm({ packId: '', form, styleId, profile: { ...one, unit } });
  return changes.flatMap(({ before, now }) =>
    units.map((unit) => ({ before: print(before, unit), now: print(now, unit), alsoTyped })),
  );
}

/** A department that is called otherwise now is the same one. The year a form says stays: last year's forms are not this year's. */
function renamed(old: Profile, profile: Profile): Profile {
  return {
    year: old.year ?? profile.year,
    department: profile.department ?? old.department,
    code: profile.code ?? old.code,
    unit: null,
  };
}

function newNamesOf(old: Profile | null, profile: Profile): readonly NewName[] {
  const names = [
    [old?.department, profile.department],
    [old?.code, profile.code],
  ] as const;
  return names.flatMap(([was, is]) => (was && is && was !== is ? [{ was, is }] : []));
}

function textsOf(
  { origin, contents }: MarkedForm,
  printings: readonly PrintedTwice[],
): readonly CellText[] {
  const found = new Map<string, FilledText>();
  for (const printed of printings) {
    for (const text of openTexts(printed, contents)) {
      const key = `${text.row} ${text.column}`;
      if (!found.has(key)) found.set(key, text);
    }
  }
  return [...found.values()].map(({ row, column, before, text }) => ({
    address: printCell({ row: origin.row + row, column: origin.column + column }),
    before,
    text,
  }));
}
