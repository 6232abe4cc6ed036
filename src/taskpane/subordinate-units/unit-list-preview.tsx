import type { ListedUnit } from '../../app/state/listed-units';
import { useSubordinateText } from './subordinate-text';

/** What was understood of the list, once it says any code: a code that was taken for part of a name is seen at once. */
export function UnitListPreview({ units }: { readonly units: readonly ListedUnit[] }) {
  const { t } = useSubordinateText();
  return (
    <div
      className="subordinates__read"
      role="region"
      aria-label={t('subordinate.listRead')}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('subordinate.listName')}</th>
            <th scope="col">{t('subordinate.listCode')}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {units.map(({ name, code }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{code ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
