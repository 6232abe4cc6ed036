import type { DepartmentProfile } from '../../domain/form/profile';
import type { Pack } from '../../domain/form/pack';
import { catalogue } from '../catalogue';
import type { SheetsReading, WholeSheet, WorkbookPort } from '../ports';
import { findForms } from '../repair/find-forms';
import { profileIn } from '../state/profile-notes';
import type { PresentForm } from './propose-figures';

/** What a workbook says before figures come in. */
export interface FiguresHere {
  readonly profile: DepartmentProfile;
  /** The pack that forms come from; null for one that is not known any more. */
  readonly pack: Pack | null;
  readonly present: readonly StandingForm[];
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

export interface StandingForm extends PresentForm {
  readonly whole: WholeSheet;
  /** The first row of the form, counted from zero. */
  readonly top: number;
}

/** Reads only. */
export async function figuresHere(workbook: WorkbookPort, packId: string): Promise<FiguresHere> {
  const reading = await workbook.readSheets({ of: 'all', withFormats: true });
  return {
    profile: profileIn(reading.notes, reading.names),
    pack: catalogue.packs.find(({ id }) => id === packId) ?? null,
    present: standingForms(reading),
    tooLarge: reading.tooLarge,
  };
}

function standingForms(reading: SheetsReading): readonly StandingForm[] {
  return findForms(reading, catalogue).map(({ sheet, now: { form, ref, region, ...now } }) => ({
    ...{ sheet: sheet.grid.name, isProtected: sheet.isProtected, whole: sheet, top: region.top },
    on: {
      ...{ form, styleId: ref.styleId, grid: sheet.grid },
      ...{ reading: now.reading, profile: now.profile, formatAt: sheet.formatAt },
    },
  }));
}
