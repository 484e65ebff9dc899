/** The words of a share: «46», «413», «11,1 %» and «8,5–14,5». */
export interface ShareWords {
  readonly part: string;
  readonly of: string;
  readonly share: string;
  readonly interval: string;
}
