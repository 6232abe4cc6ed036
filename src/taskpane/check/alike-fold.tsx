import { useState, type ReactNode } from 'react';
import type { CheckedForm } from '../../app';
import { describeFinding } from '../../app/check/texts/describe-finding';
import type { Mistake } from '../../app/check/mistakes';
import { ExpandIcon } from '../icons/icons';
import { inLanguage } from '../messages/languages';
import { useCheckText } from './check-text';
import { FindingWords } from './finding-words';

interface AlikeFoldProps {
  readonly mistakes: readonly Mistake[];
  readonly unit: CheckedForm['unit'];
  /** Where the first of them is. */
  readonly place: string;
  /** The selected cell, where one of them is at it. */
  readonly selected?: string | null;
  /** What can be done about all of them. */
  readonly offer?: ReactNode;
  /** Each by itself. */
  readonly children: (mistake: Mistake) => ReactNode;
}

/** Mistakes of one kind in one line that says how many they are, with the first of them, and opens. */
export function AlikeFold(props: AlikeFoldProps) {
  const { mistakes, unit, place, selected = null, offer, children } = props;
  const { language, t } = useCheckText();
  const [isOpen, setIsOpen] = useState(selected !== null);
  const [shownFor, setShownFor] = useState(selected);
  if (shownFor !== selected) {
    setShownFor(selected);
    if (selected !== null) setIsOpen(true);
  }
  const [first] = mistakes;
  if (!first) return null;
  const { finding } = first;
  return (
    <li className={`finding finding--${finding.severity}`}>
      <button
        type="button"
        className="finding__go"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <FindingWords severity={finding.severity} place={null}>
          <b>{t('check.alike', { count: String(mistakes.length) })}</b>{' '}
          {t('check.alikeSuchAs', {
            place,
            words: inLanguage(language, describeFinding(finding, unit)),
          })}
        </FindingWords>
        <ExpandIcon className="finding__arrow" />
      </button>
      {offer}
      {isOpen && <ul className="finding__each">{mistakes.map(children)}</ul>}
    </li>
  );
}
