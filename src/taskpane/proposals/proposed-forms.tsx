import { useId } from 'react';
import { isAsked, type Proposal } from '../../app/proposals/proposal';
import { inLanguage } from '../messages/languages';
import { ProposalList } from './proposal-list';
import { useProposalText } from './proposal-text';
import { withTicks, type ReviewedForm } from './reviewed-form';
import type { Ticks } from './whole-tick';
import './proposals.css';

interface ProposedFormsProps {
  readonly forms: readonly ReviewedForm[];
  readonly onChange: (forms: readonly ReviewedForm[]) => void;
}

/** Forms that stand in the workbook, each with what would be written into it. */
export function ProposedForms({ forms, onChange }: ProposedFormsProps) {
  return (
    <ul className="proposals">
      {forms.map((form, place) => (
        <ProposedForm
          key={place}
          form={form}
          onChange={(changed) => {
            onChange(forms.map((one, at) => (at === place ? changed : one)));
          }}
        />
      ))}
    </ul>
  );
}

interface ProposedFormProps {
  readonly form: ReviewedForm;
  readonly onChange: (form: ReviewedForm) => void;
}

function ProposedForm({ form, onChange }: ProposedFormProps) {
  const { language, t, marks } = useProposalText();
  const id = useId();
  const { of, isChosen } = form;
  const states = of.proposals.map(({ state }) => state);
  const count = (...wanted: readonly string[]) =>
    String(states.filter((state) => wanted.includes(state)).length);
  const isSame = states.every((state) => state === 'same' || state === 'rounded');
  const hasNone = !states.some((state) => state === 'new' || isAsked(state));
  const ticks: Ticks<Proposal> = {
    isTicked: ({ cell }) => form.ticked.has(cell),
    onTick: (lines, isTicked) => {
      const cells = lines.map(({ cell }) => cell);
      onChange(withTicks(form, cells, isTicked));
    },
  };
  const { comma } = marks;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={hasNone}
          aria-describedby={id}
          onChange={() => {
            onChange({ ...form, isChosen: !isChosen });
          }}
        />
        {t('proposals.form', {
          form: inLanguage(language, of.form.shortName),
          sheet: of.sheet.grid.name,
        })}
      </label>
      <div id={id} className="proposals__note">
        {of.refusal !== null && <p>{t(`proposals.${of.refusal}`)}</p>}
        {of.refusal === null && isSame && of.unplaced.length === 0 && (
          <p>{t('proposals.nothing')}</p>
        )}
        {!isSame && (
          <p>
            {t('proposals.counts', {
              fresh: count('new'),
              same: count('same', 'rounded'),
              differs: count('differs', 'elsewhere', 'calculated'),
            })}
          </p>
        )}
        {of.unplaced.length > 0 && (
          <p>{t('proposals.unplaced', { rows: of.unplaced.join(comma) })}</p>
        )}
        {of.onlyHere.length > 0 && (
          <p>
            {t('proposals.onlyHere', {
              rows: of.onlyHere.map(({ row, at }) => `${row} ${at}`.trim()).join(comma),
            })}
          </p>
        )}
      </div>
      <div className="proposals__of-form">
        <ProposalList lines={of.proposals} ticks={ticks} isFreshTicked={false} />
      </div>
    </li>
  );
}
