import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { goToHeading } from '../focus/go-to-heading';
import './section-links.css';

interface SectionLink {
  /** What the heading of the section says. */
  readonly title: string;
  readonly id: string;
  /** What the section is for, where nothing else is to be said first. */
  readonly onOpen?: () => void;
}

interface SectionLinksProps {
  readonly headings: readonly SectionLink[];
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The way to the sections below a long list. One stop of the Tab key; arrow keys go between them. Fluent's own arrow navigation
 * puts elements beside the toolbar that axe objects to (aria-hidden-focus).
 */
export function SectionLinks({ headings }: SectionLinksProps) {
  const { t } = useInterfaceText();
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const goTo = (index: number) => {
    setCurrent(index);
    buttons.current[index]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={t('links.label')}
      className="section-links"
      onKeyDown={({ key }) => {
        const step = steps[key];
        if (step) goTo((current + step + headings.length) % headings.length);
      }}
    >
      {headings.map(({ title, id, onOpen }, index) => (
        <Button
          key={id}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          size="small"
          tabIndex={index === current ? 0 : -1}
          onClick={() => {
            setCurrent(index);
            goToHeading(id);
            onOpen?.();
          }}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}
