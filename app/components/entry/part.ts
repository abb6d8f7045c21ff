/** A province's part in a round, with its letter; the day is YYYY-MM-DD. */
export type ShownPart = {
  province: { codeSet: string; code: string };
  name: string;
  letterNumber: string | null;
  letterDate: string | null;
};
