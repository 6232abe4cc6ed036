import { invalidArgument } from '../protocol/host-error';

/** Readers of arguments as they travel; what does not fit is refused with Excel's InvalidArgument. */

export function textArgument(args: readonly unknown[], index: number, name: string): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
}

export function optionalText(args: readonly unknown[], index: number, name: string) {
  const value = args[index];
  return value === null || value === undefined ? undefined : textArgument(args, index, name);
}

export function integerArgument(args: readonly unknown[], index: number, name: string): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(name);
  return value;
}

export function optionalInteger(args: readonly unknown[], index: number, name: string) {
  const value = args[index];
  return value === null || value === undefined ? undefined : integerArgument(args, index, name);
}

export function flagArgument(
  args: readonly unknown[],
  index: number,
  whenMissing: boolean,
): boolean {
  const value = args[index];
  if (value === null || value === undefined) return whenMissing;
  if (typeof value !== 'boolean') throw invalidArgument('a boolean');
  return value;
}

export function oneOf<const T extends string>(
  value: unknown,
  allowed: readonly T[],
  name: string,
): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalidArgument(name);
  return found;
}

export function textValue(value: unknown, name: string): string {
  return textArgument([value], 0, name);
}

export function flagValue(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(name);
  return value;
}

export function numberValue(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(name);
  return value;
}
