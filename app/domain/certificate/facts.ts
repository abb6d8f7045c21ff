import type { Region } from '../province';
import type { Level, ProductGroup } from '../round';

/**
 * What a certificate states: the facts printed on it, shown by the check page and covered by its digest. Days are
 * YYYY-MM-DD in Asia/Ho_Chi_Minh. Thông tư 26/2014/TT-BCT, amended by 14/2018/TT-BCT and 38/2025/TT-BCT.
 */
export type CertificateFacts = {
  /** The unguessable code in the address /v/CODE. */
  code: string;
  /** Số vào sổ. */
  number: string;
  product: string;
  producer: string;
  address: string;
  /** The province's name as of the round's date. */
  province: string;
  group: ProductGroup;
  level: Level;
  /** Null nationally. */
  region: Region | null;
  year: number;
  decisionNumber: string;
  decisionDate: string;
  issuedOn: string;
  /** The last day of validity. */
  validUntil: string;
};
