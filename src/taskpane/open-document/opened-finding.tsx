import { useState, type ReactNode } from 'react';
import type { CheckedFinding } from '../../app';
import { describeFinding } from '../../app/check/texts/describe-finding';
import { locationWords } from '../../app/location-words';
import type { OpenedForm } from '../../files/file-check/opened-file';
import { FindingWords } from '../check/finding-words';
import { ExpandIcon } from '../icons/icons';
import { inLanguage } from '../messages/languages';
import { Sentence, TableAround } from './excerpt-view';
import { useOpenText } from './open-text';

interface OpenedFindingProps {
  readonly finding: CheckedFinding;
  readonly opened: OpenedForm;
  /** Instead of its own. */
  readonly words?: string;
  readonly children?: ReactNode;
}

/** Where, what, and what stands there: a sentence at once, a table when it is asked for. */
export function OpenedFinding({ finding, opened, words, children }: OpenedFindingProps) {
  const { language, t } = useOpenText();
  const [isShown, setIsShown] = useState(false);
  const { form, excerpts } = opened;
  const excerpt = excerpts.get(finding);
  const place = usePlaceOf(form)(finding);
  const said = (
    <FindingWords severity={finding.severity} place={words === undefined ? place : null}>
      {words ?? inLanguage(language, describeFinding(finding, form.unit))}
    </FindingWords>
  );
  return (
    <li className={`finding finding--${finding.severity}`}>
      {excerpt?.kind === 'table' ? (
        <button
          type="button"
          className="finding__go"
          aria-expanded={isShown}
          onClick={() => {
            setIsShown(!isShown);
          }}
        >
          {said}
          <span className="spoken-only">{t('open.show', { place })}</span>
          <ExpandIcon className="finding__arrow" />
        </button>
      ) : (
        // Leads nowhere, so Tab passes it by; the arrows and Enter in the search go to it.
        <div className="finding__go finding__go--still" tabIndex={-1}>
          {said}
        </div>
      )}
      {excerpt?.kind === 'sentence' && <Sentence excerpt={excerpt} />}
      {excerpt?.kind === 'table' && isShown && (
        <TableAround excerpt={excerpt} label={t('open.table', { place })} />
      )}
      {children}
    </li>
  );
}

/** Says where a finding of the form is. */
export function usePlaceOf(form: OpenedForm['form']): (finding: CheckedFinding) => string {
  const { language, t } = useOpenText();
  return ({ at: [at], chapter }) => {
    const place = form.place === undefined ? at : inLanguage(language, locationWords(at));
    return chapter === undefined ? place : t('open.inChapter', { place, chapter });
  };
}
