import { useInterfaceText } from '../messages/interface-text';

export function PageHead() {
  const { t } = useInterfaceText();
  return <h1 className="pane__title">{t('app.title')}</h1>;
}
