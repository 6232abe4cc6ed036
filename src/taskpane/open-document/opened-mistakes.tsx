import type { Mistake } from '../../app/check/mistakes';
import type { OpenedForm } from '../../files/file-check/opened-file';
import { AlikeFold } from '../check/alike-fold';
import { alikeMistakes, alikeness } from '../check/alike-mistakes';
import { useCheckText } from '../check/check-text';
import { keyOf } from '../check/form-mistakes';
import { OpenedFinding, usePlaceOf } from './opened-finding';

interface OpenedMistakesProps {
  readonly mistakes: readonly Mistake[];
  readonly opened: OpenedForm;
}

/** Mistakes of a form of a document one below the other; many of one kind are one line that opens. */
export function OpenedMistakes({ mistakes, opened }: OpenedMistakesProps) {
  const { t } = useCheckText();
  const placeOf = usePlaceOf(opened.form);
  const line = ({ finding, consequences }: Mistake) => (
    <OpenedFinding key={keyOf(finding)} finding={finding} opened={opened}>
      {consequences.length > 0 && (
        <details className="finding__more">
          <summary>{t('check.consequences', { count: String(consequences.length) })}</summary>
          <ul>
            {consequences.map((one) => (
              <OpenedFinding key={keyOf(one)} finding={one} opened={opened} />
            ))}
          </ul>
        </details>
      )}
    </OpenedFinding>
  );
  return alikeMistakes(mistakes).map((alike) => {
    const [first, another] = alike;
    if (!first || !another) return alike.map(line);
    return (
      <AlikeFold
        key={alikeness(first)}
        mistakes={alike}
        unit={opened.form.unit}
        place={placeOf(first.finding)}
      >
        {line}
      </AlikeFold>
    );
  });
}
