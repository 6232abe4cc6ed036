/**
 * What jest hands to every module as a parameter. A test runs in a context of Node's vm, where each look at a name that
 * is global asks the context first: a sixth of what the tests of forms took. Nothing that a test puts another in place of
 * (timers, dates, `fetch`) may stand here, nor what a package names something of its own: `Symbol` is a key to Fluent UI.
 */
export const knownGlobals = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Error', 'Function', 'Infinity'],
  ...['Int32Array', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['RangeError', 'Reflect', 'RegExp', 'Set', 'String', 'TextDecoder', 'TextEncoder'],
  ...['TypeError', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'WeakMap', 'WeakSet'],
  ...['isFinite', 'isNaN', 'parseFloat', 'parseInt'],
];
