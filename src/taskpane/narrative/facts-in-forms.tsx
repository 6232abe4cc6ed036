import { Button } from '@fluentui/react-components';
import type { NarrativeSource } from '../../app';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

interface FactsInFormsProps {
  readonly inForms: NarrativeText['inForms'];
  readonly forms: NarrativeSource['forms'];
  readonly show: Narratives['show'];
}

/** What empty forms of the workbook would say, form by form: typed there it is in the table too. */
export function FactsInForms({ inForms, forms, show }: FactsInFormsProps) {
  const { t } = useNarrativeText();
  const asked = [...inForms.values()];
  const sheets = [...new Set(asked.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return null;
  return (
    <ul className="narrative__in-forms">
      {sheets.map((sheet) => {
        const own = asked.filter((one) => one.sheet === sheet);
        const [first] = own;
        const form = forms.find((one) => one.form.id === first?.form);
        return (
          <li key={sheet}>
            {t('narrative.inForm', { form: form?.title ?? sheet, count: String(own.length) })}{' '}
            <Button
              size="small"
              onClick={() => {
                if (first) void show(sheet, first.at);
              }}
            >
              {t('narrative.toForm', { sheet })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
