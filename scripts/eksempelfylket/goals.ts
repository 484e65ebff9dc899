type Goal = { readonly id: string; readonly set: string; readonly goal: string; readonly metrics: string };

const goal = (set: string, id: string, text: string, metrics = ""): Goal => ({ id, set, goal: text, metrics });
const national = (id: string, text: string, metrics = ""): Goal => goal("national_quality", id, text, metrics);
const project = (id: string, text: string, metrics = ""): Goal => goal("project", id, text, metrics);
const focus = (id: string, text: string, metrics = ""): Goal => goal("focus_area", id, text, metrics);

/** The national goals and the focus areas are those of a real region; the county's own goals are invented. */
export const goals: readonly Goal[] = [
  national("virker", "Barn og familier skal få hjelp som virker"),
  national(
    "trygge-tjenester",
    "Barn og familier skal møte sikre og trygge tjenester",
    "deadlines_met deadlines_missed foster_care_duties foster_care_visits care_package",
  ),
  national("innflytelse", "Barn og familier skal bli involvert og ha innflytelse", "family_councils network_meetings"),
  national(
    "samordnet-og-kontinuitet",
    "Barn og familier skal møte tjenester som er samordnet og preget av kontinuitet",
    "left_service left_municipality left_field stability_index employee_churn tenure_under_12_months tenure_under_24_months tenure_under_48_months left_by_tenure",
  ),
  national(
    "ressurser",
    "Barnevernets ressurser skal utnyttes godt",
    "casework_share_of_expenditure net_expenditure_per_child net_expenditure_per_inhabitant_0_24 expenditure_per_placed_child expenditure_per_child_at_home purchased_share joint_purchases",
  ),
  national(
    "likeverdige",
    "Barnevernet skal sørge for likeverdige tjenester",
    "caseload positions_per_thousand_children staffing_per_thousand_children children_with_measures_per_thousand notifications_per_thousand_children",
  ),
  project(
    "ingen-alene",
    "Ingen tjeneste i Eksempelfylket står alene når det trengs flere",
    "sick_leave_from_days long_sick_leave vacancy_rate waiting_children",
  ),
  project(
    "basen-har-kapasitet",
    "Kompetansebasen har kapasitet når den blir spurt",
    "requests_received requests_assisted declined_for_capacity waiting_requests",
  ),
  project("ett-register", "Alle tjenestene svarer på tiltaksregisteret to ganger i året"),
  focus("ledelse-og-styring", "Ledelse og styring", "theme_meetings status_report_handled"),
  focus("samarbeid", "Samarbeid med andre tjenester og lavterskeltilbud i kommunene"),
  focus("kartlegging", "Kartlegging, undersøkelse og utredning", "investigations deadlines_met deadlines_missed"),
  focus(
    "hjemmebaserte",
    "Hjemmebaserte utviklingstiltak",
    "measures_by_class dedicated_counsellors expenditure_per_child_at_home",
  ),
  focus("familierad", "Familieråd og nettverksarbeid", "family_councils network_meetings"),
  focus("medvirkning", "Barns medvirkning"),
  focus("beredskap", "Videreutvikling av beredskap i barnevernet"),
];
