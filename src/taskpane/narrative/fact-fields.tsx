import { gapsLeft } from '../../app/narrative/outline';
import { partsBeside } from '../../app/narrative/parts-beside';
import { useStore } from '../store/store';
import { useNarrativeText } from './narrative-text';
import type { DraftStore } from './draft-store';
import { FactField } from './fact-field';
import type { NarrativeText } from './use-text';

interface FactFieldsProps {
  readonly text: NarrativeText;
  readonly drafts: DraftStore;
}

/** A field for everything that no table says. */
export function FactFields({ text, drafts }: FactFieldsProps) {
  const { t } = useNarrativeText();
  const { kept } = useStore(drafts.state);
  const { wanted, typed, style, draftKey, narration, outline } = text;
  const count = gapsLeft(narration.gaps, outline).length;
  return (
    <section className="narrative__fields" aria-labelledby="narrative-fields">
      <h2 id="narrative-fields">{t('narrative.fields')}</h2>
      <p role="status" className="narrative__note">
        {count === 0
          ? t('narrative.fieldsNone')
          : t('narrative.fieldsHint', { count: String(count) })}
      </p>
      <p className="narrative__note">{t(kept ? 'narrative.stored' : 'narrative.notStored')}</p>
      {wanted.map((name) => (
        <FactField
          key={name}
          name={name}
          typed={typed[name] ?? ''}
          unit={style.printing.unit}
          parts={partsBeside(name, narration.facts, style.printing.unit)}
          onType={(value) => {
            drafts.type(draftKey, name, value);
          }}
        />
      ))}
    </section>
  );
}
