import { goTo, paneWith, type OpenPane } from './pane-page';

export const sheet = '三公经费预算表';

export async function withForm(locale: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<OpenPane> {
  const open = await paneWith({ locale });
  await open.frame.getByRole('button', { name: /^(插入“三公|Insert “Three public)/ }).click();
  await open.frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await goTo(open.frame, 'check');
  return open;
}

/** Univer calculates a moment after what was typed, and would put its result over a formula's cell that was typed over meanwhile. */
export async function typeAt({ control }: OpenPane, address: string, text: string): Promise<void> {
  await control(
    async ({ user, idle }, [at, content]) => {
      await user.type(at, content);
      await idle();
    },
    [address, text] as const,
  );
}

export function type(open: OpenPane, cell: string, text: string): Promise<void> {
  return typeAt(open, `${sheet}!${cell}`, text);
}
