import type { FormStyle } from '../../domain/form/form-style';
import type { Words } from '../../domain/form/words';
import { amount, head, middle, row, sum, text, total } from '../forms/cells';
import { layoutElsewhere } from './layout-elsewhere';

interface ListByFunds {
  readonly id: string;
  readonly titles: readonly string[];
  /** What one row is called. */
  readonly item: Words;
  /** What a row says of itself. */
  readonly about: readonly (readonly [id: string, label: string])[];
  readonly funds: readonly (readonly [id: string, label: string])[];
}

/** A list of what is paid for, how much of it from which fund, below the sum of all. */
export function listByFunds({ id, titles, item, about, funds }: ListByFunds): FormStyle {
  const ids = funds.map(([fund]) => fund);
  return layoutElsewhere({
    ...{ id, titles, width: about.length + 1 + funds.length },
    header: [row(...[...about, ['total', '合计'], ...funds].map(([, label = '']) => head(label)))],
    body: [
      row(
        middle('合计', about.length),
        total('total', '合计', 'items.total', { marked: true }),
        ...funds.map(([fund, label]) => total(fund, label, `items.${fund}`)),
      ),
      {
        ...{ block: 'items', item },
        parts: [
          row(
            ...about.map(([field, label]) => text(field, label)),
            sum('total', '合计', ids),
            ...funds.map(([fund, label]) => amount(fund, label)),
          ),
        ],
      },
    ],
  });
}
