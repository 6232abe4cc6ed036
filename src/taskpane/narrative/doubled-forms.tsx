import type { NarrativeSource } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';

interface DoubledFormsProps {
  /** Their ids. */
  readonly doubled: readonly string[];
  readonly forms: NarrativeSource['forms'];
}

/** Forms that stand in the workbook more than once, with their sheets. */
export function DoubledForms({ doubled, forms }: DoubledFormsProps) {
  const { t } = useInterfaceText();
  return doubled.map((id) => {
    const own = forms.filter(({ form }) => form.id === id);
    const sheets = own.map(({ sheet }) => `“${sheet}”`).join('、');
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
