interface IconProps {
  readonly className?: string;
}

/** A line drawing of 24 × 24 in the colour of the text around it; decoration only, so hidden from screen readers. */
function icon(path: string) {
  return function Icon({ className }: IconProps) {
    return (
      <svg
        className={className}
        width="20"
        height="20"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
    );
  };
}

export const ChecklistIcon = icon('M4 6h16 M4 12h7 M4 18h7 m3-2.2 2.4 2.4 L21 13.5');
export const DocumentIcon = icon('M6 3.5h8l4.5 4.5v12.5H6z M14 3.5V8h4.5 M9 12h6.5 M9 16h4');
export const TableIcon = icon('M4 5h16v14H4z M4 10h16 M10 10v9');
export const CopyIcon = icon('M9 8.5h11V20H9z M15.5 8.5V4H4v11.5h5');
export const CloseIcon = icon('m7 7 10 10 M17 7 7 17');
export const GoToIcon = icon('m9.5 6.5 5.5 5.5-5.5 5.5');
export const RetryIcon = icon('M19 12a7 7 0 1 1-2.1-5L19 9 M19 4.5V9h-4.5');
export const SuccessIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z m-4 9.3 2.7 2.7L16 9.5');
export const WarningIcon = icon('M12 3.5 2.5 20h19z M12 10v4.5 M12 17.3v.1');
export const ErrorIcon = icon(
  'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z m1.2 6.5 5 5 M14.5 9.5l-5 5',
);
export const SearchIcon = icon(
  'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z m4.8 11.3L20.5 20.5',
);
export const ExpandIcon = icon('m6.5 9.5 5.5 5.5 5.5-5.5');
export const InfoIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z M12 11v5.5 M12 7.6v.1');
export const StackIcon = icon('M8 4h12v12H8z M8 8.5h12 M4 8v12h12');
export const AtSelectionIcon = icon(
  'M4 8V4h4 M16 4h4v4 M20 16v4h-4 M8 20H4v-4 M12 8.5v7 M8.5 12h7',
);
export const ZoomInIcon = icon(
  'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z m4.8 11.3L20.5 20.5 M10.5 8v5 M8 10.5h5',
);
export const ZoomOutIcon = icon(
  'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z m4.8 11.3L20.5 20.5 M8 10.5h5',
);
