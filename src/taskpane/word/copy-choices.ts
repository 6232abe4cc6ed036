import type { NarrativeSource } from '../../app';
import type { CopyChoice } from '../../app/document/copied-blocks';
import { sectionsOf } from '../../domain/narrative/section/narrative-style';
import { inLanguage, type Language } from '../messages/languages';
import type { TextToExport } from './text-to-export';
import type { WordTranslate } from './word-text';

export interface CopyChoices {
  /** Null for what stands before all groups. */
  readonly label: string | null;
  readonly choices: readonly {
    readonly key: string;
    readonly title: string;
    readonly choice: CopyChoice;
  }[];
}

interface ChoiceContext {
  readonly text: TextToExport;
  readonly source: NarrativeSource;
  readonly language: Language;
  readonly t: WordTranslate;
}

/** Everything, each section of the text, each table of the workbook. */
export function copyChoices({ text, source, language, t }: ChoiceContext): readonly CopyChoices[] {
  const sections = sectionsOf(text.style.chapters).map(({ id, title }) => ({
    key: `section ${id}`,
    title: inLanguage(language, title),
    choice: { kind: 'section', id } as const,
  }));
  const tables = source.forms.map(({ form, title, sheet }) => ({
    key: `table ${sheet} ${form.id}`,
    title: t('word.copyTable', { title, sheet }),
    choice: { kind: 'table', sheet, formId: form.id } as const,
  }));
  return [
    { label: null, choices: [{ key: 'all', title: t('word.copyAll'), choice: { kind: 'all' } }] },
    { label: t('word.copySections'), choices: sections },
    { label: t('word.copyTables'), choices: tables },
  ];
}
