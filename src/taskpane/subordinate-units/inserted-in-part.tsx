import { Button } from '@fluentui/react-components';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { placesToInsert, type GatheringState } from './gathered';
import { useSubordinateText } from './subordinate-text';
import type { UnitGathering } from './unit-gathering';

interface InsertedInPartProps {
  readonly gathering: UnitGathering;
  readonly state: GatheringState;
}

/** The set ended in the middle: what is in the workbook, what is not, and how it goes on. */
export function InsertedInPart({ gathering, state }: InsertedInPartProps) {
  const { language, t, marks } = useSubordinateText();
  const { review, inserted } = state;
  const left = placesToInsert(state);
  const names = (places: Iterable<number>) =>
    [...places]
      .flatMap((place) => {
        const fresh = review?.result.fresh[place];
        if (!fresh) return [];
        const { project, sheetName, form } = fresh;
        const own = project ?? sheetName;
        const name = inLanguage(language, form.shortName);
        return [own === undefined ? name : `${name} ${own}`];
      })
      .join(marks.comma);
  return (
    <Notice
      kind="warning"
      title={t('subordinate.inPart', {
        ...{ done: String(inserted.size), rest: String(left.length) },
      })}
    >
      <p>{t('subordinate.inPartDone', { forms: names(inserted.keys()) })}</p>
      {left.length > 0 && <p>{t('subordinate.inPartRest', { forms: names(left) })}</p>}
      <p>{t('subordinate.inPartHint')}</p>
      <div className="notice__actions">
        <Button size="small" appearance="primary" onClick={() => void gathering.write()}>
          {left.length > 0
            ? t('subordinate.resume', { count: String(left.length) })
            : t('subordinate.leaveRest')}
        </Button>
      </div>
    </Notice>
  );
}
