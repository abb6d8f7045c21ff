import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';

type Props = {
  /** What is measured, for those who listen. */
  label: string;
  /** Points in hundredths, of 10000; `null` where there is no score yet. */
  value: number | null;
  /** The line to reach, in hundredths. */
  threshold?: number;
  /** Lowest and highest total behind a mean, in hundredths. */
  range?: readonly [number, number];
  /** How far around the threshold a score is too close to call, in hundredths. */
  corridor?: number | null;
  /** `bar` fills up to the value; `point` marks it on the axis. */
  kind?: 'bar' | 'point';
  /** Where the axis begins, in hundredths: nothing drawn may lie below it. */
  from?: number;
};

/** A score on the scale of 100, with the threshold as one line; the figure itself stands beside it as text. */
export function Meter100(props: Props) {
  const { value, threshold, range, corridor, kind = 'bar', from = 0 } = props;
  const share = (points: number) => `${(points / (10_000 - from)) * 100}%`;
  const at = (points: number) => share(points - from);
  return (
    <svg className="meter" role="img" aria-label={useWords(props)} data-reached={reached(value, threshold)}>
      <rect className="meter-track" width="100%" {...line} />
      {corridor && threshold !== undefined && (
        <rect
          className="meter-corridor"
          x={at(threshold - corridor)}
          width={share(2 * corridor)}
          height="24"
        />
      )}
      {range && (
        <rect className="meter-range" x={at(range[0])} width={share(range[1] - range[0])} {...line} />
      )}
      {value !== null && kind === 'bar' && <rect className="meter-value" width={at(value)} {...line} />}
      {value !== null && kind === 'point' && <circle className="meter-value" cx={at(value)} cy="12" r="4" />}
      {threshold !== undefined && <rect className="meter-line" x={at(threshold)} width="2" height="24" />}
    </svg>
  );
}

/** What the drawing says to those who listen. */
function useWords({ label, value, threshold, range }: Props): string {
  const t = useT();
  const locale = useLocale();
  const points = (hundredths: number) => formatPoints(hundredths, locale);
  const figure =
    value === null ? t('ui.meter.none', { label }) : t('ui.meter.value', { label, value: points(value) });
  const words = [figure];
  if (range) words.push(t('ui.meter.range', { low: points(range[0]), high: points(range[1]) }));
  if (threshold !== undefined) words.push(t('ui.meter.threshold', { threshold: points(threshold) }));
  return words.join(' ');
}

const line = { y: 8, height: 8, rx: 4 };

function reached(value: number | null, threshold?: number): boolean | undefined {
  return value === null || threshold === undefined ? undefined : value >= threshold;
}
