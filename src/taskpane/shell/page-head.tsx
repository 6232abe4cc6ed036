import { useInterfaceText } from '../messages/interface-text';

export function PageHead() {
  const { t } = useInterfaceText();
  return <h1 className="spoken-only">{t('app.title')}</h1>;
}
