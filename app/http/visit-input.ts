import type { Call } from './call';

/** Which visit of which round an address names. */
export function visitInput({ params }: Call): { roundCode: string; visitId: string } {
  return { roundCode: params.code, visitId: params.visitId };
}

/** The page of a visit in the hands of its team. */
export function visitPath({ params }: Call): string {
  return `/jury/rounds/${params.code}/visits/${params.visitId}`;
}
