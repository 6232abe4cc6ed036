import type { Catalogue } from '../../app/catalogue';
import type { UnitFile } from '../../app/consolidate/unit-files';
import { unitForm } from '../../app/consolidate/unit-form';
import { saidByForms } from '../../app/check/between-forms/said-by-forms';
import { checkedFile } from '../file-check/checked-file';
import type { CheckedForm } from '../../app/check/report';
import type { DepartmentProfile } from '../../domain/form/profile';
import { labelKey } from '../../domain/read/label-key';
import { isDerived } from '../../domain/form/walk-parts';
import { printedYear } from '../forms-in-file/printed-year';
import type { ReadableFile } from '../read-file';

/** What the file of a unit says, whatever kind of file it is; `name` is what it is called. */
export function unitInFile(name: string, file: ReadableFile, catalogue: Catalogue): UnitFile {
  const checked = checkedFile(file, catalogue, {
    packId: catalogue.packs[0]?.id ?? null,
    year: null,
  });
  const { found, forms, unknown, report, profile, placeOf } = checked;
  const department = departmentOf(forms, profile);
  return {
    file: name,
    unit: department ?? unitNamedBy(name),
    ...(department === null && { isNamedByFile: true }),
    code: profile?.department === department ? (profile?.code ?? null) : null,
    // What is printed is what the unit sees; several years are told form by form.
    year: saidByForms(forms, 'year') ?? profile?.year ?? null,
    forms: found.map((one) =>
      unitForm(
        { ...one, place: one.place ?? one.sheet, year: printedYear(one) },
        (cell) => placeOf(one.sheet, cell) ?? one.place ?? one.sheet,
      ),
    ),
    unknown: unknown.map(({ at, words }) => ({ at, words })),
    ...(checked.nothing === 'notFilled' && unknown.length === 0 && { isBlank: true }),
    ...(checked.nothing === null && hasNoFigures(forms) && { hasNoFigures: true }),
    errors: report.findings.filter(
      ({ severity, causedBy }) => severity === 'error' && causedBy === null,
    ).length,
  };
}

/** As the forms print it, where they agree on another name than the one that is noted. */
function departmentOf(
  forms: readonly CheckedForm[],
  profile: DepartmentProfile | null,
): string | null {
  const printed = saidByForms(forms, 'department');
  const noted = profile?.department ?? null;
  const isOther = printed !== null && noted !== null && labelKey(printed) !== labelKey(noted);
  return isOther ? printed : (noted ?? printed);
}

/** What systems put behind the name of a second file. */
const ofCopies = /\s*(?:[(（]\d+[)）]|[-_]\s*(?:副本|copy)(?:\s*[(（]\d+[)）])?)$/iu;

function unitNamedBy(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return name.replace(ofCopies, '') || name;
}

/** Forms have cells for amounts, and nobody typed one. */
function hasNoFigures(forms: readonly CheckedForm[]): boolean {
  const amounts = forms.flatMap(({ figures }) =>
    figures.all.filter(({ field }) => !isDerived(field) && field.kind === 'amount'),
  );
  return amounts.length > 0 && amounts.every(({ content }) => content.kind === 'blank');
}
