/**
 * When a person last did something in this browser, in whichever tab; and which requests the person did not cause. The
 * API ends a session after a time without requests that a person caused.
 */
const name = 'lianqun.last-input';
const writtenEvery = 5_000;
/** The API notes at most once a minute that a session is in use. */
const notedEvery = 61_000;

let here = Date.now();
let written = 0;
let told = 0;

function note() {
  here = Date.now();
  if (here - written < writtenEvery) return;
  written = here;
  try {
    localStorage.setItem(name, String(here));
  } catch {
    // Forbidden here: other tabs do not learn of it, and each counts for itself.
  }
}

for (const event of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
  window.addEventListener(event, note, { capture: true, passive: true });
}

export function lastInput(): number {
  try {
    return Math.max(here, Number(localStorage.getItem(name) ?? 0) || 0);
  } catch {
    return here;
  }
}

/** Signing in is something that a person did, also where no key was pressed. */
export const startActivity = note;

/**
 * Whether a request that reads comes of itself: nobody did anything since the API was last told that the session is in
 * use. The first one after some input tells it.
 */
export function isBackground(): boolean {
  if (lastInput() + notedEvery <= told) return true;
  told = Date.now();
  return false;
}
