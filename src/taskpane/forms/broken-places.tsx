import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { InspectedDamage, InspectedForm } from '../../app';
import { damageWords } from '../../app/messages/damage-words';
import { GoToIcon } from '../icons/icons';
import { inLanguage } from '../messages/languages';
import { alikeFindings, type AlikeFindings } from './alike';
import { damageName } from './damage-name';
import type { FormRepairs } from './form-repairs';
import { useFormsText } from './forms-text';

/** So many kinds are shown at first. */
const fewKinds = 5;

interface BrokenPlacesProps {
  readonly form: InspectedForm;
  readonly repairs: FormRepairs;
}

/** What is broken on a form, each kind once; its cells where it is opened. */
export function BrokenPlaces({ form, repairs }: BrokenPlacesProps) {
  const { t } = useFormsText();
  const [isOpen, setIsOpen] = useState(false);
  const kinds = alikeFindings(form.findings);
  const shown = isOpen ? kinds : kinds.slice(0, fewKinds);
  const more = kinds.slice(shown.length).reduce((sum, { findings }) => sum + findings.length, 0);
  if (kinds.length === 0) return null;
  return (
    <>
      <ul className="form-card__findings">
        {shown.map((alike) => (
          <li key={`${alike.kind} ${alike.repair}`}>
            <Alike {...{ alike, form, repairs }} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {t('forms.more', { count: String(more) })}
        </Button>
      )}
    </>
  );
}

function Alike({ alike, ...place }: BrokenPlacesProps & { readonly alike: AlikeFindings }) {
  const { t } = useFormsText();
  const [first, ...others] = alike.findings;
  const name = damageName(alike.kind, t);
  if (others.length === 0 || name === null) {
    return alike.findings.map((finding) => (
      <FindingButton key={finding.id} finding={finding} {...place} />
    ));
  }
  return (
    <details className="form-card__alike">
      <summary>{t('forms.kind', { kind: name, count: String(alike.findings.length) })}</summary>
      <ul className="form-card__findings">
        {[first, ...others].map((finding) => (
          <li key={finding.id}>
            <FindingButton finding={finding} {...place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FindingButtonProps extends BrokenPlacesProps {
  readonly finding: InspectedDamage;
}

function FindingButton({ finding: { damage }, form, repairs }: FindingButtonProps) {
  const { language, t } = useFormsText();
  return (
    <button
      type="button"
      className="form-card__go"
      onClick={() => void repairs.show(form, damage.at)}
    >
      <span>
        <b>{damage.at}</b> {inLanguage(language, damageWords(damage))}
      </span>
      <span className="spoken-only">
        {t('forms.show', { sheet: form.sheet, address: damage.at })}
      </span>
      <GoToIcon />
    </button>
  );
}
