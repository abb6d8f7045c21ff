/** The mark: the star of a bronze drum, in brass on lacquer, within the ring of a seal. Drawn like public/favicon.svg. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden>
      <rect className="mark-ground" width="48" height="48" rx="10" />
      <circle className="mark-ring" cx="24" cy="24" r="17.5" />
      <path
        className="mark-star"
        d="M24 11L25.85 18.29L31.64 13.48L28.85 20.47L36.36 19.98L30 24L36.36 28.02L28.85 27.53L31.64 34.52L25.85 29.71L24 37L22.15 29.71L16.36 34.52L19.15 27.53L11.64 28.02L18 24L11.64 19.98L19.15 20.47L16.36 13.48L22.15 18.29Z"
      />
      <circle className="mark-heart" cx="24" cy="24" r="3" />
    </svg>
  );
}
