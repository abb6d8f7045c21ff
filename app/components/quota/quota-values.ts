import type { Bounds, QuotaMode, QuotaScope } from '~/domain/quota/limit';
import type { Answer } from '../account/answer';
import type { ShownLimit } from './shown-limit';

/** A province's row: its own limit and those of its groups in their order. */
export type ShownProvince = {
  province: string;
  name: string;
  limit: ShownLimit;
  groups: readonly ShownLimit[];
};

/** What a round does about each kind of limit, with the numbers of every producer. */
export type ShownRules = { modes: Record<QuotaScope, QuotaMode>; producer: Bounds };

type Numbers = { maximum?: string; minimum?: string };

/** The fields of the form as text. */
export type QuotaValues = {
  modes?: Partial<Record<QuotaScope, string>>;
  producer?: Numbers;
  provinces?: readonly ({ bounds?: Numbers; groups?: readonly (Numbers | undefined)[] } | undefined)[];
};

const said = (number: number | null) => (number === null ? '' : String(number));
const numbers = ({ maximum, minimum }: Bounds) => ({ maximum: said(maximum), minimum: said(minimum) });

/** What the fields show: what was typed before a refusal, else what is stored. */
export function quotaValues(
  answer: Answer,
  rules: ShownRules,
  provinces: readonly ShownProvince[],
): QuotaValues {
  if (answer?.initialValue) return answer.initialValue as QuotaValues;
  return {
    modes: rules.modes,
    producer: numbers(rules.producer),
    provinces: provinces.map(({ limit, groups }) => ({
      bounds: numbers(limit),
      groups: groups.map(numbers),
    })),
  };
}
