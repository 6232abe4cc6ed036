import type { IAccessor } from '../../engine/univer';
import type { Env } from '../env';

/**
 * Carries one of Univer's mutations out and puts its undo on the stack. Univer's own commands also fit row heights to
 * the text, but only where there is a screen: the workbench must give the same answers with and without one.
 */
export function mutate<T extends object>(
  env: Env,
  mutation: { readonly id: string },
  undoOf: (accessor: IAccessor, params: T) => object,
  params: T,
): void {
  const before = undoOf(env.engine.injector, params);
  env.engine.api.syncExecuteCommand(mutation.id, params);
  env.engine.undo.push({
    undoMutations: [{ id: mutation.id, params: before }],
    redoMutations: [{ id: mutation.id, params }],
  });
}
