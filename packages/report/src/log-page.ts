import type { LogData } from "./log-data.js";
import { inventedNotice, notStarted } from "./notices.js";
import { escapeHtml, page } from "./page.js";
import { periodWords } from "./period-words.js";

/**
 * The log that a base keeps of what it is asked for: an HTML file that works without a network and sends nothing. What
 * it holds stays with the base; only counts with the small ones hidden are made to leave it.
 *
 * @param script - the text of `@barneloftet/report/log-script`, and `scriptHash` its SHA-256 in base64.
 * @throws Error if the period is no half-year.
 */
export function logPage({
  script,
  scriptHash,
  ...data
}: LogData & { readonly script: string; readonly scriptHash: string }): string {
  const { region, base, period } = data;
  return page({
    title: `Henvendelseslogg: ${base.name}`,
    script,
    scriptHash,
    data,
    body: `<main>
<header>
<p class="kicker">Henvendelseslogg for ${escapeHtml(region.name)}</p>
<h1>Hva blir basen spurt om?</h1>
<p class="about">${escapeHtml(base.name)} · ${periodWords(period)}</p>
${inventedNotice(region)}
<p>Før én linje for hver henvendelse. Loggen blir hos basen. Bare tellingen for halvåret skal videre, og i den er små tall skjult.</p>
<p>Loggen har ikke plass til navn, og ingenting blir sendt herfra.</p>
${notStarted("Loggen")}
</header>
<div id="app"></div>
</main>`,
  });
}
