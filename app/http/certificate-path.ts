/** A certificate of the organiser's register in the parts of an address. */
export function certificateOfRound({ code, certificateCode }: { code: string; certificateCode: string }) {
  return { roundCode: code, certificateCode };
}

/** The page of a certificate in the organiser's register. */
export function certificatePath(roundCode: string, certificateCode: string): string {
  return `/organiser/rounds/${roundCode}/certificates/${certificateCode}`;
}
