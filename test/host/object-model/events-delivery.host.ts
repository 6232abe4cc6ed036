import type { Workbench } from '../../../src/workbench/host/workbench';
import { connect } from '../connect';
import { addin, hear } from '../hear-events';

describe('who hears', () => {
  test('nobody while runtime.enableEvents is off, and not later either', async () => {
    const host = await connect();
    const heard = await hear(host, ['onChanged'], async ({ Excel, workbench }) => {
      const enable = (on: boolean) =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = on;
          await context.sync();
          context.runtime.load('enableEvents');
          await context.sync();
          return context.runtime.enableEvents;
        });
      expect(await enable(false)).toBe(false);
      await workbench.user.type('A1', '1');
      await workbench.idle();
      expect(await enable(true)).toBe(true);
      await workbench.user.type('A2', '2');
    });
    expect(heard.map(([, { address }]) => address)).toEqual(['A2']);
    expect(host.workbench.engine.undo.depth).toBe(2);
  });

  test('nobody who has removed the handler', async () => {
    const { Excel, workbench } = await connect();
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await workbench.user.type('A1', '1');
    await workbench.idle();
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await workbench.user.type('A2', '2');
    await workbench.idle();
    expect(heard).toEqual(['A1']);
  });

  test('every runtime of the add-in', async () => {
    const host = await connect();
    const second = host.workbench.connect();
    const heard: number[] = [];
    second.onRichApiEvent = ({ number }) => heard.push(number);
    const register = {
      Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 2, Name: '_RegisterDataChangedEvent' }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1 },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    };
    await second.executeBatch(JSON.stringify(register), 0);
    await addin((sheet) => {
      sheet.getRange('A1').values = [[1]];
    })(host);
    await host.workbench.idle();
    second.close();
    await host.workbench.user.type('A1', '2');
    await host.workbench.idle();
    expect(heard).toEqual([10]);
  });

  test('nobody while a cell is being edited: events wait until it is entered', async () => {
    const host = await connect();
    const heard = await hear(host, ['onChanged'], async ({ workbench }) => {
      workbench.startEdit('Sheet1', 'B1');
      await workbench.coauthor.type('A1', 'x');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(workbench.switches.cellEditMode).toBe(true);
      await workbench.endEdit('5');
    });
    expect(heard.map(([, { address, source }]) => [address, source])).toEqual([
      ['A1', 'Remote'],
      ['B1', 'Local'],
    ]);
  });

  describe('what the user does in the grid while a request is carried out', () => {
    type Deed = (workbench: Workbench) => void;
    const enter: Deed = ({ engine }) =>
      void engine.book.getActiveSheet().getRange('C3').setValue(1);
    const deleteRow: Deed = ({ engine }) => void engine.book.getActiveSheet().deleteRow(4);
    const undo: Deed = ({ engine }) => void engine.undo.undo();
    const redo: Deed = ({ engine }) => void engine.undo.redo();

    test.each<
      readonly [says: string, deeds: readonly Deed[], heard: readonly string[], steps: number]
    >([
      ['an entry', [enter], ['C3 RangeEdited'], 3],
      ['a row', [deleteRow], ['5:5 RowDeleted'], 3],
      ['an undone step', [undo], ['A2 RangeEdited'], 1],
      ['two undone steps', [undo, undo], ['A2 RangeEdited', 'A1 RangeEdited'], 0],
      ['one undone and done again', [undo, redo], ['A2 RangeEdited', 'A2 RangeEdited'], 2],
      [
        'a row, and two undone steps',
        [deleteRow, undo, undo],
        ['5:5 RowDeleted', '5:5 RowInserted', 'A2 RangeEdited'],
        1,
      ],
      ['an undone step, and an entry', [undo, enter], ['A2 RangeEdited', 'C3 RangeEdited'], 2],
      [
        'a row, undone, and an entry',
        [deleteRow, undo, enter],
        ['5:5 RowDeleted', '5:5 RowInserted', 'C3 RangeEdited'],
        3,
      ],
    ])('%s: is told once it is answered, whoever asks', async (_, deeds, expected, steps) => {
      const { Excel, workbench } = await connect();
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address, changeType }) => {
          heard.push(`${address} ${changeType}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      await workbench.user.type('A1', '1');
      await workbench.user.type('A2', '2');
      await workbench.idle();
      heard.length = 0;
      const { calculation } = workbench.engine;
      const settleCells = calculation.settleCells.bind(calculation);
      calculation.settleCells = async () => {
        calculation.settleCells = settleCells;
        await new Promise((resolve) => setTimeout(resolve));
        for (const deed of deeds) deed(workbench);
        await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
      });
      // Not `idle`, which asks for what waits.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(heard).toEqual(expected);
      expect(workbench.engine.undo.depth).toBe(steps);
    });
  });
});
