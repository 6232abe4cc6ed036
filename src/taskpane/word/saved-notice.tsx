import { sectionsOf } from '../../domain/narrative/section/narrative-style';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';
import { Notice } from '../notice/notice';
import { BlankCells } from './blank-cells';
import type { TextToExport } from './text-to-export';
import type { WordState } from './word-export';
import { useWordText } from './word-text';

interface SavedNoticeProps {
  readonly state: Extract<WordState, { kind: 'saved' }>;
  readonly text: TextToExport;
  readonly show: (sheet: string, address: string) => Promise<void>;
  readonly onDismiss: () => void;
}

/** What was saved, where its words come from, and what to do where no file is to be seen. */
export function SavedNotice({ state, text, show, onDismiss }: SavedNoticeProps) {
  const { language, t } = useWordText();
  const { sheet, differing, unwritten, appended, leftOut, blankProjects } = state.read.disclosure;
  const sections = new Map(sectionsOf(text.style.chapters).map(({ id, title }) => [id, title]));
  const namesOf = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const title = sections.get(id);
        return title ? inLanguage(language, title) : id;
      })
      .join(marks[language].comma);
  return (
    <Notice
      kind="success"
      isBrief={false}
      title={t('word.saved', { name: state.name })}
      onDismiss={onDismiss}
    >
      <p>{sheet === null ? t('word.fromFigures') : t('word.fromSheet', { sheet })}</p>
      {differing.length > 0 && <p>{t('word.differing', { sections: namesOf(differing) })}</p>}
      {unwritten.length > 0 && sheet !== null && (
        <p>{t('word.unwritten', { sections: namesOf(unwritten) })}</p>
      )}
      {appended.length > 0 && <p>{t('word.appended', { forms: appended.map(text.titleOf) })}</p>}
      {leftOut.length > 0 && <p>{t('word.leftOut', { forms: leftOut.map(text.titleOf) })}</p>}
      {blankProjects > 0 && <p>{t('word.blankProjects', { count: String(blankProjects) })}</p>}
      <BlankCells blanks={state.read.blanks} show={show} />
      <p>{t('word.savedHint')}</p>
      <p>{t('word.notSeen')}</p>
    </Notice>
  );
}
