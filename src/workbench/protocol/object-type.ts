import type { Json } from './messages';

/** `1.7` is ExcelApi 1.7; any other requirement set is written out, as `ExcelApiOnline 1.1`. */
export type Since = string;

/** An object of the Excel model: what it is, and what of the workbook it stands for. */
export interface Ref<Env, T = unknown> {
  readonly type: ObjectType<Env, T>;
  readonly target: T;
}

export interface Scalar<Env, T> {
  readonly kind: 'scalar';
  readonly since: Since;
  /** Left out of a load that names no property (reference ids, costly members). */
  readonly hidden?: boolean;
  readonly get: (target: T, env: Env) => Json | Promise<Json>;
  readonly set?: (target: T, value: unknown, env: Env) => void | Promise<void>;
  /** Setting it empties Excel's undo stack. */
  readonly clearsUndo?: boolean;
  /** Excel finishes its calculation before it answers. */
  readonly calculated?: boolean;
  /** Setting it changes nothing of the workbook: allowed when that is read-only, and no undo step. */
  readonly outsideWorkbook?: boolean;
}

export interface Navigation<Env, T> {
  readonly kind: 'navigation';
  readonly since: Since;
  readonly get: (target: T, env: Env) => Ref<Env> | null;
}

export type MethodResult<Env> = Json | Ref<Env> | undefined;

export interface Method<Env, T> {
  readonly kind: 'method';
  readonly since: Since;
  readonly call: (
    target: T,
    args: readonly unknown[],
    env: Env,
  ) => MethodResult<Env> | Promise<MethodResult<Env>>;
  /** Changes the workbook: refused when it is read-only. */
  readonly writes?: boolean;
  readonly clearsUndo?: boolean;
  readonly calculated?: boolean;
}

export type Member<Env, T> = Scalar<Env, T> | Navigation<Env, T> | Method<Env, T>;

/** One class of the Excel object model, declared as data: the interpreter, the refusals and docs/workbench.md read it. */
export interface ObjectType<Env, T = unknown> {
  readonly name: string;
  readonly since: Since;
  /** Keyed by the documented name (camelCase); on the wire the first letter is a capital. */
  readonly members: Readonly<Record<string, Member<Env, T>>>;
  /** For collections: the items a load is applied to. */
  readonly items?: (target: T, env: Env) => readonly Ref<Env>[];
  /** What the client is told when it first touches the object (`Id` of a sheet, `_ReferenceId` of a tracked range). */
  readonly identity?: (target: T, env: Env) => Readonly<Record<string, Json>>;
}

/** Keeps a type's target checked inside its declaration and hides it outside. */
export function refTo<Env, T>(type: ObjectType<Env, T>, target: T): Ref<Env> {
  return { type, target } as unknown as Ref<Env>;
}

export function isRef(value: unknown): value is Ref<unknown> {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}
