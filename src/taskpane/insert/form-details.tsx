import { Button, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { AtSelectionIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { FormPreview } from '../picture/form-preview';
import type { FormRowProps } from './form-row-props';

interface FormDetailsProps extends FormRowProps {
  readonly id: string;
  readonly name: string;
}

/** What an opened row shows: the form as it will look, its layouts, where it comes from, and the other place it can go to. */
export function FormDetails(props: FormDetailsProps) {
  const { id, name, form, style, state, draw, onStyle, onInsert } = props;
  const { language, t } = useInterfaceText();
  const styleLabel = useId();
  const { picture, rows, columns } = draw();
  const nameOf = (one: typeof style) => inLanguage(language, one.name);
  const size = { rows: String(rows), columns: String(columns) };
  const { from, to } = form.years;
  return (
    <div id={id} className="form-details">
      <FormPreview
        picture={picture}
        label={t('preview.label', { form: form.title, style: nameOf(style), ...size })}
      />
      {form.styles.length > 1 && (
        <div className="form-details__style">
          <label id={styleLabel} htmlFor={`${id}-style`}>
            {t('insert.style')}
          </label>
          <Select
            id={`${id}-style`}
            size="small"
            value={style.id}
            onChange={(_, { value }) => {
              onStyle(value);
            }}
          >
            {form.styles.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        </div>
      )}
      <dl className="form-details__facts">
        <dt>{t('insert.number')}</dt>
        <dd>{form.id}</dd>
        <dt>{t('insert.source')}</dt>
        {form.sources.map((source) => (
          <dd key={source} lang="zh-CN">
            {source}
          </dd>
        ))}
        <dt>{t('insert.years')}</dt>
        <dd>
          {to === null
            ? t('insert.yearsFrom', { from: String(from) })
            : t('insert.yearsBetween', { from: String(from), to: String(to) })}
        </dd>
      </dl>
      <Button
        size="small"
        icon={<AtSelectionIcon />}
        disabledFocusable={state !== 'ready'}
        aria-label={t('insert.atSelectionOf', { form: name })}
        onClick={() => {
          onInsert('selection');
        }}
      >
        {t('insert.atSelection')}
      </Button>
      <p className="form-details__hint">{t('insert.atSelectionHint', size)}</p>
    </div>
  );
}
