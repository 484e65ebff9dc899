import { isCounted } from "@barneloftet/analytics";
import type { FormData } from "./form-data.js";
import { inventedNotice, notStarted } from "./notices.js";
import { escapeHtml, page } from "./page.js";
import { periodWords } from "./period-words.js";

/**
 * The form that one service answers for one half-year: an HTML file that works without a network and sends nothing.
 *
 * @param script - the text of `@barneloftet/report/form-script`, and `scriptHash` its SHA-256 in base64.
 * @throws Error if the period is no half-year.
 */
export function formPage({
  script,
  scriptHash,
  ...data
}: FormData & { readonly script: string; readonly scriptHash: string }): string {
  const { region, service, network, period, offers } = data;
  const duties = offers.filter((offer) => !isCounted(offer)).map(({ name }) => name.toLocaleLowerCase("nb"));
  const about = [service.name, ...(network ? [`nettverket ${network.name}`] : []), periodWords(period)];
  return page({
    title: `Tiltaksregisteret: ${service.name}, ${periodWords(period)}`,
    script,
    scriptHash,
    data,
    body: `<main>
<header>
<p class="kicker">Tiltaksregisteret for ${escapeHtml(region.name)}</p>
<h1>Hva kan dere tilby barn og familier?</h1>
<p class="about">${about.map(escapeHtml).join(" · ")}</p>
${inventedNotice(region)}
<p>Svarene viser hva tjenestene har, hva de mangler, og hvor de kan hjelpe hverandre. Ingenting blir sendt herfra: dere lagrer svarene som en fil og sender den selv.</p>
<p>Det tar omtrent 15 minutter. ${duties.length > 0 ? `Lovpålagte oppgaver alle har, spør vi ikke om: ${escapeHtml(duties.join(", "))}. ` : ""}Skriv ikke navn på personer.</p>
${notStarted("Skjemaet")}
</header>
<div id="app"></div>
</main>`,
  });
}
