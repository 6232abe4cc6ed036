import { HostError } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { optionalText } from '../arguments';
import { command, navigation, readOnly } from '../define';
import type { ModelType } from '../define';
import type { Env } from '../env';
import { assertPassword } from '../worksheet/password';
import { structureProtection, structureProtectionKey } from './structure-protection';
import type { StructureProtection } from './structure-protection';

/** Excel.WorkbookProtection: of the workbook's structure. */
export const workbookProtectionType: ModelType<null> = {
  name: 'WorkbookProtection',
  since: '1.7',
  members: {
    protected: readOnly('1.7', (_, env) => structureProtection(env) !== undefined),
    protect: command(
      '1.7',
      (_, args, env) => {
        if (structureProtection(env)) {
          throw new HostError('InvalidOperation', 'The workbook is protected already');
        }
        const password = optionalText(args, 0, 'password');
        save(password ? { password } : {}, env);
        return undefined;
      },
      { clearsUndo: true },
    ),
    unprotect: command(
      '1.7',
      (_, args, env) => {
        const protection = structureProtection(env);
        if (!protection) return undefined;
        assertPassword(protection, optionalText(args, 0, 'password'));
        save(undefined, env);
        return undefined;
      },
      { clearsUndo: true },
    ),
  },
};

export const workbookProtectionMember = navigation<null>('1.7', () =>
  refTo(workbookProtectionType, null),
);

function save(protection: StructureProtection | undefined, env: Env): void {
  env.engine.sideData.set(structureProtectionKey, protection, { undoable: false });
}
