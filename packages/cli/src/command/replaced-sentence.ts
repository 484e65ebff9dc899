import type { Merged } from "@barneloftet/analytics";

/** An answer that newer files changed, or an own offer that they no longer have, in a sentence that tells which. */
export function replacedSentence(
  merged: Merged,
  { service, offer, files }: Merged["replaced"][number],
  names: { readonly service: string; readonly offer: string },
): string {
  const answers = merged.answers.find((one) => one.service === service);
  const stands =
    answers?.answers.some((one) => one.offer === offer) || answers?.own_offers.some(({ name }) => name === offer);
  const place = `${names.service}, ${names.offer} (${files.join(" og ")}).`;
  return stands
    ? `Nyere svar gjelder: ${place}`
    : `Tatt ut: ${place} Det er tjenestens eget tilbud, og det nyeste svaret nevner det ikke. Skal det stå, må det være med i det nyeste svaret.`;
}
