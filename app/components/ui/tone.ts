import type { IconName } from './icon';

/** What a colour says. `brass` is kept for recognition and certificates. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'brass';

/** The icon that stands beside the word, so that a tone is never told by colour alone. */
export const toneIcon: Record<Tone, IconName> = {
  neutral: 'dot',
  info: 'info',
  success: 'check-circle',
  warning: 'warning',
  danger: 'stop',
  brass: 'medal',
};
