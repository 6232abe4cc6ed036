import type { Workbench } from '../host/workbench';
import { isFilled } from '../model/range/filled-cells';
import { press } from './controls';
import { element } from './dom';

const words = '合作者改了这里';

/** A co-author types into the cell that is named, or into an empty one beside what the sheet in front holds. */
export function coauthorSwitch({ engine, coauthor }: Workbench): readonly HTMLElement[] {
  const cell = element('input', {
    size: 8,
    placeholder: '空单元格',
    ariaLabel: '合作者编辑的单元格 Cell of the co-author',
    title: '不填则用数据右边的空单元格 When empty: a free cell beside the data',
  });
  cell.addEventListener('input', () => cell.setCustomValidity(''));

  async function type(): Promise<void> {
    if (await coauthor.type(cell.value.trim() || besideData(), words)) return;
    cell.setCustomValidity('没有这个单元格，请写成 H2 或 表名!H2。 There is no such cell.');
    cell.reportValidity();
  }

  /** On the first row, right of the last column that holds something. */
  function besideData(): string {
    const sheet = engine.book.getActiveSheet();
    let column = 0;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_, index, cell) => {
        if (isFilled(cell)) column = Math.max(column, index + 1);
      });
    return sheet.getRange(0, column).getA1Notation();
  }

  return [press('合作者编辑 Co-author', () => void type()), cell];
}
