import { findForm } from '../../src/cli/find-forms';
import type { FormValues } from '../../src/domain/form/form-values';
import type { Pack } from '../../src/domain/form/pack';
import type { Profile } from '../../src/domain/form/profile';
import { noProfile } from '../../src/app/no-profile';
import { noteProfile } from '../../src/app/state/note-profile';
import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import { henan2022 } from '../../src/packs';
import { putCell } from '../domain/edit-grid';

type Said = Partial<Profile> & { readonly pack?: Pack };

const usual: Profile = { year: 2022, department: '一所', code: null, unit: null };

function plan(id: string, values: FormValues, { pack = henan2022, ...said }: Said) {
  return planForm({
    ...{ packId: pack.id, form: findForm(id, pack), values },
    profile: { ...usual, ...said },
  });
}

/** A form as it stands on a sheet. */
export function formGrid(id: string, values: FormValues, said: Said = {}): SheetGrid {
  return gridOfPlan(plan(id, values, said), id);
}

/** The same with these cells typed over. */
export function typedOver(
  grid: SheetGrid,
  cells: Readonly<Record<string, GridCell['value']>>,
): SheetGrid {
  return Object.entries(cells).reduce(
    (one, [at, value]) => putCell(one, at, { value, formula: null, text: null }),
    grid,
  );
}

/** A workbook of the add-in, which notes the profile it was made with: what is `noted` otherwise differs from what is printed. */
export function notedWorkbook(
  forms: Readonly<Record<string, FormValues>>,
  printed: Partial<Profile> = {},
  noted: Partial<Profile> = {},
): Promise<Uint8Array> {
  const profile = { ...noProfile, ...usual, ...printed, ...noted, packId: henan2022.id };
  const sheets = Object.entries(forms).map(([name, values]) => ({
    ...{ name, plan: plan(name, values, printed) },
  }));
  return writeWorkbook(sheets, { title: '', notes: noteProfile(null, [], profile) });
}
