import type { NarrativeSource } from '../../app';
import { Notice } from '../notice/notice';
import { useNarrativeText } from './narrative-text';

interface DoubledFormsProps {
  /** Their ids. */
  readonly doubled: readonly string[];
  readonly forms: NarrativeSource['forms'];
}

/** Forms that stand in the workbook more than once, with their sheets. */
export function DoubledForms({ doubled, forms }: DoubledFormsProps) {
  const { t } = useNarrativeText();
  return doubled.map((id) => {
    const own = forms.filter(({ form }) => form.id === id);
    const sheets = own.map(({ sheet }) => `“${sheet}”`);
    return (
      <Notice
        key={id}
        kind="warning"
        title={t('narrative.doubled', { form: own[0]?.title ?? id, sheets })}
      >
        <p>{t('narrative.doubledHint')}</p>
      </Notice>
    );
  });
}
