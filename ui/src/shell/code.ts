/** The code of each page, fetched when it is first opened. */
import { type ComponentType, lazy } from "react";
import type { Page } from "../place";
import { Today } from "../today/Today";

export const PAGE: Record<Page, ComponentType> = {
  // the usual first page comes with the window: a page that has to be waited for is drawn twice
  today: Today,
  station: lazy(() => import("../station/Station").then(({ Station }) => ({ default: Station }))),
  checks: lazy(() => import("../checks/Checks").then(({ Checks }) => ({ default: Checks }))),
  halts: lazy(() => import("../halts/Halts").then(({ Halts }) => ({ default: Halts }))),
  cases: lazy(() => import("../cases/Cases").then(({ Cases }) => ({ default: Cases }))),
  returned: lazy(() => import("../returned/Returned").then(({ Returned }) => ({ default: Returned }))),
  callbacks: lazy(() => import("../callbacks/Callbacks").then(({ Callbacks }) => ({ default: Callbacks }))),
  care: lazy(() => import("../care/Care").then(({ Care }) => ({ default: Care }))),
  compensation: lazy(() => import("../ledger/Ledger").then(({ Ledger }) => ({ default: Ledger }))),
  confirms: lazy(() => import("../callbacks/Confirms").then(({ Confirms }) => ({ default: Confirms }))),
  notices: lazy(() => import("../notices/Notices").then(({ Notices }) => ({ default: Notices }))),
  voices: lazy(() => import("../voices/Voices").then(({ Voices }) => ({ default: Voices }))),
  bad_reviews: lazy(() => import("../reviews/BadReviews").then(({ BadReviews }) => ({ default: BadReviews }))),
  breakdown: lazy(() => import("../breakdown/Breakdown").then(({ Breakdown }) => ({ default: Breakdown }))),
  actions: lazy(() => import("../actions/Actions").then(({ Actions }) => ({ default: Actions }))),
  week: lazy(() => import("../week/Week").then(({ Week }) => ({ default: Week }))),
  again: lazy(() => import("../again/Again").then(({ Again }) => ({ default: Again }))),
  report: lazy(() => import("../report/Report").then(({ Report }) => ({ default: Report }))),
  appraisal: lazy(() => import("../appraisal/Appraisal").then(({ Appraisal }) => ({ default: Appraisal }))),
  import: lazy(() => import("../imports/Imports").then(({ Imports }) => ({ default: Imports }))),
  quarantine: lazy(() => import("../quarantine/Quarantine").then(({ Quarantine }) => ({ default: Quarantine }))),
  reasons: lazy(() => import("../lexicon/Lexicon").then(({ Lexicon }) => ({ default: Lexicon }))),
  coverage: lazy(() => import("../coverage/Coverage").then(({ Coverage }) => ({ default: Coverage }))),
  official: lazy(() => import("../official/Official").then(({ Official }) => ({ default: Official }))),
  checklists: lazy(() => import("../checklists/Checklists").then(({ Checklists }) => ({ default: Checklists }))),
  gifts: lazy(() => import("../gifts/Gifts").then(({ Gifts }) => ({ default: Gifts }))),
  goods: lazy(() => import("../catalogue/Goods").then(({ Goods }) => ({ default: Goods }))),
  scripts: lazy(() => import("../scripts/Scripts").then(({ Scripts }) => ({ default: Scripts }))),
  policies: lazy(() => import("../policies/Policies").then(({ Policies }) => ({ default: Policies }))),
  coupons: lazy(() => import("../coupons/Coupons").then(({ Coupons }) => ({ default: Coupons }))),
  audiences: lazy(() => import("../audiences/Audiences").then(({ Audiences }) => ({ default: Audiences }))),
  members: lazy(() => import("../members/Members").then(({ Members }) => ({ default: Members }))),
  losses: lazy(() => import("../losses/Losses").then(({ Losses }) => ({ default: Losses }))),
  costs: lazy(() => import("../costs/Costs").then(({ Costs }) => ({ default: Costs }))),
  experiments: lazy(() => import("../experiments/Experiments").then(({ Experiments }) => ({ default: Experiments }))),
  settings: lazy(() => import("../settings/Settings").then(({ Settings }) => ({ default: Settings }))),
};
