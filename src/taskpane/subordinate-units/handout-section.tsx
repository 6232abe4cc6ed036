import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AvailableForm } from '../../app';
import type { ListedUnit } from '../../app/state/listed-units';
import { formName } from '../messages/form-names';
import { useStore } from '../store/store';
import { canSaveFiles } from '../word/save-file';
import { HandoutOutcome } from './handout-outcome';
import { useSubordinateText } from './subordinate-text';
import type { UnitHandout } from './unit-handout';

interface HandoutSectionProps {
  readonly handout: UnitHandout;
  readonly packId: string;
  readonly forms: readonly AvailableForm[];
  readonly units: readonly ListedUnit[];
  readonly onSettings: () => void;
}

/** 分发: which forms each unit gets, and the file with the workbooks of all. */
export function HandoutSection({ handout, packId, forms, units, onSettings }: HandoutSectionProps) {
  const { language, t } = useSubordinateText();
  const state = useStore(handout.state);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [withRows, setWithRows] = useState(true);
  const chosen = forms.filter(({ id }) => !left.has(id));
  const isReady = units.length > 0 && chosen.length > 0 && state.kind !== 'busy';
  const leave = (ids: readonly string[], isLeft: boolean) => {
    handout.dismiss();
    const others = [...left].filter((id) => !ids.includes(id));
    setLeft(new Set(isLeft ? [...others, ...ids] : others));
  };
  return (
    <section aria-labelledby="subordinates-handout">
      <h3 id="subordinates-handout">{t('subordinate.handout')}</h3>
      <p className="subordinates__note">{t('subordinate.handoutHint')}</p>
      {canSaveFiles(String(Office.context.platform)) ? (
        <>
          <details>
            <summary>{t('subordinate.forms', { count: String(chosen.length) })}</summary>
            <label>
              <input
                type="checkbox"
                checked={left.size === 0}
                onChange={({ currentTarget: { checked } }) => {
                  leave(
                    forms.map(({ id }) => id),
                    !checked,
                  );
                }}
              />
              {t('subordinate.allForms')}
            </label>
            <ul className="subordinates__items">
              {forms.map((form) => (
                <li key={form.id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={!left.has(form.id)}
                      onChange={({ currentTarget: { checked } }) => {
                        leave([form.id], !checked);
                      }}
                    />
                    {formName(language, form)}
                  </label>
                </li>
              ))}
            </ul>
          </details>
          <label>
            <input
              type="checkbox"
              checked={withRows}
              onChange={({ currentTarget: { checked } }) => {
                handout.dismiss();
                setWithRows(checked);
              }}
            />
            {t('subordinate.withRows')}
          </label>
          <div className="subordinates__actions">
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={!isReady}
              onClick={() => {
                if (!isReady) return;
                const formIds = new Set(chosen.map(({ id }) => id));
                void handout.begin({ packId, units, formIds, withRows });
              }}
            >
              {t('subordinate.make', { count: String(units.length) })}
            </Button>
          </div>
          <HandoutOutcome handout={handout} state={state} onSettings={onSettings} />
        </>
      ) : (
        <p>{t('subordinate.noFiles')}</p>
      )}
    </section>
  );
}
