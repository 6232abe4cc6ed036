import type { AvailableForm, DrawnForm, StandingForm } from '../../app';
import type { ButtonState } from './insert-button';
import type { ReactNode } from 'react';

export interface FormRowProps {
  readonly form: AvailableForm;
  readonly style: AvailableForm['styles'][number];
  readonly state: ButtonState;
  readonly isOpen: boolean;
  readonly draw: () => DrawnForm;
  /** Below what it is, where there is one of it for each project. */
  readonly perProject: ReactNode;
  /** The one that stands in the workbook, where one is enough. */
  readonly standing: StandingForm | undefined;
  readonly onShow: (form: StandingForm) => void;
  /** She is about to choose something here. */
  readonly onReach: () => void;
  readonly onOpen: () => void;
  readonly onStyle: (styleId: string) => void;
  readonly onInsert: (place: 'newSheet' | 'selection') => void;
}
