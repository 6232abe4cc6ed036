import { formFigures } from '../../domain/check/form-figures';
import { styleOf } from '../../domain/form/form-definition';
import type { DepartmentProfile } from '../../domain/form/profile';
import { catalogue } from '../catalogue';
import { withoutEmptyCopies } from '../../domain/check/empty-copies';
import type { SheetsReading, WorkbookPort } from '../ports';
import { findForms } from '../repair/find-forms';
import type { FormOfPack } from '../state/other-packs';
import { profileIn } from '../state/profile-notes';
import type { ReadForm } from './narrate';
import { suggestedIn, type SuggestedTexts } from './suggested-texts';
import { factsKey, typedIn, type TypedFacts } from './typed-facts';
import { writtenTexts, type WrittenText } from './written-texts';

/** What a workbook holds for its text. */
export interface NarrativeSource {
  readonly profile: DepartmentProfile;
  /** Of its department and year: by it what is typed is kept. */
  readonly key: string;
  readonly forms: readonly (ReadForm & FormOfPack & { readonly sheetId: string })[];
  /** What forms are called, by their ids, as the pack of the department has them. */
  readonly titles: ReadonlyMap<string, string>;
  /** The texts that were written into sheets before, the last one last. */
  readonly written: readonly WrittenText[];
  /** What was typed for the text of this department and year before it was written last. */
  readonly typed: TypedFacts;
  /** What the department wrote the year before, where a file of it was brought in. */
  readonly suggested: SuggestedTexts;
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

/** Reads only. */
export async function readNarrative(workbook: WorkbookPort): Promise<NarrativeSource> {
  return narrativeSource(await workbook.readSheets({ of: 'all' }));
}

function narrativeSource(reading: SheetsReading): NarrativeSource {
  const profile = profileIn(reading.notes, reading.names);
  const key = factsKey(profile);
  return {
    profile,
    key,
    titles: titlesOf(profile.packId),
    forms: withoutEmptyCopies(formsIn(reading)),
    written: writtenTexts(reading),
    typed: typedIn(reading.notes, key),
    suggested: suggestedIn(reading.notes, key),
    tooLarge: reading.tooLarge,
  };
}

function formsIn(reading: SheetsReading): NarrativeSource['forms'] {
  return findForms(reading, catalogue).map(({ sheet, now: { form, ref, reading: read } }) => ({
    form,
    ref,
    title: form.title,
    sheet: sheet.grid.name,
    sheetId: sheet.id,
    figures: formFigures(styleOf(form, ref.styleId), read, form.unit),
  }));
}

function titlesOf(packId: string): ReadonlyMap<string, string> {
  const others = catalogue.packs.filter(({ id }) => id !== packId);
  const own = catalogue.packs.filter(({ id }) => id === packId);
  return new Map(
    [...others, ...own].flatMap(({ forms }) => forms.map(({ id, title }) => [id, title] as const)),
  );
}
