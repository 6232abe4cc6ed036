import type { FormValues } from '../../domain/form/form-values';
import type { Pack } from '../../domain/form/pack';
import { legalSheetName } from '../../domain/grid/sheet-name';
import { labelKey } from '../../domain/read/label-key';
import { consolidation } from '../../packs/consolidation/consolidation';
import { proposeValues } from '../proposals/propose-values';
import type { FoundForm } from '../repair/find-forms';
import type { ListedUnit } from '../state/listed-units';
import { consolidateUnits } from './consolidate-units';
import type { Consolidated, ConsolidatedForm } from './consolidated-form';
import { formAtPlace, placeSheetName, projectOnSheet, withOwnPlace } from './form-at-place';
import { pairAlike, pairForms, type PresentForm } from './pair-forms';
import type { UnitFile, UnreadableUnit } from './unit-files';
import type { UnitsHere } from './units-here';

export interface ConsolidateHereRequest {
  readonly files: readonly UnitFile[];
  readonly unreadable: readonly UnreadableUnit[];
  readonly here: UnitsHere;
  readonly pack: Pack;
  readonly year: number;
  readonly expected: readonly ListedUnit[] | null;
}

/** What the files of the units come to, and what of it the workbook of the department has already. */
export interface ConsolidatedHere {
  readonly consolidated: Consolidated;
  /** Forms that stand in the workbook. */
  readonly present: readonly PresentForm[];
  /** Forms that do not. */
  readonly fresh: readonly FreshForm[];
  /** Forms that the department fills in itself, and those of which no unit says anything. */
  readonly own: readonly Named[];
  readonly empty: readonly Named[];
}

type Named = Pick<ConsolidatedForm['form'], 'id' | 'title' | 'shortName'>;

/** A form as it is inserted. */
export interface FreshForm {
  readonly form: Named;
  readonly packId: string;
  readonly formId: string;
  readonly styleId: string;
  readonly known: FormValues;
  readonly project?: string;
  readonly sheetName?: string;
  /** Sheets of which nobody knows whether one of them is this form already: it comes in only when the user says so. */
  readonly like: readonly string[];
}

/** Pure. Where the workbook has a form, its layout is that of the sums too. */
export function consolidateHere({
  files,
  unreadable,
  here,
  pack,
  year,
  expected,
}: ConsolidateHereRequest): ConsolidatedHere {
  const { profile, forms: found } = here;
  const chosen = profile.packId === pack.id ? profile.styles : {};
  const standing = found.map(({ now: { form, ref } }) => [form.id, ref.styleId] as const);
  const consolidated = consolidateUnits({
    ...{ files, unreadable, pack, year, expected, department: profile.department ?? '' },
    level: profile.level,
    styles: { ...chosen, ...Object.fromEntries([...standing].reverse()) },
  });
  const said = consolidated.forms.filter(({ values }) => Object.keys(values ?? {}).length > 0);
  const silent = consolidated.forms.filter((one) => !said.includes(one));
  const present: PresentForm[] = [];
  const fresh: FreshForm[] = [];
  const left = new Set(found);
  const placed = withOwnPlace(said);
  const together = new Map<string, ConsolidatedForm[]>();
  for (const one of said) {
    const isNamed = found.some((sheet) => isThatForm(sheet, one) && one.project !== null);
    const there = !isNamed && placed.has(one) ? formAtPlace(one, [...left]) : null;
    if (there) {
      left.delete(there);
      const proposals = proposeValues(there, one.values ?? {}, consolidation);
      present.push({ proposals, isOnly: true });
    } else together.set(nameOf(one), [...(together.get(nameOf(one)) ?? []), one]);
  }
  for (const same of together.values()) {
    const sheets = [...left].filter((sheet) => same.some((one) => isThatForm(sheet, one)));
    const paired = same.some(isNameless) ? pairAlike(same, sheets) : pairForms(same, sheets);
    present.push(...paired.present);
    fresh.push(...paired.fresh.map((one) => freshForm(pack, one, paired.like)));
  }
  const isOwn = ({ form }: ConsolidatedForm) => consolidation.own.includes(form.id);
  return {
    ...{ consolidated, present, fresh },
    own: silent.filter(isOwn).map(({ form }) => form),
    empty: silent.filter((one) => !isOwn(one)).map(({ form }) => form),
  };
}

function isNameless({ form, project }: ConsolidatedForm): boolean {
  return form.perProject !== undefined && project === null;
}

/** Several units can have forms of one project. */
function nameOf({ form, style, project }: ConsolidatedForm): string {
  return [form.id, style.id, labelKey(project ?? '')].join('\n');
}

/** Of a form that there is for each project only the one of that project; of one that names none, those that say something. */
function isThatForm(sheet: FoundForm, wanted: ConsolidatedForm): boolean {
  const { form, ref, reading } = sheet.now;
  if (form !== wanted.form || ref.styleId !== wanted.style.id) return false;
  if (!form.perProject) return true;
  if (Object.keys(reading.values).length === 0) return false;
  return projectOnSheet(sheet) === labelKey(wanted.project ?? '');
}

function freshForm(
  { id: packId }: Pack,
  { form, style, values, project, from }: ConsolidatedForm,
  like: readonly string[],
): FreshForm {
  const { id, title, shortName } = form;
  const fresh = {
    form: { id, title, shortName },
    ...{ packId, formId: id, styleId: style.id, known: values ?? {}, like },
  };
  if (project !== null) return { ...fresh, project, sheetName: legalSheetName(project) };
  return from === null ? fresh : { ...fresh, sheetName: placeSheetName(from) };
}
