import type { Acceptance } from '../../app/check/accept/acceptance-record';
import { acceptancesIn } from '../../app/check/accept/acceptance-notes';
import { withPackFirst, type Catalogue } from '../../app/catalogue';
import type { CheckedForm, CheckReport } from '../../app/check/report';
import { nothingChecked, type NothingChecked } from '../../app/check/nothing-checked';
import { reportOf } from '../../app/check/report-of';
import { readProfile } from '../../app/state/profile-notes';
import type { DepartmentProfile } from '../../domain/form/profile';
import type { PackChoice } from '../../domain/recognize/origin/choose-pack';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { isUnread, type UnknownTable } from '../../domain/recognize/recognize-tables';
import type { GivenPack } from '../forms-in-file/pack-of-file';
import type { FormInFile, FormsInFile } from '../forms-in-file/form-in-file';
import { formsInFile } from '../forms-in-file/forms-in-file';
import type { ReadableFile } from '../read-file';
import { checkedInFile } from './checked-in-file';
import { withElsewhere } from '../forms-in-file/with-elsewhere';

/** What the rules say of a file, whoever asks. */
export interface CheckedFile {
  readonly found: readonly FormInFile[];
  /** The texts of the file stand among its forms. */
  readonly forms: readonly CheckedForm[];
  readonly unknown: readonly UnknownTable[];
  /** The addresses of tables that may be one of several forms, and of sheets that are too large: they were not checked. */
  readonly unread: readonly string[];
  readonly accepted: readonly Acceptance[];
  /** Why there was nothing to check; null where there was. */
  readonly nothing: NothingChecked | null;
  readonly report: CheckReport;
  /** Of the department, where the add-in noted it in the workbook. */
  readonly profile: DepartmentProfile | null;
  readonly placeOf: FormsInFile['placeOf'];
  /** Whose forms they are, and what speaks for it. */
  pack(): PackChoice;
}

export interface CheckedFileOptions {
  /** The pack that the user asked for; forms that look alike are taken for its own. */
  readonly packId: string | null;
  /** Instead of what a workbook says of itself. */
  readonly year: number | null;
  /** What amounts are in of which the file does not tell it. */
  readonly unit?: MoneyUnit | null;
}

/** Checks a file in one go. */
export function checkedFile(
  file: ReadableFile,
  catalogue: Catalogue,
  options: CheckedFileOptions,
): CheckedFile {
  return checkSearched(searchFile(file, catalogue, options));
}

/** A file in which forms were looked for. */
export interface SearchedFile {
  readonly file: ReadableFile;
  readonly inFile: FormsInFile;
  readonly profile: DepartmentProfile | null;
  /** The budget year, where it is known beside the forms. */
  readonly year: number | null;
}

/** A pack that was asked for comes before the one that a workbook names itself, and that before what its words and forms say. */
export function searchFile(
  file: ReadableFile,
  catalogue: Catalogue,
  { packId, year, unit = null }: CheckedFileOptions,
): SearchedFile {
  const profile = file.kind === 'workbook' ? readProfile(file.notes, file.names) : null;
  const given: GivenPack | null =
    packId !== null
      ? { kind: 'asked', packId }
      : profile && { kind: 'noted', packId: profile.packId };
  const packs = given ? orderedOnce(given.packId, catalogue) : catalogue;
  const inFile = formsInFile(file, withElsewhere(packs), given, unit);
  return { file, inFile, profile, year: year ?? profile?.year ?? null };
}

export function checkSearched({ file, inFile, profile, year }: SearchedFile): CheckedFile {
  const department = profile?.department ?? null;
  const { forms, names } = checkedInFile(file, inFile, { year, department });
  const notes = file.kind === 'workbook' ? file.notes : null;
  const accepted = acceptancesIn({ notes, names });
  const unread = inFile.unknown.filter(isUnread).map(({ at }) => at);
  // What was not recognised is told by itself.
  const isUnknown = inFile.unknown.length > 0;
  const nothing = isUnknown ? null : nothingChecked(forms, paragraphsOf(file));
  const report = reportOf(forms, { accepted, nothing, unread: unread.length });
  const { forms: found, unknown, placeOf, pack } = inFile;
  return { found, forms, unknown, unread, accepted, nothing, report, profile, placeOf, pack };
}

/** The words of a document beside its tables; a text on a sheet is one about the budget, or it would not be known as such. */
function paragraphsOf(file: ReadableFile): readonly string[] {
  if (file.kind === 'workbook') return [];
  return file.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

const ordered = new WeakMap<Catalogue, Map<string, Catalogue>>();

/** The same packs, those of a workbook's own department first; made once for all files of such departments. */
function orderedOnce(packId: string, catalogue: Catalogue): Catalogue {
  const known = ordered.get(catalogue) ?? new Map<string, Catalogue>();
  ordered.set(catalogue, known);
  const before = known.get(packId);
  if (before) return before;
  const made = withPackFirst(packId, catalogue);
  known.set(packId, made);
  return made;
}
