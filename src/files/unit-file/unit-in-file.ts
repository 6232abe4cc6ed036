import type { Catalogue } from '../../app/catalogue';
import type { UnitFile } from '../../app/consolidate/unit-files';
import { unitForm } from '../../app/consolidate/unit-form';
import { saidByForms } from '../../app/check/said-by-forms';
import { checkedFile } from '../file-check/checked-file';
import type { CheckedForm } from '../../app/check/report';
import { isDerived } from '../../domain/form/walk-parts';
import type { ReadableFile } from '../read-file';

/** What the file of a unit says, whatever kind of file it is; `name` is what it is called. */
export function unitInFile(name: string, file: ReadableFile, catalogue: Catalogue): UnitFile {
  const checked = checkedFile(file, catalogue, {
    packId: catalogue.packs[0]?.id ?? null,
    year: null,
  });
  const { found, forms, unknown, report, profile, placeOf } = checked;
  const department = profile?.department ?? saidByForms(forms, 'department');
  return {
    file: name,
    unit: department ?? name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    code: profile?.code ?? null,
    year: profile?.year ?? saidByForms(forms, 'year'),
    forms: found.map((one) =>
      unitForm(
        { ...one, place: one.place ?? one.sheet },
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

/** Forms have cells for amounts, and nobody typed one. */
function hasNoFigures(forms: readonly CheckedForm[]): boolean {
  const amounts = forms.flatMap(({ figures }) =>
    figures.all.filter(({ field }) => !isDerived(field) && field.kind === 'amount'),
  );
  return amounts.length > 0 && amounts.every(({ content }) => content.kind === 'blank');
}
