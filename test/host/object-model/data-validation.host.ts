import { connect } from '../connect';
import type { Host } from '../connect';
import { on } from '../on-workbook';

async function read(host: Host, address: string) {
  return on(host, async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load('type,rule,valid');
    await context.sync();
    return [validation.type, validation.rule as unknown, validation.valid];
  });
}

const whole: Excel.DataValidationRule = {
  wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' },
};
const shownWhole = { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } };

describe('rules', () => {
  test.each([
    ['WholeNumber', whole, shownWhole],
    [
      'Decimal',
      { decimal: { formula1: '=A1', operator: 'GreaterThan' } },
      { decimal: { formula1: '=A1', operator: 'GreaterThan' } },
    ],
    [
      'TextLength',
      { textLength: { formula1: '5', operator: 'LessThanOrEqualTo' } },
      { textLength: { formula1: '=5', operator: 'LessThanOrEqualTo' } },
    ],
    [
      'Date',
      { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } },
      { date: { formula1: '=46023', operator: 'GreaterThanOrEqualTo' } },
    ],
    [
      'Time',
      { time: { formula1: '12:00', operator: 'LessThan' } },
      { time: { formula1: '=0.5', operator: 'LessThan' } },
    ],
    [
      'List',
      { list: { inCellDropDown: false, source: '是,否' } },
      { list: { inCellDropDown: false, source: '是,否' } },
    ],
    [
      'List',
      { list: { inCellDropDown: true, source: '=$Z$1:$Z$3' } },
      { list: { inCellDropDown: true, source: '=$Z$1:$Z$3' } },
    ],
    ['Custom', { custom: { formula: '=B2>0' } }, { custom: { formula: '=B2>0' } }],
  ] as [string, Excel.DataValidationRule, unknown][])('%s', async (type, rule, shown) => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('B2:B3').dataValidation.rule = rule;
    });
    expect((await read(host, 'B2:B3')).slice(0, 2)).toEqual([type, shown]);
    host.workbench.engine.undo.undo();
    expect(await read(host, 'B2:B3')).toEqual(['None', {}, true]);
  });

  test('a Range as source and as operand', async () => {
    const host = await connect();
    const found = await on(host, async (sheet, context) => {
      const source = context.workbook.worksheets.add('表-1').getRange('A1:A2');
      source.values = [['x'], ['y']];
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange('C2').dataValidation.rule = {
        decimal: { formula1: sheet.getRange('A1'), operator: 'EqualTo' },
      };
      const list = sheet.getRange('B2').dataValidation.load('rule');
      const decimal = sheet.getRange('C2').dataValidation.load('rule');
      await context.sync();
      return [list.rule.list?.source, decimal.rule.decimal?.formula1];
    });
    expect(found).toEqual(["='表-1'!$A$1:$A$2", '=Sheet1!$A$1']);
  });

  test.each([
    ['two kinds', { ...whole, custom: { formula: '=TRUE' } }],
    ['none', {}],
    ['no upper bound', { wholeNumber: { formula1: 1, operator: 'Between' } }],
    ['an unknown operator', { wholeNumber: { formula1: 1, operator: 'Above' } }],
    ['a formula without equals sign', { custom: { formula: 'A1>0' } }],
    ['text as number', { decimal: { formula1: 'much', operator: 'EqualTo' } }],
    ['a long list', { list: { inCellDropDown: true, source: 'a'.repeat(256) } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
  ])('refuses %s', async (_, rule) => {
    const host = await connect();
    const attempt = on(host, (sheet) => {
      sheet.getRange('B2').dataValidation.rule = rule as Excel.DataValidationRule;
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a list of 255 characters', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      const source = `${'a'.repeat(127)},${'b'.repeat(127)}`;
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect((await read(host, 'B2'))[0]).toBe('List');
  });

  test('none, mixed and inconsistent', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A1:A2').dataValidation.rule = whole;
      sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('A4').dataValidation.rule = whole;
    });
    expect(await read(host, 'D1:D9')).toEqual(['None', {}, true]);
    expect((await read(host, 'A1:A2')).slice(0, 2)).toEqual(['WholeNumber', shownWhole]);
    expect((await read(host, 'A1:A3')).slice(0, 2)).toEqual(['MixedCriteria', null]);
    expect((await read(host, 'A1:B1')).slice(0, 2)).toEqual(['Inconsistent', null]);
    const both = await on(host, async (sheet, context) => {
      const validation = sheet.getRanges('A1:A2,A4').dataValidation.load('type');
      await context.sync();
      return validation.type;
    });
    expect(both).toBe('WholeNumber');
  });

  test('a rule over a part of another leaves the rest', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A1:A10').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A4:A5').dataValidation.rule = whole;
      sheet.getRange('A1').dataValidation.clear();
    });
    const types = [];
    for (const address of ['A1', 'A2:A3', 'A4:A5', 'A6:A10']) {
      types.push((await read(host, address)).slice(0, 2));
    }
    expect(types).toEqual([
      ['None', {}],
      ['Custom', { custom: { formula: '=A2>0' } }],
      ['WholeNumber', shownWhole],
      ['Custom', { custom: { formula: '=A6>0' } }],
    ]);
    const [type] = await read(host, 'A2:A10');
    expect(type).toBe('Inconsistent');
    host.workbench.engine.undo.undo();
    expect((await read(host, 'A1:A10'))[0]).toBe('None');
  });

  test('a whole column', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('C:C').dataValidation.rule = whole;
      sheet.getRange('C5:C6').values = [[5], [50]];
    });
    expect(await read(host, 'C:C')).toEqual(['WholeNumber', shownWhole, null]);
    expect(await read(host, 'C1048576')).toEqual(['WholeNumber', shownWhole, true]);
  });

  test('a protected sheet refuses', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.protection.protect();
    });
    const attempt = on(host, (sheet) => {
      sheet.getRange('A1').dataValidation.rule = whole;
    });
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('messages', () => {
  const load = (host: Host, address: string) =>
    on(host, async (sheet, context) => {
      const found = sheet.getRange(address).dataValidation;
      found.load('type,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return [found.type, found.prompt, found.errorAlert, found.ignoreBlanks] as unknown[];
    });
  const prompt = { message: '请填数', showPrompt: true, title: '金额' };
  const errorAlert = { message: '不对', showAlert: true, style: 'Warning' as const, title: '错误' };
  const noPrompt = { message: '', showPrompt: true, title: '' };
  const noAlert = { message: '', showAlert: true, style: 'Stop', title: '' };

  test('are kept beside the rule, in any order', async () => {
    const host = await connect();
    expect(await load(host, 'A1')).toEqual(['None', noPrompt, noAlert, true]);
    await on(host, (sheet) => {
      const validation = sheet.getRange('A1:A2').dataValidation;
      validation.prompt = prompt;
      validation.rule = whole;
      validation.errorAlert = errorAlert;
      validation.ignoreBlanks = false;
    });
    expect(await load(host, 'A1:A2')).toEqual(['WholeNumber', prompt, errorAlert, false]);
    await on(host, (sheet) => {
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=TRUE' } };
    });
    expect(await load(host, 'A2')).toEqual(['Custom', prompt, errorAlert, false]);
    expect(await load(host, 'A1:A2')).toEqual(['Inconsistent', null, null, null]);
  });

  test('without a rule', async () => {
    const host = await connect();
    await on(host, (sheet) => {
      sheet.getRange('A1').dataValidation.prompt = prompt;
    });
    expect(await load(host, 'A1')).toEqual(['None', prompt, noAlert, true]);
  });

  test.each([
    ['prompt', { ...prompt, title: 'a'.repeat(33) }],
    ['prompt', { ...prompt, message: 'a'.repeat(256) }],
    ['errorAlert', { ...errorAlert, style: 'Loud' }],
  ] as const)('%s is checked', async (name, value) => {
    const host = await connect();
    const attempt = on(host, (sheet) => {
      Object.assign(sheet.getRange('A1').dataValidation, { [name]: value });
    });
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
