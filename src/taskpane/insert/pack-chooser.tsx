import { Select } from '@fluentui/react-components';
import type { PackFacts } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';

interface PackChooserProps {
  readonly packs: readonly PackFacts[];
  readonly packId: string;
  readonly onChoose: (packId: string) => void;
}

/** Whose forms are listed. */
export function PackChooser({ packs, packId, onChoose }: PackChooserProps) {
  const { language, t } = useInterfaceText();
  return (
    <Select
      aria-label={t('insert.pack')}
      value={packId}
      onChange={(_, { value }) => {
        onChoose(value);
      }}
    >
      {packs.map(({ id, title }) => (
        <option key={id} value={id}>
          {inLanguage(language, title)}
        </option>
      ))}
    </Select>
  );
}
