/** Where the reader's choice is kept: `light`, `dark`, or nothing for the system's. */
export const THEME_KEY = 'theme';

/**
 * Runs in the head before anything is painted, so that a chosen theme does not flash. It is one
 * string because the content security policy names it by its hash.
 */
export const THEME_BOOT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
