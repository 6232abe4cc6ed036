import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableChoice } from '../../domain/exports/counted-tables';
import { printAmount } from '../../domain/money/print-amount';
import { Notice } from '../notice/notice';
import { useExportsText } from './exports-text';

interface TableChoiceProps {
  readonly name: string;
  readonly tables: readonly TableChoice[];
  readonly onAnswer: (sheets: readonly string[]) => void;
}

/** Tables that may be one and the same money in several versions: which of them count. */
export function TableChoiceNotice({ name, tables, onAnswer }: TableChoiceProps) {
  const { t, marks } = useExportsText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(tables.flatMap((one) => (one.isSure ? one.name : []))),
  );
  // What counts nothing is no choice; why, is told with the rest.
  const shown = tables.filter(({ count }) => count > 0);
  const firstOpen = shown.findIndex(({ isSure }) => !isSure);
  const choose = (sheet: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== sheet);
    setChosen(new Set(isChosen ? [...others, sheet] : others));
  };
  return (
    <Notice kind="question" title={t('exports.tablesOpen', { name })}>
      <p>{t('exports.tablesHint')}</p>
      <ul className="proposals__cells">
        {shown.map(({ name: sheet, title, count, sum }, index) => (
          <li key={sheet}>
            <label>
              <input
                type="checkbox"
                autoFocus={index === firstOpen}
                checked={chosen.has(sheet)}
                onChange={({ currentTarget: { checked } }) => {
                  choose(sheet, checked);
                }}
              />
              <span>
                <span lang="zh-CN">
                  {sheet}
                  {title !== '' && title !== sheet && ` ${title}`}
                </span>
                {marks.colon}
                {sum === null
                  ? t('exports.tableForm', { count: String(count) })
                  : t('exports.tableRows', { count: String(count), sum: printAmount(sum, '元') })}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="notice__actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.size === 0}
          onClick={() => {
            onAnswer([...chosen]);
          }}
        >
          {t('exports.tablesRead')}
        </Button>
      </div>
    </Notice>
  );
}
