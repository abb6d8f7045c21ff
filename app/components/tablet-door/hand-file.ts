/** Hands a file to the juror: the browser saves it where he wants. */
export function handToJuror(file: File | null): void {
  if (!file) return;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
