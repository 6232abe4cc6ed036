import { useEffect } from 'react';
import type { AvailableForm, PackFacts } from '../../app';
import { inLanguage } from '../messages/languages';
import { useStore } from '../store/store';
import { GatheringSection } from './gathering-section';
import { HandoutSection } from './handout-section';
import { useSubordinateText } from './subordinate-text';
import type { SubordinateWork } from './subordinate-work';
import { subordinatesOf } from './subordinates-of';
import { UnitListField } from './unit-list-field';
import './subordinates.css';

interface SubordinateUnitsBoxProps {
  readonly work: {
    readonly packs: readonly PackFacts[];
    readonly formsOf: (packId: string) => readonly AvailableForm[];
    readonly subordinates: SubordinateWork;
  };
  readonly packId: string;
  readonly onSettings: () => void;
}

/** 所属单位: their list, the forms they get, and what they hand in. */
export function SubordinateUnitsBox({ work, packId, onSettings }: SubordinateUnitsBoxProps) {
  const { language, t } = useSubordinateText();
  const { lists, handout, gathering } = subordinatesOf(work.subordinates);
  const { list } = useStore(lists.state);
  // Whoever comes back from the settings is not told of a year that is there by now.
  useEffect(() => {
    if (handout.state.get().kind === 'noYear') handout.dismiss();
    gathering.comeBack();
  }, [handout, gathering]);
  const pack = work.packs.find(({ id }) => id === packId);
  const units = list.kind === 'units' ? list.units : [];
  const expected = units.length > 0 ? units : null;
  return (
    <div className="subordinates" role="group" aria-label={t('subordinate.heading')}>
      <p>{t('subordinate.intro', { pack: pack ? inLanguage(language, pack.title) : packId })}</p>
      <UnitListField lists={lists} />
      <HandoutSection
        handout={handout}
        packId={packId}
        forms={work.formsOf(packId)}
        units={units}
        onSettings={onSettings}
      />
      <GatheringSection
        gathering={gathering}
        request={{ packId, expected }}
        onSettings={onSettings}
      />
    </div>
  );
}
