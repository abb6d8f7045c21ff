/**
 * The rounds of the load story and how large each is. Measurements name these sizes, so none is drawn by chance;
 * `points` is the range of what the jury makes of an entry.
 */
export const sizes = {
  /** In scoring: every juror has every entry; the first has signed and begun some, each has one whole unsigned sheet. */
  scoring: {
    code: '2026-TRUNG',
    region: 'CENTRAL',
    entries: 100,
    points: [60, 90],
    jurors: 60,
    signed: 40,
    begun: 20,
  },
  /** Scored and closed: every juror has signed every entry. */
  counted: { code: '2026-BAC', region: 'NORTH', entries: 300, points: [60, 90], jurors: 12 },
  /** As the one before, of the largest size: in an edition of its own, for a region has one round in each. */
  large: { code: '2028-BAC', region: 'NORTH', entries: 450, points: [60, 90], jurors: 15 },
  /** Published with certificates: as many recognised as in the national round 2023, every one far above the threshold. */
  published: { code: '2026-NAM', region: 'SOUTH', entries: 173, points: [80, 92], jurors: 3 },
} as const;

export const councilSize = 9;

/** Who of the load story signs in where; all share the demo's password. */
export const loadEmails = {
  organiser: 'cuc@demo.example',
  juror: (index: number) => `giam-khao-tai-${index + 1}@demo.example`,
  member: (index: number) => `hoi-dong-tai-${index + 1}@demo.example`,
};
