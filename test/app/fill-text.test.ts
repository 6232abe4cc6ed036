import { fillText } from '../../src/app/messages/fill-text';

test.each([
  ['“{field}” is empty.', '“三公”经费合计', '“‘三公’经费合计” is empty.'],
  ['“{field}”没有填写。', '“三公”经费合计', '“‘三公’经费合计”没有填写。'],
  ['「{field}」没有填写。', '“三公”经费合计', '「“三公”经费合计」没有填写。'],
  ['Insert {field}', '“三公”经费合计', 'Insert “三公”经费合计'],
  ['“{field} one”', '“三公”', '“‘三公’ one”'],
  ['“{field}”', 'It’s', '“It’s”'],
])('%s with %s says %s', (text, field, said) => {
  expect(fillText(text, { field })).toBe(said);
});
