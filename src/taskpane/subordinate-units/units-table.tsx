import type { UnitRow } from '../../app/consolidate/unit-rows';
import { stateWords } from '../../app/consolidate/units-report';
import { inLanguage } from '../messages/languages';
import { useSubordinateText } from './subordinate-text';

/** Each unit with its file, and what became of it; those that are to be looked at are in sight. */
export function UnitsTable({ rows }: { readonly rows: readonly UnitRow[] }) {
  const { t } = useSubordinateText();
  const open = rows.filter(({ hints }) => hints.length > 0);
  const others = rows.filter(({ hints }) => hints.length === 0);
  const label = t('subordinate.units');
  if (open.length === 0 || others.length === 0) return <Units rows={rows} label={label} />;
  const whole = t('subordinate.others', { count: String(others.length) });
  return (
    <>
      <Units rows={open} label={label} />
      <details>
        <summary>{whole}</summary>
        <Units rows={others} label={whole} />
      </details>
    </>
  );
}

function Units({ rows, label }: { readonly rows: readonly UnitRow[]; readonly label: string }) {
  const { language, t } = useSubordinateText();
  return (
    <div className="subordinates__table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('subordinate.unit')}</th>
            <th scope="col">{t('subordinate.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, file, state, hints }, place) => (
            <tr key={place} data-state={hints.length > 0 && state === 'taken' ? 'doubtful' : state}>
              <th scope="row" lang="zh-CN">
                {unit ?? file}
                {unit !== null && file !== null && !isCalled(file, unit) && (
                  <span className="subordinates__hint">{file}</span>
                )}
              </th>
              <td>
                {inLanguage(language, stateWords[state])}
                {hints.map((hint, index) => (
                  <span key={index} className="subordinates__hint">
                    {inLanguage(language, hint)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A file that is called like its unit needs no name of its own. */
function isCalled(file: string, unit: string): boolean {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '') === unit;
}
