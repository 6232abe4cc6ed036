import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Picture } from '../../app';
import { ZoomInIcon, ZoomOutIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { PictureShapes } from './picture-shapes';
import './picture.css';

/** White around the sheet, in points. */
const edge = 12;

interface FormPreviewProps {
  readonly picture: Picture;
  /** What can be seen on it, for those who cannot. */
  readonly label: string;
}

/** A form as it will look on the sheet: as wide as the pane, or as large as on the sheet and to be scrolled. */
export function FormPreview({ picture, label }: FormPreviewProps) {
  const { t } = useInterfaceText();
  const [isLarge, setLarge] = useState(false);
  const width = picture.width + 2 * edge;
  const height = picture.height + 2 * edge;
  return (
    <div className="preview">
      <div className="preview__paper" tabIndex={isLarge ? 0 : undefined}>
        <svg
          role="img"
          aria-label={label}
          viewBox={`${-edge} ${-edge} ${width} ${height}`}
          {...(isLarge ? { width, height } : { width: '100%' })}
          focusable="false"
        >
          <PictureShapes picture={picture} />
        </svg>
      </div>
      <Button
        size="small"
        appearance="subtle"
        className="preview__zoom"
        icon={isLarge ? <ZoomOutIcon /> : <ZoomInIcon />}
        aria-pressed={isLarge}
        onClick={() => {
          setLarge(!isLarge);
        }}
      >
        {t('preview.large')}
      </Button>
    </div>
  );
}
