import { Icon, type IconName } from './icon';
import { type Tone, toneIcon } from './tone';

type Props = {
  tone: Tone;
  /** The state in words: "Đã gửi", "Cần bổ sung". */
  label: string;
  /** Another icon than the tone's own. */
  icon?: IconName;
};

/** A state: colour, icon and word together. */
export function StatusBadge({ tone, label, icon = toneIcon[tone] }: Props) {
  return (
    <span className={`badge tone-${tone}`}>
      <Icon name={icon} size="sm" />
      {label}
    </span>
  );
}
