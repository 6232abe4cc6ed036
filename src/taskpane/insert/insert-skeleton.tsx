import { useInterfaceText } from '../messages/interface-text';
import './insert-skeleton.css';

const rows = Array.from({ length: 6 }, (_, index) => index);

/** Stands in place of the list until the forms have come. */
export function InsertSkeleton() {
  const { t } = useInterfaceText();
  return (
    <>
      <h2>{t('insert.heading')}</h2>
      <p className="spoken-only">{t('app.loading')}</p>
      <div className="insert-skeleton" aria-hidden="true">
        <div className="insert-skeleton__field" />
        <div className="insert-skeleton__field" />
        {rows.map((row) => (
          <div key={row} className="insert-skeleton__row">
            <div className="insert-skeleton__thumbnail" />
            <div className="insert-skeleton__words">
              <div className="insert-skeleton__bar" />
              <div className="insert-skeleton__bar insert-skeleton__bar--short" />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
