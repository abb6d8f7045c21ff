import { type Limit, missingFrom } from '~/domain/quota/limit';
import { useT } from '~/i18n/use-t';
import { Section } from '../ui/section';
import type { ShownProducer } from './producer-limits';
import type { ShownProvince } from './quota-values';

type Props = { provinces: readonly ShownProvince[]; producers: readonly ShownProducer[] };

/** Every minimum that is not reached yet; nothing where no minimum is set. */
export function ShortMinima({ provinces, producers }: Props) {
  const t = useT();
  const all: { name: string; limit: Limit }[] = [
    ...provinces,
    ...provinces.flatMap(({ name, groups }) =>
      groups.map((limit) => ({ name: t('quota.groupOf', { name, group: limit.group ?? 0 }), limit })),
    ),
    ...producers,
  ];
  if (all.every(({ limit }) => limit.mode === 'OFF' || limit.minimum === null)) return null;
  const short = all.filter(({ limit }) => missingFrom(limit) > 0);
  return (
    <Section title={t('quota.short.title')}>
      {short.length === 0 ? (
        <p className="muted">{t('quota.short.none')}</p>
      ) : (
        <ul className="grid gap-2">
          {short.map(({ name, limit: { scope, forwarded, minimum } }) => (
            <li key={`${scope}:${name}`}>
              {t('quota.short.line', { name, forwarded, minimum: minimum ?? 0 })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
