/** Joins the class names that hold; `false`, `null` and `undefined` fall out. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
