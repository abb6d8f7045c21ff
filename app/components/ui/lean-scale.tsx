type Props = {
  /** What is measured, with its figures, for those who listen. */
  label: string;
  /** Hundredths above (+) or below (−) the middle, with what it may be off by either way. */
  value: number;
  margin: number;
  /** The end of the axis in hundredths; what lies beyond is drawn at its end. */
  end: number;
};

/** A difference on an axis around nothing, with its margin; the figure itself stands beside it as text. */
export function LeanScale({ label, value, margin, end }: Props) {
  const at = (hundredths: number) => 50 + (Math.max(-end, Math.min(end, hundredths)) / end) * 50;
  const [low, high] = [at(value - margin), at(value + margin)];
  return (
    <svg className="meter" role="img" aria-label={label}>
      <rect className="meter-track" width="100%" y="11" height="2" />
      <rect className="meter-range" x={`${low}%`} width={`${high - low}%`} y="8" height="8" rx="4" />
      <rect className="meter-line" x="50%" width="2" height="24" />
      <circle className="meter-value" cx={`${at(value)}%`} cy="12" r="6" />
    </svg>
  );
}
