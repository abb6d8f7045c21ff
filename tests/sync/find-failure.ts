import { explain, firstFailure, kept, schedules } from './play';

/** Plays the kept schedules and those of so many seeds; prints the first that fails, as JSON, or nothing. */
const failing = firstFailure(kept) ?? firstFailure(schedules(0, Number(process.argv[2])));
if (failing) console.log(JSON.stringify(explain(failing)));
