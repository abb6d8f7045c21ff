/**
 * Folds Vietnamese text for search: case, diacritics, đ, and so the placement of tone marks ("Hòa" and "Hoà") and the
 * normal form stop mattering; every run of other signs becomes one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
