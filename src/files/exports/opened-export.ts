import {
  readExports,
  tableNames,
  type ExportsOutcome,
  type ExportsRequest,
} from '../../app/exports/read-exports';
import type { ExportTable } from '../../domain/exports/budget-export';
import type { UnreadableFile } from '../package/stop-reading';
import { exportsInFile, pastedExport } from './exports-in-file';
import { formTables, isEmptyForm } from './form-tables';

/** A file that was chosen, or what was pasted. */
export type ExportSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly name: string; readonly text: string };

export type ExportQuestion = Pick<ExportsRequest, 'profile' | 'answers'> & {
  readonly packId: string;
};

/** An export whose tables can be read, as often as something is answered. */
export interface OpenedExport {
  readonly kind: 'opened';
  read(question: ExportQuestion): ExportsOutcome;
  /** What its tables can be called in an answer. */
  names(question: Omit<ExportQuestion, 'answers'>): readonly string[];
}

export async function openExport(source: ExportSource): Promise<OpenedExport | UnreadableFile> {
  const found =
    source.kind === 'pasted'
      ? [pastedExport(source.name, source.text)]
      : await exportsInFile(source.name, source.bytes);
  return 'kind' in found ? found : openedExport(found);
}

export function openedExport(tables: readonly ExportTable[]): OpenedExport {
  const formsOn =
    ({ packId, profile: { year } }: Omit<ExportQuestion, 'answers'>): ExportsRequest['formsOn'] =>
    (table, unit) =>
      formTables(table, unit, { packId, year });
  return {
    kind: 'opened',
    read: ({ packId, profile, answers }) =>
      readExports({
        ...{ tables, profile, answers, formsOn: formsOn({ packId, profile }) },
        isEmptyForm: (table) => isEmptyForm(table, packId),
      }),
    names: (question) => tableNames({ tables, formsOn: formsOn(question) }),
  };
}
