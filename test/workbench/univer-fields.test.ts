import { readFileSync } from 'node:fs';
import { fieldsAssigned } from '../../src/workbench/build/univer-fields.js';

test.each([
  ['_defineProperty(this, "_cache", new Map());', 'void (this._cache = new Map());'],
  ['_defineProperty(this, "a", [f(1, ")")]);', 'void (this.a = [f(1, ")")]);'],
  ['_defineProperty(Kind, "_instance", void 0);', '_defineProperty(Kind, "_instance", void 0);'],
  ['_defineProperty(this, name, 1);', '_defineProperty(this, name, 1);'],
  ['function _defineProperty(e, r, t) {', 'function _defineProperty(e, r, t) {'],
])('%s', (code, expected) => {
  expect(fieldsAssigned(code)).toBe(expected);
});

test('fields of Univer’s formula engine are written as they are looked for', () => {
  const code = readFileSync('node_modules/@univerjs/engine-formula/lib/es/index.js', 'utf8');
  const left = (text: string) => text.split('_defineProperty(this,').length - 1;
  expect(left(code)).toBeGreaterThan(1000);
  expect(left(fieldsAssigned(code))).toBe(0);
});
