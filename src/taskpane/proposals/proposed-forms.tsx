import { useId } from 'react';
import { inLanguage } from '../messages/languages';
import { ProposalList } from './proposal-list';
import { useProposalText } from './proposal-text';
import type { ReviewedForm } from './reviewed-form';
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
  const { language, t } = useProposalText();
  const id = useId();
  const { of, isChosen } = form;
  const count = (state: string) => String(of.proposals.filter((one) => one.state === state).length);
  const isDone = of.proposals.every(({ state }) => state === 'same');
  const comma = language === 'zh-CN' ? '、' : ', ';
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isDone}
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
        {of.refusal === null && isDone && of.unplaced.length === 0 && (
          <p>{t('proposals.nothing')}</p>
        )}
        {!isDone && (
          <p>
            {t('proposals.counts', {
              ...{ fresh: count('new'), same: count('same'), differs: count('differs') },
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
        <ProposalList form={form} onChange={onChange} />
      </div>
    </li>
  );
}
