import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { InspectedDamage, InspectedForm } from '../../app';
import { Notice } from '../notice/notice';
import type { Ticks } from '../proposals/whole-tick';
import { useFormsText } from './forms-text';
import { RepairChoices } from './repair-choices';

interface RepairQuestionProps {
  readonly form: InspectedForm;
  /** The form and its sheet. */
  readonly place: string;
  readonly isWriting: boolean;
  readonly onRepair: (findings: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** What will be written, before it is; what would replace something typed is ticked by the user only. */
export function RepairQuestion(props: RepairQuestionProps) {
  const { form, place, isWriting, onRepair, onCancel } = props;
  const { t } = useFormsText();
  const repairable = form.findings.filter(({ repair }) => repair !== 'none');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(repairable.flatMap(({ id, repair }) => (repair === 'adds' ? [id] : []))),
  );
  const ticks: Ticks<InspectedDamage> = {
    isTicked: ({ id }) => chosen.has(id),
    onTick: (findings, isTicked) => {
      const ids = findings.map(({ id }) => id);
      const others = [...chosen].filter((id) => !ids.includes(id));
      setChosen(new Set(isTicked ? [...others, ...ids] : others));
    },
  };
  return (
    <Notice kind="question" title={t('forms.ask', { place })} onEscape={onCancel}>
      <p>{t('forms.askHint')}</p>
      <RepairChoices findings={repairable} ticks={ticks} />
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
