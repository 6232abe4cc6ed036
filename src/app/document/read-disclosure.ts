import type { DocumentForm } from '../../domain/document/document';
import { printedForm } from '../../domain/document/printed-form';
import type { Facts } from '../../domain/narrative/fact/fact';
import type { NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import { catalogue } from '../catalogue';
import type { OpenMistakes } from '../check/open-mistakes';
import { loadCheck } from '../check/load-check';
import type { SheetsProgress, WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { findForms } from '../repair/find-forms';
import { profileIn } from '../state/profile-notes';
import { composeDisclosure, type ComposedDisclosure } from './compose-disclosure';
import { formTitles } from './form-titles';
import { publishedText } from './published-text';
import { placeContents, type PlaceContents } from './place-contents';

export interface DisclosureRequest {
  readonly style: NarrativeStyle;
  /** The text as the figures make it now, and the facts it is made of. */
  readonly printed: PrintedText;
  readonly facts: Facts;
  /** Awaited, so that the pane can be drawn, and a click on its button arrives, before it goes on. */
  readonly onProgress: (progress: DisclosureProgress) => Promise<void>;
  /** An AbortSignal, for one. */
  readonly signal: { readonly aborted: boolean };
}

export interface DisclosureProgress extends SheetsProgress {
  readonly step: 'reading' | 'printing';
}

/** A workbook as a document. */
export interface ReadDisclosure extends OpenMistakes {
  readonly disclosure: ComposedDisclosure;
  readonly tables: readonly SheetTable[];
  /** What can stand at the places of a template. */
  readonly places: PlaceContents;
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

/** A form as it is printed, and the sheet it stands on. */
export interface SheetTable {
  readonly sheet: string;
  readonly form: DocumentForm;
}

export type DisclosureOutcome =
  | ({ readonly kind: 'composed' } & ReadDisclosure)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reads the whole workbook anew and makes a document of it. Writes nothing into it. */
export async function readDisclosure(
  workbook: WorkbookPort,
  { style, printed, facts, onProgress, signal }: DisclosureRequest,
): Promise<DisclosureOutcome> {
  try {
    await onProgress({ step: 'reading', done: 0, total: 0 });
    const reading = await workbook.readSheets({
      of: 'all',
      onProgress: (progress) => void onProgress({ step: 'reading', ...progress }),
    });
    const profile = profileIn(reading.notes, reading.names);
    const found = findForms(reading, catalogue);
    const tables: SheetTable[] = [];
    for (const [done, { sheet, now }] of found.entries()) {
      await onProgress({ step: 'printing', done, total: found.length });
      if (signal.aborted) return { kind: 'cancelled' };
      const { form, ref, reading: read } = now;
      const one = { form, styleId: ref.styleId, reading: read, grid: sheet.grid };
      const table = printedForm(ref.packId, one, profile);
      if (table) tables.push({ sheet: sheet.grid.name, form: table });
    }
    if (signal.aborted) return { kind: 'cancelled' };
    const titles = formTitles(catalogue.packs, profile.packId);
    const forms = tables.map((table) => table.form);
    const published = publishedText(profile, style);
    const source = {
      ...{ workbook: reading, forms, profile, published, styleId: style.id, printed, titles },
    };
    const disclosure = composeDisclosure(source);
    return {
      kind: 'composed',
      disclosure,
      tables,
      places: placeContents({ disclosure, style, facts, profile, published, titles }),
      tooLarge: reading.tooLarge,
      ...(await loadCheck()).openMistakes(reading),
    };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
