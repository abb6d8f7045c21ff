/** A person on a list: name, title, address. */
export function Person({ name, title, email }: { name: string; title: string; email: string }) {
  return (
    <>
      {name}
      {title && <span className="cell-note">{title}</span>}
      <span className="cell-note">{email}</span>
    </>
  );
}
