import type { ReadDisclosure } from '../../app';
import type { FilledTemplate } from '../../files';
import { marks } from '../messages/marks';
import { Notice } from '../notice/notice';
import { BlankCells } from './blank-cells';
import { useWordText } from './word-text';

interface TemplateNoticeProps {
  readonly name: string;
  readonly template: FilledTemplate;
  readonly blanks: ReadDisclosure['blanks'];
  readonly show: (sheet: string, address: string) => Promise<void>;
  readonly onDismiss: () => void;
}

/** What was filled in, and which places still stand as they were. */
export function TemplateNotice({ name, template, blanks, show, onDismiss }: TemplateNoticeProps) {
  const { language, t } = useWordText();
  const { filled, unknown, empty, misplaced, bookmarks, gaps } = template;
  const joined = (names: readonly string[]) => names.join(marks[language].comma);
  return (
    <Notice kind="success" isBrief={false} title={t('word.filled', { name })} onDismiss={onDismiss}>
      {filled.length > 0 && <p>{t('word.filledPlaces', { places: joined(filled) })}</p>}
      {unknown.length > 0 && <p>{t('word.unknownPlaces', { places: joined(unknown) })}</p>}
      {empty.length > 0 && <p>{t('word.emptyPlaces', { places: joined(empty) })}</p>}
      {misplaced.length > 0 && <p>{t('word.misplaced', { places: joined(misplaced) })}</p>}
      {bookmarks.length > 0 && <p>{t('word.otherBookmarks', { places: joined(bookmarks) })}</p>}
      {gaps.length > 0 && (
        <p>
          {t('word.templateGaps', { count: String(gaps.length) })}{' '}
          <span lang="zh-CN">{joined(gaps)}</span>
        </p>
      )}
      <BlankCells blanks={blanks} show={show} />
      <p>{t('word.notSeen')}</p>
    </Notice>
  );
}
