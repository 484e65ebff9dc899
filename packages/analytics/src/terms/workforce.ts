import type { Term } from "./term.js";

/** Those who do the work. */
export const workforceTerms: readonly Term[] = [
  {
    id: "position",
    nb: "årsverk",
    en: "position",
    definition: {
      nb: "Én hel stilling i ett år, eller flere deltidsstillinger som til sammen tilsvarer det.",
      en: "One full-time position for a year, or part-time positions that add up to it.",
    },
    source: "Statistisk sentralbyrå",
    avoid: { en: ["FTE", "man-year"] },
  },
  {
    id: "vacancy",
    nb: "ledig stilling",
    en: "vacancy",
    definition: {
      nb: "Stilling som finnes, men som ingen hadde på datoen.",
      en: "A position that exists and that nobody held on the day.",
    },
    source: "Statistisk sentralbyrå",
    avoid: { nb: ["vakant", "vakanse"] },
  },
  {
    id: "employee",
    nb: "ansatt",
    en: "employee",
    definition: {
      nb: "En person som har en stilling i tjenesten, uansett hvor stor stillingen er.",
      en: "A person who holds a position in the service, whatever its size.",
    },
    avoid: { nb: ["medarbeider"], en: ["staff member"] },
  },
  {
    id: "sick_leave",
    nb: "sykefravær",
    en: "sick leave",
    definition: {
      nb: "Tapte dagsverk på grunn av egen sykdom i prosent av avtalte dagsverk.",
      en: "Working days lost to one's own sickness in percent of agreed working days.",
    },
    source: "Statistisk sentralbyrå og Nav",
    avoid: { en: ["sickness absence", "absenteeism"] },
  },
  {
    id: "self_certified",
    nb: "egenmeldt",
    en: "self-certified",
    definition: {
      nb: "Sykefravær som den ansatte selv melder fra om, uten sykmelding fra lege.",
      en: "Sick leave that the employee reports, without a doctor's certificate.",
    },
  },
  {
    id: "doctor_certified",
    nb: "legemeldt",
    en: "doctor-certified",
    definition: {
      nb: "Sykefravær med sykmelding fra lege eller annen behandler.",
      en: "Sick leave with a certificate from a doctor or another practitioner.",
    },
  },
  {
    id: "total_sick_leave",
    nb: "totalt sykefravær",
    en: "total sick leave",
    definition: {
      nb: "Egenmeldt og legemeldt sykefravær til sammen.",
      en: "Self-certified and doctor-certified sick leave together.",
    },
  },
  {
    id: "tenure",
    nb: "ansiennitet",
    en: "tenure",
    definition: {
      nb: "Hvor lenge en ansatt har jobbet i tjenesten på datoen.",
      en: "How long an employee has worked in the service on the day.",
    },
    avoid: { en: ["seniority"] },
  },
  {
    id: "turnover",
    nb: "turnover",
    en: "turnover",
    definition: {
      nb: "Andel av de ansatte som sluttet i løpet av perioden; kort ansiennitet er noe annet.",
      en: "Share of the employees who left during the period; short tenure is another thing.",
    },
    avoid: { nb: ["gjennomtrekk"], en: ["churn", "attrition"] },
  },
];
