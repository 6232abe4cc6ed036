import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { InspectedDamage, InspectedForm } from '../../app';
import { damageWords } from '../../app/messages/damage-words';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { mendWords } from './mend-words';

interface RepairQuestionProps {
  readonly form: InspectedForm;
  readonly name: string;
  readonly isWriting: boolean;
  readonly onRepair: (findings: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** What will be written, before it is; what would replace something typed is ticked by the user only. */
export function RepairQuestion(props: RepairQuestionProps) {
  const { form, name, isWriting, onRepair, onCancel } = props;
  const { t } = useInterfaceText();
  const repairable = form.findings.filter(({ repair }) => repair !== 'none');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(repairable.flatMap(({ id, repair }) => (repair === 'adds' ? [id] : []))),
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Notice kind="question" title={t('forms.ask', { sheet: form.sheet, form: name })}>
      <p>{t('forms.askHint')}</p>
      <ul className="form-card__choices">
        {repairable.map((finding) => (
          <li key={finding.id}>
            <Choice
              finding={finding}
              isChosen={chosen.has(finding.id)}
              onToggle={() => {
                toggle(finding.id);
              }}
            />
          </li>
        ))}
      </ul>
      <div className="notice__actions">
        <Button
          autoFocus
          size="small"
          appearance="primary"
          disabledFocusable={isWriting || chosen.size === 0}
          onClick={() => {
            onRepair([...chosen]);
          }}
        >
          {isWriting ? t('forms.writing') : t('forms.write', { count: String(chosen.size) })}
        </Button>
        <Button size="small" disabledFocusable={isWriting} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </Notice>
  );
}

interface ChoiceProps {
  readonly finding: InspectedDamage;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Choice({ finding: { damage, repair }, isChosen, onToggle }: ChoiceProps) {
  const { language, t } = useInterfaceText();
  return (
    <label className="form-card__choice">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        <b>{damage.at}</b> {mendWords(damage, t)}
        {repair === 'overwrites' && <small>{inLanguage(language, damageWords(damage))}</small>}
      </span>
    </label>
  );
}
