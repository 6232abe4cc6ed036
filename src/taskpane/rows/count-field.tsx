import { Field, Input } from '@fluentui/react-components';
import { mostItemsAtOnce } from '../../domain/rows/row-command';
import { useRowsText } from './rows-text';
import { typedCount } from './typed-count';

interface CountFieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** How many come with one press of a button: 12 projects, 30 items. */
export function CountField({ text, onType }: CountFieldProps) {
  const { t } = useRowsText();
  const isNumber = typedCount(text) !== null;
  return (
    <Field
      label={t('rows.count')}
      {...(!isNumber && {
        validationState: 'error' as const,
        validationMessage: t('rows.countFault', { most: String(mostItemsAtOnce) }),
      })}
    >
      <Input
        className="rows__count"
        size="small"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onFocus={({ target }) => {
          target.select();
        }}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
