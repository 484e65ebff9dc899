import { common } from "./nb/common.js";

/** Every word that a reader sees in bokmål; another language is another file of this shape. */
export const nb = { common } as const;
