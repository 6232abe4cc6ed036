import { locationWords } from '../../app/location-words';
import { unknownTableWords } from '../../app/check/texts/unknown-table-words';
import { isUnread } from '../../domain/recognize/recognize-tables';
import { percentText } from '../../domain/value/number-text';
import type { OpenedCheck } from '../../files/file-check/opened-file';
import { inLanguage } from '../messages/languages';
import { useOpenText } from './open-text';

/** Which forms were recognised where and how surely, and which tables are none for certain. */
export function FoundForms({ check: { found, unknown } }: { check: OpenedCheck }) {
  const { language, t } = useOpenText();
  return (
    <>
      {found.length > 0 && (
        <details
          className="check__empty"
          open={found.some(({ otherTitle, unit }) => otherTitle ?? unit) || undefined}
        >
          <summary>{t('open.found', { count: String(found.length) })}</summary>
          <ul className="opened__found">
            {found.map(({ title, name, at, confidence, otherTitle, unit }, index) => (
              <li key={index}>
                <span>{language === 'zh-CN' ? title : name}</span>
                <span className="opened__where">
                  {inLanguage(language, locationWords(at))}
                  {confidence !== null && ` · ${t('open.sure', { share: rounded(confidence) })}`}
                </span>
                {unit && <p className="check__ledger">{inLanguage(language, unit)}</p>}
                {otherTitle && <p className="check__ledger">{inLanguage(language, otherTitle)}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <details className="check__empty" open={unknown.some(isUnread) || undefined}>
          <summary>{t('open.unknown', { count: String(unknown.length) })}</summary>
          <ul className="opened__found">
            {unknown.map((table) => {
              return <li key={table.at}>{inLanguage(language, unknownTableWords(table))}</li>;
            })}
          </ul>
        </details>
      )}
    </>
  );
}

function rounded(share: number): string {
  return percentText(Math.round(share * 100) / 100);
}
