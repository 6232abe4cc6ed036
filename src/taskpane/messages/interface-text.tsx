import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { enUs } from './en-us';
import { createTranslate, type Translate } from './format-message';
import type { Language } from './languages';
import { zhCn } from './zh-cn';

interface InterfaceText {
  readonly language: Language;
  readonly t: Translate;
}

const catalogues = { 'zh-CN': zhCn, 'en-US': enUs } as const;

const InterfaceTextContext = createContext<InterfaceText>({
  language: 'zh-CN',
  t: createTranslate(zhCn, 'zh-CN'),
});

/** Gives everything below it the texts of one language, and tells the document which one that is. */
export function InterfaceTextProvider(props: { language: Language; children: ReactNode }) {
  const { language, children } = props;
  const value = useMemo(
    () => ({ language, t: createTranslate(catalogues[language], language) }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = value.t('app.title');
  }, [language, value]);
  return <InterfaceTextContext value={value}>{children}</InterfaceTextContext>;
}

export function useInterfaceText(): InterfaceText {
  return use(InterfaceTextContext);
}
