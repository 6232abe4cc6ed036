import { Button } from '@fluentui/react-components';
import { CopyDiagnosis } from '../diagnosis/copy-diagnosis';
import { RetryIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import './page-failure.css';

/** Stands in place of a page that failed. */
export function PageFailure(props: { title: string; onRetry: () => void }) {
  const { t } = useInterfaceText();
  return (
    <div className="page-failure">
      <Notice kind="failure" title={t('error.page', { page: props.title })}>
        <p>{t('error.rest')}</p>
      </Notice>
      <div className="page-failure__actions">
        <Button appearance="primary" icon={<RetryIcon />} onClick={props.onRetry}>
          {t('retry')}
        </Button>
        <CopyDiagnosis />
      </div>
    </div>
  );
}
