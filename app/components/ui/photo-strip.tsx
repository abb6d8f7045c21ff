export type Photo = {
  /** The address of a small picture; `full` opens the large one. */
  src: string;
  full?: string;
  /** What is to be seen. */
  alt: string;
  width?: number;
  height?: number;
};

type Props = { label: string; photos: readonly Photo[] };

/** Pictures of one product in a row that is pushed sideways; each opens large. */
export function PhotoStrip({ label, photos }: Props) {
  return (
    <ul className="photo-strip" aria-label={label}>
      {photos.map((photo) => (
        <li key={photo.src}>
          <PhotoLink {...photo} />
        </li>
      ))}
    </ul>
  );
}

/** Pictures laid out as a grid, for a product's page. */
export function PhotoGallery({ label, photos }: Props) {
  return (
    <ul className="photo-gallery" aria-label={label}>
      {photos.map((photo) => (
        <li key={photo.src}>
          <PhotoLink {...photo} />
        </li>
      ))}
    </ul>
  );
}

function PhotoLink({ src, full, alt, width = 450, height = 300 }: Photo) {
  const picture = (
    <img alt={alt} {...{ src, width, height }} loading="lazy" decoding="async" className="photo" />
  );
  return full ? <a href={full}>{picture}</a> : picture;
}
