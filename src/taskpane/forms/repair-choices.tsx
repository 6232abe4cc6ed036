import type { InspectedDamage } from '../../app';
import { damageWords } from '../../app/messages/damage-words';
import { inLanguage } from '../messages/languages';
import { WholeTick, type Ticks } from '../proposals/whole-tick';
import { alikeFindings } from './alike';
import { damageName } from './damage-name';
import { useFormsText } from './forms-text';
import { mendWords } from './mend-words';

interface RepairChoicesProps {
  readonly findings: readonly InspectedDamage[];
  readonly ticks: Ticks<InspectedDamage>;
}

/** What can be repaired, each kind with one tick for all of it; its cells where it is opened. */
export function RepairChoices({ findings, ticks }: RepairChoicesProps) {
  const { t } = useFormsText();
  return (
    <ul className="form-card__choices">
      {alikeFindings(findings).map(({ kind, repair, findings: alike }) => {
        const name = damageName(kind, t);
        const key = `${kind} ${repair}`;
        if (alike.length === 1 || name === null) {
          return alike.map((finding) => (
            <li key={finding.id}>
              <Choice finding={finding} ticks={ticks} />
            </li>
          ));
        }
        return (
          <li key={key}>
            <label className="form-card__choice">
              <WholeTick lines={alike} ticks={ticks} />
              <span>
                {t('forms.all', { kind: name, count: String(alike.length) })}
                {repair === 'overwrites' && <small>{t('forms.replaces')}</small>}
              </span>
            </label>
            <details className="form-card__alike">
              <summary>{t('forms.each')}</summary>
              <ul className="form-card__choices">
                {alike.map((finding) => (
                  <li key={finding.id}>
                    <Choice finding={finding} ticks={ticks} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceProps extends Pick<RepairChoicesProps, 'ticks'> {
  readonly finding: InspectedDamage;
}

function Choice({ finding, ticks }: ChoiceProps) {
  const { language, t } = useFormsText();
  const { damage, repair } = finding;
  const isTicked = ticks.isTicked(finding);
  return (
    <label className="form-card__choice">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={() => {
          ticks.onTick([finding], !isTicked);
        }}
      />
      <span>
        <b>{damage.at}</b> {mendWords(damage, t)}
        {repair === 'overwrites' && <small>{inLanguage(language, damageWords(damage))}</small>}
      </span>
    </label>
  );
}
