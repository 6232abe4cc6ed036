import type { FormDefinition } from '../../domain/form/form-definition';
import type { PromptWords } from '../../domain/plan/prompt-words';
import { printRange } from '../../domain/grid/cell-range';
import {
  overwrites,
  stateOf,
  type Damage,
  type FoundDamage,
  type FormState,
} from '../../domain/repair/damage';
import type { CodeList } from '../../domain/repair/proven-code';
import { inspectForm } from '../../domain/repair/inspect-form';
import { catalogue } from '../catalogue';
import type { SheetsReading, SheetsRequest, WorkbookPort } from '../ports';
import { loadCodes } from './load-codes';
import { findForms, type FoundForm } from './find-forms';

/** What a look at the whole workbook found. */
export interface FormsInspection {
  readonly forms: readonly InspectedForm[];
  /** Sheets that are too large to be read. */
  readonly tooLarge: readonly string[];
}

export interface InspectedForm {
  /** Says which form it is as long as it stays where it is. */
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly form: Pick<FormDefinition, 'id' | 'title' | 'shortName'>;
  readonly area: string;
  readonly state: FormState;
  readonly findings: readonly InspectedDamage[];
}

export interface InspectedDamage {
  /** The same as long as the damage is the same. */
  readonly id: string;
  readonly damage: Damage;
  /** Whether it can be repaired, and whether what somebody typed goes with it. */
  readonly repair: 'none' | 'adds' | 'overwrites';
}

/** Looks at all sheets for forms, or at one, and at each form for what is broken. Reads only. */
export async function inspectForms(
  workbook: WorkbookPort,
  request: Partial<Omit<SheetsRequest, 'withFormats'>> = {},
): Promise<FormsInspection> {
  const reading = await workbook.readSheets({ of: 'all', ...request, withFormats: true });
  const forms = formsIn(reading, await loadCodes());
  return { forms: forms.map(({ facts }) => facts), tooLarge: reading.tooLarge };
}

/** A form with its findings, and what the pane is told of it. */
export interface ExaminedForm extends FoundForm {
  readonly findings: readonly FoundDamage[];
  readonly facts: InspectedForm;
}

export function formsIn(
  reading: SheetsReading,
  codes: readonly CodeList[],
  promptWords?: PromptWords,
): ExaminedForm[] {
  return findForms(reading, catalogue, promptWords).map((found) => {
    const findings = inspectForm(found.now, codes);
    return { ...found, findings, facts: factsOf(found, findings) };
  });
}

function factsOf({ sheet, now }: FoundForm, findings: readonly FoundDamage[]): InspectedForm {
  const { id, title, shortName } = now.form;
  const area = printRange(now.region);
  return {
    key: `${sheet.id} ${now.ref.packId} ${id} ${now.ref.styleId} ${area}`,
    sheetId: sheet.id,
    sheet: sheet.grid.name,
    isProtected: sheet.isProtected,
    form: { id, title, shortName },
    area,
    state: stateOf(findings),
    findings: findings.map((finding) => ({
      id: idOf(finding),
      damage: finding.damage,
      repair: finding.steps.length === 0 ? 'none' : overwrites(finding) ? 'overwrites' : 'adds',
    })),
  };
}

export function idOf({ damage }: FoundDamage): string {
  return JSON.stringify(damage);
}
