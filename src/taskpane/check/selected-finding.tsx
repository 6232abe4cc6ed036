import { describeFinding } from '../../app/check/texts/describe-finding';
import { useCheckText } from './check-text';
import { inLanguage } from '../messages/languages';
import type { Checks } from './checks';
import type { FixKinds } from './fix-kinds';
import { FormFindings } from './form-findings';
import type { FormMistakes } from './form-mistakes';
import type { SelectedFindings } from './findings-at-selection';

interface SelectedFindingProps {
  readonly selected: SelectedFindings | null;
  /** What the list shows. */
  readonly shown: readonly FormMistakes[];
  readonly kinds: FixKinds;
  readonly checks: Checks;
}

/** Says what is wrong with the selected cell; the list marks it, and where the list does not show it, it stands here. */
export function SelectedFinding({ selected, shown, kinds, checks }: SelectedFindingProps) {
  const { language, t } = useCheckText();
  const hidden = selected && !isShown(selected, shown) ? onlySelected(selected) : null;
  const [first] = selected?.findings ?? [];
  const words = first && describeFinding(first, selected?.place.form.unit ?? '万元');
  return (
    <>
      <p role="status" className="spoken-only">
        {selected && words ? `${selected.address} ${inLanguage(language, words)}` : ''}
      </p>
      {hidden && (
        <section className="check__selected" aria-label={t('check.selected')}>
          <p className="check__ledger">{t('check.selected')}</p>
          <FormFindings place={hidden} selected={null} kinds={kinds} checks={checks} />
        </section>
      )}
    </>
  );
}

function isShown({ place, findings }: SelectedFindings, shown: readonly FormMistakes[]): boolean {
  const here = shown.find(({ key }) => key === place.key);
  const all = here ? allOf(here) : [];
  const accepted = place.accepted.map(({ finding }) => finding);
  return [...findings].every((one) => all.includes(one) || accepted.includes(one));
}

function allOf({ mistakes, unfilled }: FormMistakes) {
  return [
    ...mistakes.flatMap(({ finding, consequences }) => [finding, ...consequences]),
    ...unfilled,
  ];
}

function onlySelected({ place, findings }: SelectedFindings): FormMistakes {
  return {
    ...place,
    mistakes: place.mistakes.filter(({ finding, consequences }) =>
      [finding, ...consequences].some((one) => findings.has(one)),
    ),
    unfilled: place.unfilled.filter((one) => findings.has(one)),
  };
}
