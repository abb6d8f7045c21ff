/** A drawn picture of the rehearsal for a name "picture-HUE-NUMBER": a bowl on a table, no photo of anything. */
export function rehearsalPicture(fileId: string): string | null {
  const [, hue, number] = /^picture-(\d{1,3})-(\d)$/.exec(fileId) ?? [];
  if (hue === undefined) return null;
  const turn = Number(number) * 60;
  const shades = [92, 78, 55, 40].map((light) => `hsl(${hue} 45% ${light}%)`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600" width="900" height="600">
<rect width="900" height="600" fill="${shades[0]}"/><rect y="400" width="900" height="200" fill="${shades[1]}"/>
<ellipse cx="450" cy="430" rx="260" ry="46" fill="${shades[1]}"/>
<g transform="translate(${turn - 60} 0)"><path d="M220 250h460a230 190 0 0 1-460 0Z" fill="${shades[2]}"/>
<ellipse cx="450" cy="250" rx="230" ry="44" fill="${shades[3]}"/></g></svg>`;
}
