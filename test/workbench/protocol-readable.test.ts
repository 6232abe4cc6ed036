import { readable } from '../../src/workbench/host/readable';
import { createWorkbench } from '../../src/workbench/host/workbench';
import { startOffice } from '../../src/workbench/node/office-in-node';

/** What the batch log says of what an add-in wrote, by way of the real library. */
async function linesOf(write: (workbook: Excel.Workbook) => void): Promise<readonly string[]> {
  const workbench = createWorkbench();
  try {
    const { Excel } = await startOffice(workbench.connect());
    workbench.log.clear();
    await Excel.run(async (context) => {
      write(context.workbook);
      await context.sync();
    }).catch(() => undefined);
    return workbench.log.entries.flatMap(({ request }) => readable(request));
  } finally {
    workbench.dispose();
  }
}

describe('a batch in readable form', () => {
  test.each<[string, (workbook: Excel.Workbook) => void, string[]]>([
    [
      'a property',
      (workbook) => {
        workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, 'x']];
      },
      ['workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1,"x"]]'],
    ],
    [
      'a load',
      (workbook) => {
        workbook.worksheets.load('items/name');
      },
      ['workbook.worksheets.load("name")'],
    ],
    [
      'a method that makes something, once',
      (workbook) => {
        workbook.worksheets.add('新表').load('name');
      },
      ['workbook.worksheets.add("新表")', 'workbook.worksheets.add("新表").load("name")'],
    ],
    [
      'a missing optional argument is left out',
      (workbook) => {
        workbook.worksheets.getCount();
      },
      ['workbook.worksheets.getCount()'],
    ],
    [
      'long values are cut and measured',
      (workbook) => {
        workbook.worksheets.getItem('Sheet1').getRange('A1:C50').values = Array.from(
          { length: 50 },
          () => [1000, 1000, 1000],
        );
      },
      [
        'workbook.worksheets.getItem("Sheet1").getRange("A1:C50").values = ' +
          '[[1000,1000,1000],[1000,1000,1000],[1000,1000,1000],[1000,1000,1000],[1000,1000,1000],[1000,1000,100… /* 50 × 3 */',
      ],
    ],
  ])('%s', async (_, write, expected) => {
    const lines = await linesOf(write);
    expect(lines.filter((line) => !line.startsWith('untrack'))).toEqual(
      expect.arrayContaining(expected),
    );
  });
});
