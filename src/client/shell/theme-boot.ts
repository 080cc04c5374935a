/** Storage key of the theme: `light`, `dark`, or unset for the system theme. */
export const THEME_KEY = 'theme';

/**
 * Runs in the head before first paint, so that the page does not flash in the wrong theme. It is a
 * string because the content security policy contains its hash.
 */
export const THEME_BOOT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
