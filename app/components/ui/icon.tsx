import { iconPaths } from './icon-paths';

export type IconName = keyof typeof iconPaths;

type Props = {
  name: IconName;
  /** `sm` 16, `md` 20, `lg` 28 px. */
  size?: 'sm' | 'md' | 'lg';
  /** Said in place of the icon where no word stands beside it. */
  label?: string;
};

/** A line icon in the colour of the text. Without `label` it is decoration beside a word. */
export function Icon({ name, size = 'md', label }: Props) {
  const look = { className: `icon icon-${size}`, viewBox: '0 0 24 24' };
  const drawing = <path d={iconPaths[name]} />;
  if (!label) {
    return (
      <svg {...look} aria-hidden="true">
        {drawing}
      </svg>
    );
  }
  return (
    <svg {...look} role="img" aria-label={label}>
      {drawing}
    </svg>
  );
}
