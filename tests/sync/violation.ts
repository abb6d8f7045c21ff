/** Something that must never happen has happened in a schedule. */
export class Violation extends Error {}
