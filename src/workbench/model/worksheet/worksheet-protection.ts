import { HostError, invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { optionalText } from '../arguments';
import { command, navigation, readOnly } from '../define';
import type { ModelType } from '../define';
import type { Env } from '../env';
import { assertPassword } from './password';
import { protectionOptions } from './protection-options';
import { protectionKey, sheetProtection } from './protection';
import type { SheetProtection } from './protection';
import type { SheetTarget } from './sheet-target';

/** Excel.WorksheetProtection. None of its calls can be undone. */
export const worksheetProtectionType: ModelType<SheetTarget> = {
  name: 'WorksheetProtection',
  since: '1.2',
  members: {
    protected: readOnly('1.2', ({ sheetId }, env) => sheetProtection(sheetId, env) !== undefined),
    /** As of a sheet that was just protected, where it is not protected. */
    options: readOnly('1.2', ({ sheetId }, env) => ({
      ...(sheetProtection(sheetId, env)?.options ?? protectionOptions(null)),
    })),
    protect: command(
      '1.2',
      ({ sheetId }, args, env) => {
        if (sheetProtection(sheetId, env)) {
          throw new HostError('InvalidOperation', 'The worksheet is protected already');
        }
        const options = protectionOptions(args[0]);
        const password = optionalText(args, 1, 'password');
        if (password !== undefined && password.length > 255) throw invalidArgument('password');
        save(sheetId, password ? { options, password } : { options }, env);
        return undefined;
      },
      { clearsUndo: true },
    ),
    unprotect: command(
      '1.7',
      ({ sheetId }, args, env) => {
        const protection = sheetProtection(sheetId, env);
        if (!protection) return undefined;
        assertPassword(protection, optionalText(args, 0, 'password'));
        save(sheetId, undefined, env);
        return undefined;
      },
      { clearsUndo: true },
    ),
  },
};

export const worksheetProtectionMember = navigation<SheetTarget>('1.2', (target) =>
  refTo(worksheetProtectionType, target),
);

function save(sheetId: string, protection: SheetProtection | undefined, env: Env): void {
  env.engine.sideData.set(protectionKey(sheetId), protection, { undoable: false });
}
