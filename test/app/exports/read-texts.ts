import { proposeFigures, type FormProposal } from '../../../src/app/exports/propose-figures';
import {
  noAnswers,
  type ExportAnswers,
  type ExportsOutcome,
} from '../../../src/app/exports/read-exports';
import type { Pack } from '../../../src/domain/form/pack';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { henan2022 } from '../../../src/packs';

export const department = { year: 2025, department: '某某局', code: '112' } as const;

/** Tables by their names, each in lines as they are pasted, with | for the tabs between their cells. */
export function readTexts(
  texts: Readonly<Record<string, readonly string[]>>,
  answers: Partial<ExportAnswers> = {},
): ExportsOutcome {
  const tables = Object.entries(texts).map(([name, lines]) => {
    const text = lines.map((line) => line.replaceAll('|', '\t')).join('\n');
    const table = pastedExport(name, text);
    return { ...table, placeOf: (row: number) => `${name}!L${row + 1}` };
  });
  return openedExport(tables).read({
    ...{ packId: 'henan-2022', profile: department },
    answers: { ...noAnswers, ...answers },
  });
}

export function proposalsOf(
  outcome: ExportsOutcome,
  pack: Pick<Pack, 'forms'> = henan2022,
): readonly FormProposal[] {
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  return proposeFigures({
    entries: outcome.readings.flatMap(({ entries }) => entries),
    ...{ tables: outcome.forms, pack, styles: {}, present: [], rounding: 'exact' },
  });
}

/** 公务接待费 5.00万元 ← 三公!L7: what a form gets, and from where. */
export function figuresOf(id: string, proposals: readonly FormProposal[]): readonly string[] {
  return proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === id
      ? one.compared.proposed.map(({ row, label, shown, from = [] }) =>
          [row, label, shown, `← ${from.join(' ')}`].filter((word) => word !== '').join(' '),
        )
      : [],
  );
}
