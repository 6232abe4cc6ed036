import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableChoice } from '../../domain/exports/counted-tables';
import { separatedAmount } from '../../domain/money/separated-amount';
import { Notice } from '../notice/notice';
import { useExportsText } from './exports-text';

interface TableChoiceProps {
  readonly name: string;
  readonly tables: readonly TableChoice[];
  readonly onAnswer: (sheets: readonly string[]) => void;
}

/** Tables that may be one and the same money in several versions: which of them count. */
export function TableChoiceNotice({ name, tables, onAnswer }: TableChoiceProps) {
  const { t } = useExportsText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(tables.flatMap((one) => (one.isSure ? one.name : []))),
  );
  // What counts nothing is no choice; why, is told with the rest.
  const shown = tables.filter(({ count }) => count > 0);
  const firstOpen = shown.findIndex(({ isSure }) => !isSure);
  const choose = (table: TableChoice, isChosen: boolean) => {
    const isRival = (one: TableChoice) =>
      !one.isSure &&
      one.formId !== null &&
      one.formId === table.formId &&
      (one.unit === null || table.unit === null || one.unit === table.unit);
    const gone = tables.filter((one) => one === table || (isChosen && isRival(one)));
    const others = [...chosen].filter((name) => !gone.some((one) => one.name === name));
    setChosen(new Set(isChosen ? [...others, table.name] : others));
  };
  return (
    <Notice kind="question" title={t('exports.tablesOpen', { name })}>
      <p>{t('exports.tablesHint')}</p>
      <ul className="proposals__cells">
        {shown.map((table, index) => (
          <li key={table.name}>
            <label>
              <input
                type="checkbox"
                autoFocus={index === firstOpen}
                checked={chosen.has(table.name)}
                onChange={({ currentTarget: { checked } }) => {
                  choose(table, checked);
                }}
              />
              <TableWords table={table} />
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

function TableWords({ table: { name, title, count, sum } }: { readonly table: TableChoice }) {
  const { t, marks } = useExportsText();
  return (
    <span>
      <span lang="zh-CN">
        {name}
        {title !== '' && title !== name && ` ${title}`}
      </span>
      {marks.colon}
      {sum === null
        ? t('exports.tableForm', { count: String(count) })
        : t('exports.tableRows', { count: String(count), sum: separatedAmount(sum, '元') })}
    </span>
  );
}
