import type {
  Method,
  MethodResult,
  Navigation,
  ObjectType,
  Ref,
  Scalar,
  Since,
} from '../protocol/object-type';
import type { Json } from '../protocol/messages';
import type { Env } from './env';

/** The words in which src/workbench/model declares the Excel object model. */

export type ModelRef<T = unknown> = Ref<Env, T>;
export type ModelType<T> = ObjectType<Env, T>;

type ScalarOptions = Pick<
  Scalar<Env, never>,
  'hidden' | 'clearsUndo' | 'calculated' | 'outsideWorkbook'
>;
type MethodOptions = Pick<Method<Env, never>, 'writes' | 'clearsUndo' | 'calculated'>;

export function readOnly<T>(
  since: Since,
  get: (target: T, env: Env) => Json | Promise<Json>,
  options: ScalarOptions = {},
): Scalar<Env, T> {
  return { kind: 'scalar', since, get, ...options };
}

export function property<T>(
  since: Since,
  get: (target: T, env: Env) => Json | Promise<Json>,
  set: (target: T, value: unknown, env: Env) => void | Promise<void>,
  options: ScalarOptions = {},
): Scalar<Env, T> {
  return { kind: 'scalar', since, get, set, ...options };
}

export function navigation<T>(
  since: Since,
  get: (target: T, env: Env) => ModelRef | null,
): Navigation<Env, T> {
  return { kind: 'navigation', since, get };
}

export function method<T>(
  since: Since,
  call: (
    target: T,
    args: readonly unknown[],
    env: Env,
  ) => MethodResult<Env> | Promise<MethodResult<Env>>,
  options: MethodOptions = {},
): Method<Env, T> {
  return { kind: 'method', since, call, ...options };
}

/** A method that changes the workbook. */
export function command<T>(
  since: Since,
  call: (
    target: T,
    args: readonly unknown[],
    env: Env,
  ) => MethodResult<Env> | Promise<MethodResult<Env>>,
  options: Omit<MethodOptions, 'writes'> = {},
): Method<Env, T> {
  return method(since, call, { ...options, writes: true });
}
