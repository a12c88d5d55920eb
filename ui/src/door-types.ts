// Generated from the door's list of commands; do not edit.

/** What stands before amounts that have no decimals. */
export const WHOLE_SIGNS: readonly string[] = ["BIF ", "CLP ", "DJF ", "GNF ", "ISK ", "JP¥", "KMF ", "₩", "PYG ", "RWF ", "UGX ", "₫", "VUV ", "XAF ", "XOF ", "XPF ", "Rp", "NT$"];

export type Absence = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Who.
 */
name: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
until: Day, 
/**
 * Who stands in.
 */
substitute: string | null, 
/**
 * Whether it is today.
 */
now: boolean, };

export type ActionKind = "product" | "marketing" | "logistics" | "flow" | "training" | "service" | "supply";

export type ActionPlan = { 
/**
 * Its kind.
 */
kind: ActionKind | null, 
/**
 * Who answers for it.
 */
owner: string | null, 
/**
 * By when it is done.
 */
due_on: Day | null, 
/**
 * What is hoped of it.
 */
expected: string | null, };

export type AddCase = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The platform's order number, where it is known.
 */
order_no: string | null, 
/**
 * `refund_only`, `return_refund`, `exchange`, `reship`, `repair`, `complaint`.
 */
kind: string, 
/**
 * What the buyer states.
 */
reason: string, 
/**
 * What is asked for.
 */
refund_fen: Fen | null, 
/**
 * When the buyer applied; now where it is left out.
 */
applied_at: At | null, 
/**
 * Title of the product, where no order is known.
 */
product: string | null, 
/**
 * The pieces it is about; left out for the whole order.
 */
pieces?: Array<CasePieces>, };

export type AddDevice = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it may do.
 */
role: Role, 
/**
 * Hash of its key.
 */
token_hash: string, };

export type AddGuide = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * What it shows.
 */
title: string, 
/**
 * A link, or the path of a file.
 */
place: string, };

export type AddPartnerStandard = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * What it says.
 */
text: string, 
/**
 * So many percent of parcels have to be checked.
 */
check_share: number, 
/**
 * The partner bears so many percent of what passed its check and came back for quality.
 */
bears_share: number, 
/**
 * First day.
 */
from_on: Day, 
/**
 * Who keeps it.
 */
by: string, };

export type AddProduct = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The platform's number of the product.
 */
number: string, 
/**
 * Its title.
 */
title: string, };

export type AddReview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The platform's order number; blank where it is not known.
 */
order_no: string, 
/**
 * 1 to 5.
 */
score: number | null, 
/**
 * What the buyer wrote.
 */
text: string, };

export type Advice = { 
/**
 * What the policy says.
 */
verdict: PolicyVerdict, 
/**
 * The clause that decides, a locale key behind `policies.clause.`.
 */
clause: string, 
/**
 * In one sentence.
 */
text: string, 
/**
 * What that clause says to buyers.
 */
says: Array<string>, 
/**
 * How many days after sign-off it was applied for; 0 is the day of sign-off.
 */
day: number | null, 
/**
 * The last moment that counts.
 */
until: At | null, 
/**
 * Who pays the freight: whoever was noted, else by the cause that is known best.
 */
freight: Payer, 
/**
 * Whether somebody has noted who pays in this case.
 */
freight_noted: boolean, 
/**
 * Who would pay by the stated cause, where that differs.
 */
freight_as_stated: Payer | null, 
/**
 * The cause that was gone by.
 */
cause: ReturnCause, 
/**
 * Who knows that cause; none where it is the stated one.
 */
known_by: ReasonSource | null, 
/**
 * What counts as a flaw of such goods.
 */
flaws: Array<PolicyFlaw>, 
/**
 * How something is given back, and within how many hours of the receipt of the goods.
 */
refund: Array<PolicyRefund>, 
/**
 * The category of the goods.
 */
category: string, 
/**
 * The version in force when the order was paid; none where there was none: then the law's days count.
 */
version: number | null, };

export type AdviceAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type AdviceCause = "product" | "transport" | "service" | "buyers" | "warehouse";

export type AdviceFinding = { 
/**
 * The cause.
 */
cause: AdviceCause, 
/**
 * What was looked at.
 */
looked: AdviceLooked, 
/**
 * What stands out; none where nothing does.
 */
out: AdviceOut | null, };

export type AdviceKind = "recheck" | "page" | "pictures" | "off_shelf" | "carrier" | "packing" | "delivery" | "flow" | "terms" | "check_there";

export type AdviceLooked = { 
/**
 * Products, carriers, clerks with a topic, segments or warehouses with enough to be judged.
 */
enough: number, 
/**
 * Those with too few.
 */
few: number, };

export type AdviceOffer = { 
/**
 * Whether it is being done.
 */
taken: boolean, 
/**
 * Since when, where that is known.
 */
since: Day | null, } & ({ "act": "halt" } | { "act": "change", 
/**
 * Which.
 */
kind: AdviceKind, 
/**
 * The kind of improvement action it is.
 */
sort: ActionKind, } | { "act": "training" } | { "act": "segment", 
/**
 * What.
 */
segment_act: SegmentAct, 
/**
 * Hours after sign-off; only of care.
 */
hours: number | null, });

export type AdviceOut = { 
/**
 * What is counted.
 */
sign: AdviceSign, 
/**
 * What it is called: a title, a carrier, a clerk, a group's key, a warehouse.
 */
name: string, 
/**
 * By which a change that is chosen knows it.
 */
about: string, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * The topic of a clerk's contacts.
 */
topic: string | null, 
/**
 * The segment of orders.
 */
segment: Segment | null, 
/**
 * The figure.
 */
of: Rate, 
/**
 * What is usual: the shop's own share; of contacts a quarter.
 */
usual: number, 
/**
 * What went back in its cases.
 */
refund_fen: Fen, 
/**
 * What can be done.
 */
offers: Array<AdviceOffer>, };

export type AdviceSheet = { 
/**
 * The day looked at.
 */
date: Day, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * First and last day of the orders.
 */
window: [Day, Day], 
/**
 * Things that a cause is judged by at least.
 */
minimum: number, 
/**
 * How many causes stand out and nothing was chosen of what is offered.
 */
open: number, 
/**
 * One for each cause, in their order.
 */
findings: Array<AdviceFinding>, };

export type AdviceSign = "quality" | "on_the_way" | "late" | "slow";

export type AdviseCase = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The state of the goods; none while nobody knows.
 */
state: GoodsState | null, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type AfterAgain = "yes" | "no" | "waits" | "unknown" | "undated";

export type AfterCase = { 
/**
 * Stars that the buyer gave, where they gave any.
 */
stars: number | null, 
/**
 * Whether the buyer bought again.
 */
again: AfterAgain, 
/**
 * The day of that order, else the last day that counts.
 */
on: Day | null, };

export type Again = "first" | "again";

export type AgainBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product: only buyers whose first purchase had it.
 */
product_id: number | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "which": "whole", 
/**
 * So many.
 */
days: number, 
/**
 * Which of them.
 */
who: AgainWho, } | { "which": "month", 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Bought again within so many days; none: all first buyers.
 */
days: number | null, } | { "which": "fate", 
/**
 * What happened.
 */
fate: BuyerFate, 
/**
 * Which of them.
 */
who: AgainWho, } | { "which": "handled", 
/**
 * The end.
 */
end: ReturnEnd, 
/**
 * Which of them.
 */
who: AgainWho, } | { "which": "times", 
/**
 * `first`, `second_third`, `fourth_on`.
 */
times: string, 
/**
 * Which of them.
 */
part: TimesPart, } | { "which": "old", 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Of buyers who had bought on an earlier day; else those of first purchases.
 */
old: boolean, });

export type AgainCosts = { 
/**
 * Profit in a sale before all overheads, in hundredths of a per cent of what was paid.
 */
margin: number | null, 
/**
 * What one return costs to handle: freight both ways, hands, goods that cannot be sold again.
 */
handling_fen: Fen | null, };

export type AgainSheet = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product: only buyers whose first purchase had it, whatever they bought then.
 */
product_id: number | null, };

export type AgainTold = { 
/**
 * The last day of a purchase: as far as the data reach; none where there is no purchase.
 */
until: Day | null, 
/**
 * The first day of one.
 */
since: Day | null, 
/**
 * Buyers with at least one purchase.
 */
buyers: number, 
/**
 * Orders that count as a purchase but do not tell their buyer.
 */
unknown_orders: number, 
/**
 * All buyers who had the days, whatever their month.
 */
whole: Array<AgainWithin>, 
/**
 * First buyers by month, the last twelve.
 */
months: Array<CohortMonth>, 
/**
 * Buyers by what happened with their first purchase.
 */
groups: Array<FateGroup>, 
/**
 * Buyers whose case is not decided, or was taken back unanswered: in no group.
 */
open: number, 
/**
 * Buyers by how the return of their first purchase was handled.
 */
returns: ReturnsHandled, 
/**
 * The hours within which an answer counts as fast where nothing is promised.
 */
fast_hours: number, 
/**
 * Whether the shop has promised a time for answers.
 */
promised: boolean, 
/**
 * Products by which most buyers came. Of the whole shop, as all below.
 */
products: Array<ProductAgain>, 
/**
 * Where the corners of their map meet; none where the shop has too few orders or buyers.
 */
borders: MapBorders | null, 
/**
 * Orders by how often their buyer had bought.
 */
times: Array<OrdersByTimes>, 
/**
 * Old and new customers by month, the last twelve.
 */
old: Array<OldShare>, 
/**
 * What a return that does not happen is worth.
 */
worth: PreventedReturn, };

export type AgainWho = "all" | "ripe" | "again";

export type AgainWithin = { 
/**
 * So many days after the first purchase, that day included.
 */
days: number, 
/**
 * Whether all of these buyers had so many days; where not, more may still come.
 */
complete: boolean, 
/**
 * Those who bought again by now, among all first buyers of the month.
 */
again: Rate, };

export type AgeBand = { 
/**
 * Its name; empty for all together.
 */
band: string, 
/**
 * How many orders, or buyers.
 */
count: number, 
/**
 * Its share in tenths of a per cent.
 */
share_tenths: number, 
/**
 * Returned ones; none where the table does not tell.
 */
returned: Rate | null, 
/**
 * Those for quality; none where the table does not tell.
 */
quality: Rate | null, 
/**
 * Whether its interval lies wholly above the rate of all; by quality where it is told.
 */
over: boolean, };

export type AgeSheet = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First and last day of the span; the newest one where it is left out.
 */
span: [Day, Day] | null, };

export type AgeSpan = { 
/**
 * First and last day.
 */
span: [Day, Day], 
/**
 * Whether buyers are counted, not orders.
 */
of_buyers: boolean, 
/**
 * Whether the table tells of returns.
 */
tells_returns: boolean, 
/**
 * Whether it tells of returns for quality.
 */
tells_quality: boolean, 
/**
 * All bands together.
 */
whole: AgeBand, 
/**
 * The bands, the youngest first.
 */
bands: Array<AgeBand>, 
/**
 * Our own paid orders of these days, beside what the table counts.
 */
own_orders: number, };

export type Ages = { 
/**
 * The shop's platform, which has the table.
 */
platform: string, 
/**
 * Spans that were brought, the newest first.
 */
spans: Array<[Day, Day]>, 
/**
 * The one that is shown; none where nothing was brought.
 */
shown: AgeSpan | null, };

export type AgesLooked = { 
/**
 * All rows, to be corrected.
 */
rows: Array<TypedAge>, 
/**
 * Bands that can be kept.
 */
bands: number, 
/**
 * First days of spans that are there already and would be replaced.
 */
replaced: Array<Day>, 
/**
 * What is wrong, by row and column.
 */
faults: Array<CellFault>, };

export type AgesRecorded = { 
/**
 * Bands.
 */
bands: number, };

export type AgreeBeyond = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * Why an exception is made.
 */
why: string, 
/**
 * What else there is to say about it.
 */
note: string | null, 
/**
 * Who.
 */
by: string, };

export type AgreeClaim = { 
/**
 * Key of the claim.
 */
claim: number, 
/**
 * So much of what was asked.
 */
agreed_fen: Fen, };

export type Agreement = { 
/**
 * What it says.
 */
draft: AgreementDraft, 
/**
 * How it stands today.
 */
state: AgreementState, 
/**
 * Days until its last one, from today; below nothing where it is past.
 */
days_left: number, 
/**
 * Who kept it.
 */
by: string, };

export type AgreementDraft = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Who has agreed.
 */
kind: PartyKind, 
/**
 * Their name, as orders tell it.
 */
party: string, 
/**
 * First day on which it holds.
 */
first_on: Day, 
/**
 * Last day.
 */
last_on: Day, 
/**
 * It is due to be looked at so many days before its last one.
 */
remind_days: number, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * What is paid for which cause.
 */
terms: Array<AgreementTerm>, };

export type AgreementList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type AgreementSaved = { 
/**
 * Its key.
 */
id: number, };

export type AgreementSheet = { 
/**
 * The agreements.
 */
agreements: Array<Agreement>, 
/**
 * Names of warehouses that the book knows.
 */
warehouses: Array<string>, 
/**
 * Names of carriers that the newest orders tell.
 */
carriers: Array<string>, 
/**
 * Kinds of goods that can be named in a warranty.
 */
categories: Array<string>, };

export type AgreementState = "coming" | "holds" | "ending" | "over";

export type AgreementTerm = { 
/**
 * Which cause of loss it is about.
 */
cause: LossCause, 
/**
 * The clause as the paper numbers or words it.
 */
clause: string, 
/**
 * Who pays.
 */
payer: TermPayer, 
/**
 * How much.
 */
way: TermWay, 
/**
 * The share of the value, in hundredths of a percent; none of the other ways, and where the shop pays.
 */
share: number | null, 
/**
 * The sum, for each loss or each day; none of a share, and where the shop pays.
 */
sum_fen: Fen | null, 
/**
 * At most so much for one loss; none: no limit.
 */
most_fen: Fen | null, 
/**
 * Late after so many hours: a warehouse's from payment until it left, a carrier's from then until it was signed for.
 */
hours: number | null, 
/**
 * Paid within so many days of being asked.
 */
pay_days: number, 
/**
 * How long goods have to hold, by kind; of faulty goods alone.
 */
warranty: Array<Warranty>, };

export type Alert = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
product: string, 
/**
 * Orders signed in the window, or paid where the shop knows no sign-offs.
 */
orders: number, 
/**
 * Of them returned for quality.
 */
hits: number, 
/**
 * Share, 0 to 1.
 */
rate: number, 
/**
 * The line, 0 to 1.
 */
limit: number, };

export type AlertAnswer = { 
/**
 * Its key.
 */
id: number, 
/**
 * Quiet until this day; none where it was seen.
 */
until_on: Day | null, 
/**
 * Why, or what is done about it.
 */
note: string, 
/**
 * How many had come back then.
 */
hits: number, 
/**
 * Of so many orders.
 */
orders: number, 
/**
 * Who said so.
 */
by: string, 
/**
 * When.
 */
at: At, };

export type AlertAnswered = { 
/**
 * Its key.
 */
id: number, };

export type AlertList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type AlertRow = { 
/**
 * The figure and its line.
 */
alert: Alert, 
/**
 * Since when without a break, at most thirty days back.
 */
since: Day, 
/**
 * What was said about it last, as long as that holds.
 */
answer: AlertAnswer | null, 
/**
 * Whether it got worse since.
 */
worse: boolean, };

export type AlertSheet = { 
/**
 * Those that nobody has answered, or that got worse since.
 */
open: Array<AlertRow>, 
/**
 * Those that are quiet.
 */
quiet: Array<AlertRow>, };

export type Alike = { 
/**
 * Class of the stated reason.
 */
class: string, 
/**
 * All clerks together.
 */
all: Answers, 
/**
 * Each clerk.
 */
clerks: Array<Answers>, };

export type AnswerAlert = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Quiet until this day; none where it was only seen.
 */
until_on: Day | null, 
/**
 * Why, or what is done about it.
 */
note: string, 
/**
 * Who says so.
 */
by: string, };

export type AnswerLeave = { 
/**
 * Its number.
 */
request: number, 
/**
 * Whether it may be.
 */
grant: boolean, 
/**
 * A word for whoever asked; a no needs one.
 */
word: string, };

export type Answers = { 
/**
 * The clerk; none for all together.
 */
staff: string | null, 
/**
 * Cases that ended.
 */
cases: number, 
/**
 * How, most often first, with what was refunded.
 */
outcomes: Array<ClerkOutcome>, 
/**
 * Half of the refunds were at most this share of what was paid; none with too few.
 */
share_median: number | null, 
/**
 * The shares between which the middle half of them lies.
 */
share_quarters: [number, number] | null, };

export type AppendClip = { 
/**
 * Its name.
 */
clip: string, 
/**
 * The pictures, in order.
 */
frames: Array<ClipFrame>, };

export type Applied = { 
/**
 * All of them.
 */
cases: number, 
/**
 * Those with a quality reason under the platform's rule.
 */
quality_cases: number, 
/**
 * What they ask for.
 */
refund_requested_fen: Fen, };

export type Appraisal = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Whether the month is closed, so that nothing here changes any more.
 */
closed: boolean, 
/**
 * Things that a value needs.
 */
minimum: number, 
/**
 * What there is to measure.
 */
measures: Array<MeasureAbout>, 
/**
 * What weighs how much, by job.
 */
rules: Array<JobRule>, 
/**
 * The people by job and name.
 */
people: Array<Appraised>, };

export type AppraisalAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type Appraised = { 
/**
 * The job.
 */
job: Job, 
/**
 * The name.
 */
name: string, 
/**
 * All figures of the job.
 */
figures: Array<AppraisedFigure>, 
/**
 * Between 0 and 100, one decimal; none without half of the weights.
 */
score: number | null, 
/**
 * Per cent of the weights that the score stands on.
 */
scored: number, 
/**
 * What was objected to, oldest first.
 */
objections: Array<Objection>, };

export type AppraisedFigure = { 
/**
 * What is measured.
 */
measure: Measure, 
/**
 * Things counted.
 */
of: number, 
/**
 * Of them the hits, where it is a share.
 */
hits: number | null, 
/**
 * A share between 0 and 1, or the median of minutes or seconds; none of too few.
 */
value: number | null, 
/**
 * 95 % interval of a share.
 */
interval: [number, number] | null, 
/**
 * What is aimed at; none where the owner does not score it.
 */
target: number | null, 
/**
 * Per cent of the score; 0 where it is not scored.
 */
weight: number, 
/**
 * Between 0 and 100; none without a value or target, or where the owner agreed to leave it out.
 */
points: number | null, 
/**
 * What it looks at, the counted first.
 */
items: Array<AppraisedItem>, 
/**
 * Left out without being named.
 */
left_out: Array<LeftOutCount>, };

export type AppraisedItem = { 
/**
 * Key of the case it is about; none where there is no case.
 */
case_id: number | null, 
/**
 * The case's number, else the order's: by it an objection names it.
 */
number: string, 
/**
 * The day it belongs to.
 */
on: Day, 
/**
 * The stated reason, or what was found.
 */
reason: string | null, 
/**
 * Whether it is a hit of a share: asked again, kept, content, escaped, come back.
 */
hit: boolean, 
/**
 * Minutes, where the measure takes time.
 */
value: number | null, 
/**
 * Why it is left out; none: it counts.
 */
why: LeftOut | null, };

export type Article = { 
/**
 * Key of the SKU.
 */
sku_id: number, 
/**
 * Key of its product.
 */
product_id: number, 
/**
 * The product's title.
 */
product: string, 
/**
 * Colour, size and the like.
 */
sku_name: string | null, 
/**
 * Seller's code.
 */
sku_code: string | null, };

export type AsideList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a person: only those they answer for.
 */
person: number | null, };

export type AsidePage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * The first two hundred.
 */
parcels: Array<AsideParcel>, };

export type AsideParcel = { 
/**
 * The check that failed.
 */
check: CheckRow, 
/**
 * Whole days since then.
 */
days: number, 
/**
 * Who answers for it.
 */
charge: Charge, };

export type AskLeave = { 
/**
 * Name of the command.
 */
command: string, 
/**
 * What was asked of it.
 */
ask: Record<string, unknown>, 
/**
 * Why it should be done, for whoever answers.
 */
reason: string, 
/**
 * It was refused because it goes below what the goods cost, and not for its amount.
 */
under_cost: boolean, };

export type At = string;

export type Audience = "supplier" | "platform" | "own";

export type AudienceCount = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The rule.
 */
rule: AudienceRule, };

export type AudienceCounted = { 
/**
 * All buyers it was made from.
 */
all: number, 
/**
 * How many are left after each condition.
 */
steps: Array<AudienceStep>, 
/**
 * How many there are in the end.
 */
people: number, 
/**
 * Buyers who meet the rule and want no messages: they are in no list.
 */
opted_out: number, 
/**
 * Some of them, who spent most first.
 */
sample: Array<AudienceMember>, 
/**
 * What the platform's own tool takes.
 */
layout: AudienceLayout, };

export type AudienceExported = { 
/**
 * Paths of the files.
 */
paths: Array<string>, 
/**
 * People in them.
 */
people: number, 
/**
 * People of the rule who are not in them: they want no messages.
 */
opted_out: number, };

export type AudienceLayout = { 
/**
 * What stands in it, by our names.
 */
columns: Array<string>, 
/**
 * What the platform calls it.
 */
names: { [key in string]: string }, 
/**
 * More rows go into another file.
 */
most_rows: number, };

export type AudienceList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type AudienceMember = { 
/**
 * Key of his newest order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Orders that were paid.
 */
orders: number, 
/**
 * What they come to.
 */
spent_fen: Fen, 
/**
 * When the last was paid.
 */
last_at: At, };

export type AudiencePart = "last" | "orders" | "spent" | "products" | "provinces" | "returns" | "level" | "no_coupon";

export type AudienceReturns = "none_open" | "never" | "over";

export type AudienceRow = { 
/**
 * Its key.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its rule.
 */
rule: AudienceRule, 
/**
 * How many people are in it now.
 */
people: number, };

export type AudienceRule = { 
/**
 * Whom it is made from.
 */
source: AudienceSource, 
/**
 * The last order is at least so many days ago …
 */
last_least_days: number | null, 
/**
 * … and at most so many.
 */
last_most_days: number | null, 
/**
 * Orders at least …
 */
orders_least: number | null, 
/**
 * … and at most.
 */
orders_most: number | null, 
/**
 * What was spent in all, refunds left out: at least …
 */
spent_least_fen: Fen | null, 
/**
 * … and at most.
 */
spent_most_fen: Fen | null, 
/**
 * Keys of products, one of which was bought; empty for all.
 */
products: Array<number>, 
/**
 * Provinces, one of which an order went to; empty for all.
 */
provinces: Array<string>, 
/**
 * What is asked of returns.
 */
returns: AudienceReturns | null, 
/**
 * Key of the member level that is reached at least.
 */
level: number | null, 
/**
 * No coupon was given within so many days.
 */
no_coupon_days: number | null, };

export type AudienceSaved = { 
/**
 * Key of the audience.
 */
id: number, };

export type AudienceSource = "bought" | "unpaid";

export type AudienceStep = { 
/**
 * The condition.
 */
part: AudiencePart, 
/**
 * Buyers left.
 */
people: number, 
/**
 * Buyers that it has left out.
 */
fewer: number, };

export type Audiences = { 
/**
 * The audiences, by name.
 */
audiences: Array<AudienceRow>, 
/**
 * Provinces that orders went to.
 */
provinces: Array<string>, 
/**
 * What showing goods has cost, by audience and by search.
 */
pushed: Pushed, };

export type Avoided = { 
/**
 * How many.
 */
returns: number, 
/**
 * The range.
 */
range: [number, number], };

export type Backup = { 
/**
 * Path of the copy.
 */
out: string, };

export type BackupMade = { 
/**
 * Its path.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Files of proof that lie beside the book and are not inside the copy.
 */
evidence_files: number, 
/**
 * Their bytes.
 */
evidence_bytes: number, };

export type BadFiles = "refuse" | "set_aside";

export type BadReview = { 
/**
 * Key.
 */
id: number, 
/**
 * Number of its order.
 */
order_no: string, 
/**
 * Key of the order, where it is in the book.
 */
order_id: number | null, 
/**
 * Key of a case of that order.
 */
case_id: number | null, 
/**
 * What was bought.
 */
goods: string | null, 
/**
 * Stars.
 */
score: number, 
/**
 * What was written.
 */
text: string, 
/**
 * When; when it was taken in where the file does not tell.
 */
written_at: At, 
/**
 * Whole days since then.
 */
days: number, 
/**
 * The last step: `talking`, `solved`, `stays`; none where nobody has done anything.
 */
state: string | null, 
/**
 * What put it right.
 */
how: string | null, 
/**
 * What was answered in public.
 */
reply: string | null, 
/**
 * What the clerk noted.
 */
note: string | null, 
/**
 * Who.
 */
by: string | null, 
/**
 * When.
 */
at: At | null, };

export type BadReviewPage = { 
/**
 * How many there are of those asked for.
 */
total: number, 
/**
 * How many are open.
 */
open: number, 
/**
 * Who answers for them.
 */
charge: Charge, 
/**
 * Of those that are done, the ones that were put right.
 */
solved: Rate, 
/**
 * Bad ones among all with stars, week by week, the oldest first.
 */
weeks: Array<ReviewWeek>, 
/**
 * The reviews.
 */
reviews: Array<BadReview>, };

export type BadReviewSolved = "refunded" | "replaced" | "repaired" | "explained" | "improved";

export type BadReviewState = "talking" | "solved" | "stays";

export type BadReviews = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which of them.
 */
which: BadReviewsWhich, 
/**
 * How many to leave out (pages).
 */
skip: number, 
/**
 * How many to give, at most 200.
 */
limit: number, };

export type BadReviewsWhich = "open" | "done";

export type Basis = "paid" | "signed";

export type BeforeAfter = { 
/**
 * Days on each side; 0 as long as no order after the change is old enough.
 */
days: number, 
/**
 * The day from which there is something to see.
 */
from_on: Day | null, 
/**
 * Days after payment at which each order is judged.
 */
age: number, 
/**
 * Before, and beside it after.
 */
sides: Comparison, };

export type BeginClip = { 
/**
 * The parcel's order.
 */
order_id: number, 
/**
 * Who films.
 */
staff: string, 
/**
 * When filming began.
 */
taken_at: At, 
/**
 * `vp8` or `vp9`.
 */
codec: Codec, 
/**
 * Width in points.
 */
width: number, 
/**
 * Height in points.
 */
height: number, };

export type BeginQuiz = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type BeginWeek = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Its first day.
 */
starts_on: Day, };

export type Behind = { "is": "orders" } & OrderPage | { "is": "cases" } & CasePage;

export type BehindCount = { "is": "orders" } & OrderPage | { "is": "cases" } & CasePage;

export type Bench = { 
/**
 * The station; `owner` is the window on the computer that holds the book.
 */
station: string, 
/**
 * Who works there.
 */
staff: string, 
/**
 * The parcel's order.
 */
order_id: number, 
/**
 * Since when.
 */
since: At, };

export type BenchList = Record<symbol, never>;

export type BookState = { 
/**
 * The data folder.
 */
folder: string, 
/**
 * Size of the book in bytes, with what is not in its own file yet.
 */
bytes: number, 
/**
 * Of them those in which nothing stands any more, where they are many: what comes next is written there, and a backup
 * put back gives them to the disk.
 */
spare_bytes: number | null, 
/**
 * When the last backup was made.
 */
last_backup_at: At | null, 
/**
 * Version of the program.
 */
version: string, 
/**
 * Number of the last operation; changes whenever anything has changed, by whichever process.
 */
last_operation: number, };

export type BookStatus = Record<symbol, never>;

export type Breakdown = { 
/**
 * The day looked at.
 */
date: Day, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The rules that can be chosen.
 */
rules: Array<RuleChoice>, 
/**
 * Orders a rate needs.
 */
minimum: number, 
/**
 * The newest moment found in imported files.
 */
data_until: At | null, 
/**
 * First day of the window, and its last one.
 */
window: [Day, Day], 
/**
 * First and last day of the window before.
 */
window_before: [Day, Day], 
/**
 * What orders are grouped by.
 */
by: BreakdownBy, 
/**
 * The shop has orders and no file has told of any return: a rate of nought is none.
 */
no_returns: boolean, 
/**
 * All orders of the cohort.
 */
whole: BreakdownGroup, 
/**
 * The groups, most quality orders first; bands and the like in their own sequence.
 */
groups: Array<BreakdownGroup>, 
/**
 * How many groups there are in all.
 */
count: number, 
/**
 * Quality orders that belong to no category: their case tells none of several.
 */
unplaced: number, 
/**
 * The limits between bands.
 */
limits_fen: Array<Fen>, 
/**
 * From this price on the rate leaves the shop's range; none: the data hold no such price.
 */
leaves_at_fen: Fen | null, 
/**
 * A parcel longer on the way than so many days is late.
 */
late_days: number, };

export type BreakdownAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, 
/**
 * What orders are grouped by.
 */
by: BreakdownBy, 
/**
 * Limits between bands of prices, rising; empty for five bands with about as many orders each.
 */
limits_fen: Array<Fen>, 
/**
 * A parcel longer on the way than so many days is late.
 */
late_days: number, 
/**
 * How many groups; all where it is left out.
 */
top: number | null, };

export type BreakdownBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, 
/**
 * What orders are grouped by.
 */
by: BreakdownBy, 
/**
 * Limits between bands of prices, as the answer told them.
 */
limits_fen: Array<Fen>, 
/**
 * A parcel longer on the way than so many days is late.
 */
late_days: number, 
/**
 * Key of the group; none for the whole cohort.
 */
group: string | null, 
/**
 * Which window.
 */
span: BreakdownSpan, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "what": "orders" } | { "what": "returned" } | { "what": "quality" } | { "what": "timed" } | { "what": "late" } | { "what": "cases" } | { "what": "logistics" } | { "what": "reason", 
/**
 * The text.
 */
reason: string, } | { "what": "unplaced" });

export type BreakdownBy = "category" | "price" | "province" | "times" | "carrier" | "transit" | "warehouse" | "route";

export type BreakdownGroup = { 
/**
 * Its key: a category, a name, the lower limit of a band; `?none`, `?folded`, `?free` for what has no name.
 */
key: string, 
/**
 * The lower limit of a band of prices.
 */
from_fen: Fen | null, 
/**
 * Its upper limit, which is above it.
 */
until_fen: Fen | null, 
/**
 * How many small groups lie in it.
 */
folded: number, 
/**
 * Orders with any case.
 */
returned: Rate, 
/**
 * Quality orders; its denominator is the group's orders.
 */
quality: Rate, 
/**
 * The quality rate of the window before, and beside it this one.
 */
change: Comparison, 
/**
 * Whether its interval lies wholly above the shop's rate.
 */
over: boolean, 
/**
 * Median of the days on the way, one decimal.
 */
transit_days: number | null, 
/**
 * Late parcels among those whose time on the way is told; an order is one parcel.
 */
late: Rate, 
/**
 * Its cases.
 */
cases: number, 
/**
 * Of them those for what happened on the way.
 */
logistics: number, 
/**
 * What buyers stated in its cases, most first; the shares add up to 1000.
 */
reasons: Array<GroupReason>, };

export type BreakdownSpan = "now" | "before";

export type BringEvidence = { 
/**
 * The folder.
 */
from: string, };

export type BuyerFate = "none" | "fast" | "late" | "ignored" | "compensated" | "exchanged" | "open";

export type BuyerHistory = { 
/**
 * Orders, with the one at hand; none where the order carries no buyer.
 */
orders: number | null, 
/**
 * Orders of them with a return case.
 */
returned: number, 
/**
 * Cases with a stated quality reason.
 */
quality: number, 
/**
 * Cases that ended with a refund.
 */
refunded: number, 
/**
 * What went back in these, as files tell it.
 */
refunded_fen: Fen, 
/**
 * Cases after which the goods stayed or were exchanged.
 */
kept: number, 
/**
 * Facts that an inspection has recorded.
 */
found: Array<FoundFact>, 
/**
 * What came back instead of the goods, each with its photo; nothing else marks a buyer.
 */
tricks: Array<FoundFact>, 
/**
 * The most stated reasons, at most three.
 */
reasons: Array<ReasonTimes>, 
/**
 * The first order.
 */
first_at: At | null, 
/**
 * The last return before the case at hand.
 */
last_return_at: At | null, 
/**
 * The next order after the case at hand was made.
 */
again_at: At | null, 
/**
 * What the buyer got out of the ledger.
 */
compensated_fen: Fen, 
/**
 * Returned orders in the whole shop.
 */
shop_returned: Rate, 
/**
 * What stands out.
 */
note: BuyerNote, };

export type BuyerNote = "usual" | "unknown" | "first" | "loyal" | "returns_more";

export type BuyersContent = { 
/**
 * The clerk.
 */
staff: string, 
/**
 * Of the buyers that the clerk asked in the month, those who said something.
 */
answered: Rate, 
/**
 * Of the answers with stars, those with four and more.
 */
by_answers: Rate, 
/**
 * Of the reviews with stars of orders whose case the clerk handled last, those with four and more.
 */
by_reviews: Rate, };

export type BuyersText = { 
/**
 * `review`, `written`, `answer`, `call` or `note`.
 */
source: string, 
/**
 * The order number it names; empty where none is known.
 */
order_no: string, 
/**
 * Key of the order, where it is in the book.
 */
order_id: number | null, 
/**
 * Key of a case of that order.
 */
case_id: number | null, 
/**
 * Title of the product.
 */
product: string | null, 
/**
 * 1 to 5, of reviews and answers.
 */
score: number | null, 
/**
 * The text.
 */
text: string, 
/**
 * When it was written, where that is known.
 */
at: At | null, };

export type CalendarDay = { 
/**
 * The day.
 */
date: Day, 
/**
 * What it is.
 */
kind: DayKind, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the owner has entered it.
 */
own: boolean, };

export type CalendarSheet = { 
/**
 * The working hours.
 */
hours: WorkingHours, 
/**
 * Days that are not what their weekday says, in order.
 */
days: Array<CalendarDay>, 
/**
 * The last day for which an official list is known; none where all shops sell abroad.
 */
known_until: Day | null, };

export type CalendarShow = Record<symbol, never>;

export type CallCard = { 
/**
 * The case, with the stated reason.
 */
case: CaseRow, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the order.
 */
order_id: number | null, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Colour, size and the like.
 */
sku: string | null, 
/**
 * How many.
 */
quantity: number | null, 
/**
 * What was paid for the order.
 */
paid_fen: Fen | null, 
/**
 * Whether the buyer's number is kept under seal.
 */
sealed: boolean, 
/**
 * Whole days since the sign-off, the day itself being the first.
 */
signed_day: number | null, 
/**
 * The buyer's how manieth order in this shop.
 */
nth_order: number | null, 
/**
 * A guide to the product, title and place.
 */
guide: string | null, 
/**
 * What buyers of the same product said in the last 30 days.
 */
lately: Array<SaidLately>, };

export type CallCardShow = { 
/**
 * Key of the case.
 */
case_id: number, };

export type CallDue = { 
/**
 * The case.
 */
case: CaseRow, 
/**
 * How often nobody answered.
 */
tries: number, 
/**
 * When to try again.
 */
again_at: At | null, };

export type CallFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

export type CallOutcome = "kept" | "exchanged" | "refunded" | "no_answer" | "refused_to_talk";

export type CallPace = { 
/**
 * Answered calls.
 */
calls: number, 
/**
 * The median of their seconds.
 */
median: number | null, 
/**
 * Those that lasted no longer than twenty seconds.
 */
within: Rate, };

export type CallQueue = { 
/**
 * Name of the shop.
 */
shop: string, };

export type CallReason = { 
/**
 * Its id inside the class.
 */
id: string, 
/**
 * The class of stated reasons that it lies in.
 */
class: string, 
/**
 * The tag that it is: so it can be told whether it is the very reason that was stated.
 */
tag: string, };

export type CallReasonClass = { 
/**
 * Its id.
 */
id: string, 
/**
 * What others have found as its share of all, where that is known: an outside figure.
 */
reference: number | null, 
/**
 * Its details, at most nine.
 */
details: Array<CallReason>, };

export type CallReasons = Record<symbol, never>;

export type CallRecorded = { 
/**
 * Its key.
 */
id: number, 
/**
 * When to try again, where nobody answered.
 */
again_at: At | null, };

export type CallRules = { 
/**
 * How many times a buyer who does not answer is tried.
 */
tries: number, 
/**
 * Hours until the next try.
 */
retry_hours: number, };

export type CallSums = { 
/**
 * Cases called.
 */
cases: number, 
/**
 * What they came to.
 */
outcomes: Array<OutcomeCount>, 
/**
 * Kept, of the cases called.
 */
kept: Rate, 
/**
 * The band that others report.
 */
kept_reference: [number, number], 
/**
 * True reasons by class, of the cases whose reason was told, in the order of the keys.
 */
classes: Array<ClassShare>, 
/**
 * Cases whose true reason is the stated one.
 */
agreement: Rate, 
/**
 * Cases whose true reason is at least of the class that was stated.
 */
same_class: Rate, 
/**
 * Stated × confirmed, most cases first.
 */
table: Array<StatedRow>, 
/**
 * How long each clerk talks.
 */
clerks: Array<ClerkPace>, };

export type Calls = { 
/**
 * How many are to be called now.
 */
total: number, 
/**
 * The first hundred of them, most urgent first.
 */
due: Array<CallDue>, 
/**
 * Those who did not answer, to be tried later, soonest first.
 */
later: Array<CallDue>, 
/**
 * How many did not answer as often as the rules say: nobody calls them any more.
 */
given_up: number, 
/**
 * Who answers for the calls.
 */
charge: Charge, 
/**
 * The rules.
 */
rules: CallRules, 
/**
 * What a call should last at most.
 */
seconds: number, 
/**
 * How many calls were ever made in this shop.
 */
called: number, 
/**
 * How it goes today.
 */
today: CallPace, };

export type Campaign = { 
/**
 * Its key; none where it is new.
 */
id: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * How its coupons reach buyers.
 */
kind: CampaignKind, 
/**
 * Whether coupons are given now.
 */
state: CampaignState, 
/**
 * Where its codes come from.
 */
codes: CouponCodes, 
/**
 * What a coupon is worth.
 */
face_fen: Fen, 
/**
 * The next order must come to so much; nothing: any order.
 */
threshold_fen: Fen, 
/**
 * A coupon can be used for so many days.
 */
valid_days: number, 
/**
 * How many coupons there are.
 */
stock: number, 
/**
 * How many a buyer may have.
 */
per_buyer: number, 
/**
 * So much must have been paid for the goods of the order.
 */
order_least_fen: Fen | null, 
/**
 * The order was paid within so many days.
 */
order_days: number | null, 
/**
 * When it is given: so many days …
 */
after_days: number, 
/**
 * … after this.
 */
moment: GiveMoment, 
/**
 * What is asked of the buyer.
 */
rule: AudienceRule, 
/**
 * Of a hundred buyers so many are left out by lot.
 */
held_out_percent: number, 
/**
 * The first day on which coupons are given.
 */
from_on: Day, 
/**
 * The last.
 */
until_on: Day, };

export type CampaignCost = { 
/**
 * How many of the shop's coupons were used; of the same worth where there are enough.
 */
used: Rate, 
/**
 * What it would then cost; none where too little is known.
 */
likely_fen: Fen | null, 
/**
 * The same at both ends of the rate's interval.
 */
range_fen: [Fen, Fen] | null, 
/**
 * What it costs if everybody comes.
 */
worst_fen: Fen, 
/**
 * The month's money.
 */
budget_fen: Fen, 
/**
 * What of it is given.
 */
spent_fen: Fen, 
/**
 * What an order of the shop comes to.
 */
order_fen: Fen | null, 
/**
 * The coupon as a share of its threshold, or of an order, in percent.
 */
share_percent: number | null, };

export type CampaignEffect = { 
/**
 * Coupons used among those given, taken-back ones left out.
 */
used: Rate, 
/**
 * What the used ones have really cost: goods that came back cost nothing.
 */
cost_fen: Fen, 
/**
 * What the orders that used one came to.
 */
sales_fen: Fen, 
/**
 * What of these was given back.
 */
refunded_fen: Fen, 
/**
 * Orders that used one and came back.
 */
returned: Rate, 
/**
 * What is left of these orders after goods, returns and coupons; none where the margin is not said.
 */
profit_fen: Fen | null, 
/**
 * Days after which each buyer is judged.
 */
days: number, 
/**
 * Buyers left out by lot, and beside them those given a coupon.
 */
lot: CouponBeside, 
/**
 * Buyers whose order was just under what the campaign asks for, and beside them those just over it who were given a
 * coupon; none where it asks for no sum.
 */
near: CouponNear | null, };

export type CampaignForeseen = { 
/**
 * All buyers of the shop.
 */
all: number, 
/**
 * How many are left after each condition; names are the locale keys `coupons.mark.<condition>`.
 */
steps: Array<CampaignStep>, 
/**
 * How many would get one in the end, if there are coupons for all.
 */
people: number, 
/**
 * For how many there are coupons.
 */
served: number, 
/**
 * How many the lot leaves out.
 */
held_out: number, 
/**
 * Orders that could be given one this minute, once it is open.
 */
orders_now: number, 
/**
 * What it may cost.
 */
cost: CampaignCost, 
/**
 * What looks wrong.
 */
warnings: Array<CampaignWarning>, 
/**
 * What could be learned, by the share that is left out.
 */
reveals: Array<Reveals>, 
/**
 * What the last one brought.
 */
last: LastCampaign | null, };

export type CampaignKind = "order" | "card";

export type CampaignPreview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The campaign.
 */
campaign: Campaign, };

export type CampaignRow = { 
/**
 * Its key.
 */
id: number, 
/**
 * The campaign.
 */
campaign: Campaign, 
/**
 * How its coupons stand.
 */
counts: CouponCounts, 
/**
 * Coupons left to give.
 */
left: number, 
/**
 * Whether only codes are missing: the platform's list has fewer than the campaign has coupons.
 */
wants_codes: boolean, 
/**
 * Whether its days are over.
 */
over: boolean, };

export type CampaignSaved = { 
/**
 * Key of the campaign.
 */
id: number, };

export type CampaignShow = { 
/**
 * Key of the campaign.
 */
id: number, 
/**
 * Only coupons in this state; none for all.
 */
state: CouponState | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type CampaignState = "draft" | "open" | "stopped";

export type CampaignStep = { 
/**
 * The condition.
 */
condition: string, 
/**
 * Buyers left.
 */
people: number, 
/**
 * Buyers that it has left out.
 */
fewer: number, };

export type CampaignTold = { 
/**
 * The campaign with how it stands.
 */
row: CampaignRow, 
/**
 * Orders that could be given one this minute.
 */
due: number, 
/**
 * Orders left out by lot so far.
 */
drawn: number, 
/**
 * Cards printed, sheet by sheet.
 */
sheets: Array<CardSheet>, 
/**
 * What it brought.
 */
effect: CampaignEffect, 
/**
 * Coupons in the state asked for.
 */
total: number, 
/**
 * The coupons, the newest first.
 */
coupons: Array<CouponRow>, };

export type CampaignWarning = { "warning": "share_of_threshold", 
/**
 * The share, in percent.
 */
percent: number, 
/**
 * The share from which on it looks like that.
 */
most: number, } | { "warning": "share_of_order", 
/**
 * The share, in percent.
 */
percent: number, 
/**
 * The share from which on it looks like that.
 */
most: number, 
/**
 * What an order comes to.
 */
order_fen: Fen, } | { "warning": "under_cost", 
/**
 * What is paid with the coupon.
 */
paid_fen: Fen, 
/**
 * What its goods cost, by the owner's margin.
 */
cost_fen: Fen, } | { "warning": "budget", 
/**
 * How much too little.
 */
short_fen: Fen, } | { "warning": "stock", 
/**
 * How many go without.
 */
without: number, } | { "warning": "no_lot" };

export type Candidate = { 
/**
 * The whole number.
 */
number: string, 
/**
 * The cells that it would correct: header and text.
 */
cells: Array<[string, string]>, 
/**
 * When it was ordered or applied for.
 */
at: string | null, 
/**
 * When it was paid.
 */
paid_at: string | null, 
/**
 * Its amount.
 */
fen: Fen | null, 
/**
 * Its goods.
 */
goods: string | null, 
/**
 * What speaks for it: `digits`, `tracking`, `paid_at`, `created_at`, `amount`, `product`, `applied_at`.
 */
why: Array<string>, };

export type CandidateKept = { 
/**
 * Its key.
 */
id: number, };

export type CandidateList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type CandidatePoint = { 
/**
 * The criterion.
 */
criterion: PartnerCriterion, 
/**
 * None to ten.
 */
points: number, 
/**
 * What they go by.
 */
note: string | null, };

export type Candidates = { 
/**
 * The weights, in the sequence of the criteria.
 */
weights: Array<CriterionWeight>, 
/**
 * Price alone weighs at most so many percent.
 */
price_most: number, 
/**
 * The most points of a criterion.
 */
most_points: number, 
/**
 * The candidates.
 */
candidates: Array<PartnerCandidate>, };

export type CardForm = "card" | "bookmark";

export type CardSheet = { 
/**
 * Its key.
 */
id: number, 
/**
 * How many cards.
 */
cards: number, 
/**
 * How many of them were used.
 */
used: number, 
/**
 * How many are out and can still be used.
 */
open: number, 
/**
 * When.
 */
printed_at: At, };

export type CardsPrinted = { 
/**
 * Path of the file.
 */
path: string, 
/**
 * Pages of A4.
 */
pages: number, 
/**
 * The codes on it.
 */
codes: Array<string>, 
/**
 * Number of the operation.
 */
operation: number, };

export type CareDesk = { 
/**
 * How many stand how, causes of being left out among them; those that nobody has are left out.
 */
counts: Array<StandingCount>, 
/**
 * How many have the standing that was asked for.
 */
total: number, 
/**
 * One page of them, signed for longest ago first.
 */
rows: Array<CareRow>, 
/**
 * Until when nobody is written to, where it is such a time.
 */
quiet_until: At | null, 
/**
 * The rules.
 */
rules: CareRules, };

export type CareEffect = { 
/**
 * Name of the shop.
 */
shop: string, };

export type CareExported = { 
/**
 * Path of the file; none where nobody is due and nothing was written.
 */
path: string | null, 
/**
 * The orders in it, to be marked as sent.
 */
orders: Array<number>, 
/**
 * SMS in all.
 */
sms: number, };

export type CareHelps = { 
/**
 * Days after sign-off at which each order is judged.
 */
days: number, 
/**
 * Orders left out by lot, and beside them those asked.
 */
groups: Comparison, 
/**
 * What others report.
 */
reference: number, 
/**
 * Orders of both groups that are still too young.
 */
young: number, };

export type CareList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which.
 */
standing: CareStanding, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type CareLook = { 
/**
 * The words.
 */
looked: WordingLooked, 
/**
 * Whether nothing in it tells how to say no: without that it is not kept.
 */
opt_out_missing: boolean, 
/**
 * Fields that nothing fills.
 */
unknown: Array<string>, 
/**
 * Fields that there are.
 */
fields: Array<string>, };

export type CarePiece = { 
/**
 * What it says.
 */
text: string, 
/**
 * The field it comes from; none for the owner's own words.
 */
field: string | null, };

export type CarePreview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the order.
 */
order_id: number, };

export type CareRow = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Title of the goods.
 */
product: string | null, 
/**
 * Colour, size and the like.
 */
sku: string | null, 
/**
 * Category of the goods.
 */
category: string, 
/**
 * When it was signed for.
 */
signed_at: At, 
/**
 * Whole hours since then.
 */
hours: number, 
/**
 * The guide to these goods.
 */
guide: string | null, 
/**
 * The owner's rules for segments that come back more often, which let it be asked sooner.
 */
segments: Array<SegmentRule>, 
/**
 * How it stands.
 */
standing: CareStanding, 
/**
 * When it was asked.
 */
sent_at: At | null, 
/**
 * When the buyer last said something.
 */
answered_at: At | null, };

export type CareRules = { 
/**
 * Hours after sign-off at which a buyer is asked.
 */
hours: number, 
/**
 * Other hours for goods of a category.
 */
by_category: { [key in string]: number }, 
/**
 * Signed for longer ago than so many days, a buyer is not asked any more.
 */
days_back: number, 
/**
 * Nobody is written to from this hour …
 */
quiet_from: number, 
/**
 * … to this one.
 */
quiet_to: number, 
/**
 * A buyer is not written to again within so many days.
 */
again_days: number, 
/**
 * Of a hundred orders so many are left out by lot, to see whether asking helps.
 */
held_out_percent: number, 
/**
 * Who signs the message.
 */
contact: string, 
/**
 * The message, with its fields.
 */
template: string, 
/**
 * What a thank-you coupon is worth.
 */
thanks_fen: Fen, 
/**
 * What thank-you coupons may cost in a month.
 */
thanks_budget_fen: Fen, 
/**
 * Buyers are answered from this hour …
 */
service_from: number, 
/**
 * … to this one.
 */
service_to: number, };

export type CareRulesShow = Record<symbol, never>;

export type CareSent = { 
/**
 * How many.
 */
sent: number, 
/**
 * How many of those named are not due any more: sent before, or something came up.
 */
not_due: number, };

export type CareStanding = "due" | "waiting" | "answered" | "open_case" | "refunded" | "halted" | "opted_out" | "contacted" | "beside" | "held_out" | "quiet_hours" | "not_yet";

export type CareText = { 
/**
 * Its pieces, one after another.
 */
pieces: Array<CarePiece>, 
/**
 * The whole of it.
 */
text: string, 
/**
 * Fields that are empty; as long as there is one, nothing is sent.
 */
missing: Array<string>, 
/**
 * Signs.
 */
signs: number, 
/**
 * How many SMS it takes.
 */
sms: number, };

export type CarrierBand = { 
/**
 * Up to this weight; none for all, or where no weights are told.
 */
up_to_grams: number | null, 
/**
 * Parcels of the bills.
 */
parcels: number, 
/**
 * What they came to.
 */
amount_fen: Fen, 
/**
 * What one cost: by the bills, else by the owner's rate; none where neither says.
 */
mean_fen: Fen | null, 
/**
 * Who says so.
 */
origin: CostOrigin, 
/**
 * Parcels in a year at this pace; none where the book is too young to tell.
 */
yearly: number | null, };

export type CarrierLine = { 
/**
 * Its name.
 */
carrier: string, 
/**
 * Parcels that the book knows.
 */
sent: number, 
/**
 * Months with a bill.
 */
months: number, 
/**
 * Parcels of its bills, by weight; the lightest first, those without a weight last.
 */
bands: Array<CarrierBand>, 
/**
 * All its parcels.
 */
whole: CarrierBand, };

export type CarrierSheet = { 
/**
 * First and last day of what was sent.
 */
span: [Day, Day], 
/**
 * The carriers, the one with most parcels first.
 */
carriers: Array<CarrierLine>, 
/**
 * Offers, the largest saving first.
 */
offers: Array<OfferLine>, 
/**
 * The lines of bills that count, the newest month first.
 */
bills: Array<FreightBill>, 
/**
 * A year is reckoned from the book's own parcels from so many days on.
 */
least_days: number, };

export type CarrierSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type CaseAbove = "sum" | "dispute";

export type CaseAllowed = { 
/**
 * How far they decide alone; none where nothing holds them.
 */
limits: OwnLimits | null, 
/**
 * What puts the case above them.
 */
above: CaseAbove | null, 
/**
 * The lowest tier with somebody in it that may decide then.
 */
next: Role | null, };

export type CaseAppeal = { 
/**
 * Until when the shop has to act; none where nobody knows the platform's limit.
 */
until: At | null, 
/**
 * What the platform does by itself then, where that is known.
 */
outcome: string | null, };

export type CaseAxis = "request" | "goods" | "acceptance" | "settlement" | "dispute";

export type CaseContact = { 
/**
 * Key inside the book; of a call from the call list below nothing.
 */
id: number, 
/**
 * How.
 */
channel: string, 
/**
 * Who spoke for the shop.
 */
staff: string, 
/**
 * When it began.
 */
started_at: At, 
/**
 * When the first answer was given.
 */
answered_at: At | null, 
/**
 * When it was over.
 */
ended_at: At | null, 
/**
 * About what.
 */
topic: string, 
/**
 * The point of dispute.
 */
point: string | null, 
/**
 * How it ended: a contact's outcome, or a call's.
 */
result: string | null, 
/**
 * What there is to say about it.
 */
note: string | null, };

export type CaseCost = { 
/**
 * Key of the case.
 */
case_id: number, };

export type CaseDesk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which pile.
 */
pile: DeskPile, 
/**
 * What else is asked.
 */
narrow: DeskNarrow | null, 
/**
 * A part of a number, title or SKU; then all piles are searched.
 */
text: string | null, 
/**
 * Key of a person: only open cases that they answer for.
 */
person: number | null, 
/**
 * What comes first among those that are open.
 */
sort: CaseSort, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type CaseFlow = { 
/**
 * Key of the test.
 */
experiment_id: number, 
/**
 * Its name.
 */
experiment: string, 
/**
 * The way's name.
 */
way: string, 
/**
 * What the owner says beside it.
 */
note: string | null, 
/**
 * Whether the lot has drawn it; else it is the shop's standard.
 */
lot: boolean, 
/**
 * Its plays.
 */
flow: PlayFlow, };

export type CaseHanded = { 
/**
 * Key of the person; none where it went to a tier.
 */
person: number | null, 
/**
 * The name.
 */
to: string | null, 
/**
 * The tier; none where it went to a person.
 */
role: Role | null, 
/**
 * Who handed it over.
 */
by: string, 
/**
 * When.
 */
at: At, 
/**
 * What they should know.
 */
note: string | null, };

export type CaseKind = "refund_only" | "return_refund" | "exchange" | "reship" | "repair" | "complaint";

export type CaseList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "which": "all" } | { "which": "open" } | { "which": "due" } | { "which": "open_of", 
/**
 * Key of the person.
 */
person: number, } | { "which": "due_of", 
/**
 * Key of the person.
 */
person: number, } | { "which": "applied_on", 
/**
 * The day.
 */
date: Day, } | { "which": "quality_applied_on", 
/**
 * The day.
 */
date: Day, } | { "which": "refunded_on", 
/**
 * The day.
 */
date: Day, } | { "which": "refunded_between", 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, } | { "which": "applied_within", 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, 
/**
 * The stated text; none for all.
 */
reason: string | null, } | { "which": "applied_between", 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * The stated texts; none for all.
 */
reasons: Array<string> | null, } | { "which": "stating", 
/**
 * The stated texts.
 */
reasons: Array<string>, } | { "which": "tagged", 
/**
 * The tag.
 */
tag: string, } | { "which": "applied_in_month", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "which": "refunded_in_month", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "which": "these", 
/**
 * Their keys.
 */
ids: Array<number>, } | { "which": "lacking", 
/**
 * `reason`, `applied`, `order` and so on: a field of the page of coverage.
 */
field: string, } | { "which": "search", 
/**
 * What was typed.
 */
text: string, });

export type CaseMoveRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The step.
 */
step: string, 
/**
 * Which of the five states.
 */
axis: string, 
/**
 * From where.
 */
origin: string, 
/**
 * To where.
 */
target: string, 
/**
 * When.
 */
at: At, 
/**
 * Who.
 */
staff: string, 
/**
 * What was said about it.
 */
note: string | null, 
/**
 * The operation, by which it can be taken back.
 */
operation: number, };

export type CaseMoved = { 
/**
 * Key of the case.
 */
id: number, 
/**
 * The step.
 */
step: CaseStep, };

export type CasePage = { 
/**
 * How many cases there are in all: equals the figure the list opened from.
 */
total: number, 
/**
 * What they ask for in all.
 */
refund_fen: Fen, 
/**
 * How many of them tell no amount: it is missing in the sum.
 */
amounts_unknown: number, 
/**
 * How many are past a deadline of the shop's; none where the list does not go by deadlines.
 */
overdue: number | null, 
/**
 * The rows.
 */
cases: Array<CaseRow>, };

export type CasePieces = { 
/**
 * The line's number.
 */
line_no: string, 
/**
 * How many of it.
 */
quantity: number, };

export type CaseRefundRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * Which way.
 */
way: string, 
/**
 * The platform's number of it.
 */
platform_no: string | null, 
/**
 * When.
 */
at: At, 
/**
 * Who.
 */
staff: string, 
/**
 * When it was found not to have gone through.
 */
voided_at: At | null, };

export type CaseRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The platform's case number.
 */
case_no: string, 
/**
 * The platform's order number, where the file told it.
 */
order_no: string | null, 
/**
 * Whether that order is in the book.
 */
order_known: boolean, 
/**
 * `refund_only`, `return_refund`, `exchange`, `reship`, `repair`, `complaint`.
 */
kind: string | null, 
/**
 * `applied`, `agreed`, `returned`, `refused`, `refunded`, `closed`, `unknown`.
 */
status: string | null, 
/**
 * The first reason the buyer stated.
 */
reason: string | null, 
/**
 * Class of that reason.
 */
class: string, 
/**
 * Whether the platform's rule counts it as quality.
 */
quality: boolean, 
/**
 * Title of the product.
 */
product: string | null, 
/**
 * What is asked for or was refunded.
 */
refund_fen: Fen | null, 
/**
 * When the buyer applied.
 */
applied_at: At | null, 
/**
 * Whether that time is estimated, because the file of orders that told of the refund tells no time of its own.
 */
applied_estimated: boolean, 
/**
 * Until when someone must act; from the file, else from the platform's rule.
 */
deadline_at: At | null, 
/**
 * Who must act by then: `seller`, `buyer`.
 */
deadline_for: string | null, 
/**
 * Who says so: `file`, `platform`, `own`.
 */
deadline_source: string | null, 
/**
 * What the platform does by itself then: `refund_agreed`, `request_agreed`, `case_closed`, `refund_paid`.
 */
on_timeout: string | null, 
/**
 * When the refund was paid.
 */
refunded_at: At | null, 
/**
 * Result of the check before shipping: `passed`, `failed`, none.
 */
check: string | null, 
/**
 * Whether it was entered by hand.
 */
by_hand: boolean, 
/**
 * Whether the shop's newest import brought it.
 */
fresh: boolean, 
/**
 * What it waits for: the word for where it stands, wherever it is listed.
 */
waits: CaseWaits, 
/**
 * Who answers for it; none once it is over.
 */
charge: Charge | null, };

export type CaseSeen = { 
/**
 * Key of the case.
 */
id: number, 
/**
 * The version that was on the screen.
 */
version: string, };

export type CaseSheet = { 
/**
 * The row of the list.
 */
case: CaseRow, 
/**
 * The reason as of the newest file, where it differs from the first.
 */
reason_latest: string | null, 
/**
 * What the buyer wrote with it, where the owner keeps that.
 */
buyer_words: string | null, 
/**
 * Goods status as the platform tells it.
 */
goods_status: string | null, 
/**
 * The chain of times that are known, in order: locale key and moment.
 */
times: Array<CaseTime>, 
/**
 * Carrier and number of the returned parcel.
 */
return_carrier: string | null, 
/**
 * Number of the returned parcel.
 */
return_tracking_no: string | null, 
/**
 * The order, where it is in the book.
 */
order: OrderSheet | null, 
/**
 * The row of the desk: where it stands and what it waits for.
 */
desk: DeskRow, 
/**
 * The steps that it may take next, the one it waits for first.
 */
steps: Array<CaseStep>, 
/**
 * How much may go back.
 */
room: RefundRoom, 
/**
 * The pieces it is about, where somebody has named them.
 */
pieces: Array<CasePieces>, 
/**
 * The steps that people took, oldest first.
 */
moves: Array<CaseMoveRow>, 
/**
 * Refunds that were recorded, oldest first.
 */
refunds: Array<CaseRefundRow>, 
/**
 * What was confirmed and found, oldest first.
 */
reasons: Array<ReasonKnown>, 
/**
 * What came back instead of the goods, oldest first.
 */
tricks: Array<CaseTrick>, 
/**
 * What came back of its goods, piece by piece; empty until its parcel was received at the desk.
 */
returned: Array<ReturnedPiece>, 
/**
 * The platform's appeal that follows from what came instead; none where nothing does.
 */
appeal: CaseAppeal | null, 
/**
 * Exceptions to the policy that were granted for it, oldest first.
 */
exceptions: Array<PolicyException>, 
/**
 * Whether the buyer's number is kept under seal, so that they can be called.
 */
callable: boolean, 
/**
 * Who spoke with the buyer, oldest first.
 */
contacts: Array<CaseContact>, 
/**
 * How long each state lasted.
 */
spans: Array<StateSpan>, 
/**
 * Cases that may be the same, of which one was entered by hand.
 */
alike: Array<CaseRow>, 
/**
 * Who asked what the buyer wishes.
 */
wish_staff: string | null, 
/**
 * When.
 */
wish_at: At | null, 
/**
 * The way money goes back.
 */
refund_way: string | null, 
/**
 * Who pays the freight of the return, and how.
 */
freight_way: string | null, 
/**
 * How much it is.
 */
freight_fen: Fen | null, 
/**
 * Number of the case by hand that was joined to it.
 */
joined_no: string | null, 
/**
 * Until when the buyer may return without a reason; none where the sign-off is not known.
 */
no_reason_until: At | null, 
/**
 * What whoever looks may give and decide here.
 */
allowed: CaseAllowed, };

export type CaseShow = { 
/**
 * Key inside the book.
 */
id: number, };

export type CaseSort = "urgency" | "promise";

export type CaseStage = "answer" | "approve" | "send" | "receive" | "inspect" | "settle" | "refund" | "whole";

export type CaseState = "asked" | "agreed" | "refused" | "withdrawn" | "not_needed" | "awaited" | "on_the_way" | "received" | "missing" | "untold" | "unjudged" | "accepted" | "partly_accepted" | "rejected" | "owed" | "handled" | "settled" | "nothing" | "quiet" | "disputed" | "won" | "lost" | "met_halfway";

export type CaseStates = { 
/**
 * What was asked, and the answer.
 */
request: CaseState, 
/**
 * The goods.
 */
goods: CaseState, 
/**
 * What was found of them.
 */
acceptance: CaseState, 
/**
 * Money or a new parcel.
 */
settlement: CaseState, 
/**
 * The platform as judge.
 */
dispute: CaseState, };

export type CaseStayed = { 
/**
 * Key of the case.
 */
id: number, 
/**
 * Why.
 */
code: string, 
/**
 * The facts of that.
 */
params: Record<string, unknown>, };

export type CaseStep = "agree" | "refuse" | "send_back" | "receive" | "miss" | "accept" | "accept_part" | "reject" | "refund" | "send_out" | "confirm" | "fail" | "drop" | "owe" | "withdraw" | "reopen" | "dispute" | "win" | "lose" | "meet_halfway";

export type CaseTags = { 
/**
 * Key of the case.
 */
id: number, };

export type CaseTime = { 
/**
 * `created`, `paid`, `shipped`, `signed`, `applied`, `agreed`, `returned`, `received`, `refunded`, `closed`.
 */
step: string, 
/**
 * When.
 */
at: At, 
/**
 * `confirmed` (no file tells the sign-off, this is when the buyer confirmed), `before_sending`, `in_transit`; none.
 */
note: string | null, };

export type CaseTrick = { 
/**
 * What.
 */
fact: TrickFact, 
/**
 * What was sent.
 */
sent: string | null, 
/**
 * What came.
 */
came: string | null, 
/**
 * The photo that shows it.
 */
evidence_id: number, 
/**
 * When it was found.
 */
at: At, 
/**
 * Who looked.
 */
staff: string, };

export type CaseTurn = "shop" | "buyer" | "platform" | "nobody";

export type CaseWaits = "told" | "answer" | "buyer_sends" | "reception" | "inspection" | "verdict" | "decision" | "refund" | "send_out" | "confirmation" | "buyer" | "dispute" | "nobody";

export type CasesJoined = { 
/**
 * How many cases.
 */
cases: number, };

export type CasesMoved = { 
/**
 * How many took the step.
 */
moved: number, 
/**
 * Those that did not, each with the code of its reason.
 */
stayed: Array<CaseStayed>, };

export type CasesTagged = { 
/**
 * Tags that were put on a case or taken off one.
 */
changed: number, 
/**
 * The cases meant.
 */
cases: number, };

export type CatalogueSku = { 
/**
 * Its key.
 */
sku_id: number, 
/**
 * Seller's code.
 */
code: string, 
/**
 * Colour, size and the like.
 */
name: string, 
/**
 * Its own cost today; none where the product's counts.
 */
cost_fen: Fen | null, 
/**
 * Since which day; none where it always has.
 */
cost_from: Day | null, 
/**
 * What a buyer pays.
 */
price_fen: Fen | null, 
/**
 * How many lie there: as counted, with what moved since; none where nobody has counted.
 */
stock: number | null, 
/**
 * As it was counted last; none where nobody has.
 */
counted: number | null, 
/**
 * What moved since.
 */
moved: number, };

export type CauseCount = { 
/**
 * The cause.
 */
cause: string, 
/**
 * How often.
 */
count: number, };

export type CellFault = { 
/**
 * Position of the row, from 0.
 */
row: number, 
/**
 * `day`, `orders`, `quality_orders`, `rate`.
 */
column: string, 
/**
 * What is wrong.
 */
code: string, };

export type ChangeAdvised = { 
/**
 * The cause.
 */
cause: AdviceCause, 
/**
 * The kind of change.
 */
kind: AdviceKind, 
/**
 * What stood out: a product's key, a carrier, a clerk and a topic, a warehouse.
 */
about: string, };

export type ChangeChosen = { 
/**
 * Its key.
 */
id: number, };

export type ChangeEffect = { 
/**
 * Its key.
 */
change: number, };

export type ChangeKind = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * The kind.
 */
kind: CaseKind, 
/**
 * Who.
 */
by: string, };

export type ChangeKinds = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ChangeList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ChangePin = { 
/**
 * The former one: an unlocked window is no proof of who sits there.
 */
former: Pin, 
/**
 * The new one.
 */
pin: Pin, };

export type ChangeResult = { 
/**
 * `helped`, `not_helped`, `unclear`, `dropped`.
 */
verdict: string, 
/**
 * In words.
 */
note: string | null, 
/**
 * Who said so.
 */
by: string, 
/**
 * When.
 */
at: At, };

export type ChangeRow = { 
/**
 * Its key.
 */
id: number, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Its title.
 */
product: string | null, 
/**
 * What is changed.
 */
what: string, 
/**
 * When it was chosen.
 */
chosen_on: Day, 
/**
 * By whom.
 */
chosen_by: string, 
/**
 * Since when it is live.
 */
live_on: Day | null, 
/**
 * Its kind.
 */
kind: ActionKind | null, 
/**
 * Who answers for it.
 */
owner: string | null, 
/**
 * By when it is done.
 */
due_on: Day | null, 
/**
 * What is hoped of it.
 */
expected: string | null, 
/**
 * Whether it is not done though its day is past.
 */
overdue: boolean, 
/**
 * From when on its result can be seen; none as long as it is not live.
 */
result_on: Day | null, 
/**
 * The cause of the advice it was chosen out of.
 */
cause: AdviceCause | null, 
/**
 * What came of it; none as long as nobody has said.
 */
result: ChangeResult | null, 
/**
 * Calls it comes from.
 */
calls: number, 
/**
 * Answers to care messages it comes from.
 */
answers: number, 
/**
 * The newest three of both, in the buyers' words.
 */
voices: Array<ChangeVoice>, };

export type ChangeVoice = { 
/**
 * What was said.
 */
said: string, 
/**
 * Key of the case that was called about.
 */
case_id: number | null, 
/**
 * Key of the order whose buyer answered.
 */
order_id: number | null, };

export type ChannelTime = { 
/**
 * `chat`, `phone`, `case_form`, `mail`, `other`.
 */
channel: string, 
/**
 * Contacts that began in the month.
 */
contacts: number, 
/**
 * Of them, those that were answered.
 */
answered: number, 
/**
 * Half of the answers came within so many minutes; none with too few.
 */
median_minutes: number | null, 
/**
 * Nine of ten.
 */
ninety_minutes: number | null, };

export type Charge = { 
/**
 * Key of the person; none where the shop has not entered its people.
 */
person: number | null, 
/**
 * The name.
 */
name: string | null, 
/**
 * Why.
 */
because: ChargeBecause, 
/**
 * For whom they stand in: whoever would answer, but is away or has left.
 */
instead_of: string | null, };

export type ChargeBecause = "given" | "tier" | "rule" | "stands_in" | "nobody_set" | "nobody_there";

export type ChargeCandidate = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The name.
 */
name: string, 
/**
 * The role.
 */
role: Role, 
/**
 * For which work.
 */
may: Array<ChargeWork>, };

export type ChargeList = Record<symbol, never>;

export type ChargeRule = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The kind of work.
 */
work: ChargeWork, 
/**
 * Name of the shop; none for all.
 */
shop: string | null, 
/**
 * Only cases of this kind.
 */
kind: string | null, 
/**
 * Only cases that state a reason of this class.
 */
class: string | null, 
/**
 * Key of the person.
 */
person: number, 
/**
 * The name.
 */
name: string, 
/**
 * Key of whoever stands in.
 */
substitute: number | null, 
/**
 * The name.
 */
substitute_name: string | null, 
/**
 * Whether the person still works here.
 */
works: boolean, };

export type ChargeSheet = { 
/**
 * The rules, by kind of work, the widest of a kind first.
 */
rules: Array<ChargeRule>, 
/**
 * Kinds of work that no rule for all shops names anybody for: the owner answers.
 */
unset: Array<ChargeWork>, 
/**
 * Absences that are not over, the first to begin first.
 */
absences: Array<Absence>, 
/**
 * Those who work here.
 */
people: Array<ChargeCandidate>, };

export type ChargeWork = "cases" | "parcels" | "halts" | "reviews" | "calls";

export type CheckCosts = { 
/**
 * What an hour of a packer costs; none: the preset.
 */
wage_fen: Fen | null, 
/**
 * What a quality return costs on average; none: what was refunded.
 */
return_cost_fen: Fen | null, };

export type CheckCoverage = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, };

export type CheckDone = { 
/**
 * The check.
 */
check: CheckRow, 
/**
 * Points that were answered.
 */
answered: number, 
/**
 * Points that passed.
 */
passed: number, };

export type CheckEvidence = { 
/**
 * Keys inside the book.
 */
ids: Array<number>, };

export type CheckFilter = { 
/**
 * By this job number.
 */
staff?: string, 
/**
 * Finished in this hour of the day, 0 to 23.
 */
hour?: number, 
/**
 * The step of the point that failed.
 */
step?: Step, 
/**
 * The point that failed.
 */
point?: string, 
/**
 * A fault as bad as this was found.
 */
severity?: Severity, 
/**
 * Key of the product at fault, else of the only one of the parcel; 0 where there are several or none.
 */
product?: number, 
/**
 * The order's warehouse; empty where none is told.
 */
warehouse?: string, 
/**
 * The first checks of their parcels, or some of these.
 */
kind?: CheckKind, };

export type CheckKind = "first" | "single" | "quick";

export type CheckList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * Only `passed` or `failed`; none for both.
 */
result: string | null, 
/**
 * Which of them.
 */
of?: CheckFilter, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type CheckNumbers = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, };

export type CheckOfficialFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * The rows.
 */
rows: Array<TypedFigure>, };

export type CheckPage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The rows.
 */
checks: Array<CheckRow>, };

export type CheckRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The order it was for.
 */
order_id: number, 
/**
 * The order's number.
 */
order_no: string, 
/**
 * Titles of the goods.
 */
goods: string | null, 
/**
 * `passed` or `failed`.
 */
result: string, 
/**
 * Who checked.
 */
staff: string, 
/**
 * At which station; `owner` is the window on the computer that holds the book.
 */
station: string | null, 
/**
 * When it was finished.
 */
done_at: At, 
/**
 * How long it took.
 */
seconds: number, 
/**
 * What was found, where it failed.
 */
fault: Fault | null, };

export type CheckSheet = { 
/**
 * The row of the list of checks.
 */
check: CheckRow, 
/**
 * When it began.
 */
started_at: At, 
/**
 * The list it was made with; none where an old program has not kept it.
 */
list: Checklist | null, 
/**
 * The answers, in the order of the steps.
 */
answers: Array<PointAnswer>, };

export type CheckShow = { 
/**
 * Key of the check.
 */
id: number, };

export type CheckTaken = { 
/**
 * The operation that had kept the check.
 */
operation: number, };

export type CheckWorth = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of sign-off.
 */
from: Day, 
/**
 * Last day of sign-off.
 */
to: Day, };

export type CheckedProduct = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The platform's product id.
 */
product_no: string, 
/**
 * Its title.
 */
name: string, 
/**
 * The category that decides.
 */
category: string, 
/**
 * Whether the owner has chosen it; else its title or the platform tells it.
 */
chosen: boolean, 
/**
 * Where its list comes from.
 */
source: ListSource, 
/**
 * Orders of the last 30 days.
 */
orders: number, };

export type CheckedProducts = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * A part of the title, number or seller's code; empty for all.
 */
text: string, 
/**
 * Only products of this category; none for all.
 */
category: string | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type Checklist = { 
/**
 * `clothing`, `electronics`, `generic`.
 */
category: string, 
/**
 * Version that a check keeps: `clothing-1`.
 */
version: string, 
/**
 * Points in the order they are looked at.
 */
points: Array<Point>, 
/**
 * At most nine faults, in the order of the number keys.
 */
defects: Array<Defect>, };

export type ChecklistSheet = { 
/**
 * The list.
 */
list: Checklist, 
/**
 * Where it comes from.
 */
source: ListSource, 
/**
 * The list that would count without this very one.
 */
preset: Checklist, 
/**
 * The version of this very list that is in force; none where it is put away or was never made.
 */
in_force: number | null, 
/**
 * The newest version of this very list, 0 where there is none.
 */
newest: number, 
/**
 * All versions of this very list, newest first.
 */
versions: Array<ListVersion>, };

export type ChecklistShelf = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ChecklistShow = { 
/**
 * Name of the shop whose parcels it is for.
 */
shop: string, 
/**
 * Which list: of the shop, of all shops, or of a product.
 */
place: ListPlace, 
/**
 * An older version of exactly this list; the one in force where it is left out.
 */
version: number | null, };

export type ChooseAgainCosts = { 
/**
 * The costs.
 */
costs: AgainCosts, };

export type ChooseCallRules = { 
/**
 * The rules.
 */
rules: CallRules, };

export type ChooseCareRules = { 
/**
 * The rules.
 */
rules: CareRules, };

export type ChooseCategory = { 
/**
 * Key of the product.
 */
product: number, 
/**
 * The category; none lets title and platform tell it again.
 */
category: string | null, };

export type ChooseChange = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * What is changed.
 */
what: string, 
/**
 * Keys of the calls it comes from.
 */
callbacks: Array<number>, 
/**
 * Keys of the answers to care messages it comes from.
 */
feedback: Array<number>, 
/**
 * Who chooses.
 */
by: string, 
/**
 * The advice it was chosen out of.
 */
advice?: ChangeAdvised | null, 
/**
 * Its kind, who answers for it, by when, and what is hoped of it.
 */
plan?: ActionPlan | null, };

export type ChooseCheckCosts = { 
/**
 * The costs.
 */
costs: CheckCosts, };

export type ChooseCouponRules = { 
/**
 * The rules.
 */
rules: CouponRules, };

export type ChooseEvidenceRules = { 
/**
 * The rules.
 */
rules: EvidenceRules, };

export type ChooseLabelPrinter = { 
/**
 * The kind.
 */
kind: LabelKind, 
/**
 * Name of the printer; none for nowhere.
 */
printer: string | null, 
/**
 * Whether it prints without being asked, where a station makes such labels.
 */
by_itself: boolean, };

export type ChooseLanguage = { 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type ChooseLedger = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The limits; they count for all shops.
 */
rules: LedgerRules | null, 
/**
 * The plan of a month, and of those after it that have none.
 */
plan: MonthPlan | null, 
/**
 * A gift, new or changed.
 */
gift: LedgerGift | null, };

export type ChooseLimits = { 
/**
 * From now on.
 */
to: ShopLimits, };

export type ChoosePieces = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * The pieces; none for its line or the whole order, as the file tells it.
 */
pieces: Array<CasePieces>, 
/**
 * Who.
 */
by: string, };

export type ChoosePrivacy = { 
/**
 * The class.
 */
class: Class, 
/**
 * What is to be kept.
 */
kept: Kept, };

export type ChooseReminders = { 
/**
 * From now on.
 */
to: Reminders, };

export type ChooseSampling = { 
/**
 * The choice.
 */
chosen: Sampling, };

export type ChooseSealedDays = { 
/**
 * Days.
 */
days: number, };

export type ChooseSizeSide = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `goods` or `buyer`.
 */
side: string, };

export type ChooseStationRules = { 
/**
 * The rules.
 */
rules: StationRules, };

export type ChooseWorkingHours = { 
/**
 * From now on.
 */
to: WorkingHours, };

export type ClaimCount = { 
/**
 * How.
 */
state: ClaimState, 
/**
 * How many.
 */
claims: number, };

export type ClaimHalt = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Who claims.
 */
by: string, };

export type ClaimList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Those that stand so; none: all.
 */
state: ClaimState | null, };

export type ClaimMade = { 
/**
 * Its key.
 */
id: number, 
/**
 * What is asked.
 */
asked_fen: Fen, 
/**
 * By when.
 */
due_on: Day, };

export type ClaimOwed = { 
/**
 * Who.
 */
bearer: LossBearer, 
/**
 * Losses.
 */
losses: Array<number>, 
/**
 * What is owed for them.
 */
owed_fen: Fen, };

export type ClaimPayment = { 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * On which day.
 */
received_on: Day, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * Who said so.
 */
by: string, };

export type ClaimRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Of whom.
 */
bearer: LossBearer, 
/**
 * How it stands.
 */
state: ClaimState, 
/**
 * When it was asked.
 */
asked_on: Day, 
/**
 * By when it is to be paid.
 */
due_on: Day, 
/**
 * Losses in it.
 */
losses: number, 
/**
 * Asked.
 */
asked_fen: Fen, 
/**
 * Agreed to; none where nothing was said.
 */
agreed_fen: Fen | null, 
/**
 * Came in.
 */
received_fen: Fen, 
/**
 * Still open.
 */
open_fen: Fen, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * When it was ended.
 */
ended_on: Day | null, 
/**
 * Why.
 */
ended_why: string | null, 
/**
 * Who made it.
 */
by: string, 
/**
 * What came in, the latest first.
 */
payments: Array<ClaimPayment>, };

export type ClaimState = "overdue" | "open" | "paid" | "ended";

export type ClaimStep = { 
/**
 * Still open.
 */
open_fen: Fen, };

export type Claimable = { 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Cases that cost something and are in no claim.
 */
cases: number, 
/**
 * What they cost, no more than was paid for each order.
 */
fen: Fen, };

export type Claims = { 
/**
 * How many stand how, whatever was asked for.
 */
states: Array<ClaimCount>, 
/**
 * Asked for in all of them.
 */
asked_fen: Fen, 
/**
 * Came in.
 */
received_fen: Fen, 
/**
 * Still open.
 */
open_fen: Fen, 
/**
 * Open after its day.
 */
overdue_fen: Fen, 
/**
 * The rows.
 */
claims: Array<ClaimRow>, 
/**
 * What can be claimed: owed and not asked for yet, by who owes it.
 */
owed: Array<ClaimOwed>, };

export type Class = "member" | "receiver" | "phone" | "address" | "id_number" | "note" | "buyer_words" | "invoice_title" | "email" | "standing" | "other";

export type ClassCount = { 
/**
 * The class.
 */
class: string, 
/**
 * Number of cases.
 */
cases: number, };

export type ClassShare = { 
/**
 * The class.
 */
class: string, 
/**
 * Of the cases whose reason was told.
 */
rate: Rate, 
/**
 * What others report.
 */
reference: number | null, };

export type ClassShares = { 
/**
 * The month.
 */
month: string, 
/**
 * The version the cases were counted by; none: today's words.
 */
version: LexiconVersion | null, 
/**
 * Cases applied for in the month.
 */
cases: number, 
/**
 * All main classes, `unclassified` the last; the shares add up to 1000.
 */
mains: Array<MainShare>, 
/**
 * The tags that say where cases belong, most first.
 */
tags: Array<TagCount>, };

export type ClassSharesAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * A version's number; left out: the one the month was closed with, else today's words.
 */
version: number | null, };

export type Classified = { 
/**
 * Texts that mean something else than before.
 */
changed: number, };

export type ClassifyReasons = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The texts with what they mean.
 */
words: Array<Meant>, };

export type ClauseReviewed = { 
/**
 * The clause.
 */
clause: string, 
/**
 * Cases that it decided.
 */
cases: number, 
/**
 * Of them those that it did not fit.
 */
did_not_fit: number, 
/**
 * Of them those that came to a dispute.
 */
disputes: number, 
/**
 * Exceptions granted beyond it.
 */
granted: number, 
/**
 * Compensation and freight given in the cases that it decided, and what was refunded by exceptions beyond it.
 */
cost_fen: Fen, 
/**
 * Keys of the cases that it did not fit or that were disputed, the newest first.
 */
ids: Array<number>, };

export type ClerkFigure = { 
/**
 * The name.
 */
staff: string, 
/**
 * Cases worked on.
 */
cases: number, 
/**
 * Steps taken.
 */
steps: number, 
/**
 * Contacts recorded.
 */
contacts: number, 
/**
 * Cases in contact whose money went back, among those that ended.
 */
returned: Rate, 
/**
 * First answers whose time is known.
 */
answers: number, 
/**
 * Half of the first answers were given within so many minutes of the contact's begin; none with too few.
 */
answer_median_minutes: number | null, 
/**
 * Nine of ten; none with too few.
 */
answer_ninety_minutes: number | null, 
/**
 * Contacts whose end is known.
 */
handled: number, 
/**
 * Half of those took no more minutes from beginning to end; none with too few.
 */
handled_median_minutes: number | null, 
/**
 * Answers and reviews with four stars and more, among those with stars.
 */
content: Rate, 
/**
 * Cases that were asked again after this clerk had refused or closed them, among those.
 */
reopened: Rate, 
/**
 * Cases that ended without goods or money going back, among those that ended.
 */
kept: Rate, 
/**
 * How this clerk's cases ended, most often first.
 */
outcomes: Array<ClerkOutcome>, };

export type ClerkFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type ClerkOutcome = { 
/**
 * `refunded`, `replaced`, `refused`, `withdrawn`, `open`.
 */
outcome: string, 
/**
 * How many cases.
 */
cases: number, 
/**
 * What was refunded in them.
 */
refund_fen: Fen, };

export type ClerkPace = { 
/**
 * Who.
 */
clerk: string, 
/**
 * How long.
 */
pace: CallPace, };

export type ClerkReplies = { 
/**
 * Who.
 */
clerk: string, 
/**
 * In time, of all.
 */
kept: Rate, };

export type ClerkRow = { 
/**
 * The problem.
 */
situation: string, 
/**
 * The clerk.
 */
clerk: string, 
/**
 * How often scripts were used.
 */
used: number, 
/**
 * How often that settled it, among those whose outcome is known.
 */
settled: Rate, 
/**
 * The same for everybody together.
 */
all: Rate, 
/**
 * Whether the difference to the others is no chance: both intervals lie apart.
 */
apart: boolean, };

export type ClerkSheet = { 
/**
 * Who noted steps or contacts here.
 */
clerks: Array<ClerkFigure>, 
/**
 * Cases that ended in the month, by the files or here.
 */
ended: number, 
/**
 * Of them those with no step, contact or call here: they were worked on in the platform's own pages.
 */
ended_elsewhere: number, };

export type ClipBegun = { 
/**
 * Its name while it is filmed.
 */
clip: string, };

export type ClipFrame = { 
/**
 * Milliseconds since the clip began.
 */
at_ms: number, 
/**
 * Whether it can be shown without the ones before.
 */
key: boolean, 
/**
 * The encoder's bytes in base64.
 */
data: string, };

export type ClipGrown = { 
/**
 * Bytes so far.
 */
bytes: number, };

export type CloseMonth = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`, a month that is over.
 */
month: string, };

export type CloseReview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The decisions.
 */
decisions: Array<Decision>, };

export type CodeCount = { 
/**
 * The code.
 */
code: string, 
/**
 * How many.
 */
rows: number, };

export type Codec = "vp8" | "vp9";

export type CohortMonth = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * How many bought for the first time.
 */
buyers: number, 
/**
 * How many of them bought again, by the number of days.
 */
within: Array<AgainWithin>, };

export type ColumnLook = { 
/**
 * Its name; empty where it has none.
 */
header: string, 
/**
 * How sure the proposal is, 0 to 99.
 */
confidence: number, 
/**
 * Why: locale keys `mapping.reason.<reason>`.
 */
reasons: Array<string>, 
/**
 * It tells of persons: nothing of it is shown, and only a province or a hash can stay.
 */
personal: boolean, 
/**
 * It was taken for personal by its name alone, and may be goods: a field of goods can be chosen for it.
 */
may_be_goods: boolean, 
/**
 * A later column has the same name: that one is read.
 */
shadowed: boolean, 
/**
 * Cells of the first rows with something in them.
 */
filled: number, 
/**
 * Different texts among them.
 */
distinct: number, };

export type ColumnRead = { 
/**
 * Header in the file.
 */
header: string, 
/**
 * Our field, where it has one; its text is the locale key `field.<field>`.
 */
field: string | null, 
/**
 * `used`, `unused`, `personal_dropped`, `personal_reduced` (province and city, or a hash, stay),
 * `personal_masked` (a note without its long numbers).
 */
reading: string, 
/**
 * What the column says about people, where it is personal.
 */
class: Class | null, 
/**
 * First value that was found, empty for personal columns.
 */
example: string, };

export type CommitImport = { 
/**
 * Digest from the preview.
 */
plan: string | null, 
/**
 * Paths of the files.
 */
files: Array<string>, 
/**
 * Name of the shop; it is made when it is new.
 */
shop: string, 
/**
 * Platform id; the files' own where it is left out.
 */
platform: string | null, 
/**
 * Profile id for all files; recognised from the header where it is left out.
 */
profile: string | null, 
/**
 * How old the export is; the newest time inside where it is left out.
 */
as_of: At | null, 
/**
 * Password of a protected workbook.
 */
password?: string | null, 
/**
 * A table from the clipboard, beside or instead of files.
 */
pasted?: Pasted | null, 
/**
 * What is done where another shop of the platform has the same orders.
 */
twins: Twins, 
/**
 * The shop's currency, where the owner has not said it yet: it comes with these files.
 */
currency: string | null, };

export type Comparison = { 
/**
 * The group that is compared with: before, without.
 */
first: Rate, 
/**
 * The group that is looked at: after, with.
 */
second: Rate, 
/**
 * Second less first, four decimals; none where one of them has no rate.
 */
difference: number | null, 
/**
 * Its 95 % interval, four decimals.
 */
interval: [number, number] | null, 
/**
 * The difference as a share of the first rate, four decimals; none where that is zero.
 */
relative: number | null, 
/**
 * What may be said.
 */
verdict: Shown, 
/**
 * About how many each group needs to show a difference like this one; none where it is shown, or there is none.
 */
needed: number | null, };

export type CompensationClosed = "full" | "thanked" | "thanks_spent" | "troubled" | "freight_paid" | "nothing_paid" | "no_gift";

export type CompensationKindRoom = { 
/**
 * The kind.
 */
kind: LedgerKind, 
/**
 * The most; none where nothing limits it.
 */
most_fen: Fen | null, 
/**
 * The most that whoever asks gives without a second person; none where nothing limits it.
 */
alone_fen: Fen | null, 
/**
 * Why nothing of it can be given.
 */
closed: CompensationClosed | null, };

export type CompensationLimit = { 
/**
 * Which.
 */
limit: CompensationLimitOf, 
/**
 * How much it is.
 */
cap_fen: Fen, 
/**
 * What of it is given.
 */
used_fen: Fen, 
/**
 * What is left.
 */
left_fen: Fen, };

export type CompensationLimitOf = "order" | "buyer" | "day" | "month";

export type CompensationRoom = { 
/**
 * Key of the case.
 */
case_id: number, };

export type CompensationSheet = { 
/**
 * The kinds, as they are shown.
 */
kinds: Array<CompensationKindRoom>, 
/**
 * The limits that are set, with what remains.
 */
limits: Array<CompensationLimit>, 
/**
 * Days in which a buyer's compensation adds up.
 */
buyer_days: number, 
/**
 * The gifts that are there and fit into the limits.
 */
gifts: Array<GiftLeft>, };

export type Concerned = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * When it was paid, sent or signed for.
 */
at: At | null, 
/**
 * What was paid.
 */
paid_fen: Fen | null, 
/**
 * Whether a refund is asked for or paid.
 */
refund: boolean, };

export type ConfirmAsk = "size" | "use" | "address";

export type ConfirmList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ConfirmOutcome = "confirmed" | "changed" | "cancelled" | "no_answer";

export type ConfirmReason = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The reason.
 */
reason: KnownReason, 
/**
 * When; now where it is left out.
 */
at: At | null, 
/**
 * Who asked.
 */
by: string, };

export type ConfirmRefund = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * The platform's number of the refund.
 */
platform_no: string, 
/**
 * Who.
 */
by: string, };

export type ConfirmRow = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * When it was paid.
 */
paid_at: At | null, 
/**
 * What was paid.
 */
paid_fen: Fen | null, 
/**
 * Its goods with what was chosen.
 */
goods: Array<Piece>, 
/**
 * Why it is risky.
 */
marks: Array<Mark>, 
/**
 * The owner's rules for segments that come back more often, which it falls under.
 */
segments: Array<SegmentRule>, 
/**
 * How likely it comes back, with what says so; none where there is too little to tell.
 */
risk: RiskScore | null, 
/**
 * What to confirm.
 */
ask: Array<ConfirmAsk>, 
/**
 * What the buyer said last.
 */
last: OrderConfirm | null, 
/**
 * How often nobody answered.
 */
tries: number, 
/**
 * Whether the buyer's number is kept under seal.
 */
sealed: boolean, };

export type Confirms = { 
/**
 * How many orders that wait for packing were looked at: the oldest three hundred.
 */
looked: number, 
/**
 * How many buyers still have to be asked.
 */
to_ask: number, 
/**
 * The risky ones: first those nobody has reached, the oldest first.
 */
rows: Array<ConfirmRow>, };

export type Confusion = { 
/**
 * How many cases have both.
 */
both: number, 
/**
 * How many of them say the same reason.
 */
agree: Rate, 
/**
 * How many of them are at least of one class.
 */
same_class: Rate, 
/**
 * Agreement of the classes beyond chance (Cohen's kappa); none under thirty.
 */
kappa: number | null, 
/**
 * Each pair of classes with its count, most often first.
 */
pairs: Array<ReasonPair>, };

export type ConsentToStandard = { 
/**
 * Key of the version.
 */
standard: number, 
/**
 * On which day.
 */
consented_on: Day, 
/**
 * Who agreed for the partner.
 */
consented_by: string, 
/**
 * Who notes it.
 */
by: string, };

export type ContactChannel = "chat" | "phone" | "case_form" | "mail" | "other";

export type ContactDraft = { 
/**
 * Its key; none of a new one.
 */
id: number | null, 
/**
 * What they are.
 */
role: ContactRole, 
/**
 * Their name.
 */
name: string, 
/**
 * How they are reached.
 */
reach: string, 
/**
 * When that was last tried.
 */
tested_on: Day | null, };

export type ContactList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ContactOutcome = "solved" | "promised" | "not_reached" | "unsolved";

export type ContactRole = "duty" | "follow_up" | "head";

export type ContactTested = "never" | "old" | "lately";

export type ContactsRead = { 
/**
 * The operation, for taking it back; none for a preview.
 */
operation: number | null, 
/**
 * File name without the folder.
 */
file: string, 
/**
 * Rows below the header; each is one of the next four.
 */
rows: number, 
/**
 * Contacts that are new.
 */
added: number, 
/**
 * Contacts that were there already.
 */
known: number, 
/**
 * Rows about no return of the book.
 */
without_case: number, 
/**
 * Rows whose times or clerk cannot be read.
 */
unread: number, 
/**
 * The first rows of the file that were not taken, by their numbers.
 */
left_out: Array<number>, };

export type CopyEvidence = { 
/**
 * The folder.
 */
to: string, };

export type CostBack = "resold" | "claimed";

export type CostBackLine = { 
/**
 * From where.
 */
from: CostBack, 
/**
 * How much.
 */
fen: Fen, };

export type CostBackSum = { 
/**
 * From where.
 */
from: CostBack, 
/**
 * How much.
 */
fen: Fen, 
/**
 * For how many cases.
 */
cases: number, };

export type CostBasis = "applied" | "paid";

export type CostBy = "product" | "reason" | "warehouse" | "carrier" | "month";

export type CostCases = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which days put a case into the span.
 */
basis: CostBasis, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * Those of one group; none: of all.
 */
group: CostGroup | null, 
/**
 * Which of them.
 */
count: CostCount, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type CostCount = { "what": "all" } | { "what": "complete" } | { "what": "incomplete" } | { "what": "part", 
/**
 * The part.
 */
part: CostPart, } | { "what": "lacking", 
/**
 * The part.
 */
part: CostPart, } | { "what": "back", 
/**
 * From where.
 */
from: CostBack, };

export type CostEntry = { 
/**
 * Its key.
 */
id: number, 
/**
 * Key of the SKU; none for the whole product.
 */
sku_id: number | null, 
/**
 * Its first day; none where it has always been so.
 */
from_on: Day | null, 
/**
 * What one piece costs.
 */
cost_fen: Fen, 
/**
 * Who noted it.
 */
by: string, };

export type CostGroup = { 
/**
 * What is summed by.
 */
by: CostBy, 
/**
 * Its key; empty where nobody tells.
 */
key: string, };

export type CostLack = "no_rate" | "no_cost" | "no_amount" | "not_back" | "not_looked" | "not_ended";

export type CostOfCase = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Its number.
 */
case_no: string, 
/**
 * Number of its order.
 */
order_no: string | null, 
/**
 * Key of the product; none where it is about several or none is told.
 */
product_id: number | null, 
/**
 * Title of the product, or of the first of several.
 */
product: string | null, 
/**
 * When it was applied for.
 */
applied_at: At | null, 
/**
 * What became of the sale.
 */
sale: CostSale, 
/**
 * Whether it waits for nobody any more.
 */
over: boolean, 
/**
 * The day whose rates count: of a case that is over its last one.
 */
rates_on: Day, 
/**
 * What goes back of a sale that is undone or never was sent: revenue that is reversed, and no cost. None where the sale
 * stands.
 */
refund_fen: Fen | null, 
/**
 * Whether that is only asked for.
 */
refund_asked: boolean, 
/**
 * What was paid for the goods; none where nothing tells.
 */
paid_fen: Fen | null, 
/**
 * The parts.
 */
parts: Array<CostPartLine>, 
/**
 * Sum of what is known of them.
 */
known_fen: Fen, 
/**
 * Whether every part is known.
 */
complete: boolean, 
/**
 * Money that came back.
 */
back: Array<CostBackLine>, 
/**
 * Its sum.
 */
back_fen: Fen, 
/**
 * What is known less what came back.
 */
net_fen: Fen, 
/**
 * Asked of partners and not received; in no sum.
 */
awaited_fen: Fen, };

export type CostOrigin = "file" | "recorded" | "asked" | "ledger" | "noted" | "policy" | "inspection" | "goods" | "measured" | "rate" | "nobody";

export type CostPage = { 
/**
 * All of them.
 */
total: number, 
/**
 * What is known of what they cost.
 */
known_fen: Fen, 
/**
 * What came back.
 */
back_fen: Fen, 
/**
 * The difference.
 */
net_fen: Fen, 
/**
 * What is known of the one part that was asked for; none where none was.
 */
part_fen: Fen | null, 
/**
 * The rows.
 */
cases: Array<CostOfCase>, };

export type CostPart = "allowance" | "freight_out" | "freight_back" | "freight_again" | "goods" | "goods_again" | "repair" | "repacking" | "work_talk" | "work_handle" | "work_receive" | "work_inspect" | "compensation";

export type CostPartLine = { 
/**
 * Which.
 */
part: CostPart, 
/**
 * How much is known; none where nothing is.
 */
fen: Fen | null, 
/**
 * Who says so.
 */
origin: CostOrigin, 
/**
 * What is missing; none where all of it is known.
 */
lack: CostLack | null, 
/**
 * The rate it goes by, or that is missing.
 */
rate: CostRate | null, 
/**
 * The work in it, where that is known.
 */
seconds: number | null, };

export type CostPartSum = { 
/**
 * Which.
 */
part: CostPart, 
/**
 * Sum of what is known of it.
 */
fen: Fen, 
/**
 * Cases with something known of it.
 */
cases: number, 
/**
 * Cases of which it is not known, or not all of it.
 */
lacking: number, };

export type CostRate = "freight_out" | "freight_back" | "repack_material" | "repack_time" | "talk_time" | "handle_time" | "receive_time" | "inspect_time" | "wage" | "unseen_loss";

export type CostRateLine = { 
/**
 * Which.
 */
rate: CostRate, 
/**
 * What its amount is counted in.
 */
unit: CostUnit, 
/**
 * Whether each carrier may have its own.
 */
by_carrier: boolean, 
/**
 * What was set, the one that begins last first.
 */
entries: Array<CostRateSet>, };

export type CostRateSet = { 
/**
 * Whether it is the one that holds today.
 */
holds: boolean, 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Which.
 */
rate: CostRate, 
/**
 * The carrier that it is for; none: all.
 */
subject: string | null, 
/**
 * Its first day; none where it has always been so.
 */
from_on: Day | null, 
/**
 * In fen, seconds or hundredths of a percent, by its unit.
 */
amount: number, 
/**
 * Who noted it.
 */
by: string, };

export type CostRateSheet = { 
/**
 * All rates there are, set or not.
 */
rates: Array<CostRateLine>, 
/**
 * Carriers that the newest orders tell.
 */
carriers: Array<string>, };

export type CostRates = { 
/**
 * Name of the shop.
 */
shop: string, };

export type CostSale = "undone" | "stands" | "never_sent" | "unclear";

export type CostSheet = { 
/**
 * All together.
 */
whole: CostSum, 
/**
 * A line for each group.
 */
groups: Array<CostSum>, 
/**
 * Groups that are not among them.
 */
more: number, };

export type CostSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * What is summed by.
 */
by: CostBy, 
/**
 * How many groups at most; none: all.
 */
top: number | null, };

export type CostSum = { 
/**
 * Its key; empty where nobody tells, and for the shop.
 */
key: string, 
/**
 * What it is called: a product's title, the owner's name of a tag, else the key.
 */
name: string, 
/**
 * How many cases.
 */
cases: number, 
/**
 * Those among them of which every part is known.
 */
complete: Rate, 
/**
 * Those of which some part is not.
 */
incomplete: number, 
/**
 * Sum of what is known.
 */
known_fen: Fen, 
/**
 * Money that came back.
 */
back_fen: Fen, 
/**
 * What is known less what came back.
 */
net_fen: Fen, 
/**
 * What went back of undone sales: reversed revenue, in no sum.
 */
reversed_fen: Fen, 
/**
 * What is asked for of such sales and not paid back yet.
 */
asked_fen: Fen, 
/**
 * Asked of partners and not received, in no sum.
 */
awaited_fen: Fen, 
/**
 * Part by part.
 */
parts: Array<CostPartSum>, 
/**
 * Money that came back, by where it came from.
 */
back: Array<CostBackSum>, };

export type CostUnit = "fen" | "seconds" | "share";

export type Counted = { 
/**
 * A longer gap between two checks is a break.
 */
gap_seconds: number, 
/**
 * A check that lay open counts no longer.
 */
longest_seconds: number, 
/**
 * Within so many seconds a check was quick.
 */
quick_seconds: number, 
/**
 * A rate needs so many.
 */
minimum: number, };

export type CountedPiece = { 
/**
 * Number of the line in the order.
 */
line_no: string, 
/**
 * Counted by their codes.
 */
scanned: number, 
/**
 * Counted by a press, where no code could be read.
 */
by_hand: number, };

export type CounterCompensation = { 
/**
 * Key of the entry.
 */
entry: number, 
/**
 * How much of it; all that is left where it is left out.
 */
amount_fen: Fen | null, 
/**
 * Why.
 */
why: string, 
/**
 * Who.
 */
by: string, };

export type Counting = "when_begun" | "several" | "always";

export type CouponBeside = { 
/**
 * Who bought again.
 */
again: Comparison, 
/**
 * Of their further orders: how many came back.
 */
came_back: Comparison, 
/**
 * Further sales of a hundred buyers, refunds left out.
 */
per_hundred: [Fen, Fen], 
/**
 * What is left of these after goods and coupons; none where the margin is not said.
 */
profit_per_hundred: [Fen, Fen] | null, 
/**
 * Buyers of both groups that are still too young.
 */
young: number, };

export type CouponCodes = "made" | "listed";

export type CouponCounts = { 
/**
 * Out, and can be used.
 */
open: number, 
/**
 * Used.
 */
used: number, 
/**
 * Out, and their time is over.
 */
expired: number, 
/**
 * Taken back.
 */
taken_back: number, 
/**
 * What the used ones have really cost: goods that came back cost nothing.
 */
used_fen: Fen, };

export type CouponDesk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type CouponDeskTold = { 
/**
 * The campaigns, the newest first.
 */
campaigns: Array<CampaignRow>, 
/**
 * What the owner has set for all.
 */
rules: CouponRules, 
/**
 * What was given this month.
 */
spent_fen: Fen, 
/**
 * What of the month's money is left.
 */
left_fen: Fen, 
/**
 * What files tell and the coupons do not know yet.
 */
waiting: CouponsSettled, 
/**
 * Codes that an order names though they may not have gone into it.
 */
mismatched: Array<CouponMismatch>, };

export type CouponMark = { 
/**
 * Its name.
 */
condition: string, 
/**
 * Whether it holds.
 */
holds: boolean, 
/**
 * The money that was found, where it asks for money.
 */
found_fen: Fen | null, 
/**
 * The moment that was found, where it asks for one.
 */
found_at: At | null, };

export type CouponMismatch = { 
/**
 * Its code.
 */
code: string, 
/**
 * What stands against it; its text is the locale key `coupons.mismatch.<why>`.
 */
why: string, 
/**
 * Number of the order it was used for, where it was.
 */
used_order_no: string | null, 
/**
 * Number of the order that names it.
 */
order_no: string, 
/**
 * What it is worth.
 */
face_fen: Fen, };

export type CouponNear = { 
/**
 * Those under it paid at least so much …
 */
low_fen: Fen, 
/**
 * … and less than this, the campaign's sum; those over it paid at least this …
 */
least_fen: Fen, 
/**
 * … and less than so much.
 */
high_fen: Fen, 
/**
 * The two groups.
 */
beside: CouponBeside, };

export type CouponOffer = { 
/**
 * Key of the campaign.
 */
campaign: number, 
/**
 * Number of the order.
 */
order_no: string, };

export type CouponOffered = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * The conditions; their texts are the locale keys `coupons.mark.<condition>`.
 */
marks: Array<CouponMark>, 
/**
 * Whether all of them hold.
 */
fits: boolean, };

export type CouponRow = { 
/**
 * Its code.
 */
code: string, 
/**
 * The state it is in.
 */
state: CouponState, 
/**
 * What it is worth.
 */
face_fen: Fen, 
/**
 * Key of the order it came with.
 */
order_id: number | null, 
/**
 * Number of that order.
 */
order_no: string | null, 
/**
 * When it was given.
 */
given_at: At, 
/**
 * By whom.
 */
given_by: string, 
/**
 * The last day on which it can be used.
 */
expires_on: Day, 
/**
 * Number of the order it was used for.
 */
used_order_no: string | null, 
/**
 * Whether that order was given back.
 */
used_order_refunded: boolean, 
/**
 * Whether that order is of another buyer than the one it was given to, as a file tells it.
 */
used_by_other: boolean, };

export type CouponRules = { 
/**
 * Coupons given in a month may be worth so much, in each shop.
 */
budget_fen: Fen, 
/**
 * From this share of the order on, a face value looks like fake orders to a platform.
 */
bait_percent: number, 
/**
 * Of a hundred yuan so many are left after the goods are paid; none: not said.
 */
margin_percent: number | null, };

export type CouponState = "open" | "used" | "expired" | "taken_back";

export type CouponUsed = { 
/**
 * Name of the campaign.
 */
campaign: string, 
/**
 * What the coupon is worth.
 */
face_fen: Fen, };

export type CouponsGiven = { 
/**
 * How many.
 */
given: number, 
/**
 * What they are worth.
 */
worth_fen: Fen, 
/**
 * Their codes, the first of them.
 */
codes: Array<string>, 
/**
 * Orders left out by lot.
 */
held_out: number, 
/**
 * Orders that would get one, had stock and money reached.
 */
without: number, 
/**
 * Coupons left in the campaign.
 */
stock_left: number, 
/**
 * Money left in the month.
 */
budget_left_fen: Fen, };

export type CouponsListed = { 
/**
 * Rows below the header.
 */
rows: number, 
/**
 * Codes that are new.
 */
added: number, 
/**
 * Uses that are new.
 */
used: number, 
/**
 * Rows that change nothing.
 */
unchanged: number, 
/**
 * Rows that say something else than is known here.
 */
conflicts: number, 
/**
 * Rows without a code.
 */
rejected: number, 
/**
 * The first of the last two, row by row.
 */
problems: Array<ListedProblem>, };

export type CouponsSettled = { 
/**
 * Coupons whose code an order names.
 */
used: number, 
/**
 * Coupons whose order was cancelled or given back.
 */
taken_back: number, 
/**
 * What these were worth.
 */
taken_back_fen: Fen, };

export type Coverage = { 
/**
 * Parcels that left.
 */
sent: number, 
/**
 * Of them checked and passed.
 */
passed: number, 
/**
 * Of them sent although the last check had failed.
 */
failed: number, 
/**
 * Of them let go because the sample of their lot was good enough.
 */
sampled: number, 
/**
 * Of them sent unchecked.
 */
unchecked: number, 
/**
 * Checked among sent, lots that were sampled included; none where none left.
 */
rate: number | null, 
/**
 * The same by the warehouse that sent them, most unchecked first.
 */
warehouses: Array<WarehouseSent>, 
/**
 * The newest two hundred that were sent unchecked or after a failed check.
 */
shown: Array<Sent>, };

export type CoverageSheet = { 
/**
 * Orders of the shop.
 */
orders: number, 
/**
 * Its cases.
 */
cases: number, 
/**
 * Fields that some orders or cases lack, those that weaken the judged rate first.
 */
gaps: Array<FieldGap>, 
/**
 * Fields that none lacks.
 */
whole: Array<string>, 
/**
 * Kinds of data of which there is nothing.
 */
missing: Array<KindGap>, };

export type CreateShop = { 
/**
 * Its name.
 */
name: string, 
/**
 * Platform id.
 */
platform: string, };

export type CriterionWeight = { 
/**
 * The criterion.
 */
criterion: PartnerCriterion, 
/**
 * Its weight beside the others; 0: it does not count.
 */
weight: number, };

export type CurrencyList = Record<symbol, never>;

export type Daily = { 
/**
 * The day.
 */
date: Day, 
/**
 * The shop's name.
 */
shop: string, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * Set where the rule was not in force on that day: the figures are only worked out by it.
 */
out_of_force: OutOfForce | null, 
/**
 * Size of the cohort.
 */
orders: number, 
/**
 * Orders of the cohort whose first application states a quality reason.
 */
quality_orders: number, 
/**
 * Share, six decimals; none under the rule's minimum.
 */
rate: number | null, 
/**
 * 95 % Wilson interval, four decimals; none with the rate.
 */
interval: [number, number] | null, 
/**
 * Cases applied on the day.
 */
applied: Applied, 
/**
 * Cases whose refund was paid on the day.
 */
refunded: Refunded, 
/**
 * Cases applied in the window by stated reason, most first.
 */
reasons: Array<ReasonCount>, 
/**
 * Products of the cohort, worst first.
 */
products: Array<ProductCount>, };

export type DailyAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day; today where it is left out.
 */
date: Day | null, 
/**
 * Rule id; `signed_30d` where it is left out.
 */
rule: string | null, };

export type DataCoverage = { 
/**
 * Name of the shop.
 */
shop: string, };

export type DateOrder = "day_first" | "month_first";

export type Day = string;

export type DayKind = "off" | "work";

export type DecideObjection = { 
/**
 * Its key.
 */
id: number, 
/**
 * Whether it is left out.
 */
accepted: boolean, 
/**
 * Why; a no needs it.
 */
answer: string, 
/**
 * Who decides.
 */
by: string, };

export type DecidePartner = { 
/**
 * Key of the plan.
 */
plan: number, 
/**
 * What becomes of the partner.
 */
decision: PartnerDecision, 
/**
 * Why.
 */
why: string, 
/**
 * Who decides.
 */
by: string, };

export type DecideRepair = { 
/**
 * Key of the piece.
 */
piece_id: number, 
/**
 * Where it stood on the screen.
 */
was: PieceStanding, 
/**
 * What is decided.
 */
decision: RepairDecision, 
/**
 * Why; needed where it is not what was proposed.
 */
reason: string | null, 
/**
 * Who decides.
 */
by: string, 
/**
 * What the repair costs, material and work.
 */
cost_fen: Fen, 
/**
 * What is left of the piece's price then.
 */
value_fen: Fen, 
/**
 * Whether it can reach the standard at all.
 */
reaches: boolean, };

export type DecideSent = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * Numbers of the orders.
 */
orders: Array<string>, 
/**
 * What; none: nothing is decided after all.
 */
act: SentAct | null, 
/**
 * Who decides.
 */
by: string, };

export type Decides = "clerk" | "lead" | "owner";

export type Decision = { 
/**
 * The texts.
 */
texts: Array<string>, 
/**
 * Words that are to lead there from now on.
 */
words: Array<string>, 
/**
 * The tag; with `name` the one above the new tag.
 */
tag: string, 
/**
 * Name of a new tag.
 */
name: string | null, };

export type Defect = { 
/**
 * Stable id, e.g. `stain`; empty where the owner has just added it.
 */
id: string, 
/**
 * The step it is usually found in.
 */
step: Step, 
/**
 * Severity proposed.
 */
severity: Severity, 
/**
 * The owner's own words.
 */
text?: string, };

export type DelayBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Who promised.
 */
kind: PartyKind, 
/**
 * Their name.
 */
party: string, 
/**
 * First promised day.
 */
from: Day, 
/**
 * Last promised day.
 */
to: Day, 
/**
 * `YYYY-MM` of the promised day.
 */
month: string, 
/**
 * Which of them.
 */
which: DelayWhich, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type DelayLine = { 
/**
 * Who promised.
 */
kind: PartyKind, 
/**
 * Their name.
 */
party: string, 
/**
 * `YYYY-MM` of the promised day.
 */
month: string, 
/**
 * Late ones among those that were sent, or signed for.
 */
late: Rate, 
/**
 * Days late, all together.
 */
days: number, 
/**
 * What is owed for them by the clause.
 */
owed_fen: Fen, };

export type DelaySheet = { 
/**
 * Whether any agreement promises a day.
 */
promised: boolean, 
/**
 * Under so many there are counts and no rate.
 */
minimum: number, 
/**
 * A line for each partner and month, the latest month first.
 */
lines: Array<DelayLine>, };

export type DelaySheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First promised day.
 */
from: Day, 
/**
 * Last promised day.
 */
to: Day, };

export type DelayWhich = "timed" | "late";

export type DemoRemoved = { 
/**
 * Whether there was one.
 */
removed: boolean, };

export type DemoShop = { 
/**
 * Its name.
 */
shop: string, 
/**
 * Orders in it.
 */
orders: number, 
/**
 * Cases in it.
 */
cases: number, 
/**
 * The last day with data.
 */
until: At, };

export type Derivation = { 
/**
 * How dates that end with the year are read; without it they cannot be read.
 */
dates: DateOrder | null, 
/**
 * A line without an amount costs quantity × unit price.
 */
amount_from_price: boolean, 
/**
 * A row whose number begins with this takes goods back: it is a return case, no order.
 */
cancelled_prefix: string | null, 
/**
 * A refund column other than zero in a file of orders makes a case of the order's number.
 */
refund_makes_case: boolean, 
/**
 * That column tells of the whole order, also where a row is a line: in its first row, or in each of them.
 */
refund_of_order: boolean, 
/**
 * Status words of a row that came back, of which there is a case even where no amount is told; in lower case.
 */
returned: Array<string>, 
/**
 * An order that paid nothing and has no time of payment is not paid.
 */
unpaid_without_time: boolean, };

export type DeskNarrow = "due_today" | "quality" | "reasons_differ" | "wish_unknown" | "disputed" | "platform_differs" | "by_hand" | "mine" | "to_refund";

export type DeskNarrowed = { 
/**
 * The question.
 */
of: DeskNarrow, 
/**
 * How many.
 */
cases: number, };

export type DeskPage = { 
/**
 * How many cases there are in this list.
 */
total: number, 
/**
 * What they ask for.
 */
refund_fen: Fen, 
/**
 * How many of them tell no amount.
 */
amounts_unknown: number, 
/**
 * How many cases lie on each pile.
 */
piles: DeskPiles, 
/**
 * How many of the open ones each question finds.
 */
narrow: Array<DeskNarrowed>, 
/**
 * Who answers for how many of the open ones, most first.
 */
people: Array<DeskPerson>, 
/**
 * The rows.
 */
cases: Array<DeskRow>, };

export type DeskPerson = { 
/**
 * Key of the person.
 */
person: number, 
/**
 * The name.
 */
name: string, 
/**
 * How many.
 */
cases: number, };

export type DeskPile = "shop" | "others" | "over";

export type DeskPiles = { 
/**
 * The shop's turn.
 */
shop: number, 
/**
 * Somebody else's.
 */
others: number, 
/**
 * Over.
 */
over: number, };

export type DeskRow = { 
/**
 * The row of every list of cases.
 */
case: CaseRow, 
/**
 * Its kind, also where no file tells it.
 */
kind: CaseKind, 
/**
 * Whether anything tells it.
 */
kind_told: boolean, 
/**
 * Where it stands.
 */
states: CaseStates, 
/**
 * What the file implies.
 */
told: CaseStates, 
/**
 * Whether a person has moved it and the file says something else.
 */
differs: boolean, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * What it waits for.
 */
waits: CaseWaits, 
/**
 * Whose turn it is.
 */
turn: CaseTurn, 
/**
 * The version, for the next write.
 */
version: string, 
/**
 * Class of the reason that a call-back confirmed.
 */
confirmed: string | null, 
/**
 * Class of the reason that an inspection found.
 */
found: string | null, 
/**
 * Whether all three are known and differ.
 */
reasons_differ: boolean, 
/**
 * What the buyer wishes.
 */
wish: string | null, 
/**
 * Whether after a day nobody knows it.
 */
wish_late: boolean, 
/**
 * The promise that runs.
 */
promise: PromiseDue | null, 
/**
 * Something else came back than was sent: until its deadline the shop has to appeal to the platform.
 */
appeal: boolean, 
/**
 * To whom it was handed over last.
 */
handed: CaseHanded | null, };

export type Device = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Its name; checks made there name it.
 */
name: string, 
/**
 * What it may do.
 */
role: Role, 
/**
 * When it was paired.
 */
paired_at: At, 
/**
 * When it was last heard; none where never.
 */
seen_at: At | null, };

export type DeviceList = Record<symbol, never>;

export type Difference = { 
/**
 * The platform's figure, where it was recorded.
 */
official: OfficialFigure | null, 
/**
 * Ours.
 */
ours: Rate, 
/**
 * Our rate less the platform's.
 */
rate_gap: number | null, 
/**
 * Our orders less the platform's.
 */
orders_gap: number | null, 
/**
 * Our quality orders less the platform's.
 */
quality_gap: number | null, 
/**
 * What could account for it, the likeliest first; empty where nothing was recorded.
 */
suspects: Array<Suspect>, 
/**
 * Days of the window (and, by sign-off, the ten before it) without a single paid order in the book.
 */
gap_days: Array<Day>, };

export type DiscountMargin = { 
/**
 * What the buyer then has paid; none where nothing tells what was paid. Below nothing where more comes off.
 */
price_fen: Fen | null, 
/**
 * What the goods cost; none where nobody has noted it.
 */
cost_fen: Fen | null, 
/**
 * What is left of the price after the goods; none where one of the two is not known.
 */
margin_fen: Fen | null, };

export type DisposedPiece = { 
/**
 * The piece.
 */
piece: ReturnedPiece, 
/**
 * Its number.
 */
number: string, 
/**
 * What it is offered or was sold for.
 */
price_fen: Fen | null, 
/**
 * Where.
 */
channel: string | null, 
/**
 * Its flaw, as the listing tells it.
 */
flaw: string | null, 
/**
 * Since when it stands there.
 */
since: At, 
/**
 * For how many days.
 */
days: number, 
/**
 * When it was sold.
 */
sold_on: Day | null, 
/**
 * What it has brought, repairs taken off; none while it is neither sold nor scrapped.
 */
brought_fen: Fen | null, };

export type DispositionList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "which": "standing", 
/**
 * Where.
 */
standing: PieceStanding, } | { "which": "text", 
/**
 * The text.
 */
text: string, } | { "which": "these", 
/**
 * Their keys.
 */
ids: Array<number>, });

export type Dispositions = { 
/**
 * How many stand where, in the order in which they are shown.
 */
standings: Array<PieceStandingCount>, 
/**
 * How many are meant.
 */
total: number, 
/**
 * The page.
 */
pieces: Array<DisposedPiece>, };

export type DisputeAmong = { 
/**
 * Its name; none where it is not known.
 */
name: string | null, 
/**
 * How many cases.
 */
cases: number, };

export type DisputePoint = { 
/**
 * The point.
 */
point: string, 
/**
 * In how many cases it came up.
 */
cases: number, 
/**
 * By product.
 */
products: Array<DisputeAmong>, 
/**
 * By clerk.
 */
clerks: Array<DisputeAmong>, 
/**
 * By warehouse.
 */
warehouses: Array<DisputeAmong>, 
/**
 * Keys of the cases, newest first.
 */
ids: Array<number>, };

export type DisputePoints = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, };

export type Draft = { 
/**
 * What one row is.
 */
grain: Grain, 
/**
 * Row of the header, from 1.
 */
header_row: number, 
/**
 * The field of each column, by position in the file.
 */
fields: Array<string | null>, 
/**
 * What follows from the cells.
 */
derivation: Derivation, 
/**
 * What a person says that words of the status column mean: ours by the file's.
 */
statuses: { [key in string]: string }, };

export type DropReferral = { 
/**
 * Key of the order.
 */
order: number, };

export type DueBuyer = { 
/**
 * Key of the last order with the product.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * When it was paid.
 */
bought_on: Day, 
/**
 * How often this buyer has bought the product.
 */
times: number, };

export type DueContact = { 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Their name.
 */
name: string, };

export type Effect = { 
/**
 * The day looked at.
 */
date: Day, 
/**
 * The rule.
 */
rule: string, 
/**
 * As it is now.
 */
before: Standing, 
/**
 * As it would be.
 */
after: Standing, };

export type Effort = { 
/**
 * What.
 */
kind: EffortKind, 
/**
 * Name of the campaign.
 */
name: string | null, 
/**
 * How often something was given.
 */
given: number, 
/**
 * What it came to; what nobody told is not in it.
 */
spent_fen: Fen, 
/**
 * Returns of those who got nothing, and beside them of those who did; none where nothing was drawn by lot.
 */
test: Comparison | null, 
/**
 * Returns avoided among those who got it; none where the test does not show fewer.
 */
avoided: Avoided | null, 
/**
 * What each avoided one cost; none without them.
 */
per_avoided_fen: Fen | null, };

export type EffortKind = "care" | "coupons" | "compensation";

export type EffortSheet = { 
/**
 * A line for care, each campaign and compensation.
 */
lines: Array<Effort>, };

export type EffortSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type EmergencyContact = { 
/**
 * Its key.
 */
id: number, 
/**
 * What they are.
 */
role: ContactRole, 
/**
 * Whether another one of this role comes before.
 */
substitute: boolean, 
/**
 * Their name.
 */
name: string, 
/**
 * How they are reached: a number, an account.
 */
reach: string, 
/**
 * When that was last tried.
 */
tested_on: Day | null, 
/**
 * Whether it was tried lately.
 */
tested: ContactTested, };

export type EmergencyParty = { 
/**
 * Its name, as files, agreements and people tell it.
 */
party: string, 
/**
 * The contacts.
 */
contacts: Array<EmergencyContact>, 
/**
 * Roles that nobody has.
 */
missing: Array<ContactRole>, 
/**
 * Contacts whose way was never tried, or too long ago.
 */
untested: number, };

export type EndClaim = { 
/**
 * Key of the claim.
 */
claim: number, 
/**
 * Why.
 */
why: string, };

export type EndClip = { 
/**
 * Its name.
 */
clip: string, 
/**
 * Why it ends.
 */
ended: Ended, };

export type EndExperiment = { 
/**
 * Its key.
 */
experiment: number, 
/**
 * Key of the way that becomes the standard for its population from now on; none where it is given up.
 */
adopt: number | null, 
/**
 * Why: needed unless the way was shown to be better, or is the first and another was shown to be worse.
 */
why: string | null, };

export type EndRepair = { 
/**
 * Key of the piece.
 */
piece_id: number, 
/**
 * Where it stood on the screen.
 */
was: PieceStanding, 
/**
 * What came of it.
 */
outcome: RepairOutcome, 
/**
 * What it did cost.
 */
paid_fen: Fen, 
/**
 * What was done.
 */
done: string | null, 
/**
 * Who notes it.
 */
by: string, };

export type EndSegmentRule = { 
/**
 * Key of the rule.
 */
id: number, };

export type EndWeek = { 
/**
 * Key of the plan.
 */
week: number, };

export type Ended = "next" | "left" | "long" | "unplugged" | "cut";

export type Entry = { 
/**
 * Number of the operation.
 */
id: number, 
/**
 * When it was done.
 */
at: At, 
/**
 * Who did it.
 */
actor: string, 
/**
 * The command's name.
 */
name: string, 
/**
 * What was asked.
 */
detail: Record<string, unknown>, 
/**
 * Whether it reached outside the book.
 */
outside: boolean, 
/**
 * The operation that this one took back.
 */
reverts: number | null, 
/**
 * The operation that took this one back.
 */
reverted_by: number | null, 
/**
 * Whether it has left images by which it can be taken back.
 */
restorable: boolean, };

export type EntryKept = { 
/**
 * Key of the entry.
 */
id: number, };

export type EntryKind = "text" | "word";

export type EntryList = Record<symbol, never>;

export type Error = { 
/**
 * Stable name of what happened; the locale files hold its two sentences.
 */
code: string, 
/**
 * Facts the sentences name.
 */
params: Record<string, unknown>, };

export type Escape = { 
/**
 * The step that ought to have caught it.
 */
step: Step | null, 
/**
 * The point that ought to have caught it.
 */
point: string | null, 
/**
 * Proof of the parcel before it left.
 */
before: Array<EvidenceRow>, 
/**
 * Proof of what came back.
 */
after: Array<EvidenceRow>, 
/**
 * The case.
 */
case_id: number, 
/**
 * The order.
 */
order_id: number, 
/**
 * The order's number.
 */
order_no: string, 
/**
 * The goods.
 */
goods: string | null, 
/**
 * What the buyer stated; blank where nothing was.
 */
reason: string, 
/**
 * What the inspection found, in words; none where it noted nothing.
 */
found: string | null, 
/**
 * Class of what was found, else of what was stated.
 */
class: string, 
/**
 * When the buyer applied.
 */
applied_at: At, 
/**
 * The check that had passed.
 */
check_id: number, 
/**
 * Who checked.
 */
staff: string, 
/**
 * When.
 */
checked_at: At, 
/**
 * How long it took.
 */
seconds: number, };

export type EscapeList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of checks.
 */
from: Day, 
/**
 * Last day of checks.
 */
to: Day, 
/**
 * Only those whose check this job number made; the counts beside them stay.
 */
staff?: string, 
/**
 * Only those that this point ought to have caught.
 */
place?: EscapePlace, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 50.
 */
limit: number, };

export type EscapePage = { 
/**
 * Parcels that passed in these days.
 */
passed: number, 
/**
 * Of them came back.
 */
total: number, 
/**
 * Of these the ones asked for.
 */
listed: number, 
/**
 * By step and point, most first.
 */
by_point: Array<EscapesOfPoint>, 
/**
 * By packer, most first.
 */
by_staff: Array<EscapesOfStaff>, 
/**
 * The parcels, newest application first.
 */
escapes: Array<Escape>, };

export type EscapePlace = { 
/**
 * The step; none where the reason tells none.
 */
step: Step | null, 
/**
 * The point; none where the reason tells none or the check did not ask it.
 */
point: string | null, };

export type EscapesOfPoint = { 
/**
 * The step; none where the reason tells none.
 */
step: Step | null, 
/**
 * The point; none where the reason tells none or the check did not ask it.
 */
point: string | null, 
/**
 * Parcels that came back.
 */
escapes: number, 
/**
 * Parcels that passed this point, or all that passed where no point is named.
 */
passed: number, };

export type EscapesOfStaff = { 
/**
 * Job number.
 */
staff: string, 
/**
 * Parcels that came back.
 */
escapes: number, 
/**
 * Parcels that passed.
 */
passed: number, };

export type EvidenceChecked = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * How its file stands.
 */
state: State, };

export type EvidenceCopied = { 
/**
 * Files that were copied.
 */
copied: number, 
/**
 * Files that were there already.
 */
there: number, 
/**
 * Files that rows name and that are on neither side.
 */
missing: number, 
/**
 * Bytes that were copied.
 */
bytes: number, };

export type EvidenceKept = { 
/**
 * Number of the operation, for undo; none where the very same was there already.
 */
operation: number | null, 
/**
 * The row.
 */
evidence: EvidenceRow, };

export type EvidenceList = { 
/**
 * Key of the order.
 */
order_id: number | null, 
/**
 * Key of the case.
 */
case_id: number | null, };

export type EvidenceRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The order it is about.
 */
order_id: number | null, 
/**
 * The case it is about.
 */
case_id: number | null, 
/**
 * The check during or after which it was taken.
 */
check_id: number | null, 
/**
 * What it shows.
 */
scene: Scene, 
/**
 * Photo or clip.
 */
kind: Kind, 
/**
 * `camera`, `phone`, `file`.
 */
source: string, 
/**
 * The step of the check.
 */
step: Step | null, 
/**
 * The point of the check.
 */
point: string | null, 
/**
 * Who took it.
 */
staff: string, 
/**
 * When it was taken, by the clock of what took it.
 */
taken_at: At, 
/**
 * When it was kept, by this computer's clock.
 */
kept_at: At, 
/**
 * SHA-256 of the file.
 */
hash: string, 
/**
 * Media type.
 */
mime: string, 
/**
 * Name of the file: its hash and ending.
 */
file: string, 
/**
 * Size of the file.
 */
bytes: number, 
/**
 * Width in points.
 */
width: number | null, 
/**
 * Height in points.
 */
height: number | null, 
/**
 * How long a clip plays.
 */
milliseconds: number | null, 
/**
 * How a clip ended: `next`, `left`, `long`, `unplugged`, `cut`.
 */
ended: string | null, 
/**
 * When its file was removed to make room.
 */
thinned_at: At | null, };

export type EvidenceRules = { 
/**
 * The most that all files may take, in GB (1,000,000,000 bytes).
 */
gigabytes: number, 
/**
 * How many days after shipping proof is kept.
 */
days: number, 
/**
 * Whether photos carry time, number and station in the picture.
 */
watermark: Watermark, };

export type EvidenceState = Record<symbol, never>;

export type EvidenceStock = { 
/**
 * The rules.
 */
rules: EvidenceRules, 
/**
 * Photos on disk.
 */
photos: number, 
/**
 * Clips on disk.
 */
clips: number, 
/**
 * Bytes of both.
 */
bytes: number, 
/**
 * Of them bytes that belong to an open or disputed case and are never thinned.
 */
guarded_bytes: number, 
/**
 * When the oldest was taken.
 */
oldest_at: At | null, 
/**
 * How many files were removed to make room.
 */
thinned: number, };

export type ExampleOrder = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * The platform's order number.
 */
order_no: string, };

export type ExceptionCount = { 
/**
 * Who granted them.
 */
by: string, 
/**
 * The clause they go beyond.
 */
clause: string, 
/**
 * The reason.
 */
why: string, 
/**
 * How many.
 */
cases: number, 
/**
 * The last one.
 */
last_at: At, };

export type ExceptionList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many days to look back.
 */
days: number, };

export type ExchangePair = { 
/**
 * The new order.
 */
new_order_no: string, 
/**
 * Its key, where it is in the book.
 */
new_order_id: number | null, 
/**
 * When it left.
 */
sent_at: At | null, 
/**
 * Its parcel.
 */
sent_no: string | null, 
/**
 * When it was signed for.
 */
signed_at: At | null, 
/**
 * The parcel on its way back.
 */
back_no: string | null, 
/**
 * Whether the first goods are here.
 */
back_here: boolean, 
/**
 * Whether the first order is refunded in the end; what was compensated first keeps its price.
 */
refunds: boolean, 
/**
 * Whether the first order was refunded.
 */
refunded: boolean, 
/**
 * Whether the case was called off since, so that nothing is to be refunded of it.
 */
off: boolean, };

export type ExchangeWaits = "new_order" | "not_imported" | "not_sent" | "not_back" | "refund_first";

export type Exempt = { 
/**
 * Its id; the locale has its words.
 */
id: string, 
/**
 * Where the law says so, a locale key.
 */
law: string, 
/**
 * Whether the buyer has to confirm it when buying.
 */
confirmed: boolean, };

export type ExpectedReturns = { 
/**
 * Among so many.
 */
of: number, 
/**
 * Most likely.
 */
orders: number, 
/**
 * By the lower end of the share's 95 % interval.
 */
low: number, 
/**
 * By its upper end.
 */
high: number, };

export type ExperimentBehind = { 
/**
 * Key of the test.
 */
experiment: number, 
/**
 * Key of the way.
 */
way: number, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "what": "drawn" } | { "what": "judged" } | { "what": "young" } | { "what": "of", 
/**
 * Which.
 */
measure: ExperimentMeasure, } | { "what": "hit", 
/**
 * Which.
 */
measure: ExperimentMeasure, } | { "what": "handled" } | { "what": "astray" } | { "what": "given" });

export type ExperimentDraft = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What is tested.
 */
subject: ExperimentSubject, 
/**
 * What it is judged by.
 */
measure: ExperimentMeasure, 
/**
 * So many days after its draw each one is looked at.
 */
watch_days: number, 
/**
 * Whom it is about.
 */
population: ExperimentPopulation, 
/**
 * The first day; of today only what comes from now on.
 */
from_on: Day, 
/**
 * The usual rate, hundredths of a percent.
 */
usual_bp: number, 
/**
 * The rate that is hoped for, hundredths of a percent.
 */
hoped_bp: number, 
/**
 * From so much money a case on nobody new is drawn; none for no line.
 */
guard_fen: Fen | null, 
/**
 * The ways; the first is what the others are compared with.
 */
ways: Array<WayDraft>, };

export type ExperimentEnd = { 
/**
 * When.
 */
at: At, 
/**
 * Who ended it.
 */
by: string, 
/**
 * Why, where somebody said so.
 */
why: string | null, 
/**
 * The way that was adopted.
 */
adopted: string | null, 
/**
 * When the standard was given up again.
 */
withdrawn_at: At | null, 
/**
 * The figures as they stood then.
 */
record: Array<WayRecord>, };

export type ExperimentJudged = { 
/**
 * What may be said.
 */
said: ExperimentSaid, 
/**
 * How much of what was planned is known, up to 1, four decimals.
 */
known: number, 
/**
 * The score now, two decimals: the difference over its error.
 */
score: number | null, 
/**
 * The score that it takes now, two decimals.
 */
needed: number | null, 
/**
 * How many of both ways were known when it was decided.
 */
decided_at: number | null, };

export type ExperimentList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ExperimentMeasure = "refunded" | "returned" | "quality" | "again" | "content";

export type ExperimentPlan = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What is tested.
 */
subject: ExperimentSubject, 
/**
 * What it would be judged by.
 */
measure: ExperimentMeasure, 
/**
 * So many days after its draw each one is looked at.
 */
watch_days: number, 
/**
 * Whom it is about.
 */
population: ExperimentPopulation, 
/**
 * The usual rate, hundredths of a percent; the shop's own where it is left out.
 */
usual_bp: number | null, 
/**
 * The rate that is hoped for; six tenths of the usual one where it is left out, or that much above it.
 */
hoped_bp: number | null, 
/**
 * How many ways.
 */
ways: number, };

export type ExperimentPlanned = { 
/**
 * What was usual in this population over the last days that are old enough.
 */
usual: Rate, 
/**
 * Over how many days.
 */
days: number, 
/**
 * How many a week there were.
 */
per_week: number, 
/**
 * What the ledger gave for each of them; none where there are too few.
 */
given_each_fen: Fen | null, 
/**
 * A guard line that what is usual stays well under.
 */
guard_fen: Fen, 
/**
 * The usual rate that is reckoned with; none where neither the shop nor anybody tells one.
 */
usual_bp: number | null, 
/**
 * The hoped rate that is reckoned with.
 */
hoped_bp: number | null, 
/**
 * How many each way takes.
 */
needed: number | null, 
/**
 * How many weeks that is, the days of looking on not counted; none where too few come.
 */
weeks: number | null, };

export type ExperimentPopulation = { 
/**
 * Kinds of case, as the book writes them.
 */
kinds: Array<string>, 
/**
 * Classes of the stated reason.
 */
classes: Array<string>, 
/**
 * Keys of products.
 */
products: Array<number>, };

export type ExperimentRow = { 
/**
 * Its key.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * How it stands.
 */
state: ExperimentState, 
/**
 * What is tested.
 */
subject: ExperimentSubject, 
/**
 * What it is judged by.
 */
measure: ExperimentMeasure, 
/**
 * From when on.
 */
from_at: At, 
/**
 * When it ended.
 */
ended_at: At | null, 
/**
 * How many have drawn.
 */
drawn: number, 
/**
 * How many of these are old enough to be judged.
 */
judged: number, 
/**
 * The other ways beside the first.
 */
ways: Array<ExperimentRowWay>, };

export type ExperimentRowWay = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether a difference is shown.
 */
judged: ExperimentJudged, 
/**
 * Whether what is shown is for the better.
 */
better: boolean | null, 
/**
 * Whether it is the shop's standard.
 */
adopted: boolean, };

export type ExperimentSaid = "open" | "lower" | "higher" | "not_shown";

export type ExperimentSheet = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * How it stands.
 */
state: ExperimentState, 
/**
 * What is tested.
 */
subject: ExperimentSubject, 
/**
 * What draws.
 */
unit: ExperimentUnit, 
/**
 * What it is judged by.
 */
measure: ExperimentMeasure, 
/**
 * So many days after its draw each one is looked at.
 */
watch_days: number, 
/**
 * Whom it is about.
 */
population: ExperimentPopulation, 
/**
 * Its products by name.
 */
products: Array<NamedProduct>, 
/**
 * From when on.
 */
from_at: At, 
/**
 * The usual rate, hundredths of a percent, as it was planned with.
 */
usual_bp: number, 
/**
 * The rate that was hoped for.
 */
hoped_bp: number, 
/**
 * The guard line.
 */
guard_fen: Fen | null, 
/**
 * When it was halted.
 */
halted_at: At | null, 
/**
 * The way that had become too dear.
 */
halted_way: string | null, 
/**
 * The ways, the first is what the others are compared with.
 */
ways: Array<WayTold>, 
/**
 * The other ways beside the first.
 */
beside: Array<WayBeside>, 
/**
 * How many of all that have drawn were handled at all, where that is fewer than half of them: what is shown may then be
 * no work of the ways.
 */
hardly_handled: Rate | null, 
/**
 * Orders a rate needs.
 */
minimum: number, 
/**
 * How it ended; none while it runs.
 */
ended: ExperimentEnd | null, };

export type ExperimentShow = { 
/**
 * Its key.
 */
experiment: number, };

export type ExperimentStarted = { 
/**
 * Its key.
 */
id: number, 
/**
 * How many each way takes.
 */
planned: number, };

export type ExperimentState = "runs" | "halted" | "ended" | "adopted";

export type ExperimentSubject = "plays" | "scripts" | "care";

export type ExperimentUnit = "case" | "order";

export type Experiments = { 
/**
 * The newest first.
 */
experiments: Array<ExperimentRow>, 
/**
 * By how much compensating first is said to lower returns: a claim of articles for shop owners, which nobody here has
 * checked.
 */
reference: number, };

export type ExportActions = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportAdvice = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type ExportAgain = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product: only buyers whose first purchase had it, whatever they bought then.
 */
product_id: number | null, };

export type ExportAges = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First and last day of the span; the newest one where it is left out.
 */
span: [Day, Day] | null, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportAppraisal = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportAudience = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The rule.
 */
rule: AudienceRule, 
/**
 * Path of the file: `.csv`, else `.xlsx`. What a tool does not take at once goes into further files beside it.
 */
out: string, };

export type ExportBreakdown = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, 
/**
 * What orders are grouped by.
 */
by: BreakdownBy, 
/**
 * Limits between bands of prices, rising; empty for five bands with about as many orders each.
 */
limits_fen: Array<Fen>, 
/**
 * A parcel longer on the way than so many days is late.
 */
late_days: number, 
/**
 * How many groups; all where it is left out.
 */
top: number | null, };

export type ExportCandidates = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportCare = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file: `.csv`, else `.xlsx`.
 */
out: string, 
/**
 * Keys of the orders; empty for all that are due.
 */
orders: Array<number>, };

export type ExportCheckNumbers = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * The day before and after which proof is compared; the day of the first proof where it is left out.
 */
on: Day | null, 
/**
 * Days on each side of it.
 */
days: number, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportClaim = { 
/**
 * Key of the claim.
 */
claim: number, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportCosts = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day: of application for costs and work, of payment for margins.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportCoupons = { 
/**
 * Key of the campaign.
 */
campaign: number, 
/**
 * Only coupons in this state; none for all.
 */
state: CouponState | null, 
/**
 * Path of the file: `.csv`, else `.xlsx`.
 */
out: string, 
/**
 * Language of the heads: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportDaily = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string | null, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportDispositions = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportExperiment = { 
/**
 * Name of its shop.
 */
shop: string, 
/**
 * Key of the test.
 */
experiment: number, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportForecast = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whether only returns for quality count.
 */
quality: boolean, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportGoods = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportHalt = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * Only what this warehouse sent; none: all.
 */
warehouse: string | null, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportHaltNotice = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportKpi = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportLabel = { 
/**
 * What it is for.
 */
kind: LabelKind, 
/**
 * Key of the check, the gift rule or the article; anything for a test.
 */
of: number, 
/**
 * Name of the printer; the one for its kind where it is left out.
 */
printer: string | null, 
/**
 * Path of the PNG file to write.
 */
out: string, 
/**
 * Language: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportLaunch = { 
/**
 * Who is asked.
 */
buyers: LaunchAudience, 
/**
 * Path of the file: `.csv`, else `.xlsx`. What a tool does not take at once goes into further files beside it.
 */
out: string, };

export type ExportLedger = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportLosses = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportPartner = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportPartners = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of payment.
 */
from: Day, 
/**
 * Last day of payment.
 */
to: Day, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportPolicyPicture = { 
/**
 * Path of the file.
 */
out: string, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The category; with a case its own counts.
 */
category: string | null, 
/**
 * Which version of the category; none for the one in force.
 */
version: number | null, 
/**
 * Key of a case: the picture is of the version in force when its order was paid.
 */
case_id: number | null, 
/**
 * Whether the goods are returned or exchanged.
 */
flow: PolicyFlowKind, 
/**
 * For whom it is.
 */
reader: PolicyReader, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type ExportProof = { 
/**
 * Key of the order.
 */
order_id: number | null, 
/**
 * Key of the case, where no order is known.
 */
case_id: number | null, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * The photos and clips that go in, by key.
 */
evidence: Array<number>, 
/**
 * What else goes in.
 */
parts: Array<ProofPart>, 
/**
 * Form of the file.
 */
form: ProofForm, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportQuarantine = { 
/**
 * Path of the file to write.
 */
out: string, };

export type ExportReturned = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`; this month where it is left out.
 */
month: string | null, };

export type ExportRisky = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type ExportStockMoves = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type ExportWaves = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * Language of the workbook: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, 
/**
 * Key of the wave.
 */
first: number, 
/**
 * Key of the one that stands beside it.
 */
second: number | null, };

export type Facts = { 
/**
 * The parcel's order, or none where only a case is known.
 */
order_id: number | null, 
/**
 * The case it belongs to.
 */
case_id: number | null, 
/**
 * What it shows.
 */
scene: Scene, 
/**
 * What took it.
 */
source: Source, 
/**
 * Who took or brought it.
 */
staff: string, 
/**
 * The step of the check it was taken at.
 */
step: Step | null, 
/**
 * The point of the check it was taken at.
 */
point: string | null, 
/**
 * When it was taken, where that is known; now otherwise.
 */
taken_at: At | null, };

export type Failed = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
refused: Error, };

export type FateGroup = { 
/**
 * What happened with their first purchase.
 */
fate: BuyerFate, 
/**
 * How many there are.
 */
buyers: number, 
/**
 * Of those whose 90 days are over, those who bought again within them.
 */
again: Rate, 
/**
 * Half of those who came back did so within so many days; none where fewer than thirty came back.
 */
half_days: number | null, 
/**
 * The buyers without a case, and beside them this group; none for those without a case themselves.
 */
compared: Comparison | null, 
/**
 * Share that has bought again by the days since; as far as thirty are still watched, empty under thirty buyers.
 */
curve: Array<SurvivalStep>, };

export type Fault = { 
/**
 * The step.
 */
step: Step, 
/**
 * The point.
 */
point: string, 
/**
 * The defect's id.
 */
defect: string | null, 
/**
 * How bad.
 */
severity: Severity | null, 
/**
 * The point's own words at the time, where it had any.
 */
point_text?: string, 
/**
 * The defect's own words at the time, where it had any.
 */
defect_text?: string, 
/**
 * Key of the product it was found in, where the packer had to point at one of several.
 */
product_id?: number, 
/**
 * That product's title.
 */
product?: string, 
/**
 * What is to become of a gift that is missing, where that is the fault.
 */
outcome?: GiftOutcome, };

export type FaultCount = { 
/**
 * The defect's id.
 */
defect: string, 
/**
 * The point's id.
 */
point: string, 
/**
 * How bad.
 */
severity: Severity | null, 
/**
 * Checks that found it.
 */
checks: number, 
/**
 * The point's own words, where it has any.
 */
point_text: string | null, 
/**
 * The defect's own words, where it has any.
 */
defect_text: string | null, };

export type FaultGroup = { 
/**
 * Which checks lie behind it; it names the group.
 */
of: CheckFilter, 
/**
 * The product's title, or the owner's words for the point.
 */
name: string | null, 
/**
 * The platform's number of the product.
 */
product_no: string | null, 
/**
 * Points that failed.
 */
found: number, 
/**
 * Its part of all, four decimals.
 */
share: number, 
/**
 * This part and the ones above it, four decimals.
 */
running: number, 
/**
 * Of them critical.
 */
critical: number, 
/**
 * Of them major.
 */
major: number, 
/**
 * Of them minor.
 */
minor: number, 
/**
 * Checks with a fault among the checks of the group (of a point: among the times it was asked).
 */
rate: Rate, };

export type FaultPareto = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * What they are grouped by.
 */
by: FaultsBy, };

export type FaultsBy = "point" | "product" | "warehouse" | "staff";

export type FeedbackCase = { 
/**
 * Key of the case.
 */
case_id: number, };

export type FeedbackDesk = { 
/**
 * The newest two hundred.
 */
rows: Array<FeedbackRow>, 
/**
 * Of them problems that nothing was made of yet.
 */
unhandled: number, 
/**
 * What a thank-you coupon is worth.
 */
thanks_fen: Fen, 
/**
 * What is left of this month's budget for them.
 */
left_fen: Fen, };

export type FeedbackList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Only what was said of this order.
 */
order_id: number | null, };

export type FeedbackNoted = { 
/**
 * Its key.
 */
id: number, };

export type FeedbackRow = { 
/**
 * Its key.
 */
id: number, 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Title of the product.
 */
product: string | null, 
/**
 * When it was noted.
 */
noted_at: At, 
/**
 * In the buyer's words.
 */
said: string, 
/**
 * What it is about.
 */
tag: string, 
/**
 * Whether that is a problem.
 */
problem: boolean, 
/**
 * Stars.
 */
stars: number | null, 
/**
 * The case it became.
 */
case_id: number | null, 
/**
 * The change it became.
 */
change_id: number | null, 
/**
 * The coupon that its order got.
 */
thanked_fen: Fen | null, };

export type Fen = number;

export type Festival = "mid_year" | "double_eleven" | "double_twelve";

export type FieldGap = { 
/**
 * Which.
 */
field: string, 
/**
 * Of `orders` or `cases`.
 */
of: string, 
/**
 * How many lack it.
 */
lacking: number, 
/**
 * Of how many that should have it.
 */
all: number, 
/**
 * The views it weakens.
 */
weakens: Array<string>, 
/**
 * Formats of the shop's platform that have it, the newest edition of each kind of file; none: no known file does.
 */
files: Array<string>, 
/**
 * Headers under which these files have it.
 */
columns: Array<string>, };

export type FileAge = { 
/**
 * `order`, `line`, `case`.
 */
kind: string, 
/**
 * When one came last; none: never.
 */
at: At | null, 
/**
 * How far it reaches.
 */
as_of: At | null, 
/**
 * Whole hours since that; since it came, where nothing in it tells.
 */
hours: number | null, 
/**
 * Whether that is more than a day, or never.
 */
old: boolean, };

export type FileReport = { 
/**
 * File name without folder.
 */
name: string, 
/**
 * Profile that recognised it.
 */
profile: string, 
/**
 * Encoding that was taken; none for a workbook.
 */
encoding: string | null, 
/**
 * Row of the header, from 1.
 */
header_row: number, 
/**
 * Data rows.
 */
rows: number, 
/**
 * Rows whose key was new.
 */
added: number, 
/**
 * Rows that changed a stored value.
 */
updated: number, 
/**
 * Rows that changed nothing.
 */
unchanged: number, 
/**
 * Accepted rows that carry a warning.
 */
flagged: number, 
/**
 * Rows kept in quarantine.
 */
rejected: number, 
/**
 * Return cases that rows of orders told of besides and that were new.
 */
cases_told: number, 
/**
 * Refunds that tell no day and so count on none.
 */
undated?: Refunded | null, 
/**
 * Accepted rows whose buyer's name is hidden so far that it stands for many: they carry no buyer.
 */
buyers_hidden: number, 
/**
 * At most 1,000 for each code.
 */
problems: Array<Problem>, 
/**
 * How many further problems there are, by code.
 */
problems_left_out?: { [key in string]: number }, 
/**
 * How old the export is.
 */
as_of: At | null, 
/**
 * Code of the currency that its amounts were taken in, where the file names one.
 */
currency?: string | null, 
/**
 * How many rows came in without their amounts, by the other currency that they are in.
 */
other_currencies?: { [key in string]: number }, 
/**
 * How each column of the file was read.
 */
columns: Array<ColumnRead>, 
/**
 * The first rows as they will be written.
 */
sample: Array<SampleRow>, };

export type FileWritten = { 
/**
 * Its path.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type FillScript = { 
/**
 * The script's name.
 */
name: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * Key of the case.
 */
case_id: number | null, 
/**
 * Key of the order, where there is no case.
 */
order_id: number | null, 
/**
 * The clerk's name as the buyer knows it.
 */
clerk: string, 
/**
 * What a person types for fields, by field id.
 */
typed: { [key in string]: string }, };

export type Filled = { 
/**
 * The script's name.
 */
name: string, 
/**
 * The version it came from; 0 for the handbook's own.
 */
version: number, 
/**
 * The text.
 */
text: string, 
/**
 * The same in pieces, so that filled fields can be told apart.
 */
pieces: Array<FilledPiece>, 
/**
 * Fields that nothing fills, as the text names them.
 */
empty: Array<string>, 
/**
 * Letters in it.
 */
letters: number, 
/**
 * Parts it takes as an SMS.
 */
sms_parts: number, 
/**
 * What the look at it found.
 */
looked: WordingLooked, 
/**
 * Whether it may be copied: no field is empty and nothing is forbidden.
 */
ready: boolean, 
/**
 * What a clerk may grant, what to do, what to keep.
 */
words: ScriptWords, };

export type FilledPiece = { 
/**
 * What is said.
 */
words: string, 
/**
 * The field it came from, as the text names it; none for the script's own words.
 */
field: string | null, 
/**
 * Whether the field is filled.
 */
filled: boolean, };

export type FindGoods = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What was typed; all products where it is empty.
 */
text: string, };

export type FindReturn = { 
/**
 * Name of the shop at whose desk it lies.
 */
shop: string, 
/**
 * What was scanned or typed.
 */
scanned: string, };

export type FindScripts = { 
/**
 * Name of the shop whose uses count.
 */
shop: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * What was typed.
 */
typed: string, 
/**
 * How many at most.
 */
limit: number, };

export type Finding = { 
/**
 * `database`, `cells_differ`, `links_differ`, `counts_differ`, `picture_missing`, `evidence_missing`,
 * `evidence_changed`, `evidence_orphan`.
 */
code: string, 
/**
 * How many.
 */
count: number, 
/**
 * Where, in the program's words.
 */
detail: string, };

export type FinishLossReview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-Qn`, as it was looked at.
 */
quarter: string, 
/**
 * Standards that change, each with its new share.
 */
changed: Array<LossStandard>, 
/**
 * Who has looked.
 */
by: string, };

export type FirstRaised = { 
/**
 * Those that we raised first.
 */
all: Rate, 
/**
 * By week, the oldest first; named by its Monday.
 */
weeks: Array<WeekFirst>, };

export type Fitting = { 
/**
 * The situation they are for.
 */
situation: string, 
/**
 * The word in the stated reason that told it; none where a person chose it or nothing told it.
 */
because: string | null, 
/**
 * Who knows the reason that told it; none where it is the stated one.
 */
known_by: ReasonSource | null, 
/**
 * Ids of the situations that such goods can have, to choose another one.
 */
situations: Array<string>, 
/**
 * The script that a test or the shop's standard has for the case: it stands first.
 */
way: ScriptWay | null, 
/**
 * The scripts, filled.
 */
scripts: Array<FittingScript>, };

export type FittingScript = { 
/**
 * The script.
 */
script: Script, 
/**
 * Its text with the case's facts.
 */
filled: Filled, };

export type FlawPicture = { 
/**
 * The flaw, as it stands among the rules' flaws.
 */
flaw: string, 
/**
 * Name of a kept picture.
 */
picture: string, };

export type Flow = { 
/**
 * Which.
 */
kind: PolicyFlowKind, 
/**
 * What it is about.
 */
title: string, 
/**
 * For whom.
 */
reader: PolicyReader, 
/**
 * Its steps.
 */
steps: Array<FlowStep>, };

export type FlowStep = { 
/**
 * Who does it: `buyer` or `shop`.
 */
who: string, 
/**
 * What is done.
 */
text: string, 
/**
 * When, or what it costs.
 */
note: string | null, 
/**
 * What only clerks see: limits, who decides, proof.
 */
inside: string | null, };

export type FollowUp = "set_aside" | "repack" | "replace" | "halt_product";

export type ForecastAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whether only returns for quality count.
 */
quality: boolean, 
/**
 * How many products; all where it is left out.
 */
top: number | null, };

export type ForecastBand = { 
/**
 * Above so much.
 */
from_fen: Fen, 
/**
 * And up to so much; none: any more.
 */
until_fen: Fen | null, };

export type ForecastBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whether only returns for quality count.
 */
quality: boolean, 
/**
 * Key of the product; none for the whole shop.
 */
product: number | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "which": "paid", 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, } | { "which": "returned", 
/**
 * First day of payment.
 */
from: Day, 
/**
 * Last day of payment.
 */
to: Day, } | { "which": "came", 
/**
 * First day of application.
 */
from: Day, 
/**
 * Last day of application.
 */
to: Day, } | { "which": "stating", 
/**
 * First day of application.
 */
from: Day, 
/**
 * Last day of application.
 */
to: Day, 
/**
 * The platform's text.
 */
reason: string, });

export type ForecastDone = { 
/**
 * The day.
 */
on: Day, 
/**
 * `listing` its page was changed, `check` its list of checks, `chosen` an action was chosen, `live` it is done,
 * `halted`, `freed`.
 */
kind: string, 
/**
 * What, in words.
 */
what: string, 
/**
 * First and last day that are followed: as far as files tell, thirty at most; none as long as they tell no day of it.
 */
span: [Day, Day] | null, 
/**
 * How many days these are.
 */
days: number, 
/**
 * Whether all thirty days are over.
 */
over: boolean, 
/**
 * What was foretold for these days on the eve; none where there was too little to tell.
 */
told: Foreseen | null, 
/**
 * Orders that came back in these days.
 */
came: number, };

export type ForecastProduct = { 
/**
 * Its key.
 */
product_id: number, 
/**
 * Its title.
 */
name: string, 
/**
 * Its category.
 */
category: string, 
/**
 * The rate of that category, four decimals.
 */
usual: number, 
/**
 * It has fewer orders than a rate of its own needs: it is judged by its category.
 */
borrowed: boolean, 
/**
 * Since when it is sold, where it is new.
 */
new_since: Day | null, 
/**
 * What is to come.
 */
ahead: Foreseen, 
/**
 * What stands out, of the shop's own data alone.
 */
why: ForecastWhy, 
/**
 * What was done about it in the last ninety days, the newest first.
 */
done: Array<ForecastDone>, };

export type ForecastRate = { 
/**
 * Share of orders, four decimals.
 */
rate: number, 
/**
 * Its 95 % interval, four decimals.
 */
interval: [number, number], };

export type ForecastReason = { 
/**
 * The platform's text; empty where none was stated.
 */
reason: string, 
/**
 * Our class.
 */
class: string, 
/**
 * Orders that state it.
 */
orders: number, };

export type ForecastSheet = { 
/**
 * The last whole day that the files tell.
 */
as_of: Day, 
/**
 * First and last day that are foretold.
 */
span: [Day, Day], 
/**
 * First and last day of payment of the orders behind the rates.
 */
looked: [Day, Day], 
/**
 * What is missing for a forecast; none where there is one.
 */
too_few: PeakTooFew | null, 
/**
 * Under so many orders a product has no rate of its own.
 */
minimum: number, 
/**
 * The whole shop; none without a forecast.
 */
whole: Foreseen | null, 
/**
 * How many products there are in all.
 */
count: number, 
/**
 * Products, most returns first.
 */
products: Array<ForecastProduct>, };

export type ForecastTried = { 
/**
 * The months, the newest first; those that could not be foretold are left out.
 */
months: Array<TriedMonth>, 
/**
 * Of all products and months the results within the range; eight of ten should be.
 */
inside: Rate, 
/**
 * By how many returns a forecast was off, on average; one decimal.
 */
error: number, 
/**
 * By how many the rate of the month before was off.
 */
usual_error: number, 
/**
 * Whether the forecast is the better of the two.
 */
verdict: ForecastVerdict, };

export type ForecastTriedAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whether only returns for quality count.
 */
quality: boolean, };

export type ForecastVerdict = "too_few" | "better" | "no_better" | "worse";

export type ForecastWhy = { 
/**
 * What buyers stated most, at most two.
 */
reasons: Array<ForecastReason>, 
/**
 * The band of prices in which most of its orders lie, where that is above the shop.
 */
price: ForecastBand | null, 
/**
 * The carrier by which most of its orders went, where that is above the shop.
 */
carrier: string | null, };

export type Foreseen = { 
/**
 * Returns expected, one decimal.
 */
expected: number, 
/**
 * In eight of ten such cases there are at least so many, and at most so many.
 */
range: [number, number], 
/**
 * Of those expected so many come of orders that are there already, one decimal.
 */
of_placed: number, 
/**
 * Orders that are expected in these days.
 */
coming_orders: number, 
/**
 * What came back so far of the orders looked back on: the raw figure.
 */
so_far: Rate, 
/**
 * The rate that orders come to once all have their time.
 */
rate: ForecastRate, };

export type ForgetWatched = { 
/**
 * Name of the shop.
 */
shop: string, };

export type FoundFact = { 
/**
 * Class of what was found.
 */
class: string, 
/**
 * How often.
 */
times: number, };

export type FoundHere = { 
/**
 * The parcel to check, or a clear stop.
 */
found: Scanned, 
/**
 * The station that had the parcel on its bench before.
 */
elsewhere: Bench | null, };

export type FreeProduct = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * The cause that was found, and what was done about it.
 */
cause: string, 
/**
 * Who frees.
 */
by: string, };

export type FreightBill = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Who carried them.
 */
carrier: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Parcels up to this weight; none where the bill tells no weights.
 */
up_to_grams: number | null, 
/**
 * How many.
 */
parcels: number, 
/**
 * What they came to.
 */
amount_fen: Fen, };

export type FreightOffer = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Who offers it.
 */
offered_by: string, 
/**
 * With whom those parcels go now.
 */
carrier: string, 
/**
 * Parcels up to this weight; none: all of them.
 */
up_to_grams: number | null, 
/**
 * For each parcel.
 */
fee_fen: Fen, 
/**
 * When it was offered.
 */
offered_on: Day, };

export type FreightWay = "insurance" | "prepaid_label" | "paid_by_shop" | "paid_by_buyer";

export type FullCheck = { "why": "off" } | { "why": "few", 
/**
 * How many are needed.
 */
needed: number, } | { "why": "alert" } | { "why": "halted" } | { "why": "short_history", 
/**
 * Checks of the last 90 days.
 */
checks: number, 
/**
 * How many are needed.
 */
needed: number, } | { "why": "bad_history", 
/**
 * Checks looked at.
 */
checks: number, 
/**
 * Of them failed.
 */
failed: number, } | { "why": "stopped" } | { "why": "whole" };

export type Gap = { 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Its title.
 */
product: string | null, 
/**
 * What it is about.
 */
attribute: string, 
/**
 * How many buyers said so.
 */
calls: number, 
/**
 * The newest three that differ, in the buyers' words.
 */
voices: Array<Voice>, 
/**
 * The calls that no change was made of yet.
 */
callbacks: Array<number>, 
/**
 * The change that was chosen for the newest of them.
 */
change_id: number | null, };

export type GapList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product; none for all.
 */
product_id: number | null, };

export type Gaps = { 
/**
 * The gaps, the one most buyers named first.
 */
gaps: Array<Gap>, };

export type GiftAfter = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the gift's rule.
 */
rule: number, };

export type GiftAftermath = { 
/**
 * Parcels it was put into.
 */
parcels: number, 
/**
 * Pieces of it.
 */
pieces: number, 
/**
 * What they cost, where the cost of one is known.
 */
cost_fen: Fen | null, 
/**
 * Orders with it, 30 days or more ago, whose buyer ordered again within 30 days.
 */
with: Rate, 
/**
 * Orders without it, paid in the same days.
 */
without: Rate, };

export type GiftAnswer = { 
/**
 * How many of it are in the parcel.
 */
given: number, 
/**
 * What became of it.
 */
outcome: GiftOutcome, 
/**
 * The gift that is there instead.
 */
instead?: string, };

export type GiftCondition = { 
/**
 * Its name.
 */
condition: string, 
/**
 * Whether this order meets it.
 */
holds: boolean, };

export type GiftDue = { 
/**
 * Key of the rule that gives it.
 */
rule: number, 
/**
 * Its name.
 */
gift: string, 
/**
 * How many.
 */
quantity: number, 
/**
 * The rule's name: why it is there.
 */
why: string, 
/**
 * The code on it, where it can be scanned.
 */
code?: string, 
/**
 * Where it lies.
 */
place?: string, 
/**
 * Name of a kept picture of it.
 */
picture?: string, 
/**
 * Whether an earlier check of this parcel asked to tell the buyer that it is missing.
 */
told?: boolean, };

export type GiftEffect = { 
/**
 * Orders it applies to.
 */
orders: number, 
/**
 * Orders paid in those days.
 */
of: number, 
/**
 * Some of them, newest first, to try it on.
 */
examples: Array<ExampleOrder>, };

export type GiftLeft = { 
/**
 * The gift.
 */
gift: LedgerGift, 
/**
 * How many are left.
 */
left: number, };

export type GiftOutcome = "complete" | "replaced" | "held" | "tell_buyer" | "agreed";

export type GiftRule = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, 
/**
 * What the packer reads below the gift, e.g. 满 150 送.
 */
name: string, 
/**
 * The gift's name.
 */
gift: string, 
/**
 * The code on the gift, where it can be scanned.
 */
code: string | null, 
/**
 * Where it lies, e.g. 货架 G-04.
 */
place: string | null, 
/**
 * Name of a kept picture of it.
 */
picture: string | null, 
/**
 * How many go into a parcel.
 */
quantity: number, 
/**
 * What one costs.
 */
cost_fen: Fen | null, 
/**
 * The first day of payment it counts for.
 */
from_on: Day | null, 
/**
 * The last day of payment it counts for.
 */
until_on: Day | null, 
/**
 * Keys of products, one of which must be in the order; empty for all.
 */
products: Array<number>, 
/**
 * What must at least be paid for the goods.
 */
at_least_fen: Fen | null, 
/**
 * How many pieces (of the products named, if any) must at least be in the order.
 */
at_least_pieces: number | null, 
/**
 * The buyer's how manieth order it must at least be in this shop.
 */
nth_order: number | null, 
/**
 * A word that must be in the seller's remark.
 */
remark_word: string | null, 
/**
 * Key of the member level that the buyer has at least reached with this order.
 */
member_level: number | null, 
/**
 * Whether it counts now.
 */
active: boolean, };

export type GiftRuleEffect = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The rule, kept or not.
 */
rule: GiftRule, };

export type GiftRuleList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type GiftRuleRow = { 
/**
 * The rule.
 */
rule: GiftRule, 
/**
 * The products it names.
 */
products: Array<NamedProduct>, 
/**
 * Parcels it was put into.
 */
given: number, };

export type GiftsTried = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * The platform's order number.
 */
order_no: string, 
/**
 * The gifts, as the station would list them.
 */
gifts: Array<GiftDue>, 
/**
 * The conditions of the rule being written, each by itself.
 */
conditions: Array<GiftCondition>, };

export type GiveCharge = { 
/**
 * Key of the parcel's order, where it is a parcel.
 */
order: number | null, 
/**
 * Key of the halt, where it is one.
 */
halt: number | null, 
/**
 * Key of the person.
 */
person: number, };

export type GiveCompensation = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the case; with it the order need not be named.
 */
case_id: number | null, 
/**
 * Number of the order.
 */
order_no: string | null, 
/**
 * What.
 */
kind: LedgerKind, 
/**
 * How it reaches the buyer; the kind's usual way where it is left out.
 */
way: LedgerWay | null, 
/**
 * Class of the reason; the case's best known one where it is left out.
 */
cause: string | null, 
/**
 * How much; of goods and gifts what they are worth.
 */
amount_fen: Fen, 
/**
 * The gift out of the shop's list.
 */
gift_id: number | null, 
/**
 * When it was promised; now where it is left out.
 */
at: At | null, 
/**
 * Whether it was paid at once.
 */
paid: boolean, 
/**
 * The platform's number of the payment.
 */
platform_no: string | null, 
/**
 * Who is to bear it.
 */
liable: LedgerLiable, 
/**
 * The partner's or carrier's name.
 */
partner: string | null, 
/**
 * What was agreed.
 */
note: string | null, 
/**
 * A second person who approves more than a clerk gives alone.
 */
approver: string | null, 
/**
 * Who gives it.
 */
by: string, };

export type GiveCoupons = { 
/**
 * Key of the campaign.
 */
campaign: number, 
/**
 * To whom.
 */
to: GiveTo, 
/**
 * Who gives.
 */
by: string, };

export type GiveMoment = "paid" | "signed" | "completed";

export type GiveThanks = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Who gives it.
 */
by: string, };

export type GiveTo = { "order": string } | "all_due";

export type Goods = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
product: string, 
/**
 * The platform's number of it.
 */
product_no: string, 
/**
 * Its SKUs.
 */
skus: Array<GoodsSku>, };

export type GoodsCellTyped = { 
/**
 * What it changed; none where it says what was known.
 */
change: GoodsChange | null, };

export type GoodsChange = { 
/**
 * Which.
 */
column: GoodsColumn, 
/**
 * As it was; none where nothing was noted.
 */
before: string | null, 
/**
 * As it is now; none where it was made blank.
 */
after: string | null, };

export type GoodsColumn = "cost" | "price" | "stock" | "material" | "picture_owner" | "supplier";

export type GoodsFate = "added" | "filled" | "changed" | "unchanged" | "unknown" | "faulty";

export type GoodsFates = { 
/**
 * New products or SKUs.
 */
added: number, 
/**
 * Noted where nothing was.
 */
filled: number, 
/**
 * Noted anew.
 */
changed: number, 
/**
 * As known.
 */
unchanged: number, 
/**
 * Left out.
 */
unknown: number, 
/**
 * With a cell that cannot be read.
 */
faulty: number, };

export type GoodsList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * A part of the title, number, seller's code, supplier or material; empty for all.
 */
text: string, 
/**
 * Which of them.
 */
which: GoodsWhich, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type GoodsLooked = { 
/**
 * All rows, to be corrected.
 */
rows: Array<TypedGoods>, 
/**
 * What would become of each of them; none of a blank one.
 */
fates: Array<RowFate | null>, 
/**
 * What is wrong, by row and column.
 */
faults: Array<CellFault>, 
/**
 * How many rows there are of each kind.
 */
counts: GoodsFates, };

export type GoodsPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Of those found by the text: how many lack a cost.
 */
cost_missing: number, 
/**
 * The rows.
 */
goods: Array<GoodsRow>, };

export type GoodsRecord = { 
/**
 * What is noted of the whole product.
 */
goods: GoodsRow, 
/**
 * Its SKUs.
 */
skus: Array<CatalogueSku>, 
/**
 * Its costs and those of its SKUs, the newest first.
 */
costs: Array<CostEntry>, };

export type GoodsRecorded = { 
/**
 * Rows that brought something.
 */
kept: number, 
/**
 * Rows that nobody knows the article of, as they were.
 */
left: Array<TypedGoods>, };

export type GoodsRow = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * The platform's number.
 */
number: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its category.
 */
category: string, 
/**
 * Whether the owner has chosen it.
 */
category_chosen: boolean, 
/**
 * What a piece costs today; none where nobody has noted it, or only SKUs have costs of their own.
 */
cost_fen: Fen | null, 
/**
 * Since which day; none where it always has.
 */
cost_from: Day | null, 
/**
 * How many SKUs have a cost of their own today.
 */
sku_costs: number, 
/**
 * Whether nobody knows what a piece, or a piece of one of its SKUs, costs.
 */
cost_missing: boolean, 
/**
 * What a buyer pays.
 */
price_fen: Fen | null, 
/**
 * How many lie there: counted for the product, with what moved since; else what its counted SKUs come to.
 */
stock: number | null, 
/**
 * How many of them are left after what was sold since they were counted.
 */
stock_left: number | null, 
/**
 * Whether that is what its SKUs come to.
 */
stock_of_skus: boolean, 
/**
 * What it is made of.
 */
material: string | null, 
/**
 * Whom its pictures belong to.
 */
picture_owner: string | null, 
/**
 * Who delivers it.
 */
supplier: string | null, 
/**
 * How many SKUs it has.
 */
skus: number, };

export type GoodsShow = { 
/**
 * Key of the product.
 */
product_id: number, };

export type GoodsSku = { 
/**
 * Key of the SKU.
 */
sku_id: number, 
/**
 * Colour, size and the like.
 */
sku_name: string, 
/**
 * Seller's code.
 */
sku_code: string, };

export type GoodsState = "unused" | "used";

export type GoodsUnknownWhy = "nothing_named" | "number_unknown" | "code_unknown" | "sku_unknown" | "title_unknown" | "title_twice";

export type GoodsWhich = "all" | "cost_missing";

export type GradeKept = { 
/**
 * The grade.
 */
grade: ReturnGrade, 
/**
 * How many.
 */
pieces: number, 
/**
 * What was paid for them.
 */
value_fen: Fen, };

export type GradeOfMonth = { 
/**
 * The grade.
 */
grade: ReturnGrade, 
/**
 * How many pieces.
 */
pieces: number, 
/**
 * What was paid for them.
 */
value_fen: Fen, 
/**
 * The cases that they came back with.
 */
cases: Array<number>, };

export type Grain = "order" | "line" | "case";

export type GrantException = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The clause it goes beyond.
 */
clause: string, 
/**
 * Why.
 */
why: string, 
/**
 * Who decides the case.
 */
by: string, };

export type GroupProduct = { 
/**
 * Its title.
 */
name: string, 
/**
 * Cases of the group about it.
 */
cases: number, };

export type GroupReason = { 
/**
 * The platform's text.
 */
reason: string, 
/**
 * Our class.
 */
class: string, 
/**
 * Whether the platform's rule counts it as quality.
 */
quality: boolean, 
/**
 * How many cases.
 */
cases: number, 
/**
 * Their share in tenths of a per cent.
 */
share_tenths: number, };

export type GuideAdded = { 
/**
 * Its key.
 */
id: number, };

export type GuideList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type GuideRow = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
product: string, 
/**
 * Key of the guide.
 */
guide_id: number | null, 
/**
 * Its title.
 */
title: string | null, 
/**
 * A link, or the path of a file.
 */
place: string | null, 
/**
 * How many buyers asked how it is used, or sent it back because they did not know, in the last 90 days.
 */
asked: number, };

export type Halt = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * What is halted.
 */
target: HaltTarget, 
/**
 * The product's title, or the name of the warehouse, wave or lot.
 */
product: string, 
/**
 * The SKU's colour, size and the like.
 */
sku_name: string | null, 
/**
 * What made somebody halt.
 */
signal: Signal, 
/**
 * Why, in a person's words.
 */
why: string, 
/**
 * Since when.
 */
halted_at: At, 
/**
 * Who halted.
 */
halted_by: string, 
/**
 * When it was freed.
 */
freed_at: At | null, 
/**
 * Who freed it.
 */
freed_by: string | null, 
/**
 * The cause that was found.
 */
cause: string | null, 
/**
 * When it was first seen that something is wrong.
 */
seen_at: At | null, 
/**
 * Whether it is practised only.
 */
drill: boolean, 
/**
 * When all that had left was settled.
 */
settled_at: At | null, 
/**
 * Who said so.
 */
settled_by: string | null, };

export type HaltBehind = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "what": "waiting", 
/**
 * At one warehouse; none: at all.
 */
warehouse: string | null, } | { "what": "sent", 
/**
 * Which of them.
 */
only: SentOnly, } | { "what": "usual", 
/**
 * Only those that came back.
 */
back: boolean, });

export type HaltCase = { 
/**
 * What it costs.
 */
cost: CostOfCase, 
/**
 * Which warehouse sent its order.
 */
warehouse: string | null, 
/**
 * Photos and clips of its order.
 */
evidence: number, 
/**
 * Whether a loss of its order is recorded already.
 */
recorded: boolean, };

export type HaltChoice = { 
/**
 * What it is.
 */
target: HaltTarget, 
/**
 * Its name.
 */
name: string, 
/**
 * When it began; none of a warehouse.
 */
began_at: At | null, };

export type HaltCosts = { 
/**
 * The cases, the dearest first.
 */
cases: Array<HaltCase>, 
/**
 * What is known of what they cost.
 */
known_fen: Fen, 
/**
 * What came back: sold again, or claimed and received.
 */
back_fen: Fen, 
/**
 * The difference.
 */
net_fen: Fen, 
/**
 * Asked of partners and not received; in no sum.
 */
awaited_fen: Fen, 
/**
 * Cases of which a part is not known.
 */
incomplete: number, 
/**
 * What may still be claimed, warehouse by warehouse.
 */
claimable: Array<Claimable>, };

export type HaltCostsAsk = { 
/**
 * Key of the halt.
 */
halt: number, };

export type HaltDue = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * What is halted.
 */
product: string, 
/**
 * Warehouses that nobody has told.
 */
untold: number, 
/**
 * Warehouses that have not confirmed in time.
 */
late: number, 
/**
 * Who is to be told next, with their warehouse, where one is late.
 */
next: Array<DueContact>, 
/**
 * Orders that had left and about which nothing was decided.
 */
undecided: number, };

export type HaltDueAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type HaltList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type HaltNoticeSent = { 
/**
 * Its key.
 */
id: number, };

export type HaltPile = { 
/**
 * How many.
 */
orders: number, 
/**
 * What was paid for them.
 */
paid_fen: Fen, };

export type HaltPlan = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The kind.
 */
signal: Signal, };

export type HaltProduct = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU; none for the whole product.
 */
sku_id: number | null, 
/**
 * What made the person halt.
 */
signal: Signal, 
/**
 * Why, in the person's words.
 */
why: string, 
/**
 * Who halts.
 */
by: string, };

export type HaltScope = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU; none for the whole product.
 */
sku_id: number | null, };

export type HaltSent = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * Which of them.
 */
only: SentOnly, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type HaltSheet = { 
/**
 * The halt.
 */
halt: Halt, 
/**
 * How large it is.
 */
size: HaltSize, 
/**
 * How fast it goes.
 */
speed: HaltSpeed, 
/**
 * What its warehouses were told.
 */
notices: Array<WarehouseNotice>, 
/**
 * Orders that wait and name no warehouse: the stations of the shop hold them back.
 */
at_home: number, 
/**
 * Minutes that a warehouse has to confirm.
 */
confirm_minutes: number, 
/**
 * The steps of its plan.
 */
steps: Array<HaltStep>, 
/**
 * Orders that had left and about which nothing was decided.
 */
undecided: number, };

export type HaltSheetAsk = { 
/**
 * Key of the halt.
 */
halt: number, };

export type HaltSignal = { 
/**
 * The product.
 */
goods: Goods, 
/**
 * Failed checks of the last seven days.
 */
failed: number, 
/**
 * Of them with a critical fault.
 */
critical: number, 
/**
 * Errors in packing of the last seven days.
 */
mistakes: number, 
/**
 * Cases of the last seven days that name its quality.
 */
complaints: number, 
/**
 * Lots of samples that were rejected in the last seven days.
 */
lots: number, 
/**
 * The first of these; none where its rate alone speaks.
 */
first_at: At | null, 
/**
 * Its rate, where it is over its line.
 */
alert: Alert | null, };

export type HaltSignals = { 
/**
 * Name of the shop.
 */
shop: string, };

export type HaltSize = { 
/**
 * Orders that wait to be packed.
 */
waiting: HaltPile, 
/**
 * Orders on their way.
 */
on_the_way: HaltPile, 
/**
 * Orders signed for.
 */
signed: HaltPile, 
/**
 * Orders with a case.
 */
applied: HaltPile, 
/**
 * Of the same goods, signed for in the 90 days before the halt: how many came back for quality.
 */
usual: Rate, 
/**
 * How many more may come back; none where too few orders say anything.
 */
expected: ExpectedReturns | null, };

export type HaltSpeed = { 
/**
 * When it was first seen that something is wrong; of older halts when they were halted.
 */
seen_at: At, 
/**
 * Minutes until it was halted.
 */
to_halt: number, 
/**
 * Warehouses that it concerns.
 */
warehouses: number, 
/**
 * Of them those that have not confirmed.
 */
unconfirmed: number, 
/**
 * When the last of them confirmed; none while one has not, and where it concerns none.
 */
confirmed_at: At | null, 
/**
 * Minutes until then.
 */
to_confirmed: number | null, 
/**
 * Orders that had left.
 */
sent: number, 
/**
 * Of them those that are not handled.
 */
unhandled: number, 
/**
 * When the last of them was handled; none while one is not, and where none had left.
 */
handled_at: At | null, 
/**
 * Minutes until then.
 */
to_handled: number | null, };

export type HaltSpeeds = { 
/**
 * Name of the shop.
 */
shop: string, };

export type HaltStep = { 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * The step.
 */
step: PlanStep, 
/**
 * By when.
 */
by_at: At, 
/**
 * When it was done.
 */
done_at: At | null, 
/**
 * Who did it.
 */
done_by: string | null, 
/**
 * Whether it was not done in time.
 */
late: boolean, };

export type HaltTarget = { "is": "goods", 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU; none for the whole product.
 */
sku_id: number | null, } | { "is": "warehouse", 
/**
 * Its name, as files and people tell it.
 */
warehouse: string, } | { "is": "wave", 
/**
 * Key of the wave.
 */
wave_id: number, } | { "is": "lot", 
/**
 * Key of the lot.
 */
lot_id: number, };

export type HaltTargets = { 
/**
 * Name of the shop.
 */
shop: string, };

export type Halts = { 
/**
 * Those that stand, oldest first, with the orders that they hold.
 */
standing: Array<StandingHalt>, 
/**
 * The last hundred that were freed, newest first.
 */
freed: Array<Halt>, 
/**
 * The last drills, newest first.
 */
drills: Array<Halt>, };

export type HandInQuiz = { 
/**
 * Its key.
 */
quiz: number, 
/**
 * The place of the chosen answer, question by question; none where none was chosen.
 */
answers: Array<number | null>, };

export type HandJoined = { 
/**
 * Key of the case that stays.
 */
id: number, 
/**
 * Number that the case by hand had.
 */
hand_no: string, };

export type HandOverAll = { 
/**
 * Key of whoever hands over.
 */
from: number, 
/**
 * Key of whoever takes it; none where there is nothing.
 */
to: number | null, 
/**
 * What becomes of the former.
 */
then: HandoverThen, };

export type HandOverCase = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * To whom; none where it goes to a tier.
 */
person: number | null, 
/**
 * To which tier; none where it goes to a person.
 */
role: Role | null, 
/**
 * What they should know.
 */
note: string | null, 
/**
 * Who hands it over.
 */
by: string, };

export type HandedAll = { 
/**
 * Cases.
 */
cases: number, 
/**
 * Parcels set aside.
 */
parcels: number, 
/**
 * Halts.
 */
halts: number, 
/**
 * Improvement actions.
 */
actions: number, 
/**
 * Rules.
 */
rules: number, };

export type HandoverThen = "stays" | "leaves";

export type Hands = "enough" | "tight" | "short" | "unknown";

export type Hard = { 
/**
 * First character, counted from 0.
 */
start: number, 
/**
 * The character behind the last one.
 */
end: number, 
/**
 * The words.
 */
words: string, 
/**
 * What to say instead; none where the sentence is too long and has to be cut.
 */
easy: string | null, 
/**
 * How long the sentence is, where it is too long.
 */
length: number | null, };

export type HardLine = { 
/**
 * The line.
 */
line: string, 
/**
 * The places in it.
 */
places: Array<Hard>, };

export type HeadRow = { 
/**
 * Record number in the file.
 */
row: number, 
/**
 * Its cells, shortened.
 */
cells: Array<string>, };

export type HeldOrders = { 
/**
 * How many.
 */
orders: number, 
/**
 * What was paid for them.
 */
paid_fen: Fen, };

export type HeldSheet = { 
/**
 * Open work of all shops that they answer for today; none where they work here no more.
 */
answers: PersonWork | null, 
/**
 * Open cases given to them by name.
 */
cases: number, 
/**
 * Parcels set aside given to them by name.
 */
parcels: number, 
/**
 * Halts given to them by name.
 */
halts: number, 
/**
 * Improvement actions that they answer for.
 */
actions: number, 
/**
 * Rules that name them.
 */
rules: number, 
/**
 * Whether there is anything to hand over.
 */
anything: boolean, };

export type HeldWork = { 
/**
 * Key of the person.
 */
person: number, };

export type History = { 
/**
 * How many, at most 500.
 */
limit: number, };

export type HourNumbers = { 
/**
 * 0 to 23.
 */
hour: number, 
/**
 * Its pace.
 */
pace: Pace, };

export type HourReplies = { 
/**
 * The hour, from 0.
 */
hour: number, 
/**
 * In time, of all.
 */
kept: Rate, };

export type HoursOf = "calendar" | "working";

export type ImportContacts = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file.
 */
file: string, };

export type ImportCoupons = { 
/**
 * Key of the campaign that new codes belong to.
 */
campaign: number, 
/**
 * Path of the table.
 */
file: string, 
/**
 * Whether it is tried or kept.
 */
ending: ListEnding, };

export type ImportList = Record<symbol, never>;

export type ImportPartnerChecks = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whose sheet it is.
 */
partner: string, 
/**
 * Path of the file.
 */
file: string, };

export type ImportPlan = { 
/**
 * Digest of every decision; the commit must come to the same.
 */
plan: string, 
/**
 * Whether the shop is made by this import.
 */
new_shop: boolean, 
/**
 * Code of the currency that the shop's amounts are in, a new shop's too: its first file may name it.
 */
currency: string, 
/**
 * What stands before the shop's amounts.
 */
currency_sign: string, 
/**
 * What will happen.
 */
report: ImportReport, 
/**
 * Files that cannot be taken; the plan is that of the others.
 */
set_aside?: Array<SetAside>, };

export type ImportReplies = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of a table (CSV or Excel).
 */
file: string, };

export type ImportReport = { 
/**
 * Number of the run; 0 for a rehearsal.
 */
run: number, 
/**
 * Whether nothing was written.
 */
dry_run: boolean, 
/**
 * One report for each table, in the order given.
 */
files: Array<FileReport>, 
/**
 * Code of the currency that amounts were taken in although neither a file nor the owner has said it.
 */
assumed_currency?: string | null, 
/**
 * What stood beside the tables in a workbook or zip and was not recognised.
 */
left_out?: Array<string>, };

export type ImportReviews = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file.
 */
file: string, };

export type ImportShow = { 
/**
 * Number of the run.
 */
run: number, };

export type InspectPiece = { 
/**
 * Key of the piece.
 */
piece_id: number, 
/**
 * The grade that was on the screen: U, or the one that is changed.
 */
was: ReturnGrade, 
/**
 * Its grade.
 */
grade: ReturnGrade, 
/**
 * The points of its list that are not as they should be.
 */
flaws: Array<string>, 
/**
 * What was found, `class.detail` of the true reasons; none where there is nothing to say.
 */
reason: string | null, 
/**
 * What came instead; of grade M alone, and left out where it was told for the case.
 */
mismatch: TrickFound | null, 
/**
 * Where it is put.
 */
place: string | null, 
/**
 * What else there is to say.
 */
note: string | null, 
/**
 * Who looks.
 */
by: string, };

export type Issue = { 
/**
 * Name of the column; empty where it is not one column's.
 */
column: string, 
/**
 * What is wrong: texts `problem.<code>.what` and `.next`.
 */
code: string, 
/**
 * Rows.
 */
rows: number, };

export type Job = "clerk" | "packer" | "designer";

export type JobRule = { 
/**
 * The job.
 */
job: Job, 
/**
 * The month from which on it holds; none: the owner has set nothing, presets hold.
 */
from_month: string | null, 
/**
 * The weights, which add up to 100.
 */
weights: Array<MeasureWeight>, };

export type Join = { 
/**
 * The case's id.
 */
id: number, 
/**
 * Number of the order.
 */
order_no: string, };

export type JoinCases = { 
/**
 * The cases.
 */
joins: Array<Join>, };

export type JoinHandCase = { 
/**
 * The case by hand, as it was on the screen.
 */
hand: CaseSeen, 
/**
 * Key of the imported case.
 */
imported: number, 
/**
 * Who.
 */
by: string, };

export type JoinStray = { 
/**
 * Key of the reception.
 */
reception_id: number, 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Who.
 */
by: string, };

export type JudgeAction = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What it is: a change, a training or a changed page.
 */
doing: LoopAction, 
/**
 * Its key.
 */
id: number, 
/**
 * What came of it.
 */
verdict: LoopVerdict, 
/**
 * What came of it in words, or why it was given up.
 */
note: string, };

export type KeepBench = { 
/**
 * Name of the bench.
 */
station: string, 
/**
 * Its unfinished parcels, the one at hand last.
 */
parcels: Array<Unfinished>, };

export type KeepEntry = { 
/**
 * The entry.
 */
entry: NewEntry, };

export type KeepEvidence = { 
/**
 * What is known of it.
 */
facts: Facts, 
/**
 * Its bytes in base64, or none where a file is named.
 */
data: string | null, 
/**
 * The file's path.
 */
path: string | null, };

export type KeepLossForecast = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`: this month or the next.
 */
month: string, 
/**
 * Orders that are planned.
 */
orders: number, 
/**
 * Who plans.
 */
by: string, };

export type KeepPhoto = { 
/**
 * Key of the parcel's order.
 */
order_id: number, 
/**
 * Who took it.
 */
staff: string, 
/**
 * The step of the check it was taken at.
 */
step: Step | null, 
/**
 * The point of the check it was taken at.
 */
point: string | null, 
/**
 * When it was taken.
 */
taken_at: At, 
/**
 * Its bytes in base64.
 */
data: string, };

export type KeepPicture = { 
/**
 * Path of a JPEG, PNG or WebP file.
 */
file: string, };

export type KeepScripts = { 
/**
 * Their names.
 */
names: Array<string>, 
/**
 * Who looked at them.
 */
by: string, };

export type KeepStray = { 
/**
 * Name of the shop at whose desk it lies.
 */
shop: string, 
/**
 * What was scanned, or what stands on it.
 */
scanned: string, 
/**
 * What there is to say about it.
 */
note: string | null, 
/**
 * Name of a kept picture of it.
 */
picture: string | null, 
/**
 * Who.
 */
by: string, };

export type Kept = "left_out" | "hash" | "province_city" | "masked" | "sealed";

export type KeptBench = { 
/**
 * Name of the bench.
 */
station: string, };

export type KeptShare = { 
/**
 * The step.
 */
step: Promised, 
/**
 * Whose, where it is by clerk.
 */
staff: string | null, 
/**
 * Kept among all that are decided; no rate under thirty.
 */
kept: Rate, };

export type KeptSheet = { 
/**
 * By step: kept among those that are decided.
 */
steps: Array<KeptShare>, 
/**
 * By clerk and step.
 */
clerks: Array<KeptShare>, 
/**
 * Those that were not kept, latest first.
 */
late: Array<LatePromise>, 
/**
 * Whether the shop has promised anything for these cases.
 */
promised: boolean, 
/**
 * Steps that were done, and no file or person tells from when their time runs.
 */
untold: Array<UntoldPromise>, };

export type KeyMove = "check" | "care" | "scripts" | "calls" | "report" | "experiments";

export type Kind = "photo" | "clip";

export type KindAction = { 
/**
 * Key of the action; none of a training.
 */
change: number | null, 
/**
 * What was changed.
 */
what: string, 
/**
 * The product, or who was trained.
 */
about: string | null, 
/**
 * When it was chosen.
 */
chosen_on: Day, 
/**
 * Since when it is done.
 */
live_on: Day | null, 
/**
 * Returns before it and after it, where there is something to compare.
 */
sides: Comparison | null, 
/**
 * What was said of it.
 */
verdict: string | null, };

export type KindGap = { 
/**
 * Which.
 */
kind: string, 
/**
 * The views it weakens.
 */
weakens: Array<string>, };

export type KindLine = { 
/**
 * The kind; none where nobody has said.
 */
kind: ActionKind | null, 
/**
 * How many there are.
 */
all: number, 
/**
 * Of them done.
 */
done: number, 
/**
 * Not done though their day is past.
 */
overdue: number, 
/**
 * Fewer returns after it, beyond chance.
 */
lower: number, 
/**
 * More returns after it, beyond chance.
 */
higher: number, 
/**
 * Compared, and the difference may be chance.
 */
not_shown: number, 
/**
 * Said to have helped.
 */
helped: number, 
/**
 * Said not to have helped.
 */
not_helped: number, 
/**
 * Said to be unclear.
 */
unclear: number, 
/**
 * Given up.
 */
dropped: number, 
/**
 * Each of them, the newest first.
 */
actions: Array<KindAction>, };

export type KindSheet = { 
/**
 * First and last day of the half year.
 */
span: [Day, Day], 
/**
 * A line for each kind that has actions; those without a kind come last.
 */
kinds: Array<KindLine>, };

export type KnownReason = { 
/**
 * `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`.
 */
class: string, 
/**
 * In words, such as 掉毛 · 袖口.
 */
detail: string | null, };

export type Kpi = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The shop's name.
 */
shop: string, 
/**
 * The month's figures.
 */
figures: KpiFigures, 
/**
 * The month before, to compare with.
 */
before: KpiFigures, 
/**
 * Every day of the month.
 */
days: Array<KpiDay>, 
/**
 * Stated reasons of the cases applied in the month, most first.
 */
reasons: Array<ReasonCount>, 
/**
 * The same cases by main class, with the version of the lexicon they are counted by.
 */
classes: ClassShares, 
/**
 * Products of the month's cohort, worst first.
 */
products: Array<ProductRate>, 
/**
 * Checks by packer.
 */
packers: Array<PackerCount>, 
/**
 * Faults found, most first.
 */
faults: Array<FaultCount>, 
/**
 * Days of the month whose 30 days are not over: their rate may still rise.
 */
young_days: number, 
/**
 * Orders signed off on those days.
 */
young_orders: number, 
/**
 * Rows of this shop waiting in quarantine, not counted in any figure.
 */
quarantined: number, 
/**
 * Whether any order of the shop has a sign-off or confirmation: without one the month's rate is empty.
 */
signed_told: boolean, 
/**
 * Where the owner has closed the month: all above is as it stood then. None while it is open.
 */
closing: MonthClosing | null, };

export type KpiAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type KpiDay = { 
/**
 * The day.
 */
date: Day, 
/**
 * Orders signed off on the day, with quality orders known by the end of the month.
 */
quality: Rate, 
/**
 * Cases applied.
 */
cases: number, 
/**
 * Of them with a quality reason.
 */
quality_cases: number, 
/**
 * Refunds paid.
 */
refunds: number, 
/**
 * Their sum.
 */
refund_fen: Fen, 
/**
 * Checks done.
 */
checks_done: number, 
/**
 * Of them failed.
 */
checks_failed: number, };

export type KpiFigures = { 
/**
 * Cohort and quality orders.
 */
quality: Rate, 
/**
 * Cases applied.
 */
cases: number, 
/**
 * Refunds paid.
 */
refund_fen: Fen, 
/**
 * Refunds of the month's cases that tell no day: counted in no month.
 */
undated: Refunded, 
/**
 * Refunds of the month whose day is a guess by the order's payment: the file of orders tells of them and no other.
 */
estimated: Refunded, 
/**
 * Compensation paid.
 */
compensation_fen: Fen, 
/**
 * Checks done.
 */
checks_done: number, 
/**
 * Of them failed.
 */
checks_failed: number, };

export type LabelAnswer = { "is": "printed", 
/**
 * Name of the printer.
 */
printer: string, 
/**
 * How often this label was printed, this time counted.
 */
times: number, 
/**
 * How many came out now.
 */
copies: number, 
/**
 * Number of the operation.
 */
operation: number, } | { "is": "waits" } | { "is": "no_printer" };

export type LabelKind = "aside" | "gift" | "shelf" | "piece" | "test";

export type LabelPlace = { 
/**
 * The kind.
 */
kind: LabelKind, 
/**
 * Name of the printer.
 */
printer: string, 
/**
 * Whether it prints without being asked.
 */
by_itself: boolean, };

export type LabelShown = { 
/**
 * A `data:` address with the picture, dot for dot.
 */
url: string, 
/**
 * Its width.
 */
width_mm: number, 
/**
 * Its height.
 */
height_mm: number, 
/**
 * Name of the printer; none where there is no printer for it yet: then it is shown on 60×40 mm.
 */
printer: string | null, 
/**
 * How many come out.
 */
copies: number, 
/**
 * How often it was printed before.
 */
times: number, };

export type LabelWish = "asked" | "by_itself";

export type LabelWritten = { 
/**
 * Its path.
 */
path: string, 
/**
 * Dots across.
 */
width: number, 
/**
 * Dots down.
 */
height: number, };

export type Lapse = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The case's number.
 */
case_no: string, 
/**
 * The order's number.
 */
order_no: string | null, 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What stands before its amounts, e.g. `¥`.
 */
currency_sign: string, 
/**
 * What the case waited for, or the step that was promised.
 */
step: string, 
/**
 * `deadline` or `promise`.
 */
source: string, 
/**
 * When it ran out.
 */
deadline_at: At, 
/**
 * What was at stake.
 */
money_fen: Fen | null, 
/**
 * Why, where somebody has noted it.
 */
cause: string | null, 
/**
 * Who noted it.
 */
cause_staff: string | null, };

export type LapseList = { 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, };

export type Lapses = { 
/**
 * How many.
 */
total: number, 
/**
 * What was at stake, by currency.
 */
sums: Array<Sum>, 
/**
 * How many have no cause yet.
 */
without_cause: number, 
/**
 * Causes, most often first.
 */
causes: Array<CauseCount>, 
/**
 * The newest two hundred.
 */
rows: Array<Lapse>, };

export type LastCampaign = { 
/**
 * Its name.
 */
name: string, 
/**
 * Days after which each buyer is judged.
 */
days: number, 
/**
 * Who bought again.
 */
again: Comparison, };

export type LateAnswer = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Number of its order, else its own.
 */
number: string, 
/**
 * Title of the goods.
 */
product: string | null, 
/**
 * What is asked for.
 */
refund_fen: Fen | null, 
/**
 * The end of the promise, or of the platform's time.
 */
at: At, 
/**
 * The promise's step; none where it is the platform's time.
 */
promised: Promised | null, 
/**
 * What to say.
 */
text: string, 
/**
 * Fields that nothing fills: the script is mended first.
 */
empty: Array<string>, 
/**
 * Whether it may be said.
 */
ready: boolean, 
/**
 * When the buyer was told.
 */
told_at: At | null, 
/**
 * By whom.
 */
told_by: string | null, };

export type LateAnswers = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * The clerk's name as the buyer knows it.
 */
clerk: string, };

export type LatePromise = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The order's number, else the case's.
 */
number: string, 
/**
 * The step.
 */
step: Promised, 
/**
 * Until when it was promised.
 */
until: At, 
/**
 * When it was done; none where it still is not.
 */
done_at: At | null, 
/**
 * Who did it.
 */
staff: string | null, 
/**
 * The cause, where somebody has noted it.
 */
cause: string | null, };

export type LateReply = { 
/**
 * When the buyer wrote.
 */
asked_at: At, 
/**
 * When the answer came.
 */
answered_at: At | null, 
/**
 * Who answered, or should have.
 */
clerk: string, 
/**
 * How long it took within the posted hours.
 */
seconds: number | null, };

export type Lately = { 
/**
 * The stated reason.
 */
reason: string, 
/**
 * Cases in 30 days.
 */
cases: number, };

export type Launch = { 
/**
 * As it was written.
 */
draft: LaunchDraft, 
/**
 * The product's title.
 */
product: string, 
/**
 * Who made it.
 */
made_by: string, 
/**
 * Whether it has begun.
 */
begun: boolean, 
/**
 * Name of the saved audience, where it is one that is still there.
 */
audience_name: string | null, 
/**
 * Buyers who meet the condition.
 */
audience: number, 
/**
 * Orders with the product that were paid since, for `watched_days`.
 */
orders: number, 
/**
 * For so many days sales and returns are watched.
 */
watched_days: number, 
/**
 * Hours from the first day's midnight to the first of them; none where there is none yet.
 */
first_hours: number | null, 
/**
 * The same to the tenth.
 */
tenth_hours: number | null, 
/**
 * Buyers who had bought before, among all buyers that are told.
 */
old: Rate, 
/**
 * Buyers out of the audience, among all buyers that are told.
 */
of_audience: Rate, 
/**
 * Buyers who had bought something of this category before, among those out of the audience.
 */
fitting: Rate, 
/**
 * Orders with a case about the product, among all.
 */
returned: Rate, 
/**
 * Orders with a first case for quality, among all.
 */
quality: Rate, 
/**
 * The share of quality returns in the shop's orders of the half year before; none where they are too few.
 */
usual: number | null, 
/**
 * Whether the first quality returns are more than that explains.
 */
alarm: boolean, 
/**
 * The first ten cases.
 */
returns: Array<LaunchReturn>, 
/**
 * How many buyers said something.
 */
answers: number, 
/**
 * What they said, the newest ten.
 */
said: Array<LaunchAnswer>, };

export type LaunchAnswer = { 
/**
 * Key of the answer.
 */
id: number, 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * When it was noted.
 */
noted_at: At, 
/**
 * In the buyer's words.
 */
said: string, 
/**
 * What it is about.
 */
tag: string, };

export type LaunchAudience = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * The condition.
 */
audience: LaunchAudienceRule, 
/**
 * Key of the saved audience, where it is one.
 */
audience_id: number | null, 
/**
 * Within so many days before the start.
 */
within_days: number, 
/**
 * The first day.
 */
starts_on: Day, };

export type LaunchAudienceRule = "category" | "lately" | "saved";

export type LaunchBuyer = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * When it was paid, or made where it was not.
 */
bought_on: Day, };

export type LaunchBuyers = { 
/**
 * How many buyers.
 */
buyers: number, 
/**
 * The product's category: `checklist.category.<category>` is its name.
 */
category: string, 
/**
 * The last two hundred of them, by the last order that put them in.
 */
rows: Array<LaunchBuyer>, };

export type LaunchDraft = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * The first day.
 */
starts_on: Day, 
/**
 * Who is asked first.
 */
audience: LaunchAudienceRule, 
/**
 * Key of the saved audience, where it is one.
 */
audience_id: number | null, 
/**
 * Within so many days before the start.
 */
within_days: number, 
/**
 * What they are offered, all of them alike.
 */
offer: string, 
/**
 * What they are asked about the product afterwards.
 */
form: string, };

export type LaunchExported = { 
/**
 * Paths of the files.
 */
paths: Array<string>, 
/**
 * People in them.
 */
people: number, };

export type LaunchList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type LaunchReturn = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * When it was applied for.
 */
applied_at: At | null, 
/**
 * The stated reason.
 */
reason: string, };

export type LaunchSaved = { 
/**
 * Its key.
 */
id: number, };

export type LayoutEffect = { 
/**
 * Orders that are new or changed.
 */
orders: number, 
/**
 * Lines of orders.
 */
lines: number, 
/**
 * Return cases.
 */
cases: number, 
/**
 * Cases whose time is estimated from their order's.
 */
estimated: number, 
/**
 * Cases whose order is not in the book.
 */
alone: number, 
/**
 * What stands before the shop's amounts.
 */
currency_sign: string, 
/**
 * What buyers paid.
 */
paid_fen: Fen, 
/**
 * What they ask back in all cases, open and withdrawn ones too.
 */
refund_fen: Fen, 
/**
 * Cases whose money went back.
 */
refunded: number, 
/**
 * How much went back.
 */
refunded_fen: Fen, 
/**
 * The first day.
 */
from: Day | null, 
/**
 * The last day.
 */
to: Day | null, 
/**
 * Orders with a time of sign-off: a rate by it needs them.
 */
signed: number, 
/**
 * Cases with a reason: a quality rate needs them.
 */
reasons: number, 
/**
 * The figures of the last day, by sign-off where it is known, else by payment.
 */
daily: Daily | null, };

export type Learner = { 
/**
 * Key of the person.
 */
id: number, 
/**
 * The name.
 */
name: string, 
/**
 * The role.
 */
role: Role, 
/**
 * The role that passing opens; none at the top.
 */
next: Role | null, 
/**
 * What is left to read.
 */
left: number, 
/**
 * What there is to read.
 */
to_read: number, 
/**
 * The newest round.
 */
last: QuizDone | null, 
/**
 * Whether it was passed in this role: the owner may raise.
 */
passed: boolean, 
/**
 * Whether it is whoever looks.
 */
own: boolean, };

export type Leave = { 
/**
 * Its number.
 */
id: number, 
/**
 * Who asked.
 */
asker: string, 
/**
 * What they are.
 */
role: Role, 
/**
 * Name of the command.
 */
command: string, 
/**
 * Whose limit it is: `refund` or `goodwill`.
 */
kind: string, 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * What they may give alone.
 */
limit_fen: Fen | null, 
/**
 * The case, where it is about one.
 */
case_id: number | null, 
/**
 * Last signs of its number.
 */
tail: string | null, 
/**
 * Whether the case has changed since it was asked.
 */
changed: boolean, 
/**
 * Why.
 */
reason: string, 
/**
 * When it was asked.
 */
asked_at: At, 
/**
 * When it was answered.
 */
answered_at: At | null, 
/**
 * `granted` or `declined`.
 */
answer: string | null, 
/**
 * Who answered.
 */
answered_by: string | null, 
/**
 * What they said.
 */
word: string | null, 
/**
 * Whether the caller may answer it.
 */
yours: boolean, 
/**
 * Whether the caller asked it.
 */
own: boolean, };

export type LeaveAnswered = { 
/**
 * Whether it was granted.
 */
granted: boolean, 
/**
 * Who had asked.
 */
asker: string, 
/**
 * The operation that did it, or that wrote the no.
 */
operation: number, };

export type LeaveAsked = { 
/**
 * Its number.
 */
request: number, 
/**
 * The operation that wrote it.
 */
operation: number, 
/**
 * What it asks for.
 */
amount_fen: Fen, };

export type LeaveList = Record<symbol, never>;

export type LeaveOutRows = { 
/**
 * The rows' ids.
 */
rows: Array<number>, 
/**
 * Why.
 */
reason: WhyLeftOut, };

export type LeaveWaiting = { 
/**
 * How many.
 */
requests: number, 
/**
 * What they ask for together.
 */
amount_fen: Fen, };

export type Leaves = { 
/**
 * Those that wait, the oldest first.
 */
waiting: Array<Leave>, 
/**
 * Those answered within thirty days, the newest first.
 */
answered: Array<Leave>, 
/**
 * Minutes from asking to answering, in the middle of those answered; none where none was.
 */
median_minutes: number | null, };

export type LedgerBalance = { 
/**
 * A code, a number or a name.
 */
key: string, 
/**
 * Its name for people, where it has another.
 */
name: string | null, 
/**
 * Entries of the month.
 */
entries: number, 
/**
 * Booked for the month.
 */
booked_fen: Fen, 
/**
 * Paid in the month.
 */
paid_fen: Fen, 
/**
 * Promised and not paid.
 */
open_fen: Fen, 
/**
 * What others are to bear of what was booked.
 */
owed_fen: Fen, };

export type LedgerBudget = { 
/**
 * The month.
 */
month: string, 
/**
 * The limits.
 */
rules: LedgerRules, 
/**
 * What may go out; none where no plan was made.
 */
plan_fen: Fen | null, 
/**
 * What was promised or paid for this month, less what was countered.
 */
booked_fen: Fen, 
/**
 * What is left of the plan; none where there is none.
 */
left_fen: Fen | null, 
/**
 * What was paid in this month.
 */
paid_fen: Fen, 
/**
 * What of this month is promised and not paid.
 */
open_fen: Fen, 
/**
 * How many days of the month have begun.
 */
days_gone: number, 
/**
 * How many days it has.
 */
days: number, 
/**
 * Promised today, less what was countered of it.
 */
today_fen: Fen, 
/**
 * The largest entry of the month.
 */
largest_fen: Fen, 
/**
 * Entries of the month.
 */
entries: number, 
/**
 * Where the month ends if it goes on like this; none outside of this month or in its first week.
 */
forecast_fen: Fen | null, 
/**
 * The 95 % range of that.
 */
forecast_range: [Fen, Fen] | null, 
/**
 * Promises past their 24 hours, of any month.
 */
overdue: number, 
/**
 * What they stand for.
 */
overdue_fen: Fen, 
/**
 * What others are to bear of this month's.
 */
owed_fen: Fen, 
/**
 * By what was given.
 */
kinds: Array<LedgerBalance>, 
/**
 * By class of the reason.
 */
causes: Array<LedgerBalance>, 
/**
 * By product.
 */
products: Array<LedgerBalance>, 
/**
 * By who gave it.
 */
clerks: Array<LedgerBalance>, 
/**
 * By who is to bear it.
 */
partners: Array<LedgerBalance>, 
/**
 * Every shop of the book.
 */
shops: Array<LedgerBalance>, 
/**
 * Freight of returns, by who pays it.
 */
freights: Array<LedgerShare>, 
/**
 * Refunds, by the way they went.
 */
refund_ways: Array<LedgerShare>, 
/**
 * The gifts, with how many are left.
 */
gifts: Array<GiftLeft>, };

export type LedgerBy = "kind" | "cause" | "product" | "clerk" | "partner";

export type LedgerEntryWritten = { 
/**
 * Its key.
 */
id: number, 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * What is left of the month's plan; none where there is no plan.
 */
month_left_fen: Fen | null, };

export type LedgerGift = { 
/**
 * Its key; none where it is new.
 */
id: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * What one is worth.
 */
value_fen: Fen, 
/**
 * How many there were at the beginning.
 */
stock: number, };

export type LedgerKind = "refund_part" | "freight" | "thanks" | "trouble" | "goods_again" | "coupon" | "gift";

export type LedgerLiable = "shop" | "partner" | "carrier" | "platform";

export type LedgerList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Which.
 */
which: LedgerWhich, 
/**
 * Only those of this case.
 */
case_id: number | null, 
/**
 * Only those behind one balance of the month.
 */
part: LedgerPart | null, 
/**
 * How many to leave out.
 */
skip: number, 
/**
 * How many to give, at most 200.
 */
limit: number, };

export type LedgerMonth = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type LedgerPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Their sum.
 */
sum_fen: Fen, 
/**
 * How many each question finds.
 */
counts: Array<LedgerWhichCount>, 
/**
 * The rows.
 */
rows: Array<LedgerRow>, };

export type LedgerPaid = { 
/**
 * How much.
 */
amount_fen: Fen, };

export type LedgerPart = { 
/**
 * By what.
 */
by: LedgerBy, 
/**
 * A code, a number or a name.
 */
key: string, };

export type LedgerRow = { 
/**
 * Its key; below zero where only a file or the room of care tells of it.
 */
id: number, 
/**
 * `entry`, `file`, `care`.
 */
source: string, 
/**
 * Key of the order.
 */
order_id: number | null, 
/**
 * Its number.
 */
order_no: string | null, 
/**
 * Key of the case.
 */
case_id: number | null, 
/**
 * Its number.
 */
case_no: string | null, 
/**
 * The entry it stands against.
 */
counters: number | null, 
/**
 * What.
 */
kind: string, 
/**
 * How.
 */
way: string, 
/**
 * Class of the reason.
 */
cause: string, 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * What is left of it after counter-entries.
 */
left_fen: Fen, 
/**
 * When it was promised, or countered.
 */
at: At, 
/**
 * Until when it has to be paid.
 */
due_at: At, 
/**
 * When it was paid.
 */
paid_at: At | null, 
/**
 * Where it stands.
 */
state: LedgerState, 
/**
 * The platform's number.
 */
platform_no: string | null, 
/**
 * Who is to bear it.
 */
liable: string, 
/**
 * The partner's name.
 */
partner: string | null, 
/**
 * What was agreed, or why it was countered.
 */
note: string | null, 
/**
 * Who gave it.
 */
staff: string, 
/**
 * Who approved it.
 */
approver: string | null, 
/**
 * How many its buyer got in the 30 days up to it.
 */
of_buyer: number, 
/**
 * Whether the order was refunded in full afterwards.
 */
refunded_after: boolean, 
/**
 * Whether a note or a picture tells what was agreed.
 */
agreed: boolean, 
/**
 * When the entry, or the one it stands against, was promised.
 */
promised_at: At, };

export type LedgerRules = { 
/**
 * Above this a second person has to approve.
 */
single_fen: Fen, 
/**
 * The thank-you that is proposed.
 */
thanks_fen: Fen, 
/**
 * The most of a thank-you without approval.
 */
thanks_most_fen: Fen, 
/**
 * What is proposed for the trouble of an exchange.
 */
trouble_fen: Fen, 
/**
 * The most of it without approval.
 */
trouble_most_fen: Fen, 
/**
 * The freight that is reckoned with where a case tells none.
 */
freight_fen: Fen, 
/**
 * The most that one order gets.
 */
order_fen: Fen | null, 
/**
 * The most that one buyer gets in 30 days.
 */
buyer_fen: Fen | null, 
/**
 * The most that goes out in a day.
 */
day_fen: Fen | null, };

export type LedgerShare = { 
/**
 * A code; `unknown` where nobody noted it, `file` for refunds that only files tell.
 */
key: string, 
/**
 * How often.
 */
times: number, 
/**
 * How much.
 */
fen: Fen, };

export type LedgerState = "promised" | "overdue" | "paid" | "confirmed" | "countered" | "counter";

export type LedgerWay = "refund" | "transfer" | "coupon" | "parcel";

export type LedgerWhich = "month" | "paid" | "unpaid" | "today" | "open" | "overdue" | "unproven" | "again";

export type LedgerWhichCount = { 
/**
 * The question.
 */
which: LedgerWhich, 
/**
 * How many.
 */
entries: number, };

export type LeftOut = "outside_hours" | "still_open" | "goods_fault" | "fault_found" | "not_visible" | "not_the_page" | "earlier_page" | "objection";

export type LeftOutCount = { 
/**
 * Why.
 */
why: LeftOut, 
/**
 * How many.
 */
count: number, };

export type Level = { 
/**
 * Its key; none where it is new.
 */
id: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * So many orders, or …
 */
at_least_orders: number | null, 
/**
 * … so much money, refunds left out.
 */
at_least_fen: Fen | null, 
/**
 * What its members get, in words that a buyer reads.
 */
benefit: string, };

export type LevelRow = { 
/**
 * The level.
 */
level: Level, 
/**
 * Buyers at this level.
 */
members: number, 
/**
 * What they have spent in those days, refunds left out.
 */
spent_fen: Fen, 
/**
 * Names of gift rules that ask for it.
 */
gifts: Array<string>, };

export type LevelsSaved = { 
/**
 * Keys of the levels, lowest first.
 */
ids: Array<number>, };

export type LexiconChange = { "change": "keep_entry", 
/**
 * The text or word.
 */
entry: NewEntry, } | { "change": "remove_entry", 
/**
 * Key of the entry.
 */
id: number, } | { "change": "merge_tags", 
/**
 * The tag that goes.
 */
tag: string, 
/**
 * The tag that stays.
 */
into: string, } | { "change": "choose_size_side", 
/**
 * `goods` or `buyer`.
 */
side: string, };

export type LexiconDue = { 
/**
 * Name of the shop.
 */
shop: string, };

export type LexiconEffectAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The change.
 */
of: LexiconChange, };

export type LexiconEntry = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * `text`: the whole of what was said; `word`: what is in it.
 */
kind: string, 
/**
 * The text or word, as it is compared.
 */
word: string, 
/**
 * The tag.
 */
tag: string, };

export type LexiconReview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`; where it is left out the one that waits, else the month before this one.
 */
month: string | null, };

export type LexiconVersion = { 
/**
 * Its number, counted from 1.
 */
number: number, 
/**
 * The month that was looked at for it, `YYYY-MM`.
 */
month: string, 
/**
 * When it was closed.
 */
closed_at: At, 
/**
 * Texts and words in it.
 */
entries: number, };

export type LiabilityProposal = { 
/**
 * Who bears it.
 */
bearer: LossBearer, 
/**
 * Whose agreement says so.
 */
by_party: string, 
/**
 * The clause.
 */
clause: string, 
/**
 * What is owed by it.
 */
owed_fen: Fen, 
/**
 * Paid within so many days of being asked.
 */
pay_days: number, };

export type LimitList = Record<symbol, never>;

export type LimitRow = { 
/**
 * Platform id.
 */
platform: string, 
/**
 * `applied_before` (shipping), `applied`, `agreed`, `returned`, `received` (the refund is due), `disputed` (evidence is due).
 */
step: string, 
/**
 * Hours that are known of the platform.
 */
known_hours: number | null, 
/**
 * Hours that the owner has entered, which count.
 */
own_hours: number | null, 
/**
 * Which hours count.
 */
clock: HoursOf, 
/**
 * What the platform does by itself when they are over, as far as that is known of it.
 */
known_outcome: string | null, 
/**
 * What it does in the owner's word, which counts.
 */
own_outcome: string | null, 
/**
 * Whether a file of the platform's cases tells the deadline itself.
 */
in_file: boolean, };

export type LintText = { 
/**
 * The text.
 */
text: string, 
/**
 * Where it will be said.
 */
situation: WordingSituation, 
/**
 * The language in which names and reasons are told.
 */
language: string | null, };

export type ListEnding = "try" | "keep";

export type ListPlace = { 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, 
/**
 * The category.
 */
category: string, 
/**
 * Key of the product, where it is for this one alone.
 */
product: number | null, };

export type ListSource = "preset" | "all_shops" | "this_shop" | "product";

export type ListVersion = { 
/**
 * Its number.
 */
number: number, 
/**
 * When it was saved.
 */
at: At, 
/**
 * How many checks were made with it.
 */
checks: number, };

export type ListedProblem = { 
/**
 * Number of the row in the file.
 */
row: number, 
/**
 * What it is; its text is the locale key `coupons.problem.<problem>`.
 */
problem: string, };

export type ListingNoted = { 
/**
 * Its key.
 */
id: number, };

export type LongStage = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The order's number, else the case's.
 */
number: string, 
/**
 * The stage.
 */
stage: CaseStage, 
/**
 * Who, where it is known.
 */
staff: string | null, 
/**
 * How long.
 */
minutes: number, };

export type LookAtAges = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rows as they are typed.
 */
rows: Array<TypedAge>, 
/**
 * A pasted table; its rows come after those.
 */
text: string | null, 
/**
 * Path of a table (CSV or Excel); its rows come after those.
 */
file: string | null, 
/**
 * The span of rows that tell none.
 */
span: string, };

export type LookAtCard = { 
/**
 * Key of the campaign.
 */
campaign: number, 
/**
 * How many.
 */
cards: number, 
/**
 * The words on it.
 */
words: string, 
/**
 * Where its square leads; none for none.
 */
link: string | null, };

export type LookAtCareText = { 
/**
 * The text.
 */
text: string, 
/**
 * The language in which names and reasons are told.
 */
language: string, };

export type LookAtFile = { 
/**
 * Path of the file.
 */
file: string, 
/**
 * Password of a protected workbook.
 */
password: string | null, 
/**
 * Row of the header, where a person has said it.
 */
header_row: number | null, 
/**
 * What one row is, where a person has said it.
 */
grain: Grain | null, };

export type LookAtGoods = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rows as they are typed.
 */
rows: Array<TypedGoods>, 
/**
 * A pasted table; its rows come after those.
 */
text: string | null, 
/**
 * Path of a table (CSV or Excel); its rows come after those.
 */
file: string | null, 
/**
 * The first day of costs that are other ones; none where they have always been so.
 */
costs_from: Day | null, };

export type LookAtScores = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rows as they are typed.
 */
rows: Array<TypedScore>, 
/**
 * A pasted table; its rows come after those.
 */
text: string | null, 
/**
 * Path of a table (CSV or Excel); its rows come after those.
 */
file: string | null, };

export type LookAtScript = { 
/**
 * Name of the shop whose policy its promises must keep to.
 */
shop: string, 
/**
 * The situation they are for: it says where they are said.
 */
situation: string, 
/**
 * The words.
 */
text: string, 
/**
 * The language in which names and reasons are told.
 */
language: string, };

export type Looked = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the folder.
 */
folder: string, 
/**
 * What happens to new files.
 */
mode: Mode, 
/**
 * Why the folder could not be looked at.
 */
refused: Error | null, 
/**
 * Recognised files that wait for the person: their paths.
 */
ready: Array<string>, 
/**
 * Files that could not be taken, and why.
 */
failed: Array<Failed>, 
/**
 * What came in by itself just now.
 */
imported: Array<ImportReport>, };

export type LookedAt = { 
/**
 * File name without the folder.
 */
file: string, 
/**
 * A name for the layout: the file's, without its dates.
 */
name: string, 
/**
 * Rows below the header, blank ones left out.
 */
rows: number, 
/**
 * Row of the header, from 1.
 */
header_row: number, 
/**
 * Each column.
 */
columns: Array<ColumnLook>, 
/**
 * The first rows; cells of personal columns are masked.
 */
head: Array<HeadRow>, 
/**
 * The proposal as a whole.
 */
draft: Draft, 
/**
 * Why a row seems to be that: locale key `mapping.grain.<reason>`.
 */
grain_reason: string, 
/**
 * Rows that repeat a number of the first rows.
 */
repeats: number, 
/**
 * Fields that a column can be.
 */
choices: Array<string>, 
/**
 * Groups of fields of which one each is needed.
 */
required: Array<Array<string>>, 
/**
 * A date that can be read in two ways, and no other one of its column decides.
 */
unclear_date: string | null, 
/**
 * Rows of the first ones that begin with the prefix of cancellations.
 */
cancelled: number, 
/**
 * Rows of the first ones with a refund other than zero.
 */
refunded: number, };

export type LoopAction = "change" | "training" | "listing" | "halt";

export type LoopAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type LoopSheet = { 
/**
 * How old each kind of file is; orders and cases also where none ever came.
 */
files: Array<FileAge>, 
/**
 * Products over their line that nobody has answered.
 */
alerts: number, 
/**
 * What buyers suggest and nothing was made of.
 */
suggestions: number, 
/**
 * Trainings that the figures propose.
 */
trainings: number, 
/**
 * Actions whose result cannot be seen yet, the oldest first.
 */
running: Array<LoopStep>, 
/**
 * Actions whose result waits for somebody to judge it, the oldest first.
 */
due: Array<LoopStep>, };

export type LoopStep = { 
/**
 * What.
 */
doing: LoopAction, 
/**
 * Key inside the book.
 */
id: number, 
/**
 * In words.
 */
what: string, 
/**
 * The product, or the clerk.
 */
about: string | null, 
/**
 * Who answers for it.
 */
owner: string | null, 
/**
 * By when it is to be done.
 */
by_on: Day | null, 
/**
 * Whether it is not done though that day is past.
 */
overdue: boolean, 
/**
 * Since when it is chosen, planned or stands.
 */
begun_on: Day, 
/**
 * Since when it works; none: not yet.
 */
live_on: Day | null, 
/**
 * From when on its result can be seen; none: nobody knows yet.
 */
due_on: Day | null, };

export type LoopVerdict = "helped" | "not_helped" | "unclear" | "dropped";

export type LooseCase = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Its number.
 */
case_no: string, 
/**
 * File name.
 */
file: string, 
/**
 * Record number in the file.
 */
row: number, 
/**
 * What stood where the order's number should.
 */
value: string, 
/**
 * When it was applied for.
 */
applied_at: At | null, 
/**
 * What is to be refunded.
 */
refund_fen: Fen | null, 
/**
 * Its goods.
 */
product: string | null, 
/**
 * Orders that it may be about; one fits, several leave the choice to a person.
 */
candidates: Array<Candidate>, };

export type LooseCases = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many to leave out (pages).
 */
skip: number, 
/**
 * How many to give, at most 100; 0 only counts.
 */
limit: number, };

export type LoosePage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The cases.
 */
cases: Array<LooseCase>, };

export type LossBearer = { 
/**
 * Whose it is.
 */
liable: LossLiable, 
/**
 * Their name; none of the shop.
 */
party: string | null, };

export type LossBy = "cause" | "place" | "warehouse" | "carrier" | "product" | "month" | "bearer";

export type LossCause = "broken" | "lost" | "late" | "short" | "spoiled" | "faulty";

export type LossCauseCount = { 
/**
 * The cause.
 */
cause: LossCause, 
/**
 * How many.
 */
losses: number, };

export type LossCell = { 
/**
 * Kind of goods, one of the checklists' categories.
 */
category: string | null, 
/**
 * Who carries.
 */
carrier: string | null, 
/**
 * When it was paid for.
 */
season: Season | null, };

export type LossCellLine = { 
/**
 * Which.
 */
cell: LossCell, 
/**
 * Orders with a loss among those that were sent.
 */
lost: Rate, 
/**
 * The standard that holds, as a share; none where there is none at all.
 */
limit: number | null, 
/**
 * In which dimensions the standard is a wider one.
 */
widened: Array<LossWidened>, 
/**
 * The rate's interval lies wholly above the standard.
 */
above: boolean, };

export type LossDraft = { 
/**
 * Why.
 */
cause: LossCause, 
/**
 * Where.
 */
place: LossPlace, 
/**
 * On which day, as far as anybody knows.
 */
happened_on: Day, 
/**
 * Number of the order; none of what lay in store.
 */
order_no: string | null, 
/**
 * Key of the product; none: the order's only one, or all of it.
 */
product_id: number | null, 
/**
 * The warehouse; none: as the order says.
 */
warehouse: string | null, 
/**
 * The carrier; none: as the order says.
 */
carrier: string | null, 
/**
 * Pieces.
 */
quantity: number, 
/**
 * What they are worth; none: what was paid for the order, or for the product in it.
 */
value_fen: Fen | null, 
/**
 * So many days late; none of any other cause.
 */
days_late: number | null, 
/**
 * A photo that is kept (`keep_picture`).
 */
picture: string | null, 
/**
 * Anything else.
 */
note: string | null, };

export type LossDue = { 
/**
 * Claims with something open after their day.
 */
overdue: number, 
/**
 * How much that is.
 */
overdue_fen: Fen, 
/**
 * Agreements that end within the days of their reminder.
 */
ending: number, 
/**
 * Standards that the shop's own rate lies surely above.
 */
above: number, 
/**
 * The quarter, `YYYY-Qn`, whose standards nobody has looked at yet; none where there is nothing to do.
 */
review: string | null, };

export type LossDueAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type LossFilter = { 
/**
 * First day; none: from the beginning.
 */
from: Day | null, 
/**
 * Last day; none: to the end.
 */
to: Day | null, 
/**
 * One group.
 */
group: LossGroup | null, 
/**
 * Whether somebody is asked for it; none: either.
 */
stands: LossStands | null, 
/**
 * Those of one claim.
 */
claim: number | null, };

export type LossForecast = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Orders that it is planned with.
 */
orders: number, 
/**
 * Orders as in the last four weeks.
 */
usual_orders: number, 
/**
 * Orders sent in the last ninety days: thirty are needed.
 */
sent: number, 
/**
 * Losses of a year whose worth is known: ten are needed.
 */
losses: number, 
/**
 * Of a hundred planned orders so many have no standard, one decimal.
 */
without: number, 
/**
 * What is foretold; none where there is no standard, or too little to tell.
 */
told: LossForetold | null, };

export type LossForecastAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`; the next month where it is left out.
 */
month: string | null, 
/**
 * Orders that are planned; as many a day as in the last four weeks where it is left out.
 */
orders: number | null, };

export type LossForecastKept = { 
/**
 * Orders that were planned.
 */
orders: number, 
/**
 * What was expected to stay with the shop.
 */
expected_fen: Fen, 
/**
 * In eight of ten such months at least so much.
 */
low_fen: Fen, 
/**
 * And at most so much.
 */
high_fen: Fen, 
/**
 * When it was kept.
 */
on: Day, };

export type LossForetold = { 
/**
 * Orders with a loss, one decimal.
 */
lost: number, 
/**
 * What a loss leaves with the shop, on average.
 */
each_fen: Fen, 
/**
 * What is expected to stay with the shop.
 */
expected_fen: Fen, 
/**
 * In eight of ten such months at least so much.
 */
low_fen: Fen, 
/**
 * And at most so much.
 */
high_fen: Fen, };

export type LossGroup = { 
/**
 * What is summed by.
 */
by: LossBy, 
/**
 * Its key; empty where nobody tells.
 */
key: string, };

export type LossKey = { 
/**
 * Number of its order.
 */
order_no: string, 
/**
 * Why.
 */
cause: LossCause, 
/**
 * Where.
 */
place: LossPlace, };

export type LossLiable = "warehouse" | "carrier" | "shop";

export type LossList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which.
 */
of: LossFilter, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type LossPage = { 
/**
 * All of them.
 */
total: number, 
/**
 * What they were worth.
 */
value_fen: Fen, 
/**
 * What is owed for them.
 */
owed_fen: Fen, 
/**
 * The rows.
 */
losses: Array<LossRow>, };

export type LossPlace = "warehouse" | "transport" | "return";

export type LossPlanMonth = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * First and last day.
 */
span: [Day, Day], 
/**
 * Whether it is not over.
 */
running: boolean, 
/**
 * What losses may come to; none where nobody has said.
 */
plan_fen: Fen | null, 
/**
 * Records.
 */
losses: number, 
/**
 * What they were worth.
 */
value_fen: Fen, 
/**
 * What others owe for them.
 */
owed_fen: Fen, 
/**
 * What stays with the shop: it is held against the plan.
 */
own_fen: Fen, 
/**
 * What was foretold for it, as it was kept; none where nobody has.
 */
foretold: LossForecastKept | null, 
/**
 * Left of the plan, below nothing where it is exceeded; none without a plan.
 */
left_fen: Fen | null, };

export type LossPlanSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type LossProposals = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * One cause alone; none: all of them.
 */
cause: LossCause | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type LossRateBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of payment.
 */
from: Day, 
/**
 * Last day of payment.
 */
to: Day, 
/**
 * Which rate.
 */
rate: LossRateOf, 
/**
 * Which orders.
 */
count: LossRateCount, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type LossRateCount = "sent" | "lost";

export type LossRateOf = { "of": "whole" } | { "of": "without" } | { "of": "standard", 
/**
 * Its key.
 */
standard: number, } | { "of": "cell", 
/**
 * Which.
 */
cell: LossCell, };

export type LossRateSheet = { 
/**
 * First day of payment.
 */
from: Day, 
/**
 * Last day of payment.
 */
to: Day, 
/**
 * Under so many there are counts and no rate.
 */
minimum: number, 
/**
 * Of all that were sent.
 */
whole: Rate, 
/**
 * Of those for which there is no standard at all.
 */
without: Rate, 
/**
 * A line for each standard with the orders it is the narrowest for, the widest first.
 */
standards: Array<LossStandardLine>, 
/**
 * A line for each kind of goods, way and season that was sent, most orders first.
 */
cells: Array<LossCellLine>, 
/**
 * Kinds of goods that can be named.
 */
categories: Array<string>, 
/**
 * Names of carriers that were met.
 */
carriers: Array<string>, };

export type LossRates = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of payment; ninety days before the last where it is left out.
 */
from: Day | null, 
/**
 * Last day of payment; the last one with data where it is left out.
 */
to: Day | null, };

export type LossRecorded = { 
/**
 * Its key.
 */
id: number, 
/**
 * Who bears it.
 */
bearer: LossBearer, 
/**
 * What is owed.
 */
owed_fen: Fen, };

export type LossReview = { 
/**
 * `YYYY-Qn`.
 */
quarter: string, 
/**
 * Its first and last day.
 */
span: [Day, Day], 
/**
 * When it was looked at, and by whom; none where nobody has.
 */
done: LossReviewDone | null, 
/**
 * A line for each standard.
 */
lines: Array<LossReviewLine>, 
/**
 * Every share that a standard was set to, the newest first.
 */
versions: Array<LossStandardVersion>, };

export type LossReviewAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type LossReviewDone = { 
/**
 * When.
 */
on: Day, 
/**
 * By whom.
 */
by: string, };

export type LossReviewLine = { 
/**
 * The standard with what came.
 */
line: LossStandardLine, 
/**
 * The share that is proposed from now on, in hundredths of a percent: the quarter's own, to a tenth of a percent
 * upward; none where the two do not surely differ, or there are too few orders.
 */
proposed: number | null, };

export type LossRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Why.
 */
cause: LossCause, 
/**
 * Where.
 */
place: LossPlace, 
/**
 * On which day.
 */
happened_on: Day, 
/**
 * Number of its order.
 */
order_no: string | null, 
/**
 * Key of its order, where the book has it.
 */
order_id: number | null, 
/**
 * Number of the parcel.
 */
tracking_no: string | null, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Its title.
 */
product: string | null, 
/**
 * Which warehouse sent it.
 */
warehouse: string | null, 
/**
 * Who carried it.
 */
carrier: string | null, 
/**
 * Pieces.
 */
quantity: number, 
/**
 * What they were worth.
 */
value_fen: Fen, 
/**
 * So many days late.
 */
days_late: number | null, 
/**
 * Who bears it.
 */
bearer: LossBearer, 
/**
 * The clause it follows; none where no agreement says anything.
 */
clause: string | null, 
/**
 * What is owed for it.
 */
owed_fen: Fen, 
/**
 * Paid within so many days of being asked, by the clause.
 */
pay_days: number | null, 
/**
 * Why another one than the agreement says.
 */
why: string | null, 
/**
 * Its photo.
 */
picture: string | null, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * The claim it is part of.
 */
claim_id: number | null, 
/**
 * Who recorded it.
 */
by: string, };

export type LossStandard = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Which parcels it is for.
 */
cell: LossCell, 
/**
 * So many of them may be lost, in hundredths of a percent.
 */
share: number, };

export type LossStandardLine = { 
/**
 * The standard.
 */
standard: LossStandard, 
/**
 * The same as a share.
 */
limit: number, 
/**
 * Orders with a loss among those it is the narrowest for.
 */
lost: Rate, 
/**
 * The rate's interval lies wholly above the standard.
 */
above: boolean, };

export type LossStandardVersion = { 
/**
 * Which parcels it is for.
 */
cell: LossCell, 
/**
 * So many of them may be lost, in hundredths of a percent; none where it was taken away.
 */
share: number | null, 
/**
 * The first day it held.
 */
from_on: Day, 
/**
 * Who set it.
 */
by: string, };

export type LossStands = "owed" | "claimed" | "own";

export type LossSum = { 
/**
 * Its key: a cause, a name, a product's key, a month, `carrier:NAME`; empty where nobody tells, and for the shop.
 */
key: string, 
/**
 * What it is called, of a product its title; of all others the key.
 */
name: string, 
/**
 * Records.
 */
losses: number, 
/**
 * Pieces.
 */
quantity: number, 
/**
 * What they were worth.
 */
value_fen: Fen, 
/**
 * What others owe for them.
 */
owed_fen: Fen, 
/**
 * Worth more than others owe: what stays with the shop; nothing where more is owed.
 */
own_fen: Fen, };

export type LossSums = { 
/**
 * All together.
 */
whole: LossSum, 
/**
 * A line for each group.
 */
groups: Array<LossSum>, };

export type LossTotals = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * What is summed by.
 */
by: LossBy, };

export type LossWidened = "category" | "carrier" | "season";

export type LossesTaken = { 
/**
 * How many.
 */
losses: number, 
/**
 * What is owed for them.
 */
owed_fen: Fen, };

export type Lot = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Key of the SKU.
 */
sku_id: number, 
/**
 * The AQL.
 */
aql: string, 
/**
 * How strictly it is inspected.
 */
strictness: Strictness, 
/**
 * Code letter.
 */
letter: string, 
/**
 * Parcels in the lot.
 */
size: number, 
/**
 * Parcels drawn.
 */
sample: number, 
/**
 * Acceptance number.
 */
accept: number, 
/**
 * Drawn parcels that were checked.
 */
checked: number, 
/**
 * Of them failed.
 */
failed: number, 
/**
 * `accepted` or `rejected`; none while the sample is not through.
 */
verdict: Verdict | null, 
/**
 * When it was opened.
 */
opened_at: At, };

export type LotOffer = { 
/**
 * Key of the SKU.
 */
sku_id: number, };

export type MainShare = { 
/**
 * `goods`, `transport`, `buyer`, `other`, `unclassified`.
 */
main: string, 
/**
 * Cases in it.
 */
cases: number, 
/**
 * Its share in tenths of a per cent.
 */
share_tenths: number, };

export type MakeCaseOfFeedback = { 
/**
 * Key of the answer.
 */
feedback: number, };

export type MakeClaim = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Keys of the losses.
 */
losses: Array<number>, 
/**
 * By when it is to be paid; none: as the clauses say.
 */
due_on: Day | null, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * Who makes it.
 */
by: string, };

export type MakeNotice = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Who gathers them.
 */
by: string, } & ({ "cause": "halt", 
/**
 * Key of the halt.
 */
halt: number, } | { "cause": "late" });

export type MakePartnerPlan = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * The figure it was warned for.
 */
figure: PartnerFigure, 
/**
 * What is to be done.
 */
what: string, 
/**
 * By when.
 */
due_on: Day, 
/**
 * Who answers for it; none: the partner itself.
 */
owner: string | null, 
/**
 * Who makes it.
 */
by: string, };

export type MakeSegmentRule = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which orders.
 */
segment: Segment, 
/**
 * What is done for them.
 */
act: SegmentAct, 
/**
 * Hours after sign-off at which their buyers are asked; only of care.
 */
hours: number | null, 
/**
 * Quality orders of the segment, as the page tells them.
 */
hits: number, 
/**
 * Orders of the segment, as the page tells them.
 */
orders: number, 
/**
 * Who makes it.
 */
by: string, };

export type MapBorders = { 
/**
 * Quality returns.
 */
quality: number, 
/**
 * Bought again within ninety days.
 */
again: number, };

export type MarginLine = { 
/**
 * Key of the product; 0 for the whole.
 */
product_id: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Orders with it.
 */
orders: number, 
/**
 * Pieces.
 */
pieces: number, 
/**
 * What was paid for them, as far as it is told.
 */
sales_fen: Fen, 
/**
 * What they had cost; none where that is not noted of all.
 */
goods_fen: Fen | null, 
/**
 * Margin before returns; none where a price or a cost is missing.
 */
before_fen: Fen | null, 
/**
 * Cases.
 */
cases: number, 
/**
 * Those of which every part is known: a margin after returns is at most what is told where some are not.
 */
complete: Rate, 
/**
 * Those of which some part is not.
 */
incomplete: number, 
/**
 * Refunds of undone sales.
 */
reversed_fen: Fen, 
/**
 * What those goods had cost: they are not sold any more.
 */
taken_back_fen: Fen, 
/**
 * What the returns cost, less money that came back.
 */
returns_fen: Fen, 
/**
 * Margin after returns.
 */
after_fen: Fen | null, };

export type MarginSheet = { 
/**
 * The products of which both margins are known, together.
 */
whole: MarginLine, 
/**
 * A line for each product: the lowest margin after returns first, those without a known cost last.
 */
products: Array<MarginLine>, 
/**
 * Products whose margin is not known.
 */
unknown: number, 
/**
 * Cases about several products at once: what they cost is in no product's line, nor in the whole.
 */
unplaced: number, 
/**
 * What those cost.
 */
unplaced_fen: Fen, };

export type MarginSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of payment.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, };

export type Mark = { "is": "asked", 
/**
 * What.
 */
confirm: OrderConfirm, } | { "is": "alert", 
/**
 * The product with its figures.
 */
alert: Alert, } | { "is": "high_value", 
/**
 * What was paid.
 */
paid_fen: Fen, } | { "is": "address" } | { "is": "several_labels", 
/**
 * Their numbers.
 */
numbers: Array<string>, };

export type MarkCareSent = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Keys of the orders.
 */
orders: Array<number>, 
/**
 * Who sent.
 */
by: string, };

export type MarkChangeLive = { 
/**
 * Its key.
 */
change: number, 
/**
 * Since when; none: not yet.
 */
live_on: Day | null, };

export type MarkPlaced = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The place.
 */
place: string, 
/**
 * Since when; none takes the note away.
 */
on: Day | null, 
/**
 * Name of a kept picture of it.
 */
picture: string | null, 
/**
 * Who put it there.
 */
by: string, };

export type MarkSent = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * Numbers of the orders.
 */
orders: Array<string>, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Who says so.
 */
by: string, };

export type MarkTrainingDone = { 
/**
 * Its key.
 */
training: number, 
/**
 * The day; none: not yet.
 */
done_on: Day | null, };

export type MarkUrgent = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Numbers of the orders.
 */
orders: Array<string>, 
/**
 * Who asked for it.
 */
by: string, };

export type Me = Record<symbol, never>;

export type MeanDifference = { 
/**
 * How many are in the first group.
 */
first: number, 
/**
 * How many are in the second group.
 */
second: number, 
/**
 * Mean of the first group; none where it is too small.
 */
first_fen: Fen | null, 
/**
 * Mean of the second group; none where it is too small.
 */
second_fen: Fen | null, 
/**
 * Second less first; none where one of them is too small.
 */
difference_fen: Fen | null, 
/**
 * Its 95 % interval.
 */
interval_fen: [Fen, Fen] | null, 
/**
 * What may be said.
 */
verdict: Shown, };

export type Meant = { 
/**
 * The text as it was stated.
 */
reason: string, 
/**
 * Its class; none: what the platform's list says.
 */
class: string | null, 
/**
 * Whether it counts as quality; left out: the platform's rule, and where that is not known, the class.
 */
quality: boolean | null, };

export type Measure = "answer" | "again" | "kept" | "content" | "escapes" | "pace" | "page";

export type MeasureAbout = { 
/**
 * The measure.
 */
measure: Measure, 
/**
 * Whose work it is.
 */
job: Job, 
/**
 * What its value is.
 */
unit: MeasureUnit, 
/**
 * Whether more is better.
 */
more_is_better: boolean, };

export type MeasureCompared = { 
/**
 * Which.
 */
measure: ExperimentMeasure, 
/**
 * The first way, and beside it the other.
 */
compared: Comparison, };

export type MeasureRate = { 
/**
 * Which.
 */
measure: ExperimentMeasure, 
/**
 * Its rate.
 */
rate: Rate, };

export type MeasureUnit = "share" | "minutes" | "seconds";

export type MeasureWeight = { 
/**
 * The measure.
 */
measure: Measure, 
/**
 * Per cent of the score.
 */
weight: number, 
/**
 * What is aimed at, in the measure's unit: a share between 0 and 1, minutes, seconds; to three decimals.
 */
target: number, };

export type MemberDesk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type MembersTold = { 
/**
 * The levels, lowest first.
 */
levels: Array<LevelRow>, 
/**
 * Orders of so many days count; none: all.
 */
within_days: number | null, 
/**
 * Buyers who reach no level.
 */
without: number, 
/**
 * What the platform allows on cards in parcels.
 */
codes: ParcelCodes, };

export type Mend = { 
/**
 * The operation, by which it is taken back.
 */
operation: number, 
/**
 * When.
 */
at: At, 
/**
 * Who.
 */
actor: string, 
/**
 * `mended` or `left_out`.
 */
how: string, 
/**
 * Why they were left out; blank where they were mended.
 */
reason: string, 
/**
 * How many rows.
 */
rows: number, 
/**
 * What was wrong with most of them.
 */
code: string, };

export type MendList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many, at most 50.
 */
limit: number, };

export type MendRows = { 
/**
 * The rows, each with its corrected cells.
 */
rows: Array<RowMend>, 
/**
 * How dates that end with their year are to be read in all of them.
 */
dates: DateOrder | null, };

export type Mended = { 
/**
 * Rows whose key was new.
 */
added: number, 
/**
 * Rows that changed something in the book.
 */
updated: number, 
/**
 * Rows that the book knew already.
 */
unchanged: number, 
/**
 * Rows that still cannot be read and go on waiting.
 */
refused: Array<StillWrong>, };

export type MergeTags = { 
/**
 * The tag that goes.
 */
tag: string, 
/**
 * The tag that stays.
 */
into: string, };

export type Misread = { "why": "half", 
/**
 * What was read.
 */
text: string, } | { "why": "two_scans", 
/**
 * The first.
 */
first: string, 
/**
 * The second.
 */
second: string, } | { "why": "wrong_layout", 
/**
 * What was read.
 */
text: string, 
/**
 * What the label probably says.
 */
likely: string, } | { "why": "check_digit", 
/**
 * What was read.
 */
text: string, } | { "why": "unknown_goods", 
/**
 * The code.
 */
text: string, };

export type MissingGifts = { 
/**
 * Among all returns applied.
 */
share: Rate, 
/**
 * Of them the ones that name the gift.
 */
named: number, 
/**
 * The stated reasons that do.
 */
named_reasons: Array<string>, 
/**
 * The stated reasons that were counted.
 */
reasons: Array<string>, 
/**
 * What a report of others says, as a share; no figure of this shop.
 */
reference: number, };

export type Mistake = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Key of the parcel's order.
 */
order_id: number, 
/**
 * The order's number.
 */
order_no: string, 
/**
 * `wrong`, `too_many` or `too_few`.
 */
kind: string, 
/**
 * What the order has.
 */
expected: string, 
/**
 * What was found.
 */
found: string, 
/**
 * Who packed.
 */
staff: string, 
/**
 * When.
 */
at: At, };

export type MistakeKind = "wrong" | "too_many" | "too_few";

export type MistakeList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, };

export type Mistakes = { 
/**
 * How many there are.
 */
total: number, 
/**
 * The newest two hundred.
 */
shown: Array<Mistake>, };

export type MixReason = { 
/**
 * The tag; none: not classified.
 */
tag: string | null, 
/**
 * Among the product's cases.
 */
here: Rate, 
/**
 * Among all other cases of the shop.
 */
elsewhere: Rate, 
/**
 * Whether it is said of this product more than elsewhere, beyond what chance explains.
 */
over: boolean, };

export type Mode = "preview" | "silent";

export type Moment = { 
/**
 * `checked`, `paid`, `shipped`, `signed`, `applied`, `agreed`, `returned`, `received`, `refunded`, `closed`, `kept`.
 */
what: string, 
/**
 * When.
 */
at: At, 
/**
 * The check, where that is what happened.
 */
check: CheckDone | null, 
/**
 * The case it belongs to.
 */
case_id: number | null, 
/**
 * The proof that belongs here, by key.
 */
evidence: Array<number>, };

export type MoneyMove = { 
/**
 * When, where it is known.
 */
at: At | null, 
/**
 * What came (negative where it went).
 */
amount_fen: Fen, 
/**
 * What is left of it.
 */
left_fen: Fen, };

export type MoneyShare = { 
/**
 * How many pieces have a known value.
 */
pieces: number, 
/**
 * What was paid for them.
 */
value_fen: Fen, 
/**
 * What they brought.
 */
money_fen: Fen, 
/**
 * Money of the value, four decimals.
 */
share: number | null, 
/**
 * Its 95 % interval: a ratio of sums, its variance linearised (W. G. Cochran, Sampling Techniques, 1977, 6.4).
 */
interval: [number, number] | null, };

export type MonthClosing = { 
/**
 * When.
 */
at: At, 
/**
 * By whom.
 */
by: string, 
/**
 * Keys of the returns that came in afterwards: applied for in the month, or of an order signed off in it;
 * newest application first.
 */
late: Array<number>, 
/**
 * How many of them were applied for in the month, so that its figures would be others without the closing.
 */
late_in_month: number, 
/**
 * The figures as the book tells them now.
 */
now: KpiFigures, };

export type MonthPlan = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * What may go out in it.
 */
plan_fen: Fen, };

export type MonthReview = { 
/**
 * The month looked at.
 */
month: string, 
/**
 * Whether it waits to be done: the month is over, has cases and no version.
 */
due: boolean, 
/**
 * The version it was closed with.
 */
version: LexiconVersion | null, 
/**
 * The number the next version gets.
 */
next: number, 
/**
 * Cases applied for in the month.
 */
cases: number, 
/**
 * Of them not classified.
 */
unclassified: number, 
/**
 * Of them without any text.
 */
without_text: number, 
/**
 * Different texts that no rule knows or that say only a main class.
 */
texts: number, 
/**
 * Texts that say nearly the same, the largest group first.
 */
groups: Array<TextGroup>, 
/**
 * Texts that lie near no other.
 */
loose: Array<SaidText>, 
/**
 * How many of those there are.
 */
loose_count: number, 
/**
 * Words that were not said in the three months before and that no rule knows, most first.
 */
new_words: Array<NewWord>, 
/**
 * Words that cases without a reason say often and that no rule knows, most first; new ones stand above.
 */
frequent: Array<NewWord>, 
/**
 * Texts and words of the owner's that nobody has said for three months.
 */
quiet: Array<QuietWord>, 
/**
 * Reasons that no case has had for three months.
 */
unused: Array<UnusedTag>, };

export type Mood = "calm" | "hurried" | "angry" | "let_down";

export type MoveBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which move.
 */
name: KeyMove, 
/**
 * Those it reached, or those it did not; left out: both.
 */
reached: boolean | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type MoveCase = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * The step; a refund has a command of its own.
 */
step: CaseStep, 
/**
 * When; now where it is left out.
 */
at: At | null, 
/**
 * What there is to say about it.
 */
note: string | null, 
/**
 * Who.
 */
by: string, };

export type MoveCases = { 
/**
 * The cases, as they were on the screen.
 */
seen: Array<CaseSeen>, 
/**
 * The step.
 */
step: CaseStep, 
/**
 * Who.
 */
by: string, };

export type MoveLine = { 
/**
 * Which.
 */
name: KeyMove, 
/**
 * The first day of the span it is on, or was on last.
 */
on_from: Day | null, 
/**
 * The last day of that span; none while it goes on.
 */
off_on: Day | null, 
/**
 * The first day the book has something of it, of the last months: it may be on from there.
 */
first_on: Day | null, 
/**
 * How far it went; none while it is off.
 */
told: MoveTold | null, };

export type MoveOutcome = { "is": "compared", 
/**
 * Without it first.
 */
groups: Comparison, 
/**
 * What may be said; of checks, within each product.
 */
verdict: Shown, } | { "is": "share", 
/**
 * Hits among those whose outcome is known.
 */
rate: Rate, } | { "is": "count", 
/**
 * So often.
 */
times: number, };

export type MoveSheet = { 
/**
 * All six.
 */
moves: Array<MoveLine>, 
/**
 * Whom they reached is told of so many days at most.
 */
days: number, };

export type MoveSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type MoveTold = { 
/**
 * The days in question.
 */
span: [Day, Day], 
/**
 * What is counted.
 */
unit: MoveUnit, 
/**
 * So many it could have reached in these days.
 */
all: number, 
/**
 * So many it did.
 */
reached: number, 
/**
 * What came of it since it is on.
 */
outcome: MoveOutcome, };

export type MoveUnit = "orders" | "cases" | "days";

export type Myself = { 
/**
 * Whether the book knows its people; without any, whoever sits here is the owner.
 */
people: boolean, 
/**
 * Whether work is this or that one's: the book knows its people, or the demonstration has its own.
 */
team: boolean, 
/**
 * Who has signed in, or whose badge it is.
 */
person: PersonHere | null, 
/**
 * Whether nobody is there yet who may go on.
 */
locked: boolean, 
/**
 * Names of the commands that this caller may not call.
 */
refused: Array<string>, 
/**
 * How far they decide alone; none where nothing holds them.
 */
limits: OwnLimits | null, 
/**
 * Requests that wait for an answer of theirs, and the sum of what they ask for.
 */
waiting: LeaveWaiting, 
/**
 * After so many minutes without a hand on it the window asks again.
 */
idle_minutes: number, 
/**
 * Who can be chosen before the PIN.
 */
tiles: Array<PersonHere>, };

export type NameNewOrder = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Number of the new order.
 */
new_order_no: string, 
/**
 * Who.
 */
by: string, };

export type NamedProduct = { 
/**
 * Key of the product.
 */
id: number, 
/**
 * Its title.
 */
name: string, };

export type NeededFor = { 
/**
 * `description`, `service`, `logistics`.
 */
which: string, 
/**
 * The newest score, in points.
 */
score: number, 
/**
 * Its day.
 */
day: Day, 
/**
 * Whether it is there already.
 */
reached: boolean, 
/**
 * So many ratings of five; none where nobody told how many there are.
 */
more: number | null, 
/**
 * The same at both ends of what a rounded score may be.
 */
range: [number, number] | null, };

export type NewEntry = { 
/**
 * What is compared.
 */
kind: EntryKind, 
/**
 * The text or word.
 */
word: string, 
/**
 * The tag.
 */
tag: string, };

export type NewWord = { 
/**
 * The word.
 */
word: string, 
/**
 * Cases that say it.
 */
cases: number, 
/**
 * One of their texts.
 */
example: string, };

export type NoteAbsence = { 
/**
 * Key of the person.
 */
person: number, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
until: Day, 
/**
 * Key of whoever stands in; none for the rule's substitute, else the owner.
 */
substitute: number | null, };

export type NoteCause = { 
/**
 * Key of the record.
 */
id: number, 
/**
 * Why.
 */
cause: string, 
/**
 * Who notes it.
 */
by: string, };

export type NoteContact = { 
/**
 * Key of the list.
 */
notice: number, 
/**
 * Keys of the orders.
 */
orders: Array<number>, 
/**
 * What the buyer answered; none: they were contacted.
 */
answer: string | null, 
/**
 * Who contacted them.
 */
by: string, };

export type NoteCouponUsed = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The coupon's code.
 */
code: string, 
/**
 * Number of the order it was used for.
 */
order_no: string, 
/**
 * Who notes it.
 */
by: string, };

export type NoteFeedback = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * In the buyer's words.
 */
said: string, 
/**
 * `size`, `quality`, `how_to`, `missing`, `delivery`, `looks`, `idea`, `praise`, `other`.
 */
tag: string, 
/**
 * Stars, where the buyer gave some; nothing depends on them.
 */
stars: number | null, 
/**
 * Who notes it.
 */
by: string, };

export type NoteHaltNotice = { 
/**
 * Key of the notice.
 */
notice: number, 
/**
 * What.
 */
step: NoticeStep, 
/**
 * When; none: now.
 */
at: At | null, };

export type NoteLapses = Record<symbol, never>;

export type NoteListing = { 
/**
 * Key of the product.
 */
product: number, 
/**
 * Since which day.
 */
from_on: Day, 
/**
 * What was changed.
 */
what: string, 
/**
 * Who made it: returns because of the page count for them from this day on. Blank: nobody's.
 */
designer: string, 
/**
 * Who notes it.
 */
by: string, };

export type NoteOptOut = { 
/**
 * Key of the order by which the buyer is known.
 */
order_id: number, 
/**
 * Who notes it.
 */
by: string, };

export type NoteOutcome = { 
/**
 * Key of the use.
 */
use_id: number, 
/**
 * How it went.
 */
went: Went | null, };

export type NotePost = { 
/**
 * Key of the post.
 */
post: number, 
/**
 * What came of it.
 */
result: PostResult, 
/**
 * Who notes it.
 */
by: string, };

export type NotePush = { "add": { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The audience it was shown to.
 */
audience: number | null, 
/**
 * How.
 */
way: PushWay, 
/**
 * On which day.
 */
on: Day, 
/**
 * What it cost.
 */
cost_fen: Fen, 
/**
 * How often it was clicked.
 */
clicks: number, 
/**
 * Orders that the platform counts to it.
 */
orders: number, } } | { "remove": { 
/**
 * Its key.
 */
id: number, } };

export type NoteReferral = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The code that the buyer told.
 */
code: string, 
/**
 * Number of the order.
 */
order_no: string, 
/**
 * Who notes it.
 */
by: string, };

export type NoteReply = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * When the buyer wrote.
 */
asked_at: At, 
/**
 * When the first answer was written; none: never.
 */
answered_at: At | null, 
/**
 * Who answered, or should have.
 */
clerk: string, };

export type Notice = { 
/**
 * Its key.
 */
id: number, 
/**
 * `halt` or `late`.
 */
cause: string, 
/**
 * Key of the halt.
 */
halt_id: number | null, 
/**
 * Title of the halted goods; empty for late parcels.
 */
about: string, 
/**
 * When it was made.
 */
made_at: At, 
/**
 * By whom.
 */
made_by: string, 
/**
 * Buyers on it.
 */
buyers: number, 
/**
 * Of them contacted.
 */
contacted: number, 
/**
 * Of them those who answered.
 */
answered: number, };

export type NoticeList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type NoticeMade = { 
/**
 * Its key.
 */
id: number, 
/**
 * How many buyers are on it.
 */
buyers: number, };

export type NoticeRow = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Title of the goods.
 */
product: string | null, 
/**
 * Status of the order.
 */
status: string | null, 
/**
 * When the buyer was contacted.
 */
contacted_at: At | null, 
/**
 * By whom.
 */
contacted_by: string | null, 
/**
 * When the buyer answered.
 */
answered_at: At | null, 
/**
 * What the buyer answered.
 */
answer: string | null, 
/**
 * Whether the order has a case.
 */
has_case: boolean, };

export type NoticeSend = { 
/**
 * Its key.
 */
id: number, 
/**
 * Who was told; none where the contact is gone, or nobody was chosen.
 */
contact: number | null, 
/**
 * Their name, as the list of contacts has it now.
 */
name: string | null, 
/**
 * What they are.
 */
role: ContactRole | null, 
/**
 * When it was sent.
 */
sent_at: At, 
/**
 * Who sent it.
 */
sent_by: string, 
/**
 * When it was read.
 */
read_at: At | null, 
/**
 * When it was confirmed.
 */
confirmed_at: At | null, };

export type NoticeShow = { 
/**
 * Its key.
 */
notice: number, };

export type NoticeState = "unsent" | "waiting" | "late" | "confirmed";

export type NoticeStep = "read" | "confirmed";

export type Notices = { 
/**
 * Newest first.
 */
notices: Array<Notice>, 
/**
 * Orders that are late now and on no list of the last days.
 */
late: number, };

export type NumbersTidied = { 
/**
 * Numbers.
 */
numbers: number, 
/**
 * Keys.
 */
keys: number, };

export type ObjectToFigure = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The person whose figure it is.
 */
person: string, 
/**
 * The figure.
 */
measure: Measure, 
/**
 * The number of a case or order that it counts; none: the whole figure.
 */
number: string | null, 
/**
 * Why.
 */
note: string, 
/**
 * Who objects.
 */
by: string, };

export type Objection = { 
/**
 * Its key.
 */
id: number, 
/**
 * The job.
 */
job: Job, 
/**
 * The person.
 */
person: string, 
/**
 * The figure.
 */
measure: Measure, 
/**
 * The number of what is objected to; none: the whole figure.
 */
number: string | null, 
/**
 * Why.
 */
note: string, 
/**
 * Who wrote it.
 */
made_by: string, 
/**
 * When.
 */
made_at: At, 
/**
 * Whether the owner agreed; none while it waits.
 */
accepted: boolean | null, 
/**
 * The owner's words.
 */
answer: string | null, 
/**
 * Who decided.
 */
decided_by: string | null, 
/**
 * When.
 */
decided_at: At | null, };

export type OddCase = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Number of its order, else its own.
 */
number: string, 
/**
 * The clerk.
 */
staff: string, 
/**
 * Class of the stated reason.
 */
class: string, 
/**
 * How it ended.
 */
outcome: string, 
/**
 * What was refunded.
 */
refund_fen: Fen, 
/**
 * As a share of what was paid.
 */
share: number | null, 
/**
 * `outcome`: ended as few do; `sum`: refunded far more or less than others.
 */
why: string, };

export type Offer = { 
/**
 * The article.
 */
article: Article, 
/**
 * Parcels with this SKU alone that wait unchecked.
 */
waiting: number, 
/**
 * The lot that is not through yet.
 */
open: Lot | null, 
/**
 * Why all of them are checked; none where a lot may be opened.
 */
full: FullCheck | null, 
/**
 * The strictness that would hold.
 */
strictness: Strictness, 
/**
 * The plan that would hold.
 */
plan: Plan | null, 
/**
 * The AQL.
 */
aql: string, };

export type OfferLine = { 
/**
 * What such a parcel costs now.
 */
mean_fen: Fen | null, 
/**
 * Parcels in a year.
 */
yearly: number | null, 
/**
 * Saved in a year, below nothing where it is dearer; none where one of the two is not known.
 */
saving_fen: Fen | null, 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * Who offers it.
 */
offered_by: string, 
/**
 * With whom those parcels go now.
 */
carrier: string, 
/**
 * Parcels up to this weight; none: all of them.
 */
up_to_grams: number | null, 
/**
 * For each parcel.
 */
fee_fen: Fen, 
/**
 * When it was offered.
 */
offered_on: Day, };

export type OfferPiece = { 
/**
 * Key of the piece.
 */
piece_id: number, 
/**
 * Where it stood on the screen.
 */
was: PieceStanding, 
/**
 * Key of the channel.
 */
channel_id: number, 
/**
 * The price.
 */
price_fen: Fen, 
/**
 * Its flaw, as the listing tells it.
 */
flaw: string, 
/**
 * Key of the photo that shows the flaw; it is one of the inspection of the piece's order or case.
 */
evidence_id: number | null, 
/**
 * Who offers it.
 */
by: string, };

export type OfficialBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * The day.
 */
date: Day, 
/**
 * Which suspicion.
 */
why: Why, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type OfficialChecked = { 
/**
 * Days that can be recorded.
 */
days: number, 
/**
 * Of them days that have another figure already, which would be replaced.
 */
replaced: Array<Day>, 
/**
 * What is wrong, by row and column.
 */
faults: Array<CellFault>, };

export type OfficialDay = { 
/**
 * The platform's.
 */
official: OfficialFigure, 
/**
 * Ours.
 */
ours: Rate, 
/**
 * Ours less the platform's, where both are known.
 */
difference: number | null, };

export type OfficialDifference = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * The day.
 */
date: Day, };

export type OfficialFigure = { 
/**
 * The day.
 */
day: Day, 
/**
 * Orders it counts, where it tells.
 */
orders: number | null, 
/**
 * Quality orders it counts, where it tells.
 */
quality_orders: number | null, 
/**
 * Its rate, six decimals.
 */
rate: number, };

export type OfficialList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * How many days, at most 366.
 */
limit: number, };

export type OfficialRecorded = { 
/**
 * Days whose figure is another one now.
 */
days: number, };

export type OldShare = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Orders of buyers who had bought on an earlier day, among all whose buyer is told.
 */
old: Rate, 
/**
 * What they paid.
 */
old_fen: Fen, 
/**
 * Orders of buyers on the day of their first purchase.
 */
new_orders: number, 
/**
 * What they paid.
 */
new_fen: Fen, 
/**
 * Orders that do not tell their buyer.
 */
unknown_orders: number, 
/**
 * What they brought.
 */
unknown_fen: Fen, };

export type OpenDemo = { 
/**
 * Number of orders; 5,000 where it is left out.
 */
orders: number | null, 
/**
 * Seed; 1 where it is left out.
 */
seed: number | null, };

export type OpenExchange = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The first order, else the case's own number.
 */
order_no: string | null, 
/**
 * The new order; none while it is waited for.
 */
new_order_no: string | null, 
/**
 * What it waits for.
 */
waits: ExchangeWaits, 
/**
 * When it was agreed.
 */
agreed_at: At, 
/**
 * Whole days since.
 */
days: number, };

export type OpenExchanges = { 
/**
 * Name of the shop.
 */
shop: string, };

export type OpenLot = { 
/**
 * Key of the SKU.
 */
sku_id: number, 
/**
 * Who opens it.
 */
by: string, };

export type OrderConfirm = { 
/**
 * What it came to.
 */
outcome: ConfirmOutcome, 
/**
 * What is changed, or why it is cancelled.
 */
note: string | null, 
/**
 * Who asked.
 */
staff: string, 
/**
 * When.
 */
at: At, };

export type OrderLine = { 
/**
 * The platform's line number, or the position.
 */
line_no: string, 
/**
 * Key of its product.
 */
product_key: number, 
/**
 * The platform's product id.
 */
product_id: string, 
/**
 * Title.
 */
product: string, 
/**
 * Key of the SKU.
 */
sku_id: number | null, 
/**
 * SKU as the buyer chose it.
 */
sku_name: string | null, 
/**
 * Seller's code.
 */
sku_code: string | null, 
/**
 * Pieces.
 */
quantity: number | null, 
/**
 * What was paid for the line.
 */
paid_fen: Fen | null, };

export type OrderList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "which": "all" } | { "which": "cohort", 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, 
/**
 * Only orders with this product.
 */
product_id: string | null, } | { "which": "quality", 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, 
/**
 * Only by a first case on this product.
 */
product_id: string | null, } | { "which": "returned", 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, } | { "which": "untold", 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, } | { "which": "one_day", 
/**
 * The day of the basis.
 */
on: Day, 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, 
/**
 * `all`, or those that came `back` for quality.
 */
only: string, } | { "which": "sent", 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * `all`, `passed`, `failed`, `sampled`, `unchecked`.
 */
how: string, } | { "which": "month", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "which": "month_quality", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "which": "watched", 
/**
 * The day that puts an order in: `shipped`, `paid` or `signed`.
 */
basis: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * Returns are counted for so many days.
 */
watched_days: number, 
/**
 * `all`, `checked` or `unchecked`; of the last two, sampled lots are left out.
 */
checks: string, 
/**
 * `all`, or those that came `back`.
 */
only: string, } | { "which": "lacking", 
/**
 * `payment`, `sign_off`, `sent` and so on: a field of the page of coverage.
 */
field: string, } | { "which": "search", 
/**
 * What was typed.
 */
text: string, });

export type OrderPage = { 
/**
 * How many orders there are in all: equals the figure the list opened from.
 */
total: number, 
/**
 * The rows.
 */
orders: Array<OrderRow>, };

export type OrderRisk = { 
/**
 * First and last day of payment of the orders it is judged by.
 */
span: [Day, Day], 
/**
 * How many of them came back.
 */
whole: Rate, 
/**
 * What is missing for a score; none where there is one.
 */
too_few: PeakTooFew | null, 
/**
 * The score; none where there is too little to tell, or the order is not in the book any more.
 */
score: OrderScore | null, };

export type OrderRiskAsk = { 
/**
 * Key of the order.
 */
order: number, };

export type OrderRiskPart = { 
/**
 * Which part.
 */
part: RiskPart, 
/**
 * What it is called.
 */
name: string, 
/**
 * Orders alike in it that came back.
 */
back: Rate, 
/**
 * By how much it multiplies the share, two decimals; none under thirty orders: it counts for nothing.
 */
times: number | null, };

export type OrderRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The platform's order number.
 */
order_no: string, 
/**
 * `unpaid`, `paid`, `shipped`, `completed`, `closed`, `unknown`.
 */
status: string | null, 
/**
 * Titles of the goods.
 */
goods: string | null, 
/**
 * Pieces.
 */
quantity: number | null, 
/**
 * What was paid.
 */
paid_fen: Fen | null, 
/**
 * When it was paid.
 */
paid_at: At | null, 
/**
 * When it was signed off (or confirmed).
 */
signed_at: At | null, 
/**
 * Nothing tells the sign-off: the time is when the buyer confirmed.
 */
confirmed: boolean, 
/**
 * Cases it has.
 */
cases: number, 
/**
 * First stated reason, where it has a case.
 */
reason: string | null, 
/**
 * Result of the check before shipping: `passed`, `failed`, none.
 */
check: string | null, 
/**
 * Whether the shop's newest import brought it.
 */
fresh: boolean, };

export type OrderScore = { 
/**
 * In how many of a hundred such orders, as a share with three decimals.
 */
chance: number, 
/**
 * Times the shop's share, one decimal.
 */
times: number, 
/**
 * What it is made of.
 */
parts: Array<OrderRiskPart>, };

export type OrderSheet = { 
/**
 * The row of the list.
 */
order: OrderRow, 
/**
 * When it was made.
 */
created_at: At | null, 
/**
 * When it left.
 */
shipped_at: At | null, 
/**
 * Province and city.
 */
region: string | null, 
/**
 * Carrier.
 */
carrier: string | null, 
/**
 * Tracking number.
 */
tracking_no: string | null, 
/**
 * The warehouse that sent it: by hand, by its file, or by the rule of its goods.
 */
warehouse: string | null, 
/**
 * Its lines.
 */
lines: Array<OrderLine>, 
/**
 * Its cases, first application first.
 */
cases: Array<CaseRow>, 
/**
 * Its checks, newest first.
 */
checks: Array<CheckRow>, };

export type OrderShow = { 
/**
 * Key inside the book.
 */
id: number, };

export type OrderWithoutCase = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Name of its shop.
 */
shop: string, 
/**
 * Whether it is the number of the parcel that was sent with it; else its own.
 */
sent: boolean, 
/**
 * When that left, where a file tells it.
 */
shipped_at: At | null, 
/**
 * Title of the goods, of several the first.
 */
product: string | null, };

export type OrdersByTimes = { 
/**
 * `first`, `second_third`, `fourth_on`.
 */
times: string, 
/**
 * Orders with any case, among all.
 */
returned: Rate, 
/**
 * Orders with a first case for quality, among all.
 */
quality: Rate, };

export type OutOfForce = { 
/**
 * The first.
 */
from: Day | null, 
/**
 * The first no more.
 */
until: Day | null, };

export type OutcomeCount = { 
/**
 * The outcome.
 */
outcome: CallOutcome, 
/**
 * How many.
 */
cases: number, };

export type OutsideCodes = "forbidden" | "allowed";

export type OwnDay = { 
/**
 * Whose day it is: the name, where the job number is a badge of the shop's.
 */
staff: string, 
/**
 * Parcels checked today, in all shops.
 */
parcels: number, 
/**
 * Parcels in an hour of working time, one decimal; none under 30 parcels.
 */
parcels_per_hour: number | null, };

export type OwnLimits = { 
/**
 * A refund.
 */
refund_fen: Fen | null, 
/**
 * Anything on top: thanks, a compensation, a coupon.
 */
goodwill_fen: Fen | null, 
/**
 * What may be at stake in a case that they decide.
 */
case_fen: Fen | null, 
/**
 * Whether they decide cases that the platform judges.
 */
disputes: boolean, };

export type OwnNumbers = { 
/**
 * Job number.
 */
staff: string, };

export type OwnProfile = { 
/**
 * Profile id, as `--profile` takes it.
 */
profile: string, 
/**
 * The name a person gave it.
 */
name: string, 
/**
 * Platform id.
 */
platform: string, 
/**
 * What one row is.
 */
grain: Grain, 
/**
 * Columns that are read.
 */
used: number, 
/**
 * Columns that it has.
 */
columns: number, };

export type OwnStep = { 
/**
 * What is to be done.
 */
what: string, 
/**
 * Whose it is.
 */
who: string, 
/**
 * Within how many minutes after the halt.
 */
minutes: number, };

export type Pace = { 
/**
 * Checks, those that were done again among them.
 */
checks: number, 
/**
 * Of them failed.
 */
failed: number, 
/**
 * Parcels.
 */
parcels: number, 
/**
 * Pieces in these parcels.
 */
pieces: number, 
/**
 * Working time.
 */
worked_seconds: number, 
/**
 * Parcels in an hour of working time, one decimal; none under 30 parcels.
 */
parcels_per_hour: number | null, 
/**
 * Pieces in an hour of working time, one decimal; none under 30 parcels.
 */
pieces_per_hour: number | null, 
/**
 * The middle duration of a check.
 */
median_seconds: number | null, };

export type PackerCount = { 
/**
 * Badge or job number.
 */
staff: string, 
/**
 * Checks done.
 */
done: number, 
/**
 * Of them failed.
 */
failed: number, 
/**
 * Parcels that passed here.
 */
passed: number, 
/**
 * Of them came back with a fault, as the station's numbers count it.
 */
escapes: number, 
/**
 * Median duration in seconds.
 */
median_seconds: number, };

export type Parcel = { 
/**
 * Key of its order.
 */
order_id: number, 
/**
 * The shop.
 */
shop: string, 
/**
 * Platform id.
 */
platform: string, 
/**
 * What stands before the shop's amounts, e.g. `¥`.
 */
currency_sign: string, 
/**
 * The platform's order number.
 */
order_no: string, 
/**
 * Carrier.
 */
carrier: string | null, 
/**
 * Tracking number.
 */
tracking_no: string | null, 
/**
 * What was paid.
 */
paid_fen: Fen | null, 
/**
 * Whether the platform's file says that it has left already.
 */
shipped_at: At | null, 
/**
 * The goods.
 */
goods: Array<Piece>, 
/**
 * The seller's own note on the order.
 */
remark: string | null, 
/**
 * The points to look at, by the goods' category.
 */
checklist: Checklist, 
/**
 * Reasons stated in the last 30 days for these products that a check could have caught, most first.
 */
lately: Array<Lately>, 
/**
 * Gifts of the shop that can go in instead of one that is out.
 */
spare_gifts?: Array<SpareGift>, 
/**
 * What makes this order one to look at more closely.
 */
marks: Array<Mark>, 
/**
 * Whether its pieces have to be counted before it can pass.
 */
must_count: boolean, 
/**
 * Its place in a lot that is sampled.
 */
lot: Place | null, };

export type ParcelCodes = { 
/**
 * Whether a code may lead elsewhere.
 */
outside: OutsideCodes, 
/**
 * The rule; its name is the locale key `cards.rule.<rule>`.
 */
rule: string, 
/**
 * What may stand there instead; names are the locale keys `cards.instead.<name>`.
 */
instead: Array<string>, 
/**
 * Addresses of the platform itself.
 */
own: Array<string>, 
/**
 * The day the rule was looked up.
 */
as_of: Day, };

export type ParcelStep = "send" | "scan" | "deliver";

export type ParcelsWaiting = { 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, 
/**
 * How many, at most 300.
 */
limit: number, };

export type Pareto = { 
/**
 * Checks made.
 */
checks: number, 
/**
 * Points that failed.
 */
found: number, 
/**
 * The groups, most first.
 */
groups: Array<FaultGroup>, };

export type PartnerAction = { 
/**
 * Key of the action.
 */
change: number, 
/**
 * `plan`, `talk` or `spot_check`.
 */
source: string, 
/**
 * Key of the talk it was promised in.
 */
talk: number | null, 
/**
 * Key of the spot check it was found at.
 */
spot: number | null, 
/**
 * The point that was found wrong.
 */
point: string | null, 
/**
 * What is to be done.
 */
what: string, 
/**
 * Who answers for it.
 */
owner: string | null, 
/**
 * By when.
 */
due_on: Day | null, 
/**
 * Since when it is done.
 */
live_on: Day | null, 
/**
 * Whether its day is past and it is not done.
 */
overdue: boolean, 
/**
 * Whether somebody has said what came of it.
 */
over: boolean, };

export type PartnerAdjusted = { 
/**
 * The group's rate on the common mix, four decimals.
 */
rate: number, 
/**
 * Its 95 % interval.
 */
interval: [number, number], 
/**
 * That of the others on the same mix.
 */
others: number, 
/**
 * The group less the others.
 */
difference: number, 
/**
 * Its 95 % interval.
 */
between: [number, number], 
/**
 * What may be said.
 */
verdict: Shown, 
/**
 * The share of the group's own counts that lies in goods both have.
 */
covered: number, 
/**
 * How many kinds of goods both have.
 */
kinds: number, };

export type PartnerAgenda = { 
/**
 * Claims with something open.
 */
claims: number, 
/**
 * How much that is.
 */
open_fen: Fen, 
/**
 * Of them past their day.
 */
overdue: number, 
/**
 * Losses that it owes for and is not asked for yet.
 */
owed: number, 
/**
 * How much that is.
 */
owed_fen: Fen, 
/**
 * Halts on goods of which it has orders to send.
 */
halts: Array<PartnerAgendaHalt>, 
/**
 * Over a line for two months.
 */
warnings: Array<PartnerWarning>, 
/**
 * Actions that are not done, whatever they come from.
 */
open: Array<PartnerAction>, 
/**
 * The last day of its agreement, where that is near.
 */
ending: Day | null, };

export type PartnerAgendaHalt = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * The product's title, or the name of what else is halted.
 */
product: string, 
/**
 * Since which day.
 */
halted_on: Day, 
/**
 * Orders of the partner that it holds.
 */
orders: number, };

export type PartnerBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * Which orders, until when.
 */
days: PartnerDays, 
/**
 * Which count.
 */
what: WarehouseCount, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type PartnerCandidate = { 
/**
 * Its key.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * The points it was given.
 */
points: Array<CandidatePoint>, 
/**
 * Of a hundred, one decimal; none where nothing that weighs is known.
 */
score: number | null, 
/**
 * The share of the weights that is known, four decimals.
 */
certainty: number, 
/**
 * The lowest and highest it could be, whatever is not known yet.
 */
between: [number, number], 
/**
 * First whatever is not known yet: its lowest lies above everybody else's highest.
 */
surely_first: boolean, 
/**
 * Who kept it.
 */
by: string, };

export type PartnerCard = { 
/**
 * The partner.
 */
partner: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The orders, and until when they are told.
 */
now: PartnerDays, 
/**
 * As many days of the month before, at the same age.
 */
before: PartnerDays, 
/**
 * Whether the month is over.
 */
whole: boolean, 
/**
 * Under so many there is no rate.
 */
minimum: number, 
/**
 * Hours within which a parcel leaves in time, and money goes back in time.
 */
hours: number, 
/**
 * Orders of the month, and of the days before.
 */
orders: [number, number], 
/**
 * Hours after which the middle parcel left, in the month and before.
 */
send_hours: [number | null, number | null], 
/**
 * The figures.
 */
figures: Array<PartnerCardFigure>, };

export type PartnerCardAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * `YYYY-MM`; the month of the last day with data where it is left out.
 */
month: string | null, };

export type PartnerCardFigure = { 
/**
 * Which.
 */
figure: PartnerFigure, 
/**
 * Whether more is better.
 */
rises: boolean, 
/**
 * The month (`second`) beside the days before (`first`).
 */
change: Comparison, 
/**
 * The owner's line.
 */
line: PartnerLine, 
/**
 * Whether the month's rate lies beyond the line.
 */
passed: boolean, 
/**
 * Whether it surely does, by its whole interval.
 */
surely: boolean, };

export type PartnerChecksRead = { 
/**
 * The operation, for taking it back; none for a preview.
 */
operation: number | null, 
/**
 * File name without the folder.
 */
file: string, 
/**
 * Rows below the header.
 */
rows: number, 
/**
 * Checks that are new.
 */
added: number, 
/**
 * Of them failed.
 */
failed: number, 
/**
 * Checks that the book has already.
 */
known: number, 
/**
 * Rows that bring no check, and why.
 */
left: Array<RowLeft>, 
/**
 * Photos that were found beside the sheet.
 */
photos: number, 
/**
 * Photos that the sheet names and that are not there, or cannot be kept.
 */
photos_missing: number, };

export type PartnerCriterion = "warehouse" | "carriers" | "service" | "desk" | "urgent" | "peaks" | "price";

export type PartnerDays = { 
/**
 * First day of payment.
 */
from: Day, 
/**
 * Last day of payment.
 */
to: Day, 
/**
 * What came of them by the end of this day.
 */
until: Day, };

export type PartnerDecision = "keep" | "replace";

export type PartnerDue = { 
/**
 * Partners with whom a talk is due.
 */
talks: Array<string>, 
/**
 * Partners whose storage is to be looked at.
 */
spot_checks: Array<string>, 
/**
 * Partners about whom is to be decided: the day of their plan has come.
 */
decisions: Array<string>, 
/**
 * Partners over a line for two months, without a plan.
 */
warnings: Array<string>, };

export type PartnerDueAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type PartnerFigure = "in_time" | "packing" | "incomplete" | "lost" | "handled";

export type PartnerLine = { 
/**
 * The figure.
 */
figure: PartnerFigure, 
/**
 * In hundredths of a percent.
 */
share: number, 
/**
 * Whether the owner has set it; else it is what is usual.
 */
own: boolean, };

export type PartnerPlan = { 
/**
 * Its key.
 */
id: number, 
/**
 * The partner.
 */
partner: string, 
/**
 * The figure it was warned for.
 */
figure: PartnerFigure, 
/**
 * The warning as it stood.
 */
warned: PartnerWarning, 
/**
 * By when.
 */
due_on: Day, 
/**
 * What is to be done; none where the improvement action was taken away.
 */
what: string | null, 
/**
 * Since when it is done.
 */
live_on: Day | null, 
/**
 * When it was made.
 */
made_on: Day, 
/**
 * By whom.
 */
by: string, 
/**
 * What was decided.
 */
decision: PartnerDecision | null, 
/**
 * Why.
 */
why: string | null, 
/**
 * When.
 */
decided_on: Day | null, 
/**
 * By whom.
 */
decided_by: string | null, };

export type PartnerPlanMade = { 
/**
 * Its key.
 */
id: number, };

export type PartnerPlans = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Of one partner; none: of all.
 */
partner: string | null, };

export type PartnerPromise = { 
/**
 * What.
 */
what: string, 
/**
 * By when.
 */
due_on: Day, 
/**
 * Who answers for it; none: the partner itself.
 */
owner: string | null, };

export type PartnerRow = { 
/**
 * The partner.
 */
partner: string, 
/**
 * Its orders.
 */
orders: number, 
/**
 * Those that have not left.
 */
waiting: number, 
/**
 * The figures.
 */
figures: Array<PartnerRowFigure>, };

export type PartnerRowFigure = { 
/**
 * Which.
 */
figure: PartnerFigure, 
/**
 * As it is.
 */
rate: Rate, 
/**
 * On the same mix of goods as the others; none where they have too little in common.
 */
adjusted: PartnerAdjusted | null, 
/**
 * Shown to be better than all others together, and nobody else is.
 */
best: boolean, };

export type PartnerStandard = { 
/**
 * Its key.
 */
id: number, 
/**
 * Its number.
 */
number: number, 
/**
 * What it says.
 */
text: string, 
/**
 * So many percent of parcels have to be checked.
 */
check_share: number, 
/**
 * The partner bears so many percent of what passed and came back.
 */
bears_share: number, 
/**
 * First day.
 */
from_on: Day, 
/**
 * When the partner agreed; none: not yet.
 */
consented_on: Day | null, 
/**
 * Who did.
 */
consented_by: string | null, 
/**
 * Who kept it.
 */
by: string, 
/**
 * The days on which it counts; none as long as it does not. The last day is none where it still does.
 */
counts: StandardDays | null, 
/**
 * Checked by the partner's own sheets, among parcels that left under it.
 */
checked: Rate, 
/**
 * Came back for quality although its check had passed, among those checked.
 */
escaped: Rate, 
/**
 * Fewer parcels are checked than it asks for.
 */
short: boolean, };

export type PartnerStandardKept = { 
/**
 * Its key.
 */
id: number, 
/**
 * Its number.
 */
number: number, };

export type PartnerStandards = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, };

export type PartnerTable = { 
/**
 * Which orders, until when.
 */
days: PartnerDays, 
/**
 * Under so many there is no rate.
 */
minimum: number, 
/**
 * Hours within which a parcel leaves in time, and money goes back in time.
 */
hours: number, 
/**
 * The owner's lines.
 */
lines: Array<PartnerLine>, 
/**
 * The partners, most orders first.
 */
partners: Array<PartnerRow>, 
/**
 * Orders of which no partner is told.
 */
untold: number, 
/**
 * Over a line for two months.
 */
warnings: Array<PartnerWarning>, };

export type PartnerTableAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of payment; ninety days until the last where it is left out.
 */
from: Day | null, 
/**
 * Last day of payment; the last one with data where it is left out.
 */
to: Day | null, };

export type PartnerTalk = { 
/**
 * Its key.
 */
id: number, 
/**
 * On which day.
 */
talked_on: Day, 
/**
 * What was said.
 */
said: string, 
/**
 * When the next one was to be.
 */
next_on: Day, 
/**
 * Who noted it.
 */
by: string, };

export type PartnerTalkKept = { 
/**
 * Its key.
 */
id: number, };

export type PartnerTalks = { 
/**
 * Days between two talks.
 */
rhythm: number, 
/**
 * When the next one is; none before the first.
 */
next_on: Day | null, 
/**
 * Whether that is today or past.
 */
due: boolean, 
/**
 * What there is to talk about.
 */
agenda: PartnerAgenda, 
/**
 * The talks, the latest first.
 */
talks: Array<PartnerTalk>, 
/**
 * What was promised in them, what is open first.
 */
promises: Array<PartnerAction>, };

export type PartnerTalksAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, };

export type PartnerVisit = "talk" | "spot_check";

export type PartnerWarnedMonth = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Which orders, until when.
 */
days: PartnerDays, 
/**
 * The rate.
 */
rate: Rate, };

export type PartnerWarning = { 
/**
 * The partner.
 */
partner: string, 
/**
 * With which figure.
 */
figure: PartnerFigure, 
/**
 * The line, as a share.
 */
limit: number, 
/**
 * The two months, the earlier first.
 */
months: Array<PartnerWarnedMonth>, 
/**
 * Both together.
 */
both: Rate, };

export type PartyKind = "warehouse" | "carrier";

export type Pasted = { 
/**
 * What it is called in the report.
 */
name: string, 
/**
 * Its rows, their cells separated by tabs, commas or semicolons.
 */
text: string, };

export type PayCompensation = { 
/**
 * Key of the entry.
 */
entry: number, 
/**
 * When; now where it is left out.
 */
at: At | null, 
/**
 * The platform's number.
 */
platform_no: string | null, 
/**
 * Who notes it.
 */
by: string, };

export type Payer = "shop" | "buyer";

export type PeakDay = { 
/**
 * The day.
 */
on: Day, 
/**
 * A shopping festival on it or the days of its rush.
 */
festival: Festival | null, 
/**
 * New cases expected.
 */
cases: number, 
/**
 * In four of five such days there are at least so many.
 */
low: number, 
/**
 * And at most so many.
 */
high: number, 
/**
 * Clerks on duty, where that was said.
 */
clerks: number | null, 
/**
 * Clerks for the upper end, where a clerk's pace is known.
 */
needed: number | null, 
/**
 * Whether they are enough.
 */
hands: Hands, };

export type PeakPace = { 
/**
 * Cases on the middle one of all clerks' days; none with too few.
 */
a_day: number | null, 
/**
 * Days of clerks that were seen.
 */
days: number, 
/**
 * Days that are needed.
 */
days_needed: number, };

export type PeakSheet = { 
/**
 * The last whole day the book knows.
 */
as_of: Day | null, 
/**
 * What is missing for a forecast; none where there is one.
 */
too_few: PeakTooFew | null, 
/**
 * What one clerk does in a day.
 */
pace: PeakPace, 
/**
 * The days, today first; empty without a forecast.
 */
days: Array<PeakDay>, };

export type PeakTooFew = { 
/**
 * Orders known.
 */
orders: number, 
/**
 * Orders needed.
 */
orders_needed: number, 
/**
 * Cases known.
 */
cases: number, 
/**
 * Cases needed.
 */
cases_needed: number, 
/**
 * Days from the first order on.
 */
days: number, 
/**
 * Days needed.
 */
days_needed: number, };

export type Peaks = { 
/**
 * Name of the shop.
 */
shop: string, };

export type People = { 
/**
 * All of them, those who work here first.
 */
people: Array<PersonRow>, 
/**
 * What each role decides alone, and what else is set for all.
 */
limits: ShopLimits, };

export type PeopleList = Record<symbol, never>;

export type PersonHere = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The name.
 */
name: string, 
/**
 * The role.
 */
role: Role, };

export type PersonRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The name.
 */
name: string, 
/**
 * The role.
 */
role: Role, 
/**
 * What their badge says.
 */
badge: string | null, 
/**
 * Their own limit for a refund.
 */
refund_fen: Fen | null, 
/**
 * Their own limit for anything on top.
 */
goodwill_fen: Fen | null, 
/**
 * The last day they work here.
 */
until_on: Day | null, 
/**
 * Whether they belong to the shop.
 */
active: boolean, 
/**
 * Whether they were invented with the demonstration: nobody real, who can be changed.
 */
invented: boolean, 
/**
 * Whether they may do anything today.
 */
works: boolean, 
/**
 * Whether they have a PIN.
 */
has_pin: boolean, 
/**
 * How far they decide alone, own limits and their role's together.
 */
limits: OwnLimits, 
/**
 * When they last did something.
 */
last_at: At | null, };

export type PersonSaved = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The name.
 */
name: string, };

export type PersonWork = { 
/**
 * Key of the person; none where the shop has not entered its people.
 */
person: number | null, 
/**
 * The name.
 */
name: string | null, 
/**
 * The role.
 */
role: Role, 
/**
 * Open cases.
 */
cases: number, 
/**
 * Of them running out within 24 hours, or past.
 */
due: number, 
/**
 * Parcels set aside.
 */
parcels: number, 
/**
 * Goods that must not leave.
 */
halts: number, 
/**
 * Bad reviews that are open.
 */
reviews: number, 
/**
 * Buyers to be called.
 */
calls: number, 
/**
 * How much of all this is theirs because nobody is set, or nobody is there.
 */
unset: number, };

export type PhoneShown = { 
/**
 * The number.
 */
phone: string, };

export type PhotoKept = { 
/**
 * Key of the proof.
 */
id: number, };

export type Picture = { 
/**
 * Its name: the hash of its bytes with its kind.
 */
picture: string, };

export type PictureShow = { 
/**
 * Its name.
 */
picture: string, };

export type PictureShown = { 
/**
 * A `data:` address with the whole picture.
 */
url: string, };

export type Piece = { 
/**
 * Number of its line in the order.
 */
line_no: string, 
/**
 * Key of the product, where the order has lines.
 */
product_id: number | null, 
/**
 * Key of the SKU.
 */
sku_id: number | null, 
/**
 * The codes that stand on it, in small letters: its bar codes and the seller's code.
 */
codes: Array<string>, 
/**
 * Title.
 */
product: string, 
/**
 * Colour, size and the like, as name and value.
 */
traits: Array<Trait>, 
/**
 * Seller's code.
 */
sku_code: string | null, 
/**
 * How many.
 */
quantity: number, };

export type PieceAct = "offer" | "sell" | "withdraw" | "weigh" | "end_repair" | "scrap";

export type PieceCost = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU that has a cost of its own; none where its product's counts.
 */
sku_id: number | null, 
/**
 * Its title.
 */
name: string, 
/**
 * How many the case is about.
 */
quantity: number, 
/**
 * What one cost when they were ordered; none where nobody has noted it.
 */
cost_fen: Fen | null, 
/**
 * Since which day it costs that; none where it always has.
 */
cost_from: Day | null, 
/**
 * The day they were paid, else ordered.
 */
ordered_on: Day | null, };

export type PieceGroup = { 
/**
 * Their keys.
 */
pieces: Array<number>, 
/**
 * What was paid for those of which that is known.
 */
value_fen: Fen, };

export type PieceInspected = { 
/**
 * Its grade.
 */
grade: ReturnGrade, 
/**
 * Whether it is for sale again.
 */
restocked: boolean, 
/**
 * How many of its SKU are for sale now; none where it is not among them, or where nobody has counted.
 */
stock: number | null, 
/**
 * How many pieces of its parcel still wait.
 */
waiting: number, 
/**
 * What its case waits for now.
 */
waits: CaseWaits, };

export type PieceMarkdown = { 
/**
 * The price; none where neither a usual price nor what was paid is known.
 */
price_fen: Fen | null, 
/**
 * What it is taken off.
 */
base_fen: Fen | null, 
/**
 * Whether that is the price of the record of goods; else what the buyer paid.
 */
listed: boolean, 
/**
 * How much is taken off, in percent.
 */
percent: number, 
/**
 * How bad the worst flaw is, where its list says so.
 */
worst: Severity | null, 
/**
 * How many points were not as they should be.
 */
flaws: number, };

export type PieceMoment = { 
/**
 * When.
 */
at: At, 
/**
 * By whom.
 */
by: string, } & ({ "what": "received", 
/**
 * What was scanned.
 */
scanned: string, } | { "what": "graded", 
/**
 * The grade.
 */
grade: ReturnGrade, } | { "what": "offered", 
/**
 * For how much.
 */
price_fen: Fen, 
/**
 * Where.
 */
channel: string, 
/**
 * Its flaw, as the listing told it.
 */
flaw: string, } | { "what": "withdrawn" } | { "what": "weighed", 
/**
 * What was decided.
 */
decision: RepairDecision, 
/**
 * What the repair would cost.
 */
cost_fen: Fen, 
/**
 * What the piece would be worth then.
 */
value_fen: Fen, 
/**
 * Whether it would reach the standard.
 */
reaches: boolean, 
/**
 * Why.
 */
reason: string | null, } | { "what": "mended", 
/**
 * What came of it.
 */
outcome: RepairOutcome, 
/**
 * What it did cost.
 */
paid_fen: Fen, 
/**
 * What was done.
 */
done: string | null, } | { "what": "scrapped", 
/**
 * Which way it went.
 */
way: ScrapWay, 
/**
 * Its material.
 */
material: string, 
/**
 * Why.
 */
reason: string | null, } | { "what": "sold", 
/**
 * For how much.
 */
price_fen: Fen, 
/**
 * What was left.
 */
net_fen: Fen, 
/**
 * Where.
 */
channel: string, 
/**
 * On which day.
 */
sold_on: Day, });

export type PieceOffer = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Key of the channel.
 */
channel_id: number, 
/**
 * What that is called.
 */
channel: string, 
/**
 * The price.
 */
price_fen: Fen, 
/**
 * Its flaw, as the listing tells it.
 */
flaw: string, 
/**
 * Key of the photo of the flaw.
 */
evidence_id: number, 
/**
 * Since when.
 */
offered_at: At, 
/**
 * Who offered it.
 */
staff: string, 
/**
 * Until when; none where it still stands, or was sold.
 */
ended_at: At | null, 
/**
 * Who ended it.
 */
ended_by: string | null, };

export type PieceRepair = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * What the repair would cost.
 */
cost_fen: Fen, 
/**
 * What the piece would be worth then.
 */
value_fen: Fen, 
/**
 * Whether it would reach the standard.
 */
reaches: boolean, 
/**
 * What was decided.
 */
decision: RepairDecision, 
/**
 * Why.
 */
reason: string | null, 
/**
 * When.
 */
decided_at: At, 
/**
 * Who decided.
 */
staff: string, 
/**
 * What came of it; none while it is being repaired, or where it is not.
 */
outcome: RepairOutcome | null, 
/**
 * What it did cost.
 */
paid_fen: Fen | null, 
/**
 * What was done.
 */
done: string | null, 
/**
 * When it ended.
 */
ended_at: At | null, 
/**
 * Who ended it.
 */
ended_by: string | null, };

export type PieceSale = { 
/**
 * Key of the channel.
 */
channel_id: number, 
/**
 * What that is called.
 */
channel: string, 
/**
 * The price.
 */
price_fen: Fen, 
/**
 * What the channel took.
 */
fee_fen: Fen, 
/**
 * What was left.
 */
net_fen: Fen, 
/**
 * On which day.
 */
sold_on: Day, 
/**
 * When that was noted.
 */
noted_at: At, 
/**
 * Who noted it.
 */
staff: string, };

export type PieceSeen = { 
/**
 * Its key.
 */
piece_id: number, 
/**
 * Where it stood.
 */
was: PieceStanding, };

export type PieceStanding = "ungraded" | "waiting" | "on_sale" | "in_repair" | "repaired" | "to_scrap" | "restocked" | "sold" | "scrapped";

export type PieceStandingCount = { 
/**
 * Where.
 */
standing: PieceStanding, 
/**
 * How many.
 */
pieces: number, };

export type PieceStory = { 
/**
 * Its key.
 */
piece_id: number, };

export type PieceTold = { 
/**
 * The piece.
 */
piece: ReturnedPiece, 
/**
 * Its number.
 */
number: string, 
/**
 * Key of its order, where that is in the book.
 */
order_id: number | null, 
/**
 * What may be done with it now, what is usual first.
 */
acts: Array<PieceAct>, 
/**
 * The points at which it was not as it should be, with the owner's words.
 */
flaws: Array<Point>, 
/**
 * What it is proposed to be offered for.
 */
markdown: PieceMarkdown, 
/**
 * What is left of that at the best channel: what it would be worth after a repair.
 */
worth_fen: Fen | null, 
/**
 * The offer that stands, or stood last.
 */
offer: PieceOffer | null, 
/**
 * What was weighed last.
 */
repair: PieceRepair | null, 
/**
 * The paper of its scrapping.
 */
paper: ScrapPaper | null, 
/**
 * Its sale.
 */
sale: PieceSale | null, 
/**
 * What it has brought so far, repairs taken off.
 */
brought_fen: Fen, 
/**
 * All materials with the ways they may go.
 */
materials: Array<ScrapMaterial>, 
/**
 * Which of them it reads like.
 */
material: string | null, 
/**
 * Photos that can show its flaw.
 */
photos: Array<EvidenceRow>, 
/**
 * What happened, the first first.
 */
moments: Array<PieceMoment>, };

export type Pile = { 
/**
 * How many.
 */
orders: number, 
/**
 * What was paid for them.
 */
paid_fen: Fen, 
/**
 * The newest fifty.
 */
shown: Array<Concerned>, };

export type Pin = string;

export type PinChanged = { 
/**
 * Whose.
 */
name: string, };

export type Place = { 
/**
 * The lot.
 */
lot: Lot, 
/**
 * Whether the parcel was drawn.
 */
drawn: boolean, 
/**
 * Whether it was let go because its lot was accepted.
 */
released: boolean, };

export type PlaceList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type Plan = { 
/**
 * Code letter of the lot size, general inspection level II.
 */
letter: string, 
/**
 * How many are inspected; the whole lot where the plan asks for as many or more.
 */
sample: number, 
/**
 * Acceptance number, Ac.
 */
accept: number, 
/**
 * Rejection number, Re.
 */
reject: number, 
/**
 * Whether the sample is the whole lot.
 */
whole: boolean, };

export type PlanChange = { 
/**
 * Its key.
 */
change: number, 
/**
 * What is changed.
 */
what: string, 
/**
 * The plan.
 */
plan: ActionPlan, };

export type PlanStep = { 
/**
 * The ready-made step it is; none of an owner's own.
 */
preset: PresetStep | null, 
/**
 * What is to be done, in the owner's words.
 */
what: string | null, 
/**
 * Whose it is, in the owner's words.
 */
who: string | null, 
/**
 * Within how many minutes after the halt.
 */
minutes: number, };

export type PlanTraining = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The clerk, as contacts name it.
 */
staff: string, 
/**
 * The topic, as contacts have it.
 */
topic: string, 
/**
 * What is done: read together, listen to each other.
 */
what: string, 
/**
 * Who plans it.
 */
by: string, };

export type PlannedPost = { 
/**
 * As it was planned.
 */
draft: PostDraft, 
/**
 * Name of its audience.
 */
audience: string | null, 
/**
 * Where it stands.
 */
stands: PostStands, 
/**
 * Who planned it.
 */
made_by: string, 
/**
 * Who posted it.
 */
done_by: string | null, 
/**
 * What came of it.
 */
result: PostResult | null, };

export type Play = "talk" | "keep" | "refund" | "exchange" | "advance" | "resend";

export type PlayAct = "offer" | "accept" | "decline" | "skip";

export type PlayCase = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Which way.
 */
play: Play, 
/**
 * What is done.
 */
act: PlayAct, 
/**
 * The discount, what is compensated first, or what the goods cost that are sent once more; of an accepted offer the one that was made where it is left out.
 */
amount_fen: Fen | null, 
/**
 * Freight that is paid back to the buyer.
 */
freight_fen: Fen | null, 
/**
 * A thank-you with a refund, or something for the trouble of an exchange.
 */
thanks_fen: Fen | null, 
/**
 * Number of the new order of an exchange.
 */
new_order_no: string | null, 
/**
 * Why it is left out, why the buyer declined, or why no discount was tried before the case is settled.
 */
why: string | null, 
/**
 * What was agreed.
 */
note: string | null, 
/**
 * Who allows more than a clerk gives alone; while the book knows no people, also a price below cost.
 */
approver: string | null, 
/**
 * Who.
 */
by: string, };

export type PlayDesk = { 
/**
 * Key of the case.
 */
case_id: number, };

export type PlayFigure = { 
/**
 * A play, `call`, or `declined`.
 */
play: string, 
/**
 * Cases.
 */
cases: number, 
/**
 * Kept.
 */
kept: Rate, 
/**
 * Bought again within 90 days.
 */
again: Rate, 
/**
 * Content, of those who gave stars afterwards.
 */
content: Rate, };

export type PlayFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

export type PlayFlow = { 
/**
 * What is tried first.
 */
first: Play, 
/**
 * What may follow when the buyer does not want that; a refund is always among them.
 */
after: Array<Play>, };

export type PlayMargin = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * What comes off.
 */
amount_fen: Fen, };

export type PlayNext = "talk" | "keep" | "advance" | "answer" | "settle" | "new_order" | "refund_first" | "done" | "closed";

export type PlayPart = { 
/**
 * `discount`, `refund`, `advance`, `freight_back`, `freight_out`, `thanks`, `trouble`, `goods_again`, `goods_lost`.
 */
part: string, 
/**
 * How much.
 */
fen: Fen, };

export type PlayRemains = "confirmation" | "compensation" | "goods_back";

export type PlayRow = { 
/**
 * Its key.
 */
id: number, 
/**
 * Which way.
 */
play: string, 
/**
 * `offered`, `accepted`, `declined`, `skipped`.
 */
outcome: string, 
/**
 * How much was offered or given.
 */
amount_fen: Fen | null, 
/**
 * The new order of an exchange.
 */
new_order_no: string | null, 
/**
 * Why it was left out, or declined.
 */
why: string | null, 
/**
 * What was agreed.
 */
note: string | null, 
/**
 * Who approved it.
 */
approver: string | null, 
/**
 * Who.
 */
staff: string, 
/**
 * When.
 */
at: At, 
/**
 * Whether it left the way that the case was to go.
 */
astray: boolean, };

export type PlaySums = { 
/**
 * Cases handled in these days.
 */
handled: number, 
/**
 * Of them too young to tell.
 */
young: number, 
/**
 * Kept, of those that are old enough.
 */
kept: Rate, 
/**
 * The band that others report.
 */
kept_reference: [number, number], 
/**
 * Days without a refund that count as kept.
 */
kept_days: number, 
/**
 * Exchanges by a new order: two orders that count as one exchange.
 */
exchanges: number, 
/**
 * Of all handled cases, those that ended as a lost sale.
 */
lost: number, 
/**
 * By way.
 */
ways: Array<PlayFigure>, 
/**
 * Discounts that were offered, and how many were taken.
 */
offers: Rate, 
/**
 * Steps that were left out.
 */
skipped: number, 
/**
 * What the plays of these days gave.
 */
given_fen: Fen, };

export type PlayWay = { 
/**
 * Which.
 */
play: Play, 
/**
 * What goes out, part by part.
 */
parts: Array<PlayPart>, 
/**
 * Their sum.
 */
out_fen: Fen, 
/**
 * What is left of the sale after it, its goods paid; none where the cost of the goods is not known.
 */
left_fen: Fen | null, 
/**
 * How many of the cases handled like this were kept.
 */
kept: Rate, 
/**
 * After how many the buyer bought again.
 */
again: Rate, 
/**
 * Whether it takes a reason: it is not on the case's way, or no discount was tried before.
 */
needs_why: boolean, 
/**
 * What it likely saves against a refund: the ends of the kept rate's interval times the difference.
 */
saves_fen: [Fen, Fen] | null, };

export type Played = { 
/**
 * The entries in the ledger that came of it.
 */
entries: Array<number>, 
/**
 * Their sum.
 */
given_fen: Fen, 
/**
 * Whether the cost of the goods is not known, so that nothing could be held against it.
 */
cost_unknown: boolean, };

export type Plays = { 
/**
 * The way that it is to go; none where no test has drawn one and no standard holds.
 */
way: CaseFlow | null, 
/**
 * The next step.
 */
next: PlayNext, 
/**
 * What remains of a case that is closed.
 */
remains: Array<PlayRemains>, 
/**
 * What was promised and is not paid yet.
 */
unpaid_fen: Fen, 
/**
 * What was paid for the pieces and is still here, or all of it once a way was taken; none where nothing tells it.
 */
paid_fen: Fen | null, 
/**
 * What they cost; none where it is not known.
 */
cost_fen: Fen | null, 
/**
 * The pieces, each with what one costs.
 */
pieces: Array<PieceCost>, 
/**
 * The most that may come off without going under cost; none where the cost is not known.
 */
most_off_fen: Fen | null, 
/**
 * Whether the platform's figure counts the case, whatever is done now.
 */
counted: boolean, 
/**
 * The ways; none where nothing tells what was paid.
 */
ways: Array<PlayWay>, 
/**
 * What was tried, oldest first.
 */
tried: Array<PlayRow>, 
/**
 * The last talk with the buyer.
 */
talked: Talked | null, 
/**
 * Whether something was agreed or paid of which neither a note nor a picture tells.
 */
proof_missing: boolean, 
/**
 * The pair of orders, where it is exchanged by a new one.
 */
pair: ExchangePair | null, 
/**
 * Stars that the buyer gave afterwards.
 */
stars: number | null, 
/**
 * What became of the buyer, where the case is over.
 */
after: AfterCase | null, 
/**
 * The buyer's history.
 */
buyer: BuyerHistory, 
/**
 * What the case got out of the ledger.
 */
given_fen: Fen, 
/**
 * The limits.
 */
rules: LedgerRules, 
/**
 * What is left of this month's plan; none where there is none.
 */
month_left_fen: Fen | null, };

export type Point = { 
/**
 * Stable id, e.g. `loose_threads`; empty where the owner has just added it.
 */
id: string, 
/**
 * Its step.
 */
step: Step, 
/**
 * Whether it may be answered "not applicable" (with a reason).
 */
optional: boolean, 
/**
 * The owner's own words.
 */
text?: string, 
/**
 * Whether a photo is asked for.
 */
proof?: Proof, 
/**
 * How bad a fail here is.
 */
severity?: Severity, 
/**
 * What follows on a fail; the parcel is set aside where nothing is said.
 */
follow?: FollowUp, 
/**
 * Name of a kept picture of how it should look.
 */
good?: string, 
/**
 * Name of a kept picture of how it must not look.
 */
bad?: string, 
/**
 * Whether no list of this category may leave it out or make it optional.
 */
locked?: boolean, 
/**
 * The gift that must be in this parcel, where the point is one.
 */
gift?: GiftDue, };

export type PointAnswer = { 
/**
 * The step.
 */
step: Step, 
/**
 * The point's id.
 */
point: string, 
/**
 * How it was answered.
 */
result: PointResult, 
/**
 * The defect's id, at a fail.
 */
defect: string | null, 
/**
 * How bad, at a fail.
 */
severity: Severity | null, 
/**
 * Why it does not apply.
 */
reason: string | null, 
/**
 * At a fail in a parcel of several products the one at fault; left out where it is none of them or not known.
 */
product?: number, 
/**
 * Names of the photos that prove it.
 */
proofs?: Array<string>, 
/**
 * What became of the gift, where the point is one.
 */
gift?: GiftAnswer, };

export type PointEscapes = { 
/**
 * The step; none where the reason tells none.
 */
step: Step | null, 
/**
 * The point; none where the reason tells none or the check did not ask it.
 */
point: string | null, 
/**
 * Escapes among the parcels that passed it.
 */
escaped: Rate, };

export type PointResult = "passed" | "failed" | "not_applicable";

export type PolicyChange = { 
/**
 * The clause, a locale key behind `policies.clause.`.
 */
clause: string, 
/**
 * What the template says, as JSON's own words for numbers and lists of texts.
 */
template: Array<string>, 
/**
 * What this policy says.
 */
here: Array<string>, };

export type PolicyException = { 
/**
 * The clause it goes beyond.
 */
clause: string, 
/**
 * Why.
 */
why: string, 
/**
 * When.
 */
at: At, 
/**
 * Who.
 */
by: string, };

export type PolicyFlaw = { 
/**
 * In words.
 */
text: string, 
/**
 * Name of a kept picture of it.
 */
picture: string | null, };

export type PolicyFlowKind = "return" | "exchange";

export type PolicyFreight = { 
/**
 * The cause.
 */
cause: ReturnCause, 
/**
 * Who pays.
 */
who: Payer, };

export type PolicyList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type PolicyPicture = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The category; with a case its own counts.
 */
category: string | null, 
/**
 * Which version of the category; none for the one in force.
 */
version: number | null, 
/**
 * Key of a case: the picture is of the version in force when its order was paid.
 */
case_id: number | null, 
/**
 * Whether the goods are returned or exchanged.
 */
flow: PolicyFlowKind, 
/**
 * For whom it is.
 */
reader: PolicyReader, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type PolicyPictureShown = { 
/**
 * A `data:` address of a PNG picture.
 */
url: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * Dots across.
 */
width: number, 
/**
 * Dots down.
 */
height: number, };

export type PolicyPlace = { 
/**
 * Its id; the locale has its name.
 */
place: string, 
/**
 * Which text fits there: `card`, `short` or `whole`.
 */
text: string, 
/**
 * Since when it stands there; none while it is missing.
 */
placed_on: Day | null, 
/**
 * Who put it there.
 */
placed_by: string | null, 
/**
 * A kept picture of it.
 */
picture: string | null, 
/**
 * Whether a policy began after it was placed, so that an old text may stand there.
 */
older: boolean, };

export type PolicyReader = "buyer" | "clerk";

export type PolicyRefund = { 
/**
 * The way.
 */
way: PolicyRefundWay, 
/**
 * Hours from the receipt of the goods.
 */
hours: number, };

export type PolicyRefundWay = "original" | "exchange" | "credit" | "other";

export type PolicyReview = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The category.
 */
category: string, };

export type PolicyRow = { 
/**
 * The category.
 */
category: string, 
/**
 * Number of the version in force today; none before the first one begins.
 */
version: number | null, 
/**
 * Its first day.
 */
starts_on: Day | null, 
/**
 * The first day of the next one.
 */
next_on: Day | null, 
/**
 * When it should be looked at again.
 */
review_on: Day | null, 
/**
 * Whether that day has come.
 */
review_due: boolean, };

export type PolicyRuleChanged = { 
/**
 * Its id; the locale text `rule.<id>` names it.
 */
id: string, 
/**
 * The day.
 */
on: Day, 
/**
 * Whether it is in force from that day on; else it no longer is.
 */
begins: boolean, };

export type PolicyRules = { 
/**
 * Days for a return without a reason, from the day after sign-off.
 */
return_days: number, 
/**
 * Days for a fault, from the day after sign-off.
 */
fault_days: number, 
/**
 * The entry of the law's list by which these goods need not be taken back without a reason.
 */
exempt: string | null, 
/**
 * Whether buyers confirm that when they buy.
 */
confirmed: boolean, 
/**
 * Whether goods that were only opened and tried come back.
 */
opened_ok: boolean, 
/**
 * In what state goods come back.
 */
conditions: Array<string>, 
/**
 * What counts as a fault.
 */
flaws: Array<string>, 
/**
 * How flaws look, where a picture shows it.
 */
flaw_pictures: Array<FlawPicture>, 
/**
 * How something is given back.
 */
refund: Array<PolicyRefund>, 
/**
 * Who pays the freight.
 */
freight: Array<PolicyFreight>, 
/**
 * How many centimetres a size may differ.
 */
size_cm: number | null, 
/**
 * Whether a clear difference in colour counts as not as described.
 */
colour_counts: boolean, 
/**
 * What else there is to say, in own words.
 */
more: Array<string>, };

export type PolicySection = { 
/**
 * The clause it says, e.g. `return_days`.
 */
clause: string, 
/**
 * What it answers.
 */
heading: string, 
/**
 * The answer.
 */
lines: Array<string>, };

export type PolicySheet = { 
/**
 * The rules.
 */
rules: PolicyRules, 
/**
 * The version they are of; none where they are not kept.
 */
version: number | null, 
/**
 * All versions, the one that begins last first.
 */
versions: Array<PolicyVersion>, 
/**
 * What is changed against the template.
 */
changed: Array<PolicyChange>, 
/**
 * The text for buyers.
 */
text: PolicyText, 
/**
 * The flow pictures.
 */
flows: Array<Flow>, };

export type PolicyShow = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The category.
 */
category: string, 
/**
 * Which version; none for the newest.
 */
version: number | null, 
/**
 * Rules on the desk that are not kept yet; none for what is kept.
 */
rules: PolicyRules | null, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * For whom the pictures are.
 */
reader: PolicyReader, };

export type PolicyStanding = "past" | "in_force" | "coming";

export type PolicyTemplate = { 
/**
 * The category.
 */
category: string, 
/**
 * Its rules.
 */
rules: PolicyRules, };

export type PolicyTemplateShelf = { 
/**
 * One for each category.
 */
templates: Array<PolicyTemplate>, 
/**
 * Goods that the law exempts.
 */
exempt: Array<Exempt>, };

export type PolicyTemplates = Record<symbol, never>;

export type PolicyText = { 
/**
 * All of it.
 */
sections: Array<PolicySection>, 
/**
 * For a product page: one line for each part that matters when buying.
 */
short: string, 
/**
 * For a parcel card or a message: at most 60 letters in Chinese.
 */
card: string, 
/**
 * What is hard to read in it.
 */
hard: Array<HardLine>, };

export type PolicyVerdict = "fits" | "does_not_fit" | "unclear";

export type PolicyVersion = { 
/**
 * Its number.
 */
version: number, 
/**
 * How it stands today.
 */
standing: PolicyStanding, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * When it should be looked at again.
 */
review_on: Day, 
/**
 * When it was made.
 */
made_at: At, 
/**
 * Who made it.
 */
made_by: string, };

export type PostChannel = "group" | "feed" | "answers" | "show";

export type PostDraft = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * The day.
 */
on_day: Day, 
/**
 * Where.
 */
channel: PostChannel, 
/**
 * For which kept audience; none for everybody there.
 */
audience_id: number | null, 
/**
 * What is posted.
 */
text: string, };

export type PostPlan = { 
/**
 * How many are for today or earlier and not posted.
 */
due: number, 
/**
 * Those not posted by their day, then the posted ones, the newest first; two hundred at most.
 */
posts: Array<PlannedPost>, };

export type PostResult = { 
/**
 * The day it was posted.
 */
done_on: Day, 
/**
 * How many people saw it; none where the platform does not tell.
 */
seen: number | null, 
/**
 * How many answers or shown purchases came.
 */
answers: number | null, 
/**
 * Orders that the platform counts for it.
 */
orders: number | null, 
/**
 * What is worth knowing next time.
 */
note: string, };

export type PostSaved = { 
/**
 * Its key.
 */
id: number, };

export type PostSheet = { 
/**
 * Name of the shop.
 */
shop: string, };

export type PostStands = "late" | "today" | "later" | "done";

export type PresetStep = "stations" | "packed" | "stock" | "warehouses" | "buyers" | "samples" | "clips" | "sent" | "cause" | "claim" | "change";

export type PreventedReturn = { 
/**
 * Later purchases are counted for so many days.
 */
days: number, 
/**
 * What the owner has entered.
 */
costs: AgainCosts, 
/**
 * Refunds with an amount.
 */
refunds: number, 
/**
 * What went back on average; none under thirty.
 */
mean_refund_fen: Fen | null, 
/**
 * The profit in that sale, which stays.
 */
kept_fen: Fen | null, 
/**
 * What buyers paid later whose first purchase was refunded, and beside them those without a case.
 */
later: MeanDifference, 
/**
 * The profit in the difference, with both ends of its range.
 */
later_profit_fen: [Fen, Fen, Fen] | null, 
/**
 * All parts that are known together; none where the share of profit is not.
 */
total_fen: Fen | null, 
/**
 * The same with both ends of the later purchases' range; none without it.
 */
range_fen: [Fen, Fen] | null, };

export type PreviewContacts = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file.
 */
file: string, };

export type PreviewImport = { 
/**
 * What is done with a file among several that cannot be taken.
 */
bad_files: BadFiles, 
/**
 * Paths of the files.
 */
files: Array<string>, 
/**
 * Name of the shop; it is made when it is new.
 */
shop: string, 
/**
 * Platform id; the files' own where it is left out.
 */
platform: string | null, 
/**
 * Profile id for all files; recognised from the header where it is left out.
 */
profile: string | null, 
/**
 * How old the export is; the newest time inside where it is left out.
 */
as_of: At | null, 
/**
 * Password of a protected workbook.
 */
password?: string | null, 
/**
 * A table from the clipboard, beside or instead of files.
 */
pasted?: Pasted | null, 
/**
 * What is done where another shop of the platform has the same orders.
 */
twins: Twins, 
/**
 * The shop's currency, where the owner has not said it yet: it comes with these files.
 */
currency: string | null, };

export type PreviewLabel = { 
/**
 * What it is for.
 */
kind: LabelKind, 
/**
 * Key of the check, the gift rule or the article; anything for a test.
 */
of: number, 
/**
 * Name of the printer; the one for its kind where it is left out.
 */
printer: string | null, 
/**
 * Language: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type PreviewPartnerChecks = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whose sheet it is.
 */
partner: string, 
/**
 * Path of the file.
 */
file: string, };

export type PreviewPrinter = { 
/**
 * The printer.
 */
printer: Printer, 
/**
 * Language: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type PreviewReviews = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file.
 */
file: string, };

export type PrintCards = { 
/**
 * Key of the campaign.
 */
campaign: number, 
/**
 * How many cards.
 */
cards: number, 
/**
 * The form of a card.
 */
form: CardForm, 
/**
 * What a card says below the shop's name.
 */
words: string, 
/**
 * The page that the square leads to; none: no square.
 */
link: string | null, 
/**
 * Who prints.
 */
by: string, 
/**
 * Path of the file.
 */
out: string, 
/**
 * Language of the words around it.
 */
language: string | null, };

export type PrintLabel = { 
/**
 * What it is for.
 */
kind: LabelKind, 
/**
 * Key of the check, the gift rule or the article; anything for a test.
 */
of: number, 
/**
 * Who wants it.
 */
wish: LabelWish, 
/**
 * Name of the printer; the one for its kind where it is left out.
 */
printer: string | null, 
/**
 * How many; the printer's own number where it is left out.
 */
copies: number | null, 
/**
 * Language: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type Printer = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * What people call it.
 */
name: string, 
/**
 * The language it speaks.
 */
dialect: PrinterDialect, 
/**
 * How it is reached.
 */
way: PrinterWay, 
/**
 * Address and port, name of the queue, or path of the device file.
 */
address: string, 
/**
 * Width of a label.
 */
width_mm: number, 
/**
 * Height of a label.
 */
height_mm: number, 
/**
 * Dots to the inch: 203 or 300.
 */
dpi: number, 
/**
 * 1 (light) to 5 (dark); none leaves it as it is set at the printer.
 */
darkness: number | null, 
/**
 * How many of each label.
 */
copies: number, };

export type PrinterDialect = "tspl" | "zpl" | "escpos";

export type PrinterList = Record<symbol, never>;

export type PrinterQueues = Record<symbol, never>;

export type PrinterShelf = { 
/**
 * The printers, by name.
 */
printers: Array<Printer>, 
/**
 * Which label goes where; a kind that is missing goes nowhere.
 */
labels: Array<LabelPlace>, };

export type PrinterWay = "network" | "queue" | "device";

export type PrivacyChoice = { 
/**
 * The class.
 */
class: Class, 
/**
 * What is kept of it.
 */
kept: Kept, 
/**
 * What may be kept, the usual first.
 */
choices: Array<Kept>, };

export type PrivacyList = Record<symbol, never>;

export type Problem = { 
/**
 * Record number in the file, from 1.
 */
row: number, 
/**
 * Header of the column.
 */
column: string, 
/**
 * What is wrong; its texts are the locale keys `problem.<code>.what` and `.next`.
 */
code: string, 
/**
 * The cell as it stands in the file, shortened; empty for a personal column.
 */
value: string, };

export type ProductAdded = { 
/**
 * Key of the product.
 */
product_id: number, };

export type ProductAgain = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
name: string, 
/**
 * Buyers whose first purchase had it and whose 90 days are over; of them those who bought anything again in time.
 */
again: Rate, 
/**
 * Quality returns of its orders in the last year of the data.
 */
quality: Rate, 
/**
 * Its corner of the map; none where it or the shop has too few orders or buyers.
 */
corner: ProductCorner | null, };

export type ProductCorner = "loved" | "flawed" | "dull" | "leaving";

export type ProductCount = { 
/**
 * The platform's product id.
 */
product_id: string, 
/**
 * Its newest title.
 */
name: string, 
/**
 * Distinct orders of the cohort with this product.
 */
orders: number, 
/**
 * Distinct orders whose first application on this product states a quality reason.
 */
quality_orders: number, 
/**
 * Share, six decimals; none under the rule's minimum.
 */
rate: number | null, };

export type ProductEvent = { 
/**
 * The day.
 */
day: Day, 
/**
 * `listing` its page was changed, `chosen` a change was chosen, `live` it is live, `halted`, `freed`.
 */
kind: string, 
/**
 * What, in words.
 */
what: string, 
/**
 * Who.
 */
staff: string | null, 
/**
 * Who made the page that stands since then, where that was said.
 */
designer: string | null, 
/**
 * Key of the version of its page, which can be taken out again.
 */
listing: number | null, };

export type ProductMix = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The platform's product id.
 */
product_id: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Orders in which it came back for whatever reason.
 */
returned: Rate, 
/**
 * Its quality rate.
 */
rate: Rate, 
/**
 * Cases about it in the span.
 */
cases: number, 
/**
 * Its reasons, most first: the first five, and all that are said more than elsewhere.
 */
reasons: Array<MixReason>, };

export type ProductOfMonth = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
title: string, 
/**
 * How many pieces of each grade, in the grades' order.
 */
pieces: Array<number>, 
/**
 * The cases that they came back with.
 */
cases: Array<number>, };

export type ProductPage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The rows.
 */
products: Array<CheckedProduct>, };

export type ProductRate = { 
/**
 * The platform's product id.
 */
product_id: string, 
/**
 * Its newest title.
 */
name: string, 
/**
 * Its share.
 */
rate: Rate, };

export type ProductSheet = { 
/**
 * Its key.
 */
id: number, 
/**
 * Name of its shop.
 */
shop: string, 
/**
 * The platform's product id.
 */
product_no: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Its figures, where it comes back for quality more often than the shop's level explains.
 */
alert: Alert | null, 
/**
 * What happened to it, oldest first.
 */
events: Array<ProductEvent>, };

export type ProductShow = { 
/**
 * Its key.
 */
id: number, };

export type ProductWords = { 
/**
 * Key of the product; none for texts about no known product.
 */
id: number | null, 
/**
 * Its title.
 */
product: string | null, 
/**
 * Texts about it.
 */
texts: number, 
/**
 * Words that several of them say, most first.
 */
words: Array<SaidWord>, };

export type ProfileList = Record<symbol, never>;

export type PromiseDue = { 
/**
 * The step.
 */
step: Promised, 
/**
 * Until when.
 */
at: At, 
/**
 * From when on three quarters of its time are over.
 */
amber_at: At, };

export type PromiseList = Record<symbol, never>;

export type PromiseRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The step.
 */
step: Promised, 
/**
 * Within how many hours.
 */
hours: number, 
/**
 * Which hours count.
 */
clock: HoursOf, 
/**
 * For cases applied for from this day on.
 */
from_on: Day, };

export type Promised = "answer" | "approve" | "inspect" | "refund" | "send";

export type PromisesKept = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type Proof = "optional" | "required";

export type ProofAftermath = { 
/**
 * The first day of the second group; none where nothing was filmed and no day was chosen.
 */
on: Day | null, 
/**
 * The day of the first photo or clip of packing.
 */
first_proof_on: Day | null, 
/**
 * Days on each side.
 */
days: number, 
/**
 * The day that puts an order into a group: `shipped` or `paid`.
 */
basis: string, 
/**
 * Each order's returns are counted for so many days.
 */
watched_days: number, 
/**
 * Where it is too early to compare: the day from which it can be done.
 */
ripe_on: Day | null, 
/**
 * Before, and after.
 */
compared: Comparison | null, 
/**
 * Of the orders before, with a photo or clip.
 */
proven_before: number, 
/**
 * Of the orders after, with a photo or clip.
 */
proven_after: number, 
/**
 * What else was changed in both spans.
 */
changes: Array<RuleChange>, 
/**
 * What a report of others says, as a relative change; no figure of this shop.
 */
reference: number, };

export type ProofEffect = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The first day of the second group; the day of the first proof where it is left out.
 */
on: Day | null, 
/**
 * Days on each side.
 */
days: number, };

export type ProofForm = "pdf" | "bundle";

export type ProofPart = "reason" | "money";

export type ProofSheet = { 
/**
 * A number to name the sheet by.
 */
number: string, 
/**
 * The shop.
 */
shop: string, 
/**
 * Code of the currency its amounts are in.
 */
currency: string, 
/**
 * Platform id.
 */
platform: string, 
/**
 * The order, where the book has it.
 */
order: OrderSheet | null, 
/**
 * Its cases, first application first.
 */
cases: Array<CaseRow>, 
/**
 * Its photos and clips in the order they were taken.
 */
evidence: Array<EvidenceRow>, 
/**
 * What happened, in order.
 */
moments: Array<Moment>, 
/**
 * Money in and out, in order, with what is left after each.
 */
money: Array<MoneyMove>, };

export type ProofShow = { 
/**
 * Key of the order.
 */
order_id: number | null, 
/**
 * Key of the case, where no order is known.
 */
case_id: number | null, };

export type ProofWritten = { 
/**
 * Its path.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Pages of a PDF, files of a bundle.
 */
count: number, 
/**
 * Number of the operation.
 */
operation: number, };

export type ProposeBearer = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The loss so far.
 */
loss: LossDraft, };

export type Proposed = { 
/**
 * The row's id.
 */
id: number, 
/**
 * The cells that it would correct: header and text.
 */
cells: Array<[string, string]>, };

export type ProposedBearer = { 
/**
 * The warehouse that is meant.
 */
warehouse: string | null, 
/**
 * The carrier that is meant.
 */
carrier: string | null, 
/**
 * What the pieces are worth.
 */
value_fen: Fen, 
/**
 * What the agreement in force on that day says; none where nobody has agreed to anything.
 */
proposal: LiabilityProposal | null, };

export type ProposedLoss = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Key of the case that tells it; none of a delay.
 */
case_id: number | null, 
/**
 * Why.
 */
cause: LossCause, 
/**
 * Where.
 */
place: LossPlace, 
/**
 * On which day: of a case when it was applied for, of a delay the promised one.
 */
happened_on: Day, 
/**
 * The product, where it is one.
 */
product: string | null, 
/**
 * Which warehouse sent it.
 */
warehouse: string | null, 
/**
 * Who carried it.
 */
carrier: string | null, 
/**
 * Pieces.
 */
quantity: number, 
/**
 * What they are worth; nothing of a delay.
 */
value_fen: Fen, 
/**
 * So many days late.
 */
days_late: number | null, 
/**
 * Who bears it, by which clause; none where nobody has agreed to anything.
 */
proposal: LiabilityProposal | null, };

export type ProposedLosses = { 
/**
 * All of them.
 */
total: number, 
/**
 * What they are worth.
 */
value_fen: Fen, 
/**
 * What is owed for them by agreements.
 */
owed_fen: Fen, 
/**
 * How many there are of each cause, whatever cause was asked for.
 */
causes: Array<LossCauseCount>, 
/**
 * Looked for within so many days.
 */
days: number, 
/**
 * The rows.
 */
losses: Array<ProposedLoss>, };

export type Push = { 
/**
 * Its key.
 */
id: number, 
/**
 * Name of the audience, where there is one.
 */
audience: string | null, 
/**
 * How.
 */
way: PushWay, 
/**
 * On which day.
 */
on: Day, 
/**
 * What it cost.
 */
cost_fen: Fen, 
/**
 * Clicks.
 */
clicks: number, 
/**
 * Orders.
 */
orders: number, };

export type PushSum = { 
/**
 * What it cost.
 */
cost_fen: Fen, 
/**
 * Clicks.
 */
clicks: number, 
/**
 * Orders.
 */
orders: number, 
/**
 * What an order cost; none without orders.
 */
per_order_fen: Fen | null, };

export type PushWay = "audience" | "search";

export type Pushed = { 
/**
 * To audiences.
 */
audience: PushSum, 
/**
 * By paid search.
 */
search: PushSum, 
/**
 * The entries, newest first.
 */
entries: Array<Push>, };

export type PutChecklistAway = { 
/**
 * Which list.
 */
place: ListPlace, };

export type PutScriptAway = { 
/**
 * Its name.
 */
name: string, };

export type QualityDay = { 
/**
 * The day.
 */
day: Day, 
/**
 * The judged rate as of that day.
 */
rate: Rate, };

export type QuarantineList = { 
/**
 * Name of the shop; none for all.
 */
shop: string | null, 
/**
 * Only this code.
 */
code: string | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type QuarantinePage = { 
/**
 * How many rows wait in all.
 */
total: number, 
/**
 * How many of each code.
 */
codes: Array<CodeCount>, 
/**
 * Ids of all of them, at most 10,000: what is done to all is done to these.
 */
ids: Array<number>, 
/**
 * The rows.
 */
rows: Array<QuarantineRow>, };

export type QuarantineProposals = { 
/**
 * The rows' ids.
 */
ids: Array<number>, };

export type QuarantineRow = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The shop.
 */
shop: string, 
/**
 * File name.
 */
file: string, 
/**
 * Record number in the file.
 */
row: number, 
/**
 * Why it waits; texts are the locale keys `problem.<code>.what` and `.next`.
 */
code: string, 
/**
 * Header of the column.
 */
column: string, 
/**
 * The cell as it stands.
 */
value: string, 
/**
 * All raw cells but the personal columns: header and text, very long ones shortened.
 */
cells: Array<[string, string]>, 
/**
 * How many columns of its file say something of persons and were not kept.
 */
personal: number, 
/**
 * Whether its cells can be corrected here; else only the file can be.
 */
mendable: boolean, 
/**
 * What a damaged number may have been; one fits, several leave the choice to a person.
 */
candidates: Array<Candidate>, };

export type QuarantineWritten = { 
/**
 * Path of the file.
 */
path: string, 
/**
 * Rows in it.
 */
rows: number, };

export type QuestionJudged = { 
/**
 * The place of the right answer.
 */
right: number, 
/**
 * The place of the answer that was given.
 */
given: number, 
/**
 * What became of the case: `refunded`, `replaced`, `refused`, `withdrawn`.
 */
happened: string, };

export type QuestionPut = { 
/**
 * What is asked.
 */
asks: TrainingAsks, 
/**
 * Title of the goods.
 */
product: string | null, 
/**
 * The reason that the buyer chose.
 */
reason: string, 
/**
 * Answers to choose from: classes, steps, fen, or `shop` and `buyer`.
 */
choices: Array<string>, };

export type QuietWord = { 
/**
 * Key of the entry.
 */
id: number, 
/**
 * The text or word.
 */
word: string, 
/**
 * The tag it leads to.
 */
tag: string, };

export type QuizDone = { 
/**
 * The role it was taken in.
 */
role: string, 
/**
 * When.
 */
at: At, 
/**
 * Right answers.
 */
right: number, 
/**
 * Questions.
 */
asked: number, 
/**
 * Whether it was passed.
 */
passed: boolean, };

export type QuizJudged = { 
/**
 * Right answers.
 */
right: number, 
/**
 * Questions.
 */
asked: number, 
/**
 * Right answers that pass.
 */
pass: number, 
/**
 * Whether it is passed.
 */
passed: boolean, 
/**
 * Question by question.
 */
questions: Array<QuestionJudged>, };

export type QuizPut = { 
/**
 * Its key.
 */
quiz: number, 
/**
 * How many right answers pass.
 */
pass: number, 
/**
 * The questions.
 */
questions: Array<QuestionPut>, };

export type Radar = { 
/**
 * What comes first: most money an hour, or the promise with least time left.
 */
sort: CaseSort, 
/**
 * How many rows to give, at most 500.
 */
limit: number, };

export type RadarRow = { 
/**
 * The case.
 */
row: DeskRow, 
/**
 * Name of its shop.
 */
shop: string, 
/**
 * Platform id of its shop.
 */
platform: string, 
/**
 * What stands before its amounts, e.g. `¥`.
 */
currency_sign: string, 
/**
 * The moment: of the platform's deadline or of the promise, whichever is first.
 */
at: At, 
/**
 * `deadline` or `promise`.
 */
source: string, 
/**
 * The promise's step.
 */
promised: Promised | null, 
/**
 * What is at stake.
 */
stake_fen: Fen, 
/**
 * For each hour left; for what is past, all of it.
 */
fen_an_hour: Fen, 
/**
 * Whether three quarters of the time are over.
 */
late: boolean, 
/**
 * It will be missed within two hours or just was, and the buyer has not been told.
 */
tell: boolean, };

export type RadarSheet = { 
/**
 * Open cases whose turn is the shop's and whose end is known.
 */
total: number, 
/**
 * Of them past.
 */
past: number, 
/**
 * Money at stake until the end of the next 24 hours, by currency.
 */
day_sums: Array<Sum>, 
/**
 * How many run out in the next 24 hours.
 */
day: number, 
/**
 * Cases of the shop's turn in which money or proof is owed and no limit is known.
 */
without: number, 
/**
 * The rows.
 */
rows: Array<RadarRow>, };

export type RaisePerson = { 
/**
 * Key of the person.
 */
person: number, };

export type RaisedFirst = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

export type Rate = { 
/**
 * The denominator.
 */
orders: number, 
/**
 * The numerator.
 */
hits: number, 
/**
 * hits / orders, six decimals.
 */
rate: number | null, 
/**
 * 95 % Wilson score interval, four decimals.
 */
interval: [number, number] | null, };

export type ReadOfficialTable = { 
/**
 * What was pasted.
 */
text: string, };

export type ReasonCount = { 
/**
 * The platform's text.
 */
reason: string, 
/**
 * Our class: `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`, `unclassified`.
 */
class: string, 
/**
 * Number of cases.
 */
cases: number, };

export type ReasonEffect = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The texts with what they would mean.
 */
words: Array<Meant>, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the default rule where it is left out.
 */
rule: string | null, };

export type ReasonExample = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * The platform's case number.
 */
case_no: string, 
/**
 * Title of the product.
 */
product: string | null, };

export type ReasonKnown = { 
/**
 * Who knows it.
 */
source: ReasonSource, 
/**
 * Its class.
 */
class: string, 
/**
 * In words.
 */
detail: string | null, 
/**
 * Who wrote it.
 */
staff: string, 
/**
 * When.
 */
at: At, };

export type ReasonList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ReasonMix = { 
/**
 * First day of application that is counted.
 */
from: Day, 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Cases of the shop in that span.
 */
cases: number, 
/**
 * The products, the highest return rate first.
 */
products: Array<ProductMix>, 
/**
 * What these products together are returned for more than the rest of the shop, the most products first.
 */
shared: Array<SharedReason>, };

export type ReasonMixAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, };

export type ReasonMonth = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Cases applied for in it.
 */
cases: number, 
/**
 * Cases by main class.
 */
mains: Array<MainShare>, 
/**
 * Cases by tag, most first.
 */
tags: Array<TagCount>, 
/**
 * Number of the version that they were counted by; none: today's words.
 */
version: number | null, };

export type ReasonMonthsAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product; none for the whole shop.
 */
product: number | null, 
/**
 * The last month, `YYYY-MM`; the one of today where it is left out.
 */
month: string | null, 
/**
 * How many months, at most 24.
 */
months: number, };

export type ReasonOfMonth = { 
/**
 * What was stated; empty where nothing was, and for all of quality.
 */
reason: string, 
/**
 * Whether it counts as quality.
 */
quality: boolean, 
/**
 * How many pieces in all.
 */
all: number, 
/**
 * How many pieces of each grade, in the grades' order.
 */
pieces: Array<number>, 
/**
 * Their cases.
 */
cases: Array<number>, };

export type ReasonPair = { 
/**
 * Class of what was stated.
 */
stated: string, 
/**
 * Class of what is known.
 */
known: string, 
/**
 * How many cases.
 */
cases: number, };

export type ReasonRow = { 
/**
 * Its most frequent spelling.
 */
reason: string, 
/**
 * All its spellings, most frequent first.
 */
spellings: Array<string>, 
/**
 * Cases that state it.
 */
cases: number, 
/**
 * Our class.
 */
class: string, 
/**
 * Whether it counts as quality.
 */
quality: boolean, 
/**
 * Who says so: `own`, `platform`, `unknown`.
 */
from: string, 
/**
 * Class that it likely has, where nobody has classified it; only proposed.
 */
proposed: string | null, 
/**
 * Class in the platform's list, where it is there.
 */
platform_class: string | null, 
/**
 * What the platform's own rule says, where that is known.
 */
platform_quality: boolean | null, 
/**
 * First application that states it.
 */
first_at: At | null, 
/**
 * Last application that states it.
 */
last_at: At | null, 
/**
 * The newest cases that state it, for reasons nobody has classified yet.
 */
examples: Array<ReasonExample>, };

export type ReasonShare = { 
/**
 * The platform's text.
 */
reason: string, 
/**
 * Our class: `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`, `unclassified`.
 */
class: string, 
/**
 * Number of cases.
 */
cases: number, 
/**
 * Its share in tenths of a per cent; those of all reasons add up to 1000.
 */
share_tenths: number, };

export type ReasonSlice = { 
/**
 * The texts in it; several are all that are not slices of their own.
 */
reasons: Array<string>, 
/**
 * The class of its one reason; none where it holds several.
 */
class: string | null, 
/**
 * Their cases.
 */
cases: number, 
/**
 * Their share in tenths of a per cent; those of all slices add up to 1000.
 */
share_tenths: number, };

export type ReasonSource = "confirmed" | "found";

export type ReasonTimes = { 
/**
 * As the platform writes it.
 */
reason: string, 
/**
 * How often.
 */
times: number, };

export type Reasons = { 
/**
 * The reasons, unknown ones first, then most cases.
 */
reasons: Array<ReasonRow>, 
/**
 * Cases of the shop.
 */
cases: number, 
/**
 * Of them cases without a stated reason.
 */
without_reason: number, 
/**
 * Of them cases whose reason is not classified.
 */
unclassified: number, };

export type ReasonsBeside = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day, also that on which the rate is looked at.
 */
to: Day, };

export type ReasonsSheet = { 
/**
 * Cases applied for in the span.
 */
cases: number, 
/**
 * Stated against confirmed.
 */
confirmed: Confusion, 
/**
 * Stated against found.
 */
found: Confusion, 
/**
 * Cases in which all three are known and of three classes.
 */
all_differ: number, 
/**
 * The judged rate as it is.
 */
stated_rate: Rate, 
/**
 * The judged rate had every buyer chosen what was found, where that is known.
 */
found_rate: Rate, 
/**
 * Orders of the cohort in which something was found.
 */
found_orders: number, };

export type ReceiveClaim = { 
/**
 * Key of the claim.
 */
claim: number, 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * On which day.
 */
received_on: Day, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * Who says so.
 */
by: string, };

export type ReceiveReturn = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * What was scanned or typed.
 */
scanned: string, 
/**
 * Who.
 */
by: string, };

export type RecordAges = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rows as they were typed.
 */
rows: Array<TypedAge>, 
/**
 * Who keeps them.
 */
by: string, };

export type RecordCallback = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Who called.
 */
clerk: string, 
/**
 * How many seconds it took.
 */
seconds: number, 
/**
 * What it came to.
 */
outcome: CallOutcome, 
/**
 * The true reason, `class.detail`.
 */
reason: string | null, 
/**
 * What it is about: spiciness, thickness, the zip.
 */
attribute: string | null, 
/**
 * What the buyer had expected of it.
 */
expected: string | null, 
/**
 * How it is.
 */
actual: string | null, 
/**
 * What the buyer would do about it.
 */
suggestion: string | null, 
/**
 * Whether those who make the goods may read it; without that only the reason is kept.
 */
consent: boolean, };

export type RecordCheck = { 
/**
 * The id that the station gave this check, up to 64 letters, digits and dashes. The same id again is answered
 * as the first time and kept once; none where nobody sends twice.
 */
id: string | null, 
/**
 * Key of the parcel's order.
 */
order_id: number, 
/**
 * What was scanned.
 */
scanned: string, 
/**
 * When the parcel was scanned.
 */
started_at: At, 
/**
 * When it was finished, where that was before it could be sent; now where it is left out.
 */
done_at: At | null, 
/**
 * Who checked (a badge or job number).
 */
staff: string, 
/**
 * First check or again.
 */
again: Again, 
/**
 * The answers.
 */
answers: Array<PointAnswer>, 
/**
 * The pieces that were counted.
 */
pieces?: Array<CountedPiece>, };

export type RecordConfirm = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * What it came to.
 */
outcome: ConfirmOutcome, 
/**
 * What is changed, or why it is cancelled.
 */
note: string | null, 
/**
 * Who asked.
 */
by: string, };

export type RecordContact = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * How.
 */
channel: ContactChannel, 
/**
 * When it began; now where it is left out.
 */
started_at: At | null, 
/**
 * When the first answer was given; not known where it is left out.
 */
answered_at: At | null, 
/**
 * When it was over, where that is known.
 */
ended_at: At | null, 
/**
 * About what: `progress`, `reason`, `refund`, `exchange`, `freight`, `delay`, `complaint`, `other`.
 */
topic: string, 
/**
 * The point of dispute, where there is one.
 */
point: string | null, 
/**
 * How it ended.
 */
result: ContactOutcome | null, 
/**
 * What there is to say about it.
 */
note: string | null, 
/**
 * Who spoke for the shop.
 */
by: string, };

export type RecordFound = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The reason.
 */
reason: KnownReason, 
/**
 * When; now where it is left out.
 */
at: At | null, 
/**
 * Who looked.
 */
by: string, };

export type RecordFreight = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * Who, and how.
 */
way: FreightWay, 
/**
 * How much, where it is known: what the shop pays back, or what its label costs. The others cost the shop nothing.
 */
freight_fen: Fen | null, 
/**
 * A second person who approves more than a clerk gives alone.
 */
approver: string | null, 
/**
 * Who notes it.
 */
by: string, };

export type RecordFreightBill = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The line.
 */
bill: FreightBill, 
/**
 * Who keeps it.
 */
by: string, };

export type RecordFreightOffer = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The offer.
 */
offer: FreightOffer, 
/**
 * Who keeps it.
 */
by: string, };

export type RecordGoods = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rows as they were typed.
 */
rows: Array<TypedGoods>, 
/**
 * The first day of costs that are other ones; none where they have always been so.
 */
costs_from: Day | null, 
/**
 * Who keeps them.
 */
by: string, };

export type RecordLoss = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The loss.
 */
loss: LossDraft, 
/**
 * Who bears it; none: as the agreement says, the shop where none says anything.
 */
bearer: LossBearer | null, 
/**
 * Why another one than the agreement says.
 */
why: string | null, 
/**
 * Who records it.
 */
by: string, };

export type RecordMistake = { 
/**
 * Key of the parcel's order.
 */
order_id: number, 
/**
 * What was wrong.
 */
kind: MistakeKind, 
/**
 * What the order has.
 */
expected: string, 
/**
 * What was found.
 */
found: string, 
/**
 * Key of the product that was found in place of another, or that is too many or too few.
 */
product_id: number | null, 
/**
 * Who packs.
 */
staff: string, };

export type RecordOfficialFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * The rows as they were typed.
 */
rows: Array<TypedFigure>, };

export type RecordPartnerTalk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * On which day.
 */
talked_on: Day, 
/**
 * What was said.
 */
said: string, 
/**
 * What was promised.
 */
promises: Array<PartnerPromise>, 
/**
 * When the next one is.
 */
next_on: Day, 
/**
 * Who notes it.
 */
by: string, };

export type RecordRefund = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * How much.
 */
amount_fen: Fen, 
/**
 * Which way.
 */
way: RefundWay, 
/**
 * The platform's number of the refund; with it the case counts as settled.
 */
platform_no: string | null, 
/**
 * What was agreed with the buyer; credit needs it.
 */
note: string | null, 
/**
 * When; now where it is left out.
 */
at: At | null, 
/**
 * Who.
 */
by: string, };

export type RecordScores = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rows as they were typed.
 */
rows: Array<TypedScore>, 
/**
 * Days whose scores go.
 */
gone: Array<Day>, };

export type RecordSpotCheck = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * The points.
 */
points: Array<SpotSeen>, 
/**
 * By when findings are put right.
 */
due_on: Day, 
/**
 * When the next one is.
 */
next_on: Day, 
/**
 * Who looked.
 */
by: string, };

export type RecordTrick = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * What was found.
 */
fact: TrickFact, 
/**
 * What was sent; of another serial number that of the piece that left.
 */
sent: string | null, 
/**
 * What came; of another serial number that of the piece that came.
 */
came: string | null, 
/**
 * The photo or clip of the inspection that shows it.
 */
evidence_id: number, 
/**
 * Who looked.
 */
by: string, };

export type RecordWish = { 
/**
 * The case, as it was on the screen.
 */
seen: CaseSeen, 
/**
 * What.
 */
wish: Wish, 
/**
 * Who asked.
 */
by: string, };

export type Redo = Record<symbol, never>;

export type ReferenceLine = { 
/**
 * `own_90`, `seven_days`, `online`, `store`.
 */
id: string, 
/**
 * Where it lies, as a share.
 */
share: number, 
/**
 * The shop's own orders that it is counted from; none for what others tell.
 */
counted: Rate | null, };

export type ReferralCode = { 
/**
 * As it was written.
 */
draft: ReferralDraft, 
/**
 * Who made it.
 */
made_by: string, 
/**
 * Orders that came by it.
 */
orders: number, 
/**
 * Of buyers who had bought nothing before, among those whose buyer is told.
 */
fresh: Rate, 
/**
 * What they came to, refunds left out.
 */
sales_fen: Fen, 
/**
 * Orders with a case, among all.
 */
returned: Rate, };

export type ReferralDraft = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * The code.
 */
code: string, 
/**
 * Through what it is passed on.
 */
source: ReferralSource, 
/**
 * Which audience, launch or card.
 */
name: string, 
/**
 * What old customers are told.
 */
invitation: string, 
/**
 * Counted from this day on.
 */
from_on: Day, 
/**
 * The last day on which it counts; none while it runs.
 */
ended_on: Day | null, };

export type ReferralSaved = { 
/**
 * Its key.
 */
id: number, 
/**
 * The code as it is kept.
 */
code: string, };

export type ReferralSheet = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ReferralSource = "audience" | "launch" | "card" | "other";

export type Referrals = { 
/**
 * The codes, the newest first.
 */
codes: Array<ReferralCode>, 
/**
 * The last orders that came by one.
 */
orders: Array<ReferredOrder>, };

export type ReferredOrder = { 
/**
 * Its key.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * The code.
 */
code: string, 
/**
 * When it was paid.
 */
paid_at: At | null, 
/**
 * Whether a person noted it; else its file names the code.
 */
typed: boolean, };

export type Refill = { 
/**
 * Products to choose from.
 */
products: Array<RefillProduct>, 
/**
 * Intervals between one buyer's purchases of the product.
 */
intervals: number, 
/**
 * Intervals that are needed until they decide.
 */
minimum: number, 
/**
 * The middle one of them; none with too few.
 */
median_days: number | null, 
/**
 * What is reckoned with: the middle interval, else the owner's guess; none where nothing is known.
 */
days: number | null, 
/**
 * Whether that is the owner's guess.
 */
guessed: boolean, 
/**
 * Buyers whose last purchase was about so many days ago, the one longest ago first.
 */
due: Array<DueBuyer>, 
/**
 * How many there are.
 */
due_in_all: number, };

export type RefillDue = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the product; none: only the products to choose from.
 */
product_id: number | null, };

export type RefillProduct = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
name: string, 
/**
 * The owner's guess.
 */
guess: number | null, };

export type RefundFreight = { 
/**
 * What somebody has noted: `insurance`, `prepaid_label`, `paid_by_shop`, `paid_by_buyer`.
 */
way: string | null, 
/**
 * Who pays: by the policy where nobody has noted it.
 */
payer: Payer, 
/**
 * The cause that the policy goes by.
 */
cause: ReturnCause, 
/**
 * What the buyer gets for it; nothing where goods do not come back, or others pay.
 */
fen: Fen, 
/**
 * What of it was paid back already.
 */
gone_fen: Fen, 
/**
 * Whether that is a usual amount and not the case's own.
 */
guessed: boolean, };

export type RefundParts = { 
/**
 * Key of the case.
 */
case_id: number, };

export type RefundPiece = { 
/**
 * The product's title.
 */
name: string, 
/**
 * Which of its kinds.
 */
sku_name: string | null, 
/**
 * How many go back.
 */
quantity: number, 
/**
 * Of how many that were bought.
 */
of_quantity: number, 
/**
 * What was paid for them; none where the file tells only the order's sum.
 */
share_fen: Fen | null, };

export type RefundRoom = { 
/**
 * The share paid for its pieces; none where nothing tells what was paid.
 */
cap_fen: Fen | null, 
/**
 * What was given in it.
 */
given_fen: Fen, 
/**
 * What may still be given.
 */
room_fen: Fen | null, };

export type RefundSheet = { 
/**
 * The goods it is about; none where the order is not in the book.
 */
pieces: Array<RefundPiece>, 
/**
 * What was paid for them: the most that goes back; none where nothing tells it.
 */
goods_fen: Fen | null, 
/**
 * What of it has gone back, in this case or another one of the same pieces.
 */
goods_gone_fen: Fen, 
/**
 * The freight of the way back; none where goods do not come back and nobody has noted any.
 */
freight: RefundFreight | null, 
/**
 * What is left to give back of goods and freight together.
 */
all_fen: Fen | null, 
/**
 * The ways of the policy that the order was made under, as they stand in it.
 */
ways: Array<RefundWayTime>, };

export type RefundWay = "original" | "credit" | "other";

export type RefundWayTime = { 
/**
 * The way.
 */
way: RefundWay, 
/**
 * Within how many hours.
 */
hours: number, 
/**
 * Until when: from the receipt of the goods on, without goods from the agreement on; none before that.
 */
until: At | null, };

export type Refunded = { 
/**
 * Their number.
 */
cases: number, 
/**
 * Their sum.
 */
amount_fen: Fen, };

export type RefuseLoss = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which.
 */
loss: LossKey, 
/**
 * Who says so.
 */
by: string, };

export type ReleaseParcel = { 
/**
 * Key of the parcel's order.
 */
order_id: number, 
/**
 * Who packs.
 */
staff: string, };

export type Released = { 
/**
 * Its lot.
 */
lot: Lot, };

export type RemindNow = Record<symbol, never>;

export type Reminder = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * Last four signs of its number.
 */
tail: string, 
/**
 * Name of its shop.
 */
shop: string, 
/**
 * When it runs out.
 */
at: At, 
/**
 * What is at stake.
 */
stake_fen: Fen, 
/**
 * The language to say it in.
 */
language: string, };

export type Reminders = { 
/**
 * Whether it does.
 */
on: boolean, 
/**
 * So many minutes before the end.
 */
minutes: number, 
/**
 * The language of the reminder: `zh-CN`, `zh-TW`, `en`.
 */
language: string, };

export type RemindersShow = Record<symbol, never>;

export type RemoveAbsence = { 
/**
 * Key of the absence.
 */
absence: number, };

export type RemoveAges = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of the span.
 */
from: Day, 
/**
 * Its last one.
 */
to: Day, };

export type RemoveAgreement = { 
/**
 * Key of the agreement.
 */
agreement: number, };

export type RemoveCandidate = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Its key.
 */
id: number, };

export type RemoveChange = { 
/**
 * Its key.
 */
change: number, };

export type RemoveCharge = { 
/**
 * Key of the rule.
 */
charge: number, };

export type RemoveClaim = { 
/**
 * Key of the claim.
 */
claim: number, };

export type RemoveCostRate = { 
/**
 * Key of the entry.
 */
id: number, };

export type RemoveDemo = Record<symbol, never>;

export type RemoveEntry = { 
/**
 * Key of the entry.
 */
id: number, };

export type RemoveEvidence = { 
/**
 * Key inside the book.
 */
id: number, };

export type RemoveFreightBill = { 
/**
 * Key of the line.
 */
id: number, };

export type RemoveFreightOffer = { 
/**
 * Key of the offer.
 */
id: number, };

export type RemoveGiftRule = { 
/**
 * Key of the rule.
 */
rule: number, };

export type RemoveGuide = { 
/**
 * Its key.
 */
guide: number, };

export type RemoveLaunch = { 
/**
 * Key of the launch.
 */
launch: number, };

export type RemoveListing = { 
/**
 * Its key.
 */
id: number, };

export type RemoveLoss = { 
/**
 * Key of the loss.
 */
loss: number, };

export type RemoveLossStandard = { 
/**
 * Key of the standard.
 */
standard: number, };

export type RemoveOfficialFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * The days.
 */
days: Array<Day>, };

export type RemovePost = { 
/**
 * Its key.
 */
post: number, };

export type RemovePrinter = { 
/**
 * Its name.
 */
printer: string, };

export type RemoveProductCost = { 
/**
 * Key of the entry.
 */
id: number, };

export type RemoveProfile = { 
/**
 * Profile id.
 */
profile: string, };

export type RemovePromise = { 
/**
 * Key of the promise.
 */
id: number, };

export type RemoveTraining = { 
/**
 * Its key.
 */
training: number, };

export type RemoveWave = { 
/**
 * Key of the wave.
 */
wave: number, };

export type RenameProfile = { 
/**
 * Profile id.
 */
profile: string, 
/**
 * Its new name.
 */
name: string, };

export type ReopenMonth = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`, a closed month.
 */
month: string, };

export type RepairDecision = "repair" | "scrap";

export type RepairOutcome = "A" | "B" | "failed";

export type RepairWeighed = { 
/**
 * The proposal.
 */
decision: RepairDecision, 
/**
 * Value less cost.
 */
gain_fen: Fen, };

export type Replies = { 
/**
 * What is promised, in seconds.
 */
promise: number, 
/**
 * The posted hours.
 */
hours: [number, number], 
/**
 * Answered in time, of all.
 */
kept: Rate, 
/**
 * The same by who answered.
 */
clerks: Array<ClerkReplies>, 
/**
 * The same by the hour in which the buyer wrote.
 */
by_hour: Array<HourReplies>, 
/**
 * Those that were late, newest first, at most fifty.
 */
late: Array<LateReply>, 
/**
 * How many were late.
 */
late_in_all: number, };

export type RepliesImported = { 
/**
 * Answers that are new, or were open before.
 */
added: number, 
/**
 * Answers that were known.
 */
unchanged: number, 
/**
 * Rows whose times cannot be read.
 */
rejected: number, 
/**
 * The first of those rows.
 */
rows: Array<number>, 
/**
 * The columns that were read for when the buyer wrote, and for the first answer.
 */
columns: [string, string], };

export type ReplyFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

export type ResaleChannel = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is.
 */
kind: ResaleKind, 
/**
 * What it takes of the price, in hundredths of a percent.
 */
fee_bp: number, 
/**
 * What it takes for each piece.
 */
fee_fen: Fen, 
/**
 * Since when it is not used any more.
 */
ended_on: Day | null, };

export type ResaleChannelNet = { 
/**
 * What it leaves of the price that was asked about.
 */
net_fen: Fen | null, 
/**
 * Whether no other in use leaves more.
 */
best: boolean, 
/**
 * Key inside the book.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is.
 */
kind: ResaleKind, 
/**
 * What it takes of the price, in hundredths of a percent.
 */
fee_bp: number, 
/**
 * What it takes for each piece.
 */
fee_fen: Fen, 
/**
 * Since when it is not used any more.
 */
ended_on: Day | null, };

export type ResaleChannelResult = { 
/**
 * The channel.
 */
channel: ResaleChannel, 
/**
 * Sold there.
 */
sold: PieceGroup, 
/**
 * What was left of those, also of one of which nobody knows what was paid.
 */
money_fen: Fen, 
/**
 * What those brought of their value.
 */
back: MoneyShare, 
/**
 * Days from the first offer to the sale, the one in the middle.
 */
days: number | null, 
/**
 * Offered there at least 30 days ago, and sold within 30 days.
 */
soon: Array<number>, 
/**
 * The same, and not.
 */
not_soon: Array<number>, 
/**
 * Those sold within 30 days of all of these.
 */
soon_rate: Rate, };

export type ResaleChannelSaved = { 
/**
 * Its key.
 */
id: number, };

export type ResaleChannels = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * A price to see what each leaves of it.
 */
price_fen: Fen | null, };

export type ResaleKind = "own" | "second_hand" | "other";

export type ResaleResults = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ResaleSheet = { 
/**
 * First and last day on which the goods came back.
 */
span: [Day, Day], 
/**
 * All that is not as new: grades B, C and D.
 */
all: PieceGroup, 
/**
 * What they brought of their value, without those that were mended.
 */
back: MoneyShare, 
/**
 * Of them sold again.
 */
sold: PieceGroup, 
/**
 * Of them for sale as new after a repair.
 */
mended: PieceGroup, 
/**
 * Of them scrapped.
 */
scrapped: PieceGroup, 
/**
 * Of them still there.
 */
lying: PieceGroup, 
/**
 * Beside them: what came back as new and went among what is for sale.
 */
as_new: PieceGroup, 
/**
 * The channels.
 */
channels: Array<ResaleChannelResult>, };

export type ResponseBand = { 
/**
 * `minutes_2`, `minutes_10`, `hour`, `day`, `later`, `no_answer`.
 */
band: string, 
/**
 * Cases in contact, and those of them whose money went back.
 */
returned: Rate, 
/**
 * All of these cases, newest first.
 */
ids: Array<number>, 
/**
 * Those whose money went back.
 */
returned_ids: Array<number>, };

export type Restore = { 
/**
 * Path of the copy.
 */
from: string, };

export type Restored = { 
/**
 * Where the book of before was put.
 */
kept: string, };

export type ResumeExperiment = { 
/**
 * Its key.
 */
experiment: number, 
/**
 * The line from now on.
 */
guard_fen: Fen | null, };

export type ReturnCandidate = { 
/**
 * The case.
 */
case: CaseRow, 
/**
 * Its shop.
 */
shop: string, 
/**
 * The sign of that shop's currency.
 */
currency_sign: string, 
/**
 * When it was received; none where it was not.
 */
received: ReturnReceived | null, };

export type ReturnCause = "fault" | "wrong" | "transport" | "description" | "size" | "changed_mind";

export type ReturnEnd = "none" | "in_time" | "late";

export type ReturnFound = { 
/**
 * The number without signs of its scanner.
 */
scanned: string, 
/**
 * Key of the piece that lies here, where it is the number of one.
 */
piece: number | null, 
/**
 * Cases that it names, those that are not here yet first.
 */
cases: Array<ReturnCandidate>, 
/**
 * Where it lies among the parcels that nobody knows.
 */
stray: ReturnReceived | null, 
/**
 * Where it names no case: cases of which a number ends so, those that are not here yet first.
 */
alike: Array<ReturnCandidate>, 
/**
 * Where it names no case: orders that it names, or that a parcel of this number was sent with.
 */
orders: Array<OrderWithoutCase>, };

export type ReturnGrade = "A" | "B" | "C" | "D" | "M" | "U";

export type ReturnGroup = { 
/**
 * The end.
 */
end: ReturnEnd, 
/**
 * How many buyers.
 */
buyers: number, 
/**
 * Of those whose 90 days are over, those who bought again within them.
 */
again: Rate, };

export type ReturnReceived = { 
/**
 * Key of the reception.
 */
reception_id: number, 
/**
 * Who took it in.
 */
by: string, 
/**
 * When.
 */
at: At, };

export type ReturnTaken = { 
/**
 * Key of the reception.
 */
reception_id: number, 
/**
 * How many pieces wait to be looked at.
 */
pieces: number, };

export type ReturnTimeline = { 
/**
 * What one column is.
 */
step: TimelineStep, 
/**
 * The columns, the oldest first; the last one ends on the day that was asked for.
 */
spans: Array<TimelineSpan>, 
/**
 * What was done meanwhile, the oldest first.
 */
marks: Array<TimelineMark>, };

export type ReturnTimelineAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The last day; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * What one column is.
 */
step: TimelineStep, };

export type ReturnTimes = { 
/**
 * The day looked at.
 */
date: Day, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The rules that can be chosen.
 */
rules: Array<RuleChoice>, 
/**
 * Cases a rate needs.
 */
minimum: number, 
/**
 * The newest moment found in imported files.
 */
data_until: At | null, 
/**
 * First and last day of application.
 */
window: [Day, Day], 
/**
 * All cases applied on these days.
 */
cases: number, 
/**
 * Days from sign-off to application: `0` to `14`, `15-30`, `later`; then `before` it, `unsigned`, `estimated`.
 */
days: Array<TimeBar>, 
/**
 * `1` Monday to `7` Sunday; `estimated`.
 */
weekdays: Array<TimeBar>, 
/**
 * `0` to `23`; `untold` where the file tells a day alone; `estimated`.
 */
hours: Array<TimeBar>, 
/**
 * Cases applied at most seven days after sign-off, among those applied after it.
 */
week: Rate, 
/**
 * Cases applied before sign-off.
 */
before_sign_off: number, 
/**
 * Cases whose order tells no sign-off, or is not in the book.
 */
unsigned: number, 
/**
 * Cases whose time is estimated.
 */
estimated: number, 
/**
 * What others say of the seven days.
 */
reference: number, 
/**
 * These cases by how fast their first contact was answered; none where none had a contact.
 */
responses: Array<ResponseBand>, };

export type ReturnTimesAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type ReturnedGrades = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Parcels whose case is known.
 */
parcels: number, 
/**
 * Their pieces: what the grades come to.
 */
pieces: number, 
/**
 * Parcels that nobody knows; their pieces are counted once somebody does.
 */
strays: number, 
/**
 * The grades, all six.
 */
grades: Array<GradeOfMonth>, 
/**
 * Cases for quality of which a piece was found as good as new.
 */
quality_good: Array<number>, 
/**
 * Of those cases the pieces that were found as good as new, among all pieces that came back for quality.
 */
quality_mix: ReasonOfMonth, 
/**
 * What their buyers stated, most pieces first.
 */
reasons: Array<ReasonOfMonth>, 
/**
 * The products of which most came back.
 */
products: Array<ProductOfMonth>, };

export type ReturnedMonth = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`; this month where it is left out.
 */
month: string | null, };

export type ReturnedPiece = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Key of the reception of its parcel.
 */
reception_id: number, 
/**
 * Which piece of the parcel, from 1.
 */
number: number, 
/**
 * Key of its product, where that is known.
 */
product_id: number | null, 
/**
 * Key of its SKU, where that is known.
 */
sku_id: number | null, 
/**
 * Title of the product.
 */
title: string | null, 
/**
 * Colour, size and the like.
 */
sku_name: string, 
/**
 * Seller's code.
 */
sku_code: string, 
/**
 * What was paid for it.
 */
value_fen: Fen | null, 
/**
 * Its grade; U until somebody has looked.
 */
grade: ReturnGrade, 
/**
 * What was found, `class.detail`.
 */
reason: string | null, 
/**
 * Points of the list that were not as they should be.
 */
flaws: Array<string>, 
/**
 * Where it lies.
 */
place: string | null, 
/**
 * What was said about it.
 */
note: string | null, 
/**
 * When it was looked at.
 */
graded_at: At | null, 
/**
 * Who looked.
 */
staff: string | null, 
/**
 * When its parcel came.
 */
received_at: At, 
/**
 * Who took it in.
 */
received_by: string, 
/**
 * What was scanned then.
 */
scanned: string, 
/**
 * Key of its case.
 */
case_id: number | null, 
/**
 * That case's number.
 */
case_no: string | null, 
/**
 * Its order's number.
 */
order_no: string | null, 
/**
 * Whether it is for sale again: its stock is one more by it.
 */
restocked: boolean, 
/**
 * What has become of it.
 */
standing: PieceStanding, };

export type ReturnedPieceSheet = { 
/**
 * The piece.
 */
piece: ReturnedPiece, 
/**
 * The list of its category; gifts are no part of it.
 */
list: Checklist, };

export type ReturnedQueue = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What comes first.
 */
sort: ReturnedSort, };

export type ReturnedSheet = { 
/**
 * Key of the reception.
 */
reception_id: number, 
/**
 * What was scanned.
 */
scanned: string, 
/**
 * What was said about it before anybody knew its case.
 */
note: string | null, 
/**
 * Name of the picture taken then.
 */
picture: string | null, 
/**
 * When it came.
 */
received_at: At, 
/**
 * Who took it in.
 */
by: string, 
/**
 * The sign of its shop's currency.
 */
currency_sign: string, 
/**
 * Its case; none of a parcel that nobody knows.
 */
case: CaseRow | null, 
/**
 * Key of the case's order, where that is in the book.
 */
order_id: number | null, 
/**
 * Its pieces.
 */
pieces: Array<ReturnedPieceSheet>, 
/**
 * Photos of the inspection.
 */
photos: Array<EvidenceRow>, 
/**
 * What came instead of the goods.
 */
tricks: Array<CaseTrick>, 
/**
 * What can be found, in two keys.
 */
reasons: Array<CallReasonClass>, };

export type ReturnedShelf = { 
/**
 * How many of each grade, and what was paid for them.
 */
grades: Array<GradeKept>, 
/**
 * The pieces, what came first first.
 */
pieces: Array<ReturnedPiece>, };

export type ReturnedShow = { 
/**
 * Key of the reception.
 */
reception_id: number, };

export type ReturnedSort = "value" | "come";

export type ReturnedStock = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ReturnedWaiting = { 
/**
 * Pieces that wait.
 */
pieces: number, 
/**
 * What was paid for them.
 */
value_fen: Fen, 
/**
 * Parcels that nobody knows.
 */
strays: number, 
/**
 * The parcels.
 */
parcels: Array<WaitingParcel>, };

export type ReturnsHandled = { 
/**
 * No return, in time, late.
 */
groups: Array<ReturnGroup>, 
/**
 * Those closed late, and beside them those in time.
 */
in_time: Comparison, 
/**
 * Those without a return, and beside them those in time.
 */
beside_none: Comparison, 
/**
 * Buyers in no group: taken back, or not decided.
 */
open: number, 
/**
 * Days for a case where nothing promised can be measured.
 */
preset_days: number, };

export type RevealPhone = { 
/**
 * Key of the order.
 */
order_id: number, };

export type Reveals = { 
/**
 * Of a hundred.
 */
percent: number, 
/**
 * How many that is.
 */
held_out: number, 
/**
 * The difference that would be found in four cases of five; none where there are too few.
 */
difference: number | null, };

export type ReviewAdded = { 
/**
 * Whether it is new.
 */
added: boolean, 
/**
 * Whether its order is in the book.
 */
matched: boolean, };

export type ReviewDue = { 
/**
 * The month that waits, else the one before this one.
 */
month: string, 
/**
 * Whether it has cases and no version.
 */
due: boolean, 
/**
 * How many of its texts have no home.
 */
texts: number, 
/**
 * Cases not classified.
 */
unclassified: number, };

export type ReviewEffect = { 
/**
 * Cases of the shop that were looked at.
 */
cases: number, 
/**
 * Cases that would belong somewhere else.
 */
moved: number, 
/**
 * Of them cases that are not classified now.
 */
classified: number, 
/**
 * From where to where, most first.
 */
moves: Array<TagMove>, 
/**
 * Tags whose count changes, most first.
 */
figures: Array<TagFigure>, 
/**
 * Not classified cases among all, before.
 */
unclassified_before: Rate, 
/**
 * The same, after.
 */
unclassified_after: Rate, 
/**
 * The day the platform's figure is of.
 */
date: Day, 
/**
 * The platform's rule.
 */
rule: string, 
/**
 * The platform's figure before.
 */
rate_before: Rate, 
/**
 * The platform's figure after.
 */
rate_after: Rate, };

export type ReviewEffectAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The decisions.
 */
decisions: Array<Decision>, };

export type ReviewWeek = { 
/**
 * Its Monday.
 */
monday: Day, 
/**
 * Bad ones among all with stars.
 */
bad: Rate, };

export type Reviewed = { 
/**
 * The first day looked at.
 */
since: Day, 
/**
 * When it should be looked at.
 */
review_on: Day, 
/**
 * Cases looked at.
 */
cases: number, 
/**
 * Clauses that turned somebody away, were disputed, went beyond or cost something; the most cases first.
 */
clauses: Array<ClauseReviewed>, 
/**
 * What all of them cost.
 */
cost_fen: Fen, 
/**
 * Rules of the platform that began or ended since.
 */
rules: Array<PolicyRuleChanged>, };

export type ReviewsRead = { 
/**
 * The operation, for taking it back; none for a preview.
 */
operation: number | null, 
/**
 * File name without the folder.
 */
file: string, 
/**
 * Rows below the header; each is one of the next three.
 */
rows: number, 
/**
 * Reviews that are new.
 */
added: number, 
/**
 * Reviews that were there already.
 */
known: number, 
/**
 * Rows without a text.
 */
without_text: number, 
/**
 * Of the rows with a text, those whose order is in the book.
 */
matched: number, 
/**
 * Those whose order is not; they are kept and listed.
 */
unmatched: number, 
/**
 * The first texts, as they are kept.
 */
examples: Array<string>, };

export type RevokeDevice = { 
/**
 * The device.
 */
device: number, };

export type Revoked = { 
/**
 * Its name.
 */
name: string, };

export type RiskPart = "product" | "size" | "region" | "carrier";

export type RiskPartLine = { 
/**
 * Which part.
 */
part: RiskPart, 
/**
 * What it is called.
 */
name: string, 
/**
 * Orders alike in it.
 */
orders: number, 
/**
 * Of them those that came back.
 */
back: number, 
/**
 * By how much it multiplies the share, two decimals; none under thirty orders: it counts for nothing.
 */
times: number | null, };

export type RiskScore = { 
/**
 * In how many of a hundred such orders, as a share with three decimals.
 */
chance: number, 
/**
 * Times the shop's share, one decimal.
 */
times: number, 
/**
 * So many times that a question before packing is worth it.
 */
high: boolean, 
/**
 * What it is made of.
 */
parts: Array<RiskPartLine>, };

export type RiskySegment = { 
/**
 * What orders are grouped by.
 */
by: BreakdownBy, 
/**
 * Its key there.
 */
key: string, 
/**
 * The limits between bands, to open its list.
 */
limits_fen: Array<Fen>, 
/**
 * What it is, for a rule.
 */
segment: Segment, 
/**
 * Orders with any case.
 */
returned: Rate, 
/**
 * Quality orders.
 */
quality: Rate, 
/**
 * Whether it has too few orders for a rate.
 */
few: boolean, 
/**
 * What its buyers stated most.
 */
reasons: Array<GroupReason>, 
/**
 * What can be offered, the most fitting first; none for few.
 */
proposals: Array<SegmentProposal>, };

export type RiskySegments = { 
/**
 * The day looked at.
 */
date: Day, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * First and last day of the orders.
 */
window: [Day, Day], 
/**
 * Orders a rate needs.
 */
minimum: number, 
/**
 * No file has told of any return.
 */
no_returns: boolean, 
/**
 * The whole shop.
 */
whole: Rate, 
/**
 * How many segments were looked at that have enough orders.
 */
looked: number, 
/**
 * How many of them would be above by chance alone, in tenths.
 */
by_chance_tenths: number, 
/**
 * Those above the shop, the farthest first; small ones after them.
 */
segments: Array<RiskySegment>, 
/**
 * Bands of age above all, of the newest table; empty without one.
 */
ages: Array<AgeBand>, 
/**
 * Whether a table of age bands with returns was brought.
 */
ages_told: boolean, 
/**
 * The rules that stand.
 */
rules: Array<SegmentRule>, };

export type RiskySegmentsAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type Role = "owner" | "clerk3" | "clerk2" | "clerk1" | "packer" | "returns" | "viewer" | "script";

export type RoleLimits = { 
/**
 * The tier.
 */
role: Role, 
/**
 * A refund; nothing at all where it is 0.
 */
refund_fen: Fen, 
/**
 * Anything on top.
 */
goodwill_fen: Fen, 
/**
 * What may be at stake in a case that it decides; none for any sum.
 */
case_fen: Fen | null, 
/**
 * Whether it decides cases that the platform judges.
 */
disputes: boolean, };

export type RowFate = { 
/**
 * Which kind.
 */
fate: GoodsFate, 
/**
 * What it changes.
 */
changes: Array<GoodsChange>, 
/**
 * Why its article is unknown.
 */
why: GoodsUnknownWhy | null, 
/**
 * To how many articles it goes: a code may stand on the same thing listed twice.
 */
articles: number, };

export type RowLeft = { 
/**
 * Its number in the file.
 */
row: number, 
/**
 * The order's number, where it can be read.
 */
order_no: string | null, 
/**
 * Why.
 */
why: WhyLeft, };

export type RowMend = { 
/**
 * The row's id.
 */
id: number, 
/**
 * Header of the column and text of the cell.
 */
cells: Array<[string, string]>, };

export type RowsLeftOut = { 
/**
 * How many rows.
 */
rows: number, };

export type RuleChange = { 
/**
 * Name of the command.
 */
name: string, 
/**
 * How often.
 */
times: number, };

export type RuleChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Which date counts.
 */
basis: Basis, 
/**
 * Length of the window in days.
 */
window_days: number, 
/**
 * Whether it is in force on the day looked at.
 */
in_force: boolean, 
/**
 * First day it is no longer in force.
 */
until: Day | null, 
/**
 * First day it is in force.
 */
from: Day | null, };

export type Run = { 
/**
 * Its number.
 */
run: number, 
/**
 * When it was made.
 */
at: At, 
/**
 * Who made it.
 */
actor: string, 
/**
 * The shop.
 */
shop: string, 
/**
 * When it was taken back.
 */
undone_at: At | null, 
/**
 * Rows of it that wait to be mended now; how many were put aside then, its files tell.
 */
waiting: number, 
/**
 * What each file brought.
 */
files: Array<FileReport>, };

export type RunShown = { 
/**
 * The run.
 */
run: Run, 
/**
 * Rows that still wait.
 */
waiting: number, 
/**
 * Rows that a person has mended.
 */
mended: number, 
/**
 * Rows that a person has left out.
 */
left_out: number, 
/**
 * Rows whose repaired form has come in another file.
 */
repaired: number, };

export type RunUndone = { 
/**
 * Number of the run.
 */
run: number, 
/**
 * Rows it had added that are gone, with what earlier runs taken back had left under them.
 */
removed: number, 
/**
 * Rows it had updated that are as before.
 */
restored: number, 
/**
 * Rows that people or later runs have changed since.
 */
kept: number, 
/**
 * How many of those that are kept people have worked on.
 */
kept_by_people: number, 
/**
 * Orders that are gone.
 */
orders: number, 
/**
 * Lines of orders that are gone.
 */
lines: number, 
/**
 * Cases that are gone.
 */
cases: number, 
/**
 * Rows of its files that waited, and are gone.
 */
waiting: number, 
/**
 * Rows of its files that a person had mended, and that go with the run.
 */
mended: number, 
/**
 * Files of later runs that may hold some of the rows that go: importing them again brings those back.
 */
again: Array<string>, };

export type SaidLately = { 
/**
 * `class.detail`.
 */
reason: string, 
/**
 * How many calls.
 */
calls: number, };

export type SaidText = { 
/**
 * The text.
 */
text: string, 
/**
 * The cases.
 */
cases: number, 
/**
 * One of them.
 */
case_id: number, };

export type SaidWord = { 
/**
 * The word.
 */
word: string, 
/**
 * Texts that say it.
 */
texts: number, 
/**
 * Two of them that differ.
 */
examples: Array<string>, 
/**
 * Where it leads, by the owner's words or by what comes with the program.
 */
tag: string | null, };

export type SampleRow = { 
/**
 * Record number in the file.
 */
row: number, 
/**
 * `added`, `updated`, `unchanged`, `rejected`.
 */
outcome: string, 
/**
 * Field and value, in a fixed order for the kind of file.
 */
cells: Array<[string, string]>, };

export type Sampling = { 
/**
 * Whether lots may be sampled at all.
 */
on: boolean, 
/**
 * Per cent of parcels that may fail.
 */
aql: string, };

export type SamplingChoice = { 
/**
 * What was chosen.
 */
chosen: Sampling, 
/**
 * The AQLs that are offered.
 */
aqls: Array<string>, };

export type SamplingShow = Record<symbol, never>;

export type SaveAgreement = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The agreement.
 */
agreement: AgreementDraft, 
/**
 * Who keeps it.
 */
by: string, };

export type SaveAppraisalRule = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The job.
 */
job: Job, 
/**
 * `YYYY-MM`, the first month for which they hold.
 */
from_month: string, 
/**
 * The weights; a measure left out is shown but not scored.
 */
weights: Array<MeasureWeight>, 
/**
 * Who sets them.
 */
by: string, };

export type SaveAudience = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Its key; none where it is new.
 */
id: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Its rule; none removes the audience.
 */
rule: AudienceRule | null, };

export type SaveCampaign = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The campaign.
 */
campaign: Campaign, 
/**
 * Who keeps it.
 */
by: string, };

export type SaveCandidate = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the candidate; none: a new one.
 */
id: number | null, 
/**
 * Its name.
 */
name: string, 
/**
 * The points; a criterion that nobody knows about is left out.
 */
points: Array<CandidatePoint>, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * Who keeps it.
 */
by: string, };

export type SaveCharge = { 
/**
 * The kind of work.
 */
work: ChargeWork, 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, 
/**
 * Only cases of this kind.
 */
kind: string | null, 
/**
 * Only cases that state a reason of this class.
 */
class: string | null, 
/**
 * Key of the person.
 */
person: number, 
/**
 * Key of whoever stands in where nobody is named for the days of an absence.
 */
substitute: number | null, };

export type SaveChecklist = { 
/**
 * Where it applies.
 */
place: ListPlace, 
/**
 * The points, in the order they are looked at.
 */
points: Array<Point>, 
/**
 * At most nine faults, in the order of the number keys.
 */
defects: Array<Defect>, 
/**
 * The newest version that the owner has seen of this very list; 0 where there was none.
 */
seen: number, };

export type SaveContacts = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
party: string, 
/**
 * Its contacts in the order in which they are reached.
 */
contacts: Array<ContactDraft>, 
/**
 * Who sets them.
 */
by: string, };

export type SaveGiftRule = { 
/**
 * The rule.
 */
rule: GiftRule, };

export type SaveHaltPlan = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The kind.
 */
signal: Signal, 
/**
 * The steps in their order.
 */
steps: Array<OwnStep>, };

export type SaveLaunch = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The launch.
 */
launch: LaunchDraft, 
/**
 * Who keeps it.
 */
by: string, };

export type SaveLevels = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The levels; those left out go.
 */
levels: Array<Level>, 
/**
 * Orders of so many days count; none: all.
 */
within_days: number | null, };

export type SavePerson = { 
/**
 * Key inside the book; none for somebody new.
 */
id: number | null, 
/**
 * The name.
 */
name: string, 
/**
 * The role.
 */
role: Role, 
/**
 * What their badge says.
 */
badge: string | null, 
/**
 * A new PIN; none keeps what is there.
 */
pin: Pin | null, 
/**
 * Their own limit for a refund; none for their role's.
 */
refund_fen: Fen | null, 
/**
 * Their own limit for anything on top; none for their role's.
 */
goodwill_fen: Fen | null, 
/**
 * The last day they work here.
 */
until_on: Day | null, 
/**
 * Whether they belong to the shop.
 */
active: boolean, };

export type SavePolicy = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The category.
 */
category: string, 
/**
 * Its first day: orders paid from then on have it.
 */
starts_on: Day, 
/**
 * The rules.
 */
rules: PolicyRules, 
/**
 * Who keeps it.
 */
by: string, };

export type SavePost = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The post.
 */
post: PostDraft, 
/**
 * Who plans it.
 */
by: string, };

export type SavePrinter = { 
/**
 * The printer.
 */
printer: Printer, };

export type SaveProfile = { 
/**
 * Path of the file that it was made on.
 */
file: string, 
/**
 * Password of a protected workbook.
 */
password: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Platform id.
 */
platform: string, 
/**
 * The layout.
 */
draft: Draft, };

export type SaveReferral = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The code.
 */
draft: ReferralDraft, 
/**
 * Who keeps it.
 */
by: string, };

export type SaveResaleChannel = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the channel; none for a new one.
 */
id: number | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is.
 */
kind: ResaleKind, 
/**
 * What it takes of the price, in hundredths of a percent.
 */
fee_bp: number, 
/**
 * What it takes for each piece.
 */
fee_fen: Fen, 
/**
 * Whether it is used.
 */
used: boolean, };

export type SaveScript = { 
/**
 * Name of the shop whose policy its promises must keep to.
 */
shop: string, 
/**
 * Which script; none for a new one.
 */
name: string | null, 
/**
 * Which problem.
 */
situation: string, 
/**
 * Which mood.
 */
mood: Mood, 
/**
 * Which stage.
 */
stage: Stage, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * What is kept.
 */
words: ScriptWords, 
/**
 * Whether it is to be used; else it stays a draft.
 */
usable: boolean, 
/**
 * Who writes.
 */
by: string, };

export type SaveSpend = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The entry.
 */
spend: Spend, 
/**
 * Whether it goes instead.
 */
gone: boolean, };

export type SaveTag = { 
/**
 * Its key; none for a new one.
 */
tag: string | null, 
/**
 * The tag above it.
 */
parent: string, 
/**
 * Its name; none keeps the one that comes with the program.
 */
name: string | null, };

export type SaveWave = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The wave.
 */
wave: WaveDraft, };

export type SavedChecklist = { 
/**
 * Number of the new version.
 */
version: number, };

export type SavedLine = { 
/**
 * Key of the action.
 */
change: number, 
/**
 * What was changed.
 */
what: string, 
/**
 * Title of the product; none where it is about the shop.
 */
product: string | null, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Since when.
 */
live_on: Day, 
/**
 * Orders before and after, judged at the same age.
 */
sides: Comparison, 
/**
 * Returns avoided since, with the range; none where one side has too few orders.
 */
avoided: Avoided | null, 
/**
 * What the action cost; none where nobody has noted it.
 */
cost_fen: Fen | null, 
/**
 * Saved: what the avoided returns would have cost, less the action where its cost is noted. None without a mean.
 */
saved_fen: Fen | null, 
/**
 * Both ends of its range.
 */
range_fen: [Fen, Fen] | null, };

export type SavedPolicy = { 
/**
 * Number of the version.
 */
version: number, 
/**
 * Its first day.
 */
starts_on: Day, };

export type SavedPrinter = { 
/**
 * The printer as it is kept.
 */
printer: Printer, };

export type SavedRule = { 
/**
 * Key of the rule.
 */
id: number, };

export type SavedScript = { 
/**
 * The script's name.
 */
name: string, 
/**
 * The number of its version.
 */
version: number, 
/**
 * What the look at it found.
 */
looked: WordingLooked, };

export type SavedSheet = { 
/**
 * First and last day of the returns whose mean cost counts.
 */
span: [Day, Day], 
/**
 * Returns of these days of which every part is known.
 */
cases: number, 
/**
 * Fewer than this have no mean.
 */
minimum: number, 
/**
 * What one of them costs on average, less what came back; none under the minimum.
 */
mean_fen: Fen | null, 
/**
 * The actions, the newest first.
 */
actions: Array<SavedLine>, };

export type SavedSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ScanHere = { 
/**
 * What the scanner typed.
 */
scanned: string, 
/**
 * Name of the shop at this station; all shops are searched, this one first.
 */
shop: string | null, 
/**
 * Who works here.
 */
staff: string, 
/**
 * Key of the order on this bench, whose articles are looked at first.
 */
at_hand?: number | null, };

export type ScanParcel = { 
/**
 * What the scanner typed.
 */
scanned: string, 
/**
 * Name of the shop at this station; all shops are searched, this one first.
 */
shop: string | null, 
/**
 * Key of the order on the bench, whose articles are looked at first.
 */
at_hand?: number | null, };

export type Scanned = { "is": "ready", 
/**
 * The parcel.
 */
parcel: Parcel, } | { "is": "stop", 
/**
 * Why.
 */
why: Stop, 
/**
 * The parcel, where the number is known.
 */
parcel: Parcel | null, 
/**
 * The check made before, where that is why.
 */
check: CheckRow | null, 
/**
 * What the buyer stated and when, where a refund is why.
 */
reason: string | null, 
/**
 * When the refund was asked for.
 */
applied_at: At | null, 
/**
 * The halt, where that is why.
 */
halt: Halt | null, } | { "is": "piece", 
/**
 * Key of its SKU.
 */
sku_id: number, } | { "is": "goods", 
/**
 * The article.
 */
article: Article, } | { "is": "badge", 
/**
 * The number on it.
 */
staff: string, } | { "is": "misread", 
/**
 * How.
 */
misread: Misread, };

export type Scene = "packing" | "buyer" | "chat" | "inspection" | "other";

export type Scope = { 
/**
 * Title of the product.
 */
product: string, 
/**
 * What stands before its shop's amounts, e.g. `¥`.
 */
currency_sign: string, 
/**
 * Orders that wait to be packed: the halt holds them.
 */
waiting: Pile, 
/**
 * Orders that have left and were not signed for.
 */
on_the_way: Pile, 
/**
 * Orders signed for in the last 15 days.
 */
signed: Pile, };

export type ScoreDay = { 
/**
 * The day.
 */
day: Day, 
/**
 * 描述相符.
 */
description: number | null, 
/**
 * 服务态度.
 */
service: number | null, 
/**
 * 物流服务.
 */
logistics: number | null, 
/**
 * How many ratings they are made of.
 */
ratings: number | null, };

export type ScoreEvent = { 
/**
 * The day.
 */
day: Day, 
/**
 * `halt`, `change`, `launch`, `import`.
 */
kind: string, 
/**
 * What it was about; of imports, how many.
 */
name: string, };

export type ScoreSheet = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many days up to today, at most 366.
 */
days: number, 
/**
 * The score to reach, in thousandths; 4.8 where it is left out.
 */
target: number | null, 
/**
 * How many ratings the scores are made of; the last recorded number where it is left out.
 */
ratings: number | null, };

export type Scores = { 
/**
 * The first day looked at.
 */
from: Day, 
/**
 * The last one.
 */
to: Day, 
/**
 * The scores by day, the oldest first.
 */
days: Array<ScoreDay>, 
/**
 * The judged quality rate by day, the oldest first.
 */
quality: Array<QualityDay>, 
/**
 * What happened on these days.
 */
events: Array<ScoreEvent>, 
/**
 * The score to reach, in points.
 */
target: number, 
/**
 * How many ratings are reckoned with; none where nobody told.
 */
ratings: number | null, 
/**
 * What it takes, for each score that is known.
 */
needed: Array<NeededFor>, };

export type ScoresLooked = { 
/**
 * All rows, to be corrected.
 */
rows: Array<TypedScore>, 
/**
 * Days that can be kept.
 */
days: number, 
/**
 * Of them days whose scores are others now, and would be replaced.
 */
replaced: Array<Day>, 
/**
 * What is wrong, by row and column.
 */
faults: Array<CellFault>, };

export type ScoresRecorded = { 
/**
 * Days that are new, other ones, or gone.
 */
days: number, };

export type ScrapGroup = { 
/**
 * A product's title, a reason `class.detail`, a supplier; none where nobody knows.
 */
name: string | null, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Their keys.
 */
pieces: Array<number>, 
/**
 * What was paid for those of which that is known.
 */
value_fen: Fen, };

export type ScrapMaterial = { 
/**
 * Its id, e.g. `textile`.
 */
id: string, 
/**
 * The ways it may go, the better first.
 */
ways: Array<ScrapWay>, };

export type ScrapMonth = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * Sold again, or for sale as new again.
 */
reused: Array<number>, 
/**
 * What was scrapped, by its way.
 */
ways: Array<ScrapOfWay>, 
/**
 * What the papers of the month weigh together, where they were weighed.
 */
grams: number, 
/**
 * Papers without a weight.
 */
unweighed: number, };

export type ScrapOfWay = { 
/**
 * The way.
 */
way: ScrapWay, 
/**
 * The pieces.
 */
pieces: Array<number>, };

export type ScrapPaper = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * How many pieces are on it.
 */
pieces: number, 
/**
 * Their material.
 */
material: string, 
/**
 * Which way they went.
 */
way: ScrapWay, 
/**
 * What they weigh together.
 */
grams: number | null, 
/**
 * Name of the picture of them.
 */
picture: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Who took them.
 */
taken_by: string | null, 
/**
 * When.
 */
scrapped_at: At, 
/**
 * Who scrapped them.
 */
staff: string, };

export type ScrapPieces = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The pieces.
 */
pieces: Array<PieceSeen>, 
/**
 * What they are made of.
 */
material: string, 
/**
 * Which way they go.
 */
way: ScrapWay, 
/**
 * What they weigh together, where somebody has weighed them.
 */
grams: number | null, 
/**
 * Name of a kept picture of them.
 */
picture: string | null, 
/**
 * Why; needed without a picture.
 */
reason: string | null, 
/**
 * Why they need no special treatment; needed where they read like it and are said to be of another material.
 */
not_special: string | null, 
/**
 * Who takes them.
 */
taken_by: string | null, 
/**
 * Who scraps them.
 */
by: string, };

export type ScrapResults = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ScrapSheet = { 
/**
 * First and last day.
 */
span: [Day, Day], 
/**
 * All that was scrapped.
 */
all: PieceGroup, 
/**
 * By product, the dearest first.
 */
products: Array<ScrapGroup>, 
/**
 * By what was found.
 */
reasons: Array<ScrapGroup>, 
/**
 * By supplier, as the record of goods tells it.
 */
suppliers: Array<ScrapGroup>, 
/**
 * By month, the newest first.
 */
months: Array<ScrapMonth>, };

export type ScrapWay = "recycle" | "incinerate" | "special" | "other";

export type Script = { 
/**
 * `flaw.angry.first`, and `.2` behind it where there are several.
 */
name: string, 
/**
 * Which problem.
 */
situation: string, 
/**
 * Which mood.
 */
mood: Mood, 
/**
 * Which stage.
 */
stage: Stage, 
/**
 * What may be said now; none while there is only a draft.
 */
words: ScriptWords | null, 
/**
 * A draft that is newer than what may be said.
 */
draft: ScriptWords | null, 
/**
 * Who wrote the draft, and when.
 */
draft_by: string | null, 
/**
 * When the draft was written.
 */
draft_at: At | null, 
/**
 * Number of the usable version; 0 for the handbook's own words.
 */
version: number, 
/**
 * The day its words are from.
 */
since: Day, 
/**
 * What became of its uses in the last 90 days.
 */
outcome: ScriptOutcome, };

export type ScriptAgainst = "situation" | "all";

export type ScriptClerks = { 
/**
 * Name of the shop.
 */
shop: string, };

export type ScriptList = { 
/**
 * Name of the shop whose uses count.
 */
shop: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type ScriptOutcome = { 
/**
 * Uses.
 */
used: number, 
/**
 * Those that settled it among those whose outcome is known.
 */
settled: Rate, 
/**
 * The last use at any time.
 */
last_used_at: At | null, 
/**
 * Why it should be looked at again.
 */
review: ScriptReview | null, };

export type ScriptReview = "unused" | "poor";

export type ScriptReviewList = { 
/**
 * How many.
 */
total: number, 
/**
 * Of them with poor results.
 */
poor: number, 
/**
 * Of them unused.
 */
unused: number, 
/**
 * Poor results first, then the longest unused.
 */
scripts: Array<ScriptUpForReview>, };

export type ScriptReviews = { 
/**
 * Name of the shop whose uses count.
 */
shop: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type ScriptShelf = { 
/**
 * Ids of the situations, the most frequent first.
 */
situations: Array<string>, 
/**
 * The scripts.
 */
scripts: Array<Script>, 
/**
 * The day of the rules by which words are looked at, and how many rules there are.
 */
rules_as_of: Day, 
/**
 * How many rules there are.
 */
rules: number, };

export type ScriptShow = { 
/**
 * Its name.
 */
name: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, };

export type ScriptUpForReview = { 
/**
 * `flaw.angry.first`.
 */
name: string, 
/**
 * Which problem.
 */
situation: string, 
/**
 * Which mood.
 */
mood: Mood, 
/**
 * Which stage.
 */
stage: Stage, 
/**
 * Its text.
 */
text: string, 
/**
 * Why it is here.
 */
why: ScriptReview, 
/**
 * Number of the version that is judged; 0 for the handbook's own words.
 */
version: number, 
/**
 * The day its words are from.
 */
since: Day, 
/**
 * The last use at any time.
 */
last_used_at: At | null, 
/**
 * When it was last kept as it is.
 */
kept_at: At | null, 
/**
 * What this version settled in the last 90 days.
 */
settled: Rate, 
/**
 * What the others settled.
 */
others: Rate, 
/**
 * Who the others are.
 */
against: ScriptAgainst, };

export type ScriptVersion = { 
/**
 * Its number; 0 is the handbook's own.
 */
version: number, 
/**
 * Whether it may be said.
 */
usable: boolean, 
/**
 * The words.
 */
words: ScriptWords, 
/**
 * When it was written; none for the handbook's own.
 */
made_at: At | null, 
/**
 * Who wrote it.
 */
made_by: string | null, 
/**
 * When it was marked as usable.
 */
usable_at: At | null, };

export type ScriptWay = { 
/**
 * Its name.
 */
script: string, 
/**
 * Key of the test.
 */
experiment_id: number, 
/**
 * The test's name.
 */
experiment: string, 
/**
 * The way's name.
 */
way: string, 
/**
 * Whether the lot has drawn it; else it is the shop's standard.
 */
lot: boolean, };

export type ScriptWords = { 
/**
 * A title of its own; none where situation and mood say it.
 */
title: string | null, 
/**
 * What is said.
 */
text: string, 
/**
 * What is done, step by step.
 */
steps: Array<string>, 
/**
 * What has to be kept as proof.
 */
proof: Array<string>, 
/**
 * What a clerk may grant without asking.
 */
limit_fen: Fen, 
/**
 * Who decides what goes beyond.
 */
decides: Decides, 
/**
 * Within how many hours the promised answer comes.
 */
within_hours: number, };

export type ScriptsForCase = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * The clerk's name as the buyer knows it.
 */
clerk: string, 
/**
 * Another situation than the case's own; none for that.
 */
situation: string | null, 
/**
 * What a person types for fields, by field id.
 */
typed: { [key in string]: string }, };

export type SealedNumbers = { 
/**
 * Whether numbers are kept.
 */
kept: boolean, 
/**
 * Days.
 */
days: number, 
/**
 * Numbers that are kept now.
 */
numbers: number, };

export type SealedState = Record<symbol, never>;

export type Season = "spring" | "summer" | "autumn" | "winter";

export type Segment = { "by": "province", 
/**
 * Its name.
 */
name: string, } | { "by": "times", 
/**
 * Which time it is.
 */
times: SegmentTimes, } | { "by": "price", 
/**
 * Its lower limit.
 */
from_fen: Fen, 
/**
 * What it lies below; none for all above.
 */
until_fen: Fen | null, };

export type SegmentAct = "confirm" | "size" | "care";

export type SegmentProposal = { 
/**
 * What.
 */
act: SegmentAct, 
/**
 * Hours after sign-off that are proposed; only of care.
 */
hours: number | null, 
/**
 * The rule that does so already.
 */
rule: number | null, };

export type SegmentRule = { 
/**
 * Its key.
 */
id: number, 
/**
 * Which orders.
 */
segment: Segment, 
/**
 * What is done for them.
 */
act: SegmentAct, 
/**
 * Hours after sign-off at which their buyers are asked; only of care.
 */
hours: number | null, 
/**
 * Quality orders of the segment when it was made.
 */
hits: number, 
/**
 * Orders of the segment when it was made.
 */
orders: number, 
/**
 * The day it was made.
 */
made_on: Day, 
/**
 * Who made it.
 */
by: string, };

export type SegmentRuleMade = { 
/**
 * Key of the rule.
 */
id: number, };

export type SegmentTimes = "first" | "second_third" | "fourth_on";

export type SellPiece = { 
/**
 * Key of the piece.
 */
piece_id: number, 
/**
 * Where it stood on the screen.
 */
was: PieceStanding, 
/**
 * Key of the channel.
 */
channel_id: number, 
/**
 * The price.
 */
price_fen: Fen, 
/**
 * What the channel took; by its terms where that is left out.
 */
fee_fen: Fen | null, 
/**
 * On which day.
 */
sold_on: Day, 
/**
 * Who notes it.
 */
by: string, };

export type SendHaltNotice = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Key of the contact who was told; none where it has none.
 */
contact: number | null, 
/**
 * When; none: now.
 */
at: At | null, 
/**
 * Who told them.
 */
by: string, };

export type Sent = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * Titles of the goods.
 */
goods: string | null, 
/**
 * When it left.
 */
shipped_at: At, 
/**
 * `unchecked` or `failed`.
 */
how: string, };

export type SentAct = "call_back" | "tell" | "refund" | "watch";

export type SentCount = { 
/**
 * Which.
 */
only: SentOnly, 
/**
 * How many.
 */
orders: number, };

export type SentOnly = "all" | "on_the_way" | "signed" | "applied" | "undecided" | "undone";

export type SentOrder = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * How far it is.
 */
state: SentState, 
/**
 * When it left, or was signed for.
 */
at: At | null, 
/**
 * What was paid.
 */
paid_fen: Fen | null, 
/**
 * Which warehouse sent it.
 */
warehouse: string | null, 
/**
 * Who carries it.
 */
carrier: string | null, 
/**
 * Number of its parcel.
 */
tracking_no: string | null, 
/**
 * Key of its case.
 */
case_id: number | null, 
/**
 * What was decided.
 */
act: SentAct | null, 
/**
 * When.
 */
decided_at: At | null, 
/**
 * By whom.
 */
decided_by: string | null, 
/**
 * When it was done; what is watched is done with its decision.
 */
done_at: At | null, };

export type SentPage = { 
/**
 * How many there are of each kind.
 */
counts: Array<SentCount>, 
/**
 * How many were asked for.
 */
total: number, 
/**
 * Numbers of all that were asked for, on whatever page.
 */
order_nos: Array<string>, 
/**
 * The rows.
 */
orders: Array<SentOrder>, };

export type SentState = "on_the_way" | "signed" | "applied";

export type SetAside = { 
/**
 * Its path, as it was given.
 */
file: string, 
/**
 * Why it cannot be taken.
 */
refused: Error, };

export type SetCalendarDay = { 
/**
 * The day.
 */
date: Day, 
/**
 * What it is; none takes the owner's word back.
 */
kind: DayKind | null, 
/**
 * Its name.
 */
name: string, };

export type SetCandidateWeights = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * A weight for each criterion.
 */
weights: Array<CriterionWeight>, 
/**
 * Price alone weighs at most so many percent.
 */
price_most: number, 
/**
 * Who sets them.
 */
by: string, };

export type SetChangeCost = { 
/**
 * Key of the action.
 */
change: number, 
/**
 * What it cost.
 */
cost_fen: Fen | null, 
/**
 * Who notes it.
 */
by: string, };

export type SetConfirmMinutes = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * So many.
 */
minutes: number, 
/**
 * Who sets it.
 */
by: string, };

export type SetCostRate = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which.
 */
rate: CostRate, 
/**
 * The carrier that it is for; none: all. Only freight has one.
 */
subject: string | null, 
/**
 * In fen, seconds or hundredths of a percent, by its unit.
 */
amount: number, 
/**
 * The first day; none where it has always been so. The first rate of all has always been so, too.
 */
from_on: Day | null, 
/**
 * Who sets it.
 */
by: string, };

export type SetCurrency = { 
/**
 * The shop.
 */
shop: string, 
/**
 * ISO code.
 */
currency: string, };

export type SetDuty = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day.
 */
on: Day, 
/**
 * How many.
 */
clerks: number | null, };

export type SetLimit = { 
/**
 * Platform id.
 */
platform: string, 
/**
 * `applied_before`, `applied`, `agreed`, `returned`, `received`, `disputed`.
 */
step: string, 
/**
 * How many hours; none for what is known of the platform.
 */
hours: number | null, 
/**
 * Which hours count.
 */
clock: HoursOf, 
/**
 * What the platform then does by itself: `refund_agreed`, `request_agreed`, `case_closed`, `refund_paid`,
 * `platform_judges`, `complaint`; none for what is known of it.
 */
outcome: string | null, };

export type SetLossPlan = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * What losses may come to.
 */
plan_fen: Fen | null, 
/**
 * Who sets it.
 */
by: string, };

export type SetLossStandard = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The standard.
 */
standard: LossStandard, 
/**
 * Who sets it.
 */
by: string, };

export type SetOrderWarehouse = { 
/**
 * Key of the order.
 */
order: number, 
/**
 * The warehouse; none: as its file or its goods' rule says.
 */
warehouse: string | null, 
/**
 * Who says so.
 */
by: string, };

export type SetPartnerLine = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The figure.
 */
figure: PartnerFigure, 
/**
 * In hundredths of a percent; none: what is usual again.
 */
share: number | null, 
/**
 * Who sets it.
 */
by: string, };

export type SetPartnerRhythm = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * Which of the two.
 */
visit: PartnerVisit, 
/**
 * Days between two of them.
 */
days: number, 
/**
 * Who sets it.
 */
by: string, };

export type SetProductCost = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU; none for the whole product.
 */
sku_id: number | null, 
/**
 * What one piece costs.
 */
cost_fen: Fen, 
/**
 * The first day; none where it has always been so. The first cost of all has always been so, too.
 */
from_on: Day | null, 
/**
 * Who notes it.
 */
by: string, };

export type SetPromise = { 
/**
 * The step.
 */
step: Promised, 
/**
 * Within how many hours.
 */
hours: number, 
/**
 * Which hours count.
 */
clock: HoursOf, 
/**
 * From which day on; today where it is left out.
 */
from_on: Day | null, };

export type SetRefillDays = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * The guess.
 */
days: number | null, };

export type SetTarget = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * The target in hundredths of a percent; none takes it away.
 */
rate: number | null, 
/**
 * What counts as good in the trade, in hundredths of a percent.
 */
good: number | null, 
/**
 * Where that comes from.
 */
good_from: string, };

export type SetWarehouseRules = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Keys of the products.
 */
products: Array<number>, 
/**
 * The warehouse; none takes the rules away.
 */
warehouse: string | null, 
/**
 * Who says so.
 */
by: string, };

export type SettleCoupons = { 
/**
 * Name of the shop.
 */
shop: string, };

export type SettleHalt = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * Who says so.
 */
by: string, };

export type Severity = "critical" | "major" | "minor";

export type SharedReason = { 
/**
 * The reason, in all of them together against the rest of the shop.
 */
reason: MixReason, 
/**
 * How many of them are returned for it more than the rest.
 */
products: number, };

export type Sharing = "alone" | "shared";

export type Shelf = { 
/**
 * One for each category, those with products of this shop first.
 */
categories: Array<ShelfList>, 
/**
 * Those of single products.
 */
products: Array<ShelfProduct>, };

export type ShelfList = { 
/**
 * The category.
 */
category: string, 
/**
 * Where the list in force comes from.
 */
source: ListSource, 
/**
 * The version in force, where it is the owner's.
 */
version: number | null, 
/**
 * How many points it has.
 */
points: number, 
/**
 * How many products of the shop it applies to.
 */
products: number, };

export type ShelfProduct = { 
/**
 * Key of the product.
 */
product: number, 
/**
 * Its title.
 */
name: string, 
/**
 * The category its list was adapted from.
 */
category: string, 
/**
 * The version in force.
 */
version: number | null, 
/**
 * How many points it has.
 */
points: number, };

export type Shop = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Its name, unique in the book.
 */
name: string, 
/**
 * Platform id, e.g. `taobao`.
 */
platform: string, 
/**
 * Whether it is the demonstration shop.
 */
demo: boolean, 
/**
 * ISO code of the currency its amounts are in.
 */
currency: string, 
/**
 * What stands before an amount, e.g. `¥`.
 */
currency_sign: string, };

export type ShopLimits = { 
/**
 * The three tiers of after-sales, the highest first.
 */
tiers: Array<RoleLimits>, 
/**
 * After so many minutes without a hand on it the window asks again who is there.
 */
idle_minutes: number, 
/**
 * Whether scripts may read figures, import, copy and verify without saying who they are.
 */
scripts: boolean, };

export type ShopList = Record<symbol, never>;

export type Shown = "too_few" | "not_shown" | "lower" | "higher";

export type SignIn = { 
/**
 * Key of the person.
 */
person: number, 
/**
 * The PIN.
 */
pin: Pin, };

export type Signal = "other" | "check" | "packing" | "rate" | "complaint" | "stock";

export type SignedIn = { 
/**
 * Key of the person.
 */
person: number, 
/**
 * The name.
 */
name: string, 
/**
 * The role.
 */
role: Role, };

export type SkuStock = { 
/**
 * Key of the SKU; none for the product as one.
 */
sku_id: number | null, 
/**
 * Seller's code.
 */
code: string, 
/**
 * Colour, size and the like.
 */
name: string, 
/**
 * As it was counted last; none where nobody has.
 */
counted: number | null, 
/**
 * When; none for counts from before movements were kept.
 */
counted_at: At | null, 
/**
 * What moved since.
 */
moved: number, 
/**
 * What lies there; none where nobody has counted.
 */
stock: number | null, };

export type SlowStep = { 
/**
 * The stage with whose and what it is; how many, and their times.
 */
time: StageTime, 
/**
 * Half of all others were done within so many minutes.
 */
others_median_minutes: number | null, 
/**
 * Cases that took longer than half of the shop's: all others first, these second.
 */
longer: Comparison, };

export type Source = "camera" | "phone" | "file";

export type SpareGift = { 
/**
 * Its name.
 */
gift: string, 
/**
 * The code on it.
 */
code?: string, };

export type SpeedRow = { 
/**
 * The halt.
 */
halt: Halt, 
/**
 * The minutes.
 */
speed: HaltSpeed, };

export type Spend = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * For whom.
 */
whom: SpendWhom, 
/**
 * By which way.
 */
channel: SpendChannel, 
/**
 * What it was, e.g. the name of the audience.
 */
name: string, 
/**
 * How much.
 */
cost_fen: Fen, 
/**
 * Clicks the platform counts, where it tells.
 */
clicks: number | null, 
/**
 * Orders the platform counts for it, where it tells.
 */
orders: number | null, };

export type SpendChannel = "search" | "audience" | "other";

export type SpendMonth = { 
/**
 * Orders of old and new customers.
 */
orders: OldShare, 
/**
 * Spent to find new customers; none where nobody entered any.
 */
new_fen: Fen | null, 
/**
 * Spent on old ones.
 */
returning_fen: Fen | null, 
/**
 * What an order of a new customer cost; none without an order.
 */
per_new_fen: Fen | null, 
/**
 * What an order of an old customer cost; none without an order.
 */
per_returning_fen: Fen | null, };

export type SpendSheet = { 
/**
 * Name of the shop.
 */
shop: string, };

export type SpendWay = { 
/**
 * Which.
 */
channel: SpendChannel, 
/**
 * All that was spent.
 */
cost_fen: Fen, 
/**
 * Clicks the platform counts.
 */
clicks: number | null, 
/**
 * Orders the platform counts.
 */
orders: number | null, 
/**
 * What a click cost; of entries that tell them.
 */
per_click_fen: Fen | null, 
/**
 * What an order cost; of entries that tell them, none without an order.
 */
per_order_fen: Fen | null, };

export type SpendWhom = "new" | "returning";

export type Spends = { 
/**
 * Month by month, the newest first, the last twelve.
 */
months: Array<SpendMonth>, 
/**
 * The entries, the newest month first.
 */
entries: Array<Spend>, 
/**
 * Paid search and audiences, all months together.
 */
ways: Array<SpendWay>, 
/**
 * Orders among clicks: paid search, and beside it audiences; none until both have clicks and orders.
 */
compared: Comparison | null, };

export type SpotCheck = { 
/**
 * Its key.
 */
id: number, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * When the next one was to be.
 */
next_on: Day, 
/**
 * Who looked.
 */
by: string, 
/**
 * The points as they were seen.
 */
points: Array<SpotSeen>, 
/**
 * What became of its findings.
 */
findings: Array<PartnerAction>, };

export type SpotCheckKept = { 
/**
 * Its key.
 */
id: number, 
/**
 * Findings that became improvement actions.
 */
findings: number, };

export type SpotChecks = { 
/**
 * Days between two of them.
 */
rhythm: number, 
/**
 * When the next one is; none before the first.
 */
next_on: Day | null, 
/**
 * Whether that is today or past.
 */
due: boolean, 
/**
 * The checks, the latest first.
 */
checks: Array<SpotCheck>, };

export type SpotChecksAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner.
 */
partner: string, };

export type SpotPoint = "place" | "labels" | "count" | "faulty" | "returned" | "packing" | "ready";

export type SpotResult = "good" | "bad" | "unseen";

export type SpotSeen = { 
/**
 * Which.
 */
point: SpotPoint, 
/**
 * What was seen.
 */
seen: SpotResult, 
/**
 * In words; what was found wrong needs some.
 */
note: string | null, 
/**
 * A photo that is kept (`keep_picture`).
 */
picture: string | null, };

export type StaffNumbers = { 
/**
 * Job number.
 */
staff: string, 
/**
 * Its pace.
 */
pace: Pace, 
/**
 * First checks that passed.
 */
first_pass: Rate, 
/**
 * Parcels that passed here and came back.
 */
escaped: Rate, };

export type Stage = "first" | "close";

export type StageSheet = { 
/**
 * Cases applied for in the month.
 */
cases: number, 
/**
 * Fewer cases than this tell no median.
 */
minimum: number, 
/**
 * Each stage of the whole shop.
 */
stages: Array<StageTime>, 
/**
 * Each stage by clerk; of those that files alone tell nobody knows the clerk.
 */
by_clerk: Array<StageTime>, 
/**
 * Each stage by class of the stated reason, and by clerk and class.
 */
by_topic: Array<StageTime>, 
/**
 * Each stage by the weekday it began on.
 */
by_weekday: Array<StageTime>, 
/**
 * Steps of the shop that take a clerk or a class longer than others, the longest first.
 */
slow: Array<SlowStep>, 
/**
 * The ten that took longest in their stage.
 */
longest: Array<LongStage>, };

export type StageTime = { 
/**
 * The stage.
 */
stage: CaseStage, 
/**
 * Whose, where it is by clerk.
 */
staff: string | null, 
/**
 * Class of the stated reason, where it is by topic.
 */
topic: string | null, 
/**
 * 1 (Monday) to 7, where it is by weekday.
 */
weekday: number | null, 
/**
 * How many cases.
 */
count: number, 
/**
 * Half of them were done within so many minutes; none with too few.
 */
median_minutes: number | null, 
/**
 * Nine of ten were done within so many minutes; none with too few.
 */
ninety_minutes: number | null, };

export type StageTimes = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type StandardDays = { 
/**
 * First.
 */
from: Day, 
/**
 * Last; none: it still counts.
 */
to: Day | null, };

export type Standing = { 
/**
 * The judged rate.
 */
rate: Rate, 
/**
 * Cases applied in the rule's window by class, most first.
 */
classes: Array<ClassCount>, };

export type StandingCount = { 
/**
 * How.
 */
standing: CareStanding, 
/**
 * How many.
 */
orders: number, 
/**
 * Whether it is a cause for which nobody is asked.
 */
left_out: boolean, };

export type StandingHalt = { 
/**
 * The halt.
 */
halt: Halt, 
/**
 * Orders that it holds back.
 */
orders: number, 
/**
 * What was paid for them.
 */
paid_fen: Fen, 
/**
 * Minutes since it was halted.
 */
minutes: number, 
/**
 * Who answers for it.
 */
charge: Charge, };

export type StartExperiment = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The test.
 */
experiment: ExperimentDraft, };

export type State = "unchanged" | "changed" | "missing" | "thinned";

export type StateSpan = { 
/**
 * Which of the five.
 */
axis: CaseAxis, 
/**
 * The state.
 */
state: CaseState, 
/**
 * Since when.
 */
from: At, 
/**
 * Until when; none where it still stands.
 */
until: At | null, 
/**
 * How long, until now where it still stands.
 */
minutes: number, };

export type StatedRow = { 
/**
 * What the buyers stated.
 */
stated: string | null, 
/**
 * Its class.
 */
class: string, 
/**
 * Cases.
 */
cases: number, 
/**
 * Of them those whose true reason is the stated one.
 */
agree: number, 
/**
 * Of them those whose true reason is of that class.
 */
same_class: number, 
/**
 * By class of the tree, in its order.
 */
confirmed: Array<number>, };

export type StationCounts = { 
/**
 * Checks done.
 */
done: number, 
/**
 * Of them failed.
 */
failed: number, 
/**
 * Median duration in seconds, where any was done.
 */
median_seconds: number | null, 
/**
 * The last eight, newest first.
 */
latest: Array<CheckRow>, };

export type StationDay = { 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, 
/**
 * The day; today where it is left out.
 */
date: Day | null, };

export type StationNumbers = { 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * How figures are counted.
 */
counted: Counted, 
/**
 * Everything done in these days.
 */
pace: Pace, 
/**
 * Parcels whose first check passed, among parcels whose first check fell into these days.
 */
first_pass: Rate, 
/**
 * Of clean parcels with one piece those that were checked quickly.
 */
quick: Rate, 
/**
 * By job number, in their order.
 */
staff: Array<StaffNumbers>, 
/**
 * By hour of the day.
 */
hours: Array<HourNumbers>, 
/**
 * What passed and came back, by the point that ought to have caught it, most first.
 */
escapes: Array<PointEscapes>, 
/**
 * What passed and came back, of all that passed.
 */
escaped: Rate, 
/**
 * Returns for something missing.
 */
gifts: MissingGifts, };

export type StationRules = { 
/**
 * What has to be counted.
 */
counting: Counting, 
/**
 * From this on an order is marked as one of high value; none: never.
 */
high_value_fen: Fen | null, };

export type StationRulesShow = Record<symbol, never>;

export type StationSwitch = { 
/**
 * Whether they are.
 */
on: boolean, 
/**
 * The port.
 */
port: number, 
/**
 * Whether the line is encrypted, with a certificate that the device is asked to accept once.
 */
tls: boolean, };

export type StationSwitchShow = Record<symbol, never>;

export type StatusWord = { 
/**
 * As it stands in the file.
 */
word: string, 
/**
 * Ours for it; none where it has not been explained.
 */
meaning: string | null, };

export type Step = "appearance" | "function" | "gift";

export type StepBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which orders.
 */
days: PartnerDays, 
/**
 * Whose.
 */
by: StepsOf, 
/**
 * The partner or carrier.
 */
name: string, 
/**
 * Those that tell this step, the longest first; none: all of them.
 */
step: ParcelStep | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type StepLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * Orders.
 */
orders: number, 
/**
 * How long the steps took.
 */
steps: Array<StepTime>, 
/**
 * With a case, among those that left.
 */
returned: Rate, 
/**
 * With a recorded loss that is neither a delay nor a fault of the goods, among those that left.
 */
lost: Rate, };

export type StepSheet = { 
/**
 * Which orders.
 */
days: PartnerDays, 
/**
 * Under so many there is no median and no rate.
 */
minimum: number, 
/**
 * Steps that no file tells.
 */
untold: Array<ParcelStep>, 
/**
 * By partner, most orders first.
 */
partners: Array<StepLine>, 
/**
 * By carrier, most orders first.
 */
carriers: Array<StepLine>, };

export type StepSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of payment; ninety days until the last where it is left out.
 */
from: Day | null, 
/**
 * Last day of payment; the last one with data where it is left out.
 */
to: Day | null, };

export type StepTime = { 
/**
 * Which.
 */
step: ParcelStep, 
/**
 * Orders that tell it.
 */
orders: number, 
/**
 * Hours of the middle one; none of fewer than the minimum.
 */
middle: number | null, 
/**
 * The median's 95 % interval, in hours.
 */
interval: [number, number] | null, 
/**
 * Shown to be the slowest.
 */
slowest: boolean, };

export type StepsOf = "partner" | "carrier";

export type StillWrong = { 
/**
 * The row's id.
 */
id: number, 
/**
 * Record number in the file.
 */
row: number, 
/**
 * Header of the column.
 */
column: string, 
/**
 * What is wrong; its texts are the locale keys `problem.<problem>.what` and `.next`.
 */
problem: string, 
/**
 * The cell, shortened.
 */
value: string, };

export type StockMove = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * When.
 */
at: At, 
/**
 * How many came (above nothing) or went.
 */
pieces: number, 
/**
 * Key of the SKU.
 */
sku_id: number | null, 
/**
 * Colour, size and the like.
 */
sku_name: string, 
/**
 * Seller's code.
 */
sku_code: string, 
/**
 * Who.
 */
staff: string, 
/**
 * The grade that the piece has now.
 */
grade: string, 
/**
 * What was scanned when its parcel came.
 */
scanned: string, 
/**
 * Key of the case it came back with.
 */
case_id: number | null, 
/**
 * That case's number.
 */
case_no: string | null, 
/**
 * Its order's number.
 */
order_no: string | null, 
/**
 * Whether it came after the last count, which knows those before.
 */
counts: boolean, };

export type StockMoves = { 
/**
 * Key of the product.
 */
product_id: number, };

export type StockSheet = { 
/**
 * What lies there, by SKU.
 */
skus: Array<SkuStock>, 
/**
 * What moved, the newest first.
 */
moves: Array<StockMove>, };

export type Stop = "unknown_number" | "checked_already" | "set_aside" | "cancelled" | "refunded" | "refund_asked" | "unpaid" | "halted" | "lot_waits" | "released";

export type StopShipping = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What is halted.
 */
target: HaltTarget, 
/**
 * What made the person halt.
 */
signal: Signal, 
/**
 * Why, in the person's words.
 */
why: string, 
/**
 * When it was first seen that something is wrong; none: now.
 */
seen_at: At | null, 
/**
 * Whether it is practised only: nothing is held back, and it counts among no halts.
 */
drill: boolean, 
/**
 * Who halts.
 */
by: string, };

export type StrayKept = { 
/**
 * Key of the reception.
 */
reception_id: number, };

export type StrayList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * How many to leave out (pages).
 */
skip: number, 
/**
 * How many to give, at most 100.
 */
limit: number, };

export type StrayMatch = { 
/**
 * The case.
 */
case: CaseRow, 
/**
 * `sent` (its order was sent with this number), `tail` (its number ends alike), `unnumbered` (goods of it are awaited, and no number is known).
 */
why: string, };

export type StrayPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * The parcels.
 */
strays: Array<StrayParcel>, };

export type StrayParcel = { 
/**
 * Key of the reception.
 */
reception_id: number, 
/**
 * What was scanned.
 */
scanned: string, 
/**
 * What was said about it.
 */
note: string | null, 
/**
 * Name of its picture.
 */
picture: string | null, 
/**
 * When it came.
 */
received_at: At, 
/**
 * Who took it in.
 */
by: string, 
/**
 * For how many days it has been lying there.
 */
days: number, 
/**
 * Cases that it may be of.
 */
matches: Array<StrayMatch>, };

export type Strictness = "normal" | "tightened" | "reduced";

export type Suggestion = { 
/**
 * Who said it.
 */
source: SuggestionSource, 
/**
 * Key of the product.
 */
product_id: number | null, 
/**
 * Its title.
 */
product: string | null, 
/**
 * In the buyer's words.
 */
text: string, 
/**
 * When it was said.
 */
said_at: At, };

export type SuggestionList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type SuggestionSource = { "by": "call", 
/**
 * Key of the call.
 */
callback: number, } | { "by": "answer", 
/**
 * Key of the answer.
 */
feedback: number, };

export type Suggestions = { 
/**
 * The newest two hundred that wait.
 */
rows: Array<Suggestion>, 
/**
 * How many wait.
 */
open: number, 
/**
 * Suggestions in all.
 */
all: number, };

export type Sum = { 
/**
 * What stands before the amount, e.g. `¥`.
 */
currency_sign: string, 
/**
 * The amount.
 */
fen: Fen, };

export type SurvivalStep = { 
/**
 * Days since the beginning.
 */
day: number, 
/**
 * Those still watched who had not come back before that day.
 */
at_risk: number, 
/**
 * Of them those who came back on that day.
 */
came: number, 
/**
 * Share that has come back by then, four decimals.
 */
back: number, 
/**
 * Its 95 % interval, four decimals; none where all have come back.
 */
interval: [number, number] | null, };

export type Suspect = { 
/**
 * Why.
 */
why: Why, 
/**
 * How many there are; the length of the list behind.
 */
count: number, 
/**
 * Of them those by which our figure may be too high.
 */
too_high: number, 
/**
 * Of them those by which our figure may be too low.
 */
too_low: number, 
/**
 * Whether they could explain the difference that there is.
 */
fits: boolean, };

export type SwitchMove = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which move.
 */
name: KeyMove, 
/**
 * The day it is on from; none switches it off.
 */
on_from: Day | null, };

export type SwitchStations = { 
/**
 * From now on.
 */
to: StationSwitch, };

export type TagCases = { 
/**
 * Keys of the cases.
 */
cases: Array<number>, 
/**
 * Tags they get.
 */
add: Array<string>, 
/**
 * Tags they lose.
 */
remove: Array<string>, };

export type TagCount = { 
/**
 * The tag; none where a case is not classified.
 */
tag: string | null, 
/**
 * The cases.
 */
cases: number, };

export type TagFigure = { 
/**
 * The tag; none: not classified.
 */
tag: string | null, 
/**
 * Cases now.
 */
before: number, 
/**
 * Cases then.
 */
after: number, };

export type TagMove = { 
/**
 * Where they are; none: not classified.
 */
from: string | null, 
/**
 * Where they would be.
 */
to: string | null, 
/**
 * How many.
 */
cases: number, };

export type TagProposed = { 
/**
 * The tag.
 */
tag: string, 
/**
 * How sure, 0 to 99.
 */
confidence: number, };

export type TagRow = { 
/**
 * Its key; a text `tag.<key>` names it where the owner has not.
 */
tag: string, 
/**
 * The owner's name for it.
 */
name: string | null, 
/**
 * The tag above it.
 */
parent: string | null, 
/**
 * 1 for a main class, 3 at most.
 */
level: number, 
/**
 * Its main class.
 */
main: string, 
/**
 * Texts and words of the owner's that lead to it.
 */
entries: number, };

export type TagSaved = { 
/**
 * Its key.
 */
tag: string, };

export type TagTree = { 
/**
 * Name of the shop, whose rule says where size counts.
 */
shop: string, };

export type TagTreeShown = { 
/**
 * The tags.
 */
tags: Array<TagRow>, 
/**
 * Where size counts in this shop: `goods` or `buyer`.
 */
size_side: string, };

export type TagsOfCase = { 
/**
 * Tags put by hand.
 */
hand: Array<string>, 
/**
 * Where it counts; none where it is not classified.
 */
home: string | null, 
/**
 * Who says so: `hand`, `text`, `word`, `platform`, `nobody`.
 */
by: string, 
/**
 * Its main class in this shop: `goods`, `transport`, `buyer`, `other`, `unclassified`.
 */
main: string, 
/**
 * What its texts propose, where nobody has said anything finer.
 */
proposed: TagProposed | null, 
/**
 * Remarks and reviews of its order.
 */
texts: Array<string>, };

export type TakeBackCheck = { 
/**
 * The id that the station gave the check.
 */
id: string, };

export type TakeLosses = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Which; none: all that are proposed now.
 */
losses: Array<LossKey> | null, 
/**
 * Who records them.
 */
by: string, };

export type TakeSuggestion = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whose suggestion.
 */
source: SuggestionSource, 
/**
 * Who takes it.
 */
by: string, };

export type TakenBack = { 
/**
 * The operation that was taken back.
 */
operation: number, 
/**
 * Its command's name.
 */
name: string, 
/**
 * It had an effect outside the book, which stays.
 */
outside: boolean, };

export type Talked = { 
/**
 * How.
 */
channel: string, 
/**
 * When.
 */
at: At, 
/**
 * How it ended.
 */
result: string | null, 
/**
 * How many talks there were.
 */
times: number, };

export type Target = { 
/**
 * The month of the day looked at, `YYYY-MM`.
 */
month: string, 
/**
 * The month it was set for: this one or an earlier one.
 */
since: string, 
/**
 * The target as a share.
 */
rate: number, 
/**
 * What counts as good in the trade, as a share.
 */
good: number | null, 
/**
 * Where that comes from.
 */
good_from: string | null, 
/**
 * The month's orders so far and those of them with a quality reason.
 */
so_far: Rate, 
/**
 * How many more orders may come back for quality among the orders so far; below 0 so many are too many.
 */
room: number, };

export type TeachBarcode = { 
/**
 * The code as scanned.
 */
code: string, 
/**
 * Key of the SKU.
 */
sku_id: number, 
/**
 * Who confirms it.
 */
by: string, 
/**
 * Alone or shared.
 */
sharing: Sharing, };

export type TeamFigures = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `YYYY-MM`.
 */
month: string, };

export type TeamMonth = { 
/**
 * For each class of stated reasons how each clerk's cases ended.
 */
alike: Array<Alike>, 
/**
 * Cases that ended otherwise than nearly all of their kind.
 */
odd: Array<OddCase>, 
/**
 * How cases ended by the weekday of the last step, Monday first.
 */
weekdays: Array<WeekdayEnds>, 
/**
 * How fast buyers were answered, by the way they spoke.
 */
channels: Array<ChannelTime>, 
/**
 * How many parcels of each warehouse made buyers ask, against all other warehouses.
 */
warehouses: Array<WarehouseContacts>, 
/**
 * What each clerk solved, topic by topic, against the rest of the team.
 */
topics: Array<TopicSolved>, 
/**
 * How content buyers were, by clerk.
 */
content: Array<BuyersContent>, };

export type TellLateAnswer = { 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * Who told the buyer.
 */
by: string, };

export type TermPayer = "party" | "shop";

export type TermWay = "share" | "sum" | "per_day";

export type TestContact = { 
/**
 * Key of the contact.
 */
contact: number, };

export type TextGroup = { 
/**
 * Words that most of them share.
 */
words: Array<string>, 
/**
 * Cases that say one of them.
 */
cases: number, 
/**
 * All its texts, the most frequent first.
 */
texts: Array<SaidText>, 
/**
 * Where they most likely belong.
 */
proposed: TagProposed | null, 
/**
 * Whether the proposal is sure enough to be taken without asking.
 */
sure: boolean, 
/**
 * Other tags they may belong to.
 */
others: Array<string>, 
/**
 * The product most of them are about, and how many.
 */
product: GroupProduct | null, };

export type ThanksGiven = { 
/**
 * What the coupon is worth.
 */
amount_fen: Fen, 
/**
 * What is left of the month's budget.
 */
left_fen: Fen, };

export type TickHaltStep = { 
/**
 * Key of the halt.
 */
halt: number, 
/**
 * The step's place.
 */
place: number, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Who says so.
 */
by: string, };

export type TickReading = { 
/**
 * `script:flaw`, `policy:clothing`.
 */
item: string, 
/**
 * Whether it was read.
 */
done: boolean, };

export type TickTask = { 
/**
 * Key of the plan.
 */
week: number, 
/**
 * The task.
 */
task: WeekTask, 
/**
 * Whether it is done.
 */
done: boolean, };

export type Tidied = { 
/**
 * Clips of a stopped program that were kept as far as they went.
 */
recovered: number, 
/**
 * Files removed by the rules.
 */
thinned: number, 
/**
 * Files removed that no row names.
 */
swept: number, };

export type TidyEvidence = Record<symbol, never>;

export type TidyNumbers = Record<symbol, never>;

export type TimeBar = { 
/**
 * What stands under it.
 */
key: string, 
/**
 * Its cases, newest first: as many as it is high.
 */
ids: Array<number>, };

export type TimelineMark = { 
/**
 * `halt`, `wave`, `listing`, `import`.
 */
kind: TimelineMarkKind, 
/**
 * Key of the halt, the wave, the version of a page or the first run of the day.
 */
id: number, 
/**
 * The day it began.
 */
from: Day, 
/**
 * The day it ended; none where it has not, or where it was done on one day.
 */
until: Day | null, 
/**
 * The columns in which it lies: the first, and the last one.
 */
spans: [number, number], 
/**
 * What, in words; of imports the names of the files.
 */
what: string, 
/**
 * How many: files of a day's imports, else one.
 */
count: number, 
/**
 * Key of the product that it is about.
 */
product_id: number | null, 
/**
 * Its title.
 */
product: string | null, };

export type TimelineMarkKind = "halt" | "wave" | "listing" | "import";

export type TimelineSpan = { 
/**
 * Its first day.
 */
from: Day, 
/**
 * Its last day.
 */
to: Day, 
/**
 * Cases applied on its days.
 */
applied: Applied, 
/**
 * Refunds paid on its days.
 */
refunded: Refunded, };

export type TimelineStep = "day" | "week" | "month";

export type TimesPart = "all" | "returned" | "quality";

export type Today = { 
/**
 * The contract's figures of the day, the same query as the command line.
 */
daily: Daily, 
/**
 * The rules that can be chosen for this platform.
 */
rules: Array<RuleChoice>, 
/**
 * Orders a rate needs (the rule's minimum).
 */
minimum: number, 
/**
 * The judged rate without applications that were withdrawn or closed.
 */
without_withdrawn: Rate, 
/**
 * Orders of the cohort with any case.
 */
returned: Rate, 
/**
 * The judged rate seven days before.
 */
week_before: Rate, 
/**
 * The return rate seven days before.
 */
returned_week_before: Rate, 
/**
 * The last 30 days, oldest first.
 */
trend: Array<TrendDay>, 
/**
 * The 10 products with most quality orders.
 */
products: Array<TopProduct>, 
/**
 * The 10 most stated reasons of the window.
 */
reasons: Array<ReasonShare>, 
/**
 * All of them as the slices of a pie.
 */
reason_slices: Array<ReasonSlice>, 
/**
 * Cases in the window, of all reasons.
 */
reason_cases: number, 
/**
 * Cases of the day looked at whose amount nobody told: missing in what they ask for.
 */
applied_unknown: number, 
/**
 * Refunds of the day looked at without an amount.
 */
refunded_unknown: number, 
/**
 * Refunds of the window's cases that tell no day.
 */
undated: Refunded, 
/**
 * Cases that wait for the shop, past their deadline or within 24 hours of it, most urgent first (at most 20).
 */
due: Array<CaseRow>, 
/**
 * How many such cases there are.
 */
due_count: number, 
/**
 * Of them past their deadline.
 */
due_overdue: number, 
/**
 * Money they stand for.
 */
due_fen: Fen, 
/**
 * How many of them tell no amount.
 */
due_unknown: number, 
/**
 * Parcels checked on the day looked at.
 */
checks_done: number, 
/**
 * Of them failed.
 */
checks_failed: number, 
/**
 * Rows waiting in quarantine.
 */
quarantined: number, 
/**
 * Reason texts the lexicon does not know.
 */
unknown_reasons: number, 
/**
 * When the last import was made.
 */
last_import_at: At | null, 
/**
 * The newest moment found in imported files: figures reach to here.
 */
data_until: At | null, 
/**
 * The newest moment in files of orders: later orders are in no rate yet.
 */
orders_until: At | null, 
/**
 * Orders in the shop, so that an empty shop can be told from a quiet day.
 */
orders_in_shop: number, 
/**
 * Cohort orders younger than quality applications here mostly take: the rate may still rise.
 */
young: Young | null, 
/**
 * What the rate cannot know for want of reasons.
 */
untold: Untold, 
/**
 * The owner's target for the month of the day looked at.
 */
target: Target | null, 
/**
 * What the rate may be looked at beside.
 */
references: Array<ReferenceLine>, };

export type TodayAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; where it is left out the default rule, or the one on payment where nothing tells of a sign-off.
 */
rule: string | null, };

export type TopProduct = { 
/**
 * Its key.
 */
key: number, 
/**
 * The platform's product id.
 */
product_id: string, 
/**
 * Its newest title.
 */
name: string, 
/**
 * Its share.
 */
rate: Rate, };

export type TopicCases = { 
/**
 * `progress`, `reason`, `refund`, `exchange`, `freight`, `delay`, `complaint`, `other`.
 */
topic: string, 
/**
 * Parcels.
 */
parcels: number, };

export type TopicSolved = { 
/**
 * The clerk.
 */
staff: string, 
/**
 * What it was about.
 */
topic: string, 
/**
 * Contacts that ended with the buyer's agreement, among those that reached the buyer and whose end is known: the
 * rest of the team first, this clerk second.
 */
solved: Comparison, };

export type TopicTraining = { 
/**
 * Its key.
 */
id: number, 
/**
 * The clerk.
 */
staff: string, 
/**
 * The topic.
 */
topic: string, 
/**
 * What is done.
 */
what: string, 
/**
 * When it was planned.
 */
planned_on: Day, 
/**
 * By whom.
 */
planned_by: string, 
/**
 * When it was done.
 */
done_on: Day | null, 
/**
 * How long contacts about it took week by week, before and after the day it was done or, until then, is planned.
 */
line: Array<TrainingWeek>, 
/**
 * What came of it; none before the day after it was done.
 */
effect: TrainingEffect | null, };

export type Training = { 
/**
 * Whose learning it is; none where nobody has signed in.
 */
of: Learner | null, 
/**
 * What is to be read.
 */
items: Array<TrainingItem>, 
/**
 * Rounds that were handed in, the newest first.
 */
rounds: Array<QuizDone>, 
/**
 * Closed cases that can be asked about.
 */
cases: number, 
/**
 * Closed cases that are needed.
 */
cases_needed: number, 
/**
 * Questions in a round.
 */
asked: number, 
/**
 * Right answers that pass.
 */
pass: number, 
/**
 * For the owner: all who learn, and whom to raise.
 */
people: Array<Learner>, };

export type TrainingAsks = "class" | "first_step" | "limit" | "freight";

export type TrainingEffect = { 
/**
 * So many days before, and after.
 */
days: number, 
/**
 * The clerk's own.
 */
own: Comparison, 
/**
 * Those of the rest of the team.
 */
team: Comparison, };

export type TrainingItem = { 
/**
 * `script:flaw`, `policy:clothing`.
 */
item: string, 
/**
 * `script` or `policy`.
 */
kind: string, 
/**
 * Id of the situation, or of the category.
 */
about: string, 
/**
 * What is done, step by step; the lines of a policy.
 */
steps: Array<string>, 
/**
 * What is said.
 */
words: Array<TrainingWords>, 
/**
 * The day its newest words are from.
 */
since: Day, 
/**
 * When the person read it.
 */
read_at: At | null, 
/**
 * It was written anew since.
 */
changed: boolean, };

export type TrainingPlan = { 
/**
 * Name of the shop.
 */
shop: string, };

export type TrainingPlanned = { 
/**
 * Its key.
 */
id: number, };

export type TrainingProposal = { 
/**
 * The clerk.
 */
staff: string, 
/**
 * The topic.
 */
topic: string, 
/**
 * Contacts of the clerk.
 */
contacts: number, 
/**
 * Half of them took no longer than so many minutes.
 */
median_minutes: number, 
/**
 * Contacts of the rest of the team.
 */
team_contacts: number, 
/**
 * A quarter of those took no longer.
 */
team_from: number, 
/**
 * Three quarters of those took no longer: the range's upper end.
 */
team_to: number, 
/**
 * The clerk's cases that took longest.
 */
samples: Array<TrainingSample>, };

export type TrainingProposals = { 
/**
 * Name of the shop.
 */
shop: string, };

export type TrainingSample = { 
/**
 * Its key.
 */
case_id: number, 
/**
 * The number of its order, else its own.
 */
number: string, 
/**
 * When the contact began.
 */
at: At, 
/**
 * How long it took.
 */
minutes: number, };

export type TrainingSheet = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * Whose; none for one's own.
 */
person: number | null, };

export type TrainingWeek = { 
/**
 * First day of the week, counted from the day of the training.
 */
from: Day, 
/**
 * Contacts of the clerk.
 */
contacts: number, 
/**
 * Half of them took no longer than so many minutes.
 */
minutes: number | null, 
/**
 * Contacts of the rest of the team.
 */
team_contacts: number, 
/**
 * The same of the rest of the team.
 */
team_minutes: number | null, };

export type TrainingWords = { 
/**
 * For which mood.
 */
mood: Mood, 
/**
 * At which stage.
 */
stage: Stage, 
/**
 * What is said.
 */
text: string, };

export type Trait = { 
/**
 * E.g. 尺码.
 */
name: string, 
/**
 * E.g. L.
 */
value: string, };

export type TrendDay = { 
/**
 * The day.
 */
date: Day, 
/**
 * The judged rate as of that day (rolling window).
 */
rolling: Rate, 
/**
 * Orders whose basis date is that day alone, with the quality orders known at the day looked at.
 */
single: Rate, };

export type TrickFact = "wrong_article" | "empty_parcel" | "other_serial";

export type TrickFound = { 
/**
 * What was found.
 */
fact: TrickFact, 
/**
 * What was sent; of another serial number that of the piece that left.
 */
sent: string | null, 
/**
 * What came; of another serial number that of the piece that came.
 */
came: string | null, 
/**
 * The photo or clip of the inspection that shows it.
 */
evidence_id: number, };

export type Tried = { 
/**
 * Data rows.
 */
rows: number, 
/**
 * Rows whose key is new.
 */
added: number, 
/**
 * Rows that change something.
 */
updated: number, 
/**
 * Rows that change nothing.
 */
unchanged: number, 
/**
 * Rows that cannot be taken.
 */
rejected: number, 
/**
 * What is wrong, most rows first.
 */
issues: Array<Issue>, 
/**
 * The words of its status column, those that only a person can explain first.
 */
statuses: Array<StatusWord>, 
/**
 * What those words can mean.
 */
meanings: Array<string>, 
/**
 * What the book would have afterwards.
 */
effect: LayoutEffect, };

export type TriedMonth = { 
/**
 * `YYYY-MM`.
 */
month: string, 
/**
 * First and last day.
 */
span: [Day, Day], 
/**
 * Of the whole shop, as it was foretold.
 */
told: Foreseen, 
/**
 * Orders that came back in that month.
 */
came: number, 
/**
 * What the rate of the month before would have said; one decimal.
 */
usual: number, 
/**
 * Whether the result lies within the range.
 */
within: boolean, 
/**
 * Products within their range, among those with enough orders by then.
 */
inside: Rate, };

export type TryGiftRules = { 
/**
 * Name of the shop at this desk; all shops are searched, this one first.
 */
shop: string, 
/**
 * A tracking or order number.
 */
scanned: string, 
/**
 * The rule being written; it counts instead of its kept form.
 */
rule: GiftRule | null, };

export type TryLayout = { 
/**
 * Path of the file.
 */
file: string, 
/**
 * Password of a protected workbook.
 */
password: string | null, 
/**
 * Name of the shop it would go into.
 */
shop: string, 
/**
 * Platform id.
 */
platform: string, 
/**
 * The layout.
 */
draft: Draft, };

export type TryPrinter = { 
/**
 * The printer.
 */
printer: Printer, 
/**
 * Language: `zh-CN`, `zh-TW`, `en`.
 */
language: string | null, };

export type Twins = "ask" | "take";

export type TypeGoodsCell = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU; none for the whole product.
 */
sku_id: number | null, 
/**
 * Which cell.
 */
column: GoodsColumn, 
/**
 * As it is typed.
 */
text: string, 
/**
 * The first day of a cost; none where it has always been so.
 */
costs_from: Day | null, 
/**
 * Who types it.
 */
by: string, };

export type TypedAge = { 
/**
 * The month `2026-10`, or the span `2026-10-01~2026-10-31`.
 */
span: string, 
/**
 * The band: `18-24`, `50岁以上`.
 */
band: string, 
/**
 * Orders of the band.
 */
orders: string, 
/**
 * Buyers of the band.
 */
buyers: string, 
/**
 * Of them those that came back, where it is told.
 */
returned: string, 
/**
 * Of them those that came back for quality, where it is told.
 */
quality: string, };

export type TypedFigure = { 
/**
 * The day.
 */
day: string, 
/**
 * Orders the platform counts.
 */
orders: string, 
/**
 * Quality orders the platform counts.
 */
quality_orders: string, 
/**
 * The platform's rate, in per cent.
 */
rate: string, };

export type TypedGoods = { 
/**
 * The platform's number of the product.
 */
number: string, 
/**
 * Seller's code of the SKU.
 */
sku_code: string, 
/**
 * Colour, size and the like.
 */
sku_name: string, 
/**
 * Title of the product.
 */
title: string, 
/**
 * What a piece costs the shop.
 */
cost: string, 
/**
 * What a buyer pays.
 */
price: string, 
/**
 * How many lie there.
 */
stock: string, 
/**
 * What it is made of.
 */
material: string, 
/**
 * Whom its pictures belong to.
 */
picture_owner: string, 
/**
 * Who delivers it.
 */
supplier: string, };

export type TypedScore = { 
/**
 * The day.
 */
day: string, 
/**
 * 描述相符: as described.
 */
description: string, 
/**
 * 服务态度: service.
 */
service: string, 
/**
 * 物流服务: logistics.
 */
logistics: string, 
/**
 * How many ratings the scores are made of, where that is known.
 */
ratings: string, };

export type UnclassifyReason = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The text.
 */
reason: string, };

export type Undo = { 
/**
 * The operation; the latest where it is left out.
 */
operation: number | null, };

export type UndoImport = { 
/**
 * Number of the run.
 */
run: number, };

export type UndoImportEffect = { 
/**
 * Number of the run.
 */
run: number, };

export type Unfinished = { 
/**
 * The id that the station gave the check, so that it is kept once even where its record was cut short.
 */
id?: string | null, 
/**
 * Key of its order.
 */
order_id: number, 
/**
 * What was scanned.
 */
scanned: string, 
/**
 * When.
 */
started_at: At, 
/**
 * First check or again.
 */
again: Again, 
/**
 * Version of the checklist that the answers are for.
 */
checklist: string, 
/**
 * The answers so far.
 */
answers: Array<PointAnswer>, 
/**
 * The pieces counted so far.
 */
pieces: Array<CountedPiece>, 
/**
 * The pieces of gifts that are in, by their point.
 */
gifts?: { [key in string]: number }, };

export type UnmarkUrgent = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Number of the order.
 */
order_no: string, };

export type UnsoldLine = { 
/**
 * The grade; none for all of them.
 */
grade: ReturnGrade | null, 
/**
 * By age, as the sheet tells the ages.
 */
ages: Array<UnsoldPieces>, 
/**
 * Of all ages.
 */
all: UnsoldPieces, };

export type UnsoldPieces = { 
/**
 * Their keys, the oldest first.
 */
pieces: Array<number>, 
/**
 * What they had cost, as far as that is noted.
 */
cost_fen: Fen, 
/**
 * Pieces without a cost.
 */
uncosted: number, 
/**
 * What buyers had paid for them, as far as that is told.
 */
paid_fen: Fen, };

export type UnsoldSheet = { 
/**
 * The first day of each age, counted from the reception; each ends where the next begins.
 */
ages: Array<number>, 
/**
 * A line for each grade: B, C, D.
 */
grades: Array<UnsoldLine>, 
/**
 * All of them.
 */
whole: UnsoldLine, };

export type UnsoldSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type Untold = { 
/**
 * Orders with a first application that states no reason, or one the lexicon does not know, and none of quality.
 */
orders: number, 
/**
 * The judged rate if all of them had come back for quality.
 */
at_most: Rate, 
/**
 * The shop has orders, but no return of any day: no file has told of returns yet, and a rate of nought is none.
 */
no_returns: boolean, };

export type UntoldPromise = { 
/**
 * The step.
 */
step: Promised, 
/**
 * Cases.
 */
cases: number, 
/**
 * Of them those that were in time even from the application on, and so for sure.
 */
surely: number, };

export type UnusedTag = { 
/**
 * The tag.
 */
tag: string, 
/**
 * Cases it had in the year before; none for one of the owner's that never had any.
 */
before: number, };

export type UnwatchFolder = { 
/**
 * Name of the shop.
 */
shop: string, };

export type UrgentBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The partner; empty for orders of which none is told.
 */
partner: string, 
/**
 * Those that stand so; none: all of them.
 */
state: UrgentState | null, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type UrgentLine = { 
/**
 * The partner.
 */
partner: string, 
/**
 * Its urgent orders.
 */
orders: number, 
/**
 * Left within the hours, among those of which that is known.
 */
in_time: Rate, 
/**
 * Those that still have time.
 */
waiting: number, };

export type UrgentMarked = { 
/**
 * Orders that are urgent from now on.
 */
marked: number, };

export type UrgentOrder = { 
/**
 * Key of the order.
 */
order_id: number, 
/**
 * Its number.
 */
order_no: string, 
/**
 * The partner.
 */
partner: string, 
/**
 * By when it is to leave.
 */
until: At, 
/**
 * Whether that is past.
 */
late: boolean, 
/**
 * Who asked for it.
 */
by: string, };

export type UrgentSheet = { 
/**
 * An urgent order leaves within so many hours of being asked for; of its payment where that came later.
 */
hours: number, 
/**
 * Under so many there is no rate.
 */
minimum: number, 
/**
 * By partner, most orders first; the empty name stands for orders of which none is told.
 */
partners: Array<UrgentLine>, 
/**
 * Those that have not left, the one with least time first.
 */
waiting: Array<UrgentOrder>, };

export type UrgentSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type UrgentState = "in_time" | "late" | "waiting" | "untold";

export type UseScript = { 
/**
 * The script's name.
 */
name: string, 
/**
 * `zh-CN`, `zh-TW` or `en`.
 */
language: string, 
/**
 * Key of the case.
 */
case_id: number | null, 
/**
 * Key of the order, where there is no case.
 */
order_id: number | null, 
/**
 * The clerk's name as the buyer knows it.
 */
clerk: string, 
/**
 * What a person types for fields, by field id.
 */
typed: { [key in string]: string }, };

export type UsedScript = { 
/**
 * Its key, for the outcome.
 */
use_id: number, 
/**
 * The text to send.
 */
text: string, };

export type Verdict = "accepted" | "rejected";

export type Verified = { 
/**
 * Whether nothing was found.
 */
ok: boolean, 
/**
 * One line for each kind of finding.
 */
findings: Array<Finding>, };

export type Verify = Record<symbol, never>;

export type VersionList = { 
/**
 * Name of the shop.
 */
shop: string, };

export type Voice = { 
/**
 * Expected.
 */
expected: string | null, 
/**
 * Actual.
 */
actual: string | null, };

export type VoiceList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What the text contains; none for all.
 */
text: string | null, 
/**
 * Key of a product; none for all.
 */
product: number | null, 
/**
 * Only reviews whose order is not in the book.
 */
unmatched: boolean, 
/**
 * How many to leave out (pages).
 */
skip: number, 
/**
 * How many to give, at most 200.
 */
limit: number, };

export type VoicePage = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Reviews of the shop.
 */
reviews: number, 
/**
 * Of them reviews whose order is not in the book.
 */
unmatched: number, 
/**
 * Whether the owner keeps what buyers write with a return; usually not.
 */
words_kept: boolean, 
/**
 * The texts.
 */
voices: Array<BuyersText>, };

export type VoiceWords = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product; none for all.
 */
product: number | null, };

export type WaitingParcel = { 
/**
 * Key of the reception.
 */
reception_id: number, 
/**
 * Key of the case.
 */
case_id: number, 
/**
 * The case's number.
 */
case_no: string, 
/**
 * The order's number.
 */
order_no: string | null, 
/**
 * Title of the goods, of several the first.
 */
title: string | null, 
/**
 * Colour, size and the like.
 */
sku_name: string, 
/**
 * Pieces that wait.
 */
waiting: number, 
/**
 * All pieces of the parcel.
 */
pieces: number, 
/**
 * What was paid for those that wait; none where nobody knows.
 */
value_fen: Fen | null, 
/**
 * The reason that the buyer stated.
 */
reason: string | null, 
/**
 * Whether the platform counts it as quality.
 */
quality: boolean, 
/**
 * When it came.
 */
received_at: At, 
/**
 * For how many days it has been waiting.
 */
days: number, };

export type WakeAlert = { 
/**
 * Key of the answer.
 */
id: number, };

export type WarehouseBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at.
 */
date: Day, 
/**
 * Rule id.
 */
rule: string, 
/**
 * Name of the warehouse, empty for orders of which none is told; left out: the whole shop.
 */
warehouse: string | null, 
/**
 * Which count.
 */
what: WarehouseCount, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

export type WarehouseContacts = { 
/**
 * Its name in the files.
 */
warehouse: string, 
/**
 * Parcels sent in the month that a contact is about, among all sent: the other warehouses first, this one second.
 */
asked: Comparison, 
/**
 * About what.
 */
topics: Array<TopicCases>, };

export type WarehouseCount = "orders" | "sent" | "waiting" | "timed" | "in_time" | "late" | "packing" | "incomplete" | "lost" | "handled" | "handled_in_time" | "handled_late";

export type WarehouseLine = { 
/**
 * Its name; empty for orders of which none is told.
 */
warehouse: string, 
/**
 * Its orders.
 */
orders: number, 
/**
 * Those that left.
 */
sent: number, 
/**
 * Those that have not left and were not cancelled.
 */
waiting: number, 
/**
 * Left within the hours, among those that tell it.
 */
in_time: Rate, 
/**
 * The middle one left after so many hours.
 */
send_hours: number | null, 
/**
 * Packing at fault, among those that left.
 */
packing: Rate, 
/**
 * Something wrong or missing, among those that left.
 */
incomplete: Rate, 
/**
 * Lost, among those that left.
 */
lost: Rate, 
/**
 * Paid in time, among the cases whose goods came back and whose money is paid.
 */
handled: Rate, 
/**
 * The middle one was paid after so many hours.
 */
handle_hours: number | null, 
/**
 * What went back in all cases of its orders.
 */
refunded_fen: Fen, };

export type WarehouseNotice = { 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Orders of the halt that wait there.
 */
orders: number, 
/**
 * What was paid for them.
 */
paid_fen: Fen, 
/**
 * Their numbers, in the order in which they are packed.
 */
order_nos: Array<string>, 
/**
 * How far it is.
 */
state: NoticeState, 
/**
 * By when the one who was told last has to confirm; none before anybody was told, and once somebody has.
 */
answer_by: At | null, 
/**
 * Who is to be told now; none while the last one has time, and where the partner has no contact.
 */
next: EmergencyContact | null, 
/**
 * All contacts of the warehouse, in their order.
 */
contacts: Array<EmergencyContact>, 
/**
 * What was sent, the first one first.
 */
sends: Array<NoticeSend>, };

export type WarehouseRule = { 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Its title.
 */
product: string, 
/**
 * The warehouse.
 */
warehouse: string, 
/**
 * Who said so.
 */
by: string, };

export type WarehouseRuleSheet = { 
/**
 * The rules, by warehouse.
 */
rules: Array<WarehouseRule>, 
/**
 * Names of warehouses that the book knows.
 */
known: Array<string>, };

export type WarehouseRules = { 
/**
 * Name of the shop.
 */
shop: string, };

export type WarehouseSent = { 
/**
 * Its name; empty for parcels of which none is told.
 */
warehouse: string, 
/**
 * Parcels that left.
 */
sent: number, 
/**
 * Of them sent unchecked.
 */
unchecked: number, };

export type WarehouseSheet = { 
/**
 * The day looked at.
 */
date: Day, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * First and last day of payment.
 */
window: [Day, Day], 
/**
 * Hours within which a parcel leaves in time, and money goes back in time.
 */
hours: number, 
/**
 * Days from the buyer's parcel within which money goes back in time, where nothing tells the reception.
 */
days: number, 
/**
 * Under so many there are counts and no rate.
 */
minimum: number, 
/**
 * The whole shop.
 */
whole: WarehouseLine, 
/**
 * Each warehouse, most orders first; orders of which none is told come last.
 */
warehouses: Array<WarehouseLine>, };

export type WarehouseSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * The day looked at; the last day with data where it is left out.
 */
date: Day | null, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type Warranty = { 
/**
 * Which kind (a category of the check lists); none: all that have no days of their own.
 */
category: string | null, 
/**
 * Days.
 */
days: number, };

export type Watch = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the folder.
 */
folder: string, 
/**
 * What happens to new files.
 */
mode: Mode, };

export type WatchFolder = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the folder.
 */
folder: string, 
/**
 * What happens to new files.
 */
mode: Mode, };

export type WatchList = Record<symbol, never>;

export type WatchLook = Record<symbol, never>;

export type Watermark = "on" | "off";

export type Wave = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * First day of payment.
 */
first_on: Day, 
/**
 * Last day of payment.
 */
last_on: Day, 
/**
 * Its products.
 */
products: Array<NamedProduct>, 
/**
 * Its orders.
 */
orders: number, 
/**
 * Orders with its goods that belong to a wave defined before.
 */
elsewhere: number, 
/**
 * Orders sent among those that were not closed before.
 */
sent: Rate, 
/**
 * Orders that still are to be sent.
 */
waiting: number, 
/**
 * Orders closed before they were sent.
 */
cancelled: number, 
/**
 * Orders with any case, among those with the rule's basis date.
 */
returned: Rate, 
/**
 * Quality orders among the same.
 */
quality: Rate, 
/**
 * Cases in which money went back.
 */
refunds: number, 
/**
 * How much.
 */
refunded_fen: Fen, 
/**
 * In how many of them nothing tells how much.
 */
refunds_untold: number, 
/**
 * Orders to which the ledger gave something.
 */
given: number, 
/**
 * How much, without what went back in a case as well.
 */
given_fen: Fen, 
/**
 * Both together.
 */
loss_fen: Fen, 
/**
 * What the goods cost as far as it is noted; none where it is of no order.
 */
cost_fen: Fen | null, 
/**
 * Orders with goods whose cost nobody has noted.
 */
uncosted: number, };

export type WaveBehind = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id.
 */
rule: string, 
/**
 * Key of the wave.
 */
wave: number, 
/**
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, } & ({ "what": "orders" } | { "what": "sent" } | { "what": "waiting" } | { "what": "cancelled" } | { "what": "judged" } | { "what": "returned" } | { "what": "quality" } | { "what": "refunds" } | { "what": "given" } | { "what": "uncosted" } | { "what": "elsewhere" } | { "what": "sent_by", 
/**
 * Days since the order.
 */
day: number, } | { "what": "back_by", 
/**
 * Days since the sign-off.
 */
day: number, });

export type WaveCurve = { 
/**
 * Orders that are watched.
 */
orders: number, 
/**
 * Orders that nothing tells the day of: they are in no point.
 */
untimed: number, 
/**
 * A point for each day from 0 on.
 */
days: Array<WaveDay>, };

export type WaveDay = { 
/**
 * Days since.
 */
day: number, 
/**
 * Orders that had come by then.
 */
came: number, 
/**
 * Their share, four decimals; none where fewer orders than a rate needs are watched for so long.
 */
share: number | null, 
/**
 * Its 95 % interval, four decimals.
 */
interval: [number, number] | null, };

export type WaveDraft = { 
/**
 * Key inside the book; none where it is new.
 */
id: number | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * First day of payment.
 */
first_on: Day, 
/**
 * Last day of payment.
 */
last_on: Day, 
/**
 * Keys of its products.
 */
products: Array<number>, };

export type WaveList = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type WavePartner = { 
/**
 * The partner.
 */
partner: string, 
/**
 * Its orders in the wave.
 */
orders: number, 
/**
 * Sent, by the days since the order; all partners reach to the same day.
 */
send: WaveCurve, };

export type WavePartners = { 
/**
 * Name of the wave.
 */
wave: string, 
/**
 * Orders a share needs.
 */
minimum: number, 
/**
 * The partners, most orders first; the empty name stands for orders of which none is told.
 */
partners: Array<WavePartner>, };

export type WavePartnersAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of the wave.
 */
wave: number, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, };

export type WaveSaved = { 
/**
 * Its key.
 */
id: number, };

export type WaveSide = { 
/**
 * Its line.
 */
wave: Wave, 
/**
 * Sent, by the days since the order.
 */
send: WaveCurve, 
/**
 * Come back, by the days since sign-off.
 */
back: WaveCurve, };

export type WaveSides = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id; the shop's usual one where it is left out.
 */
rule: string | null, 
/**
 * Key of the wave.
 */
first: number, 
/**
 * Key of the one that stands beside it.
 */
second: number | null, };

export type Waves = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The rules that can be chosen.
 */
rules: Array<RuleChoice>, 
/**
 * Orders a rate needs.
 */
minimum: number, 
/**
 * The newest moment found in imported files.
 */
data_until: At | null, 
/**
 * A line for each wave.
 */
waves: Array<Wave>, };

export type WavesBeside = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * Orders a rate needs.
 */
minimum: number, 
/**
 * The wave, and the other one where it is asked for.
 */
sides: Array<WaveSide>, 
/**
 * The second wave's quality rate beside the first one's.
 */
quality: Comparison | null, 
/**
 * The second wave's returns beside the first one's.
 */
returned: Comparison | null, };

export type WayBeside = { 
/**
 * Key of the way.
 */
way: number, 
/**
 * Whether a difference is shown.
 */
judged: ExperimentJudged, 
/**
 * Whether what is shown is for the better; none while nothing is.
 */
better: boolean | null, 
/**
 * The first way, and beside it this one, by each measure; the one that the test is judged by stands first.
 */
measures: Array<MeasureCompared>, 
/**
 * Money given for each of the judged.
 */
given: MeanDifference, };

export type WayDraft = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Its share of all that draw, in percent.
 */
share: number, 
/**
 * What is done.
 */
steps: WaySteps, 
/**
 * What the clerk should know.
 */
note: string | null, };

export type WayRecord = { 
/**
 * What it is called.
 */
name: string, 
/**
 * How many had drawn it.
 */
drawn: number, 
/**
 * The rate that the test was judged by.
 */
rate: Rate, 
/**
 * What the judged were given.
 */
given_fen: Fen, 
/**
 * Of how many it was left.
 */
astray: number, 
/**
 * Whether it was shown to be better than the first, or worse; none where nothing was.
 */
better: boolean | null, };

export type WaySteps = { "is": "plays" } & PlayFlow | { "is": "script", 
/**
 * Its name.
 */
script: string, } | { "is": "care", 
/**
 * Whether they are.
 */
ask: boolean, };

export type WayTold = { 
/**
 * Its key.
 */
id: number, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its share in percent.
 */
share: number, 
/**
 * What is done.
 */
steps: WaySteps, 
/**
 * What the clerk should know.
 */
note: string | null, 
/**
 * How many have drawn it.
 */
drawn: number, 
/**
 * Of these those that drew it long enough ago.
 */
judged: number, 
/**
 * Those that are too young.
 */
young: number, 
/**
 * How many the plan takes.
 */
planned: number, 
/**
 * How many are still needed.
 */
missing: number, 
/**
 * How many were handled.
 */
handled: number, 
/**
 * Of how many the way was left.
 */
astray: number, 
/**
 * What happened among the judged.
 */
rates: Array<MeasureRate>, 
/**
 * How many of the judged were given money.
 */
given: number, 
/**
 * What these were given.
 */
given_fen: Fen, 
/**
 * What went back to the judged, agreed parts of the price aside.
 */
back_fen: Fen, };

export type WeekBegun = { 
/**
 * Its key.
 */
id: number, };

export type WeekDeed = { 
/**
 * What.
 */
task: WeekTask, 
/**
 * How often.
 */
times: number, };

export type WeekFirst = { 
/**
 * Its Monday.
 */
monday: Day, 
/**
 * Those that we raised first.
 */
rate: Rate, };

export type WeekReview = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The day before the plan began.
 */
before_on: Day, 
/**
 * The shop's rate as it stood on that day.
 */
before: Rate, 
/**
 * The last day of the plan so far.
 */
after_on: Day, 
/**
 * The rate on that day.
 */
after: Rate, 
/**
 * Days that both rates share: they cannot differ more than the days they do not share let them.
 */
shared_days: number, 
/**
 * The rule leaves out so many of the newest days, and with them every order of the plan; none where it does not.
 */
skipped_days: number | null, 
/**
 * Orders of as many days before, and beside them those of the plan's days, judged at the same age.
 */
sides: Comparison, 
/**
 * That age in days; none as long as the files do not reach beyond the plan's last day.
 */
age: number | null, 
/**
 * The plan's last day.
 */
last_on: Day, 
/**
 * The day from which on it is a full one.
 */
full_on: Day, 
/**
 * Orders of the plan's days that are younger than that.
 */
young: number, 
/**
 * What was done in the plan's days, task by task.
 */
done: Array<WeekDeed>, };

export type WeekReviewAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Rule id; `signed_30d` where it is left out.
 */
rule: string | null, };

export type WeekSheet = { 
/**
 * Its key.
 */
id: number, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * Its seventh.
 */
ends_on: Day, 
/**
 * Which day of it today is, from 1; 0 before it begins, over 7 after its days.
 */
day: number, 
/**
 * When somebody ended it.
 */
ended_on: Day | null, 
/**
 * All tasks, in the order of their days.
 */
tasks: Array<WeekStep>, };

export type WeekSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, };

export type WeekState = "ahead" | "open" | "late" | "done";

export type WeekStep = { 
/**
 * Which.
 */
task: WeekTask, 
/**
 * Its day of the plan, from 1.
 */
day: number, 
/**
 * How it stands.
 */
state: WeekState, 
/**
 * How often it was done since the plan began, as the book tells; for `check_all` parcels that left checked.
 */
done: number, 
/**
 * Of so many: parcels that left, for `check_all`.
 */
of: number | null, 
/**
 * Who said by hand that it is done.
 */
ticked_by: string | null, };

export type WeekTask = "import" | "target" | "alerts" | "check" | "check_all" | "reasons" | "care" | "replies" | "calls" | "change" | "review";

export type WeekdayEnds = { 
/**
 * 1 Monday … 7 Sunday.
 */
weekday: number, 
/**
 * Cases that ended.
 */
cases: number, 
/**
 * How.
 */
outcomes: Array<ClerkOutcome>, 
/**
 * The middle share refunded.
 */
share_median: number | null, };

export type WeighRepair = { 
/**
 * What the repair costs, material and work.
 */
cost_fen: Fen, 
/**
 * What is left of the piece's price then.
 */
value_fen: Fen, 
/**
 * Whether it can reach the standard at all.
 */
reaches: boolean, };

export type Went = "settled" | "more_trouble";

export type Why = "withdrawn" | "reason_changed" | "unclassified" | "line_unclear" | "midnight" | "window_edge" | "not_signed" | "no_basis" | "order_missing";

export type WhyLeft = "number_unreadable" | "order_unknown" | "result_unreadable" | "must_not_leave";

export type WhyLeftOut = "known" | "no_trade" | "beyond_repair" | "other";

export type Wish = "keep_for_less" | "exchange" | "refund" | "repair" | "apology" | "unknown";

export type WithdrawOffer = { 
/**
 * Key of the piece.
 */
piece_id: number, 
/**
 * Where it stood on the screen.
 */
was: PieceStanding, 
/**
 * Who takes it off.
 */
by: string, };

export type WithdrawStandard = { 
/**
 * Key of the test whose way it is.
 */
experiment: number, };

export type Within = { 
/**
 * Kinds with both groups.
 */
kinds: number, 
/**
 * The first group in these kinds.
 */
first: number, 
/**
 * The second group in these kinds.
 */
second: number, 
/**
 * Second less first, four decimals.
 */
difference: number, 
/**
 * Its 95 % interval, four decimals.
 */
interval: [number, number], 
/**
 * What may be said.
 */
verdict: Shown, };

export type WordingChannel = "chat" | "sms";

export type WordingFinding = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * How bad it is.
 */
severity: WordingSeverity, 
/**
 * First character of the words, counted in characters from 0.
 */
start: number, 
/**
 * The character behind the last one.
 */
end: number, 
/**
 * The words.
 */
words: string, 
/**
 * The rule's name for people.
 */
name: string, 
/**
 * Why it is so.
 */
why: string, 
/**
 * A better sentence, in the language of the text.
 */
better: string, 
/**
 * Where the rule comes from.
 */
source: WordingSource, };

export type WordingLooked = { 
/**
 * Whether it may be used as it is.
 */
usable: boolean, 
/**
 * How many places must not be said.
 */
blocked: number, 
/**
 * How many are better said otherwise.
 */
to_improve: number, 
/**
 * The places, in the order of the text.
 */
findings: Array<WordingFinding>, 
/**
 * Words that are hard to read; only for the policy.
 */
hard: Array<Hard>, };

export type WordingPurpose = "care" | "case" | "call" | "reply" | "invite" | "policy";

export type WordingSeverity = "block" | "improve";

export type WordingSituation = { 
/**
 * What it is for.
 */
purpose: WordingPurpose, 
/**
 * How it gets there.
 */
channel: WordingChannel, };

export type WordingSource = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name for people.
 */
name: string, 
/**
 * The platform it holds on; none where it holds everywhere.
 */
platform: string | null, 
/**
 * Since when it is in force; of platforms' and the house's own rules, which carry no such day here, the day of the rule book.
 */
since: Day, };

export type WorkBoard = { 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, };

export type WorkOnReview = { 
/**
 * Key of the review.
 */
id: number, 
/**
 * Where it stands now.
 */
state: BadReviewState, 
/**
 * What put it right; solved needs it.
 */
how: BadReviewSolved | null, 
/**
 * What was answered in public.
 */
reply: string | null, 
/**
 * A note; leaving it as it is needs one.
 */
note: string | null, 
/**
 * Who.
 */
by: string, };

export type WorkSheet = { 
/**
 * All of the span, or the part of it before the day.
 */
sides: Array<WorkSide>, 
/**
 * Fewer cases than this have no mean.
 */
minimum: number, };

export type WorkSheetAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * First day of application.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * The day from which something was done another way; none: one side.
 */
changed_on: Day | null, };

export type WorkSide = { 
/**
 * First day.
 */
from: Day, 
/**
 * Last day.
 */
to: Day, 
/**
 * Cases.
 */
cases: number, 
/**
 * The steps.
 */
steps: Array<WorkStep>, 
/**
 * All steps together.
 */
whole: WorkStep, };

export type WorkStep = { 
/**
 * Which; none for all of them.
 */
part: CostPart | null, 
/**
 * Cases with it.
 */
cases: number, 
/**
 * Cases of which its time is measured, not reckoned by a rate.
 */
measured: number, 
/**
 * Cases of which it is not known.
 */
lacking: number, 
/**
 * The time it took.
 */
seconds: number, 
/**
 * What it cost.
 */
fen: Fen, 
/**
 * Seconds for each case of the side, those without this step too; none under the minimum.
 */
mean_seconds: number | null, };

export type WorkingHours = { 
/**
 * The minute of the day at which work begins.
 */
from_minute: number, 
/**
 * The minute of the day at which it ends.
 */
to_minute: number, 
/**
 * The days.
 */
week: WorkingWeek, };

export type WorkingWeek = "seven" | "five";

export type Worth = { 
/**
 * The day that puts an order in: sign-off, or payment where no sign-off is told.
 */
basis: Basis, 
/**
 * First day.
 */
from: Day, 
/**
 * Last day that is old enough; before the first one where none is.
 */
to: Day, 
/**
 * Returns are counted for so many days.
 */
watched_days: number, 
/**
 * What the owner has entered.
 */
costs: CheckCosts, 
/**
 * The wage that is reckoned with.
 */
wage_fen: Fen, 
/**
 * Quality returns with a refund, lately.
 */
refunds: number, 
/**
 * What they were refunded on average.
 */
mean_refund_fen: Fen | null, 
/**
 * The cost of a return that is reckoned with; none where nothing is known.
 */
return_cost_fen: Fen | null, 
/**
 * Unchecked first, checked second.
 */
compared: Comparison, 
/**
 * The same within each product.
 */
within: Within | null, 
/**
 * Time of the checks of the orders that are reckoned with.
 */
seconds: number, 
/**
 * What that time cost.
 */
cost_fen: Fen, 
/**
 * Returns saved, the ends of the 95 % interval, one decimal; below zero: more returns.
 */
saved: [number, number] | null, 
/**
 * What they would have cost.
 */
saved_fen: [Fen, Fen] | null, 
/**
 * What may be said.
 */
verdict: Shown, };

export type WouldHold = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What would be halted.
 */
target: HaltTarget, };

export type Young = { 
/**
 * So many days after the basis date 90 % of the shop's quality applications had come.
 */
after_days: number, 
/**
 * Orders of the cohort that are not so old yet.
 */
orders: number, };

export type YoungWeek = { 
/**
 * First and last day.
 */
span: [Day, Day], 
/**
 * What came back so far: the raw figure.
 */
so_far: Rate, 
/**
 * Of all returns of orders as old as these so many have come, two decimals.
 */
come: number, 
/**
 * What the rate comes to, four decimals; none under thirty orders.
 */
whole: number | null, 
/**
 * Its 95 % range, four decimals.
 */
range: [number, number] | null, };

export type YoungWeeksAsk = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Whether only returns for quality count.
 */
quality: boolean, };

export type Commands = {
  shop_list: { ask: ShopList; answer: Array<Shop> };
  create_shop: { ask: CreateShop; answer: { operation: number; answer: Shop } };
  set_currency: { ask: SetCurrency; answer: { operation: number; answer: Shop } };
  choose_language: { ask: ChooseLanguage; answer: null };
  currency_list: { ask: CurrencyList; answer: Array<[string, string]> };
  daily: { ask: DailyAsk; answer: Daily };
  today: { ask: TodayAsk; answer: Today };
  set_target: { ask: SetTarget; answer: { operation: number; answer: null } };
  close_month: { ask: CloseMonth; answer: { operation: number; answer: null } };
  reopen_month: { ask: ReopenMonth; answer: { operation: number; answer: null } };
  appraisal_sheet: { ask: AppraisalAsk; answer: Appraisal };
  save_appraisal_rule: { ask: SaveAppraisalRule; answer: { operation: number; answer: null } };
  object_to_figure: { ask: ObjectToFigure; answer: { operation: number; answer: null } };
  decide_objection: { ask: DecideObjection; answer: { operation: number; answer: null } };
  breakdown: { ask: BreakdownAsk; answer: Breakdown };
  breakdown_behind: { ask: BreakdownBehind; answer: BehindCount };
  advice_sheet: { ask: AdviceAsk; answer: AdviceSheet };
  risky_segments: { ask: RiskySegmentsAsk; answer: RiskySegments };
  make_segment_rule: { ask: MakeSegmentRule; answer: { operation: number; answer: SegmentRuleMade } };
  end_segment_rule: { ask: EndSegmentRule; answer: { operation: number; answer: null } };
  age_sheet: { ask: AgeSheet; answer: Ages };
  look_at_ages: { ask: LookAtAges; answer: AgesLooked };
  record_ages: { ask: RecordAges; answer: { operation: number; answer: AgesRecorded } };
  remove_ages: { ask: RemoveAges; answer: { operation: number; answer: null } };
  return_times: { ask: ReturnTimesAsk; answer: ReturnTimes };
  return_timeline: { ask: ReturnTimelineAsk; answer: ReturnTimeline };
  wave_list: { ask: WaveList; answer: Waves };
  wave_sides: { ask: WaveSides; answer: WavesBeside };
  wave_behind: { ask: WaveBehind; answer: BehindCount };
  experiment_list: { ask: ExperimentList; answer: Experiments };
  experiment_show: { ask: ExperimentShow; answer: ExperimentSheet };
  experiment_behind: { ask: ExperimentBehind; answer: BehindCount };
  experiment_plan: { ask: ExperimentPlan; answer: ExperimentPlanned };
  start_experiment: { ask: StartExperiment; answer: { operation: number; answer: ExperimentStarted } };
  end_experiment: { ask: EndExperiment; answer: { operation: number; answer: null } };
  resume_experiment: { ask: ResumeExperiment; answer: { operation: number; answer: null } };
  withdraw_standard: { ask: WithdrawStandard; answer: { operation: number; answer: null } };
  warehouse_sheet: { ask: WarehouseSheetAsk; answer: WarehouseSheet };
  warehouse_behind: { ask: WarehouseBehind; answer: BehindCount };
  warehouse_rules: { ask: WarehouseRules; answer: WarehouseRuleSheet };
  set_warehouse_rules: { ask: SetWarehouseRules; answer: { operation: number; answer: null } };
  set_order_warehouse: { ask: SetOrderWarehouse; answer: { operation: number; answer: null } };
  agreement_list: { ask: AgreementList; answer: AgreementSheet };
  save_agreement: { ask: SaveAgreement; answer: { operation: number; answer: AgreementSaved } };
  remove_agreement: { ask: RemoveAgreement; answer: { operation: number; answer: null } };
  loss_list: { ask: LossList; answer: LossPage };
  loss_proposals: { ask: LossProposals; answer: ProposedLosses };
  propose_bearer: { ask: ProposeBearer; answer: ProposedBearer };
  record_loss: { ask: RecordLoss; answer: { operation: number; answer: LossRecorded } };
  take_losses: { ask: TakeLosses; answer: { operation: number; answer: LossesTaken } };
  refuse_loss: { ask: RefuseLoss; answer: { operation: number; answer: null } };
  remove_loss: { ask: RemoveLoss; answer: { operation: number; answer: null } };
  loss_totals: { ask: LossTotals; answer: LossSums };
  delay_sheet: { ask: DelaySheetAsk; answer: DelaySheet };
  delay_behind: { ask: DelayBehind; answer: BehindCount };
  loss_rates: { ask: LossRates; answer: LossRateSheet };
  loss_rate_behind: { ask: LossRateBehind; answer: BehindCount };
  set_loss_standard: { ask: SetLossStandard; answer: { operation: number; answer: null } };
  remove_loss_standard: { ask: RemoveLossStandard; answer: { operation: number; answer: null } };
  loss_review: { ask: LossReviewAsk; answer: LossReview };
  finish_loss_review: { ask: FinishLossReview; answer: { operation: number; answer: null } };
  loss_forecast: { ask: LossForecastAsk; answer: LossForecast };
  keep_loss_forecast: { ask: KeepLossForecast; answer: { operation: number; answer: null } };
  case_cost: { ask: CaseCost; answer: CostOfCase };
  cost_sheet: { ask: CostSheetAsk; answer: CostSheet };
  cost_cases: { ask: CostCases; answer: CostPage };
  cost_rates: { ask: CostRates; answer: CostRateSheet };
  set_cost_rate: { ask: SetCostRate; answer: { operation: number; answer: null } };
  remove_cost_rate: { ask: RemoveCostRate; answer: { operation: number; answer: null } };
  margin_sheet: { ask: MarginSheetAsk; answer: MarginSheet };
  unsold_sheet: { ask: UnsoldSheetAsk; answer: UnsoldSheet };
  carrier_sheet: { ask: CarrierSheetAsk; answer: CarrierSheet };
  record_freight_bill: { ask: RecordFreightBill; answer: { operation: number; answer: null } };
  remove_freight_bill: { ask: RemoveFreightBill; answer: { operation: number; answer: null } };
  record_freight_offer: { ask: RecordFreightOffer; answer: { operation: number; answer: null } };
  remove_freight_offer: { ask: RemoveFreightOffer; answer: { operation: number; answer: null } };
  work_sheet: { ask: WorkSheetAsk; answer: WorkSheet };
  effort_sheet: { ask: EffortSheetAsk; answer: EffortSheet };
  saved_sheet: { ask: SavedSheetAsk; answer: SavedSheet };
  set_change_cost: { ask: SetChangeCost; answer: { operation: number; answer: null } };
  loss_plan_sheet: { ask: LossPlanSheetAsk; answer: Array<LossPlanMonth> };
  set_loss_plan: { ask: SetLossPlan; answer: { operation: number; answer: null } };
  claim_list: { ask: ClaimList; answer: Claims };
  loss_due: { ask: LossDueAsk; answer: LossDue };
  make_claim: { ask: MakeClaim; answer: { operation: number; answer: ClaimMade } };
  agree_claim: { ask: AgreeClaim; answer: { operation: number; answer: ClaimStep } };
  receive_claim: { ask: ReceiveClaim; answer: { operation: number; answer: ClaimStep } };
  end_claim: { ask: EndClaim; answer: { operation: number; answer: ClaimStep } };
  remove_claim: { ask: RemoveClaim; answer: { operation: number; answer: null } };
  partner_table: { ask: PartnerTableAsk; answer: PartnerTable };
  partner_card: { ask: PartnerCardAsk; answer: PartnerCard };
  partner_behind: { ask: PartnerBehind; answer: BehindCount };
  partner_plans: { ask: PartnerPlans; answer: Array<PartnerPlan> };
  partner_talks: { ask: PartnerTalksAsk; answer: PartnerTalks };
  spot_checks: { ask: SpotChecksAsk; answer: SpotChecks };
  partner_due: { ask: PartnerDueAsk; answer: PartnerDue };
  candidate_list: { ask: CandidateList; answer: Candidates };
  set_partner_line: { ask: SetPartnerLine; answer: { operation: number; answer: null } };
  make_partner_plan: { ask: MakePartnerPlan; answer: { operation: number; answer: PartnerPlanMade } };
  decide_partner: { ask: DecidePartner; answer: { operation: number; answer: null } };
  set_partner_rhythm: { ask: SetPartnerRhythm; answer: { operation: number; answer: null } };
  record_partner_talk: { ask: RecordPartnerTalk; answer: { operation: number; answer: PartnerTalkKept } };
  record_spot_check: { ask: RecordSpotCheck; answer: { operation: number; answer: SpotCheckKept } };
  save_candidate: { ask: SaveCandidate; answer: { operation: number; answer: CandidateKept } };
  remove_candidate: { ask: RemoveCandidate; answer: { operation: number; answer: null } };
  set_candidate_weights: { ask: SetCandidateWeights; answer: { operation: number; answer: null } };
  step_sheet: { ask: StepSheetAsk; answer: StepSheet };
  step_behind: { ask: StepBehind; answer: BehindCount };
  partner_standards: { ask: PartnerStandards; answer: Array<PartnerStandard> };
  urgent_sheet: { ask: UrgentSheetAsk; answer: UrgentSheet };
  urgent_behind: { ask: UrgentBehind; answer: BehindCount };
  wave_partners: { ask: WavePartnersAsk; answer: WavePartners };
  add_partner_standard: { ask: AddPartnerStandard; answer: { operation: number; answer: PartnerStandardKept } };
  consent_to_standard: { ask: ConsentToStandard; answer: { operation: number; answer: null } };
  mark_urgent: { ask: MarkUrgent; answer: { operation: number; answer: UrgentMarked } };
  unmark_urgent: { ask: UnmarkUrgent; answer: { operation: number; answer: null } };
  save_wave: { ask: SaveWave; answer: { operation: number; answer: WaveSaved } };
  remove_wave: { ask: RemoveWave; answer: { operation: number; answer: null } };
  alert_list: { ask: AlertList; answer: AlertSheet };
  answer_alert: { ask: AnswerAlert; answer: { operation: number; answer: AlertAnswered } };
  wake_alert: { ask: WakeAlert; answer: { operation: number; answer: null } };
  loop_sheet: { ask: LoopAsk; answer: LoopSheet };
  judge_action: { ask: JudgeAction; answer: { operation: number; answer: null } };
  week_sheet: { ask: WeekSheetAsk; answer: WeekSheet | null };
  week_review: { ask: WeekReviewAsk; answer: WeekReview };
  begin_week: { ask: BeginWeek; answer: { operation: number; answer: WeekBegun } };
  tick_task: { ask: TickTask; answer: { operation: number; answer: null } };
  end_week: { ask: EndWeek; answer: { operation: number; answer: null } };
  move_sheet: { ask: MoveSheetAsk; answer: MoveSheet };
  move_behind: { ask: MoveBehind; answer: BehindCount };
  switch_move: { ask: SwitchMove; answer: { operation: number; answer: null } };
  data_coverage: { ask: DataCoverage; answer: CoverageSheet };
  kpi: { ask: KpiAsk; answer: Kpi };
  order_list: { ask: OrderList; answer: OrderPage };
  order_show: { ask: OrderShow; answer: OrderSheet };
  case_list: { ask: CaseList; answer: CasePage };
  case_show: { ask: CaseShow; answer: CaseSheet };
  product_show: { ask: ProductShow; answer: ProductSheet };
  note_listing: { ask: NoteListing; answer: { operation: number; answer: ListingNoted } };
  remove_listing: { ask: RemoveListing; answer: { operation: number; answer: null } };
  reason_list: { ask: ReasonList; answer: Reasons };
  classify_reasons: { ask: ClassifyReasons; answer: { operation: number; answer: Classified } };
  unclassify_reason: { ask: UnclassifyReason; answer: { operation: number; answer: Classified } };
  reason_effect: { ask: ReasonEffect; answer: Effect };
  privacy_list: { ask: PrivacyList; answer: Array<PrivacyChoice> };
  choose_privacy: { ask: ChoosePrivacy; answer: { operation: number; answer: PrivacyChoice } };
  read_official_table: { ask: ReadOfficialTable; answer: Array<TypedFigure> };
  check_official_figures: { ask: CheckOfficialFigures; answer: OfficialChecked };
  record_official_figures: { ask: RecordOfficialFigures; answer: { operation: number; answer: OfficialRecorded } };
  remove_official_figures: { ask: RemoveOfficialFigures; answer: { operation: number; answer: OfficialRecorded } };
  official_list: { ask: OfficialList; answer: Array<OfficialDay> };
  official_difference: { ask: OfficialDifference; answer: Difference };
  official_behind: { ask: OfficialBehind; answer: Behind };
  add_case: { ask: AddCase; answer: { operation: number; answer: CaseRow } };
  preview_import: { ask: PreviewImport; answer: ImportPlan };
  commit_import: { ask: CommitImport; answer: ImportReport };
  look_at_file: { ask: LookAtFile; answer: LookedAt };
  try_layout: { ask: TryLayout; answer: Tried };
  save_profile: { ask: SaveProfile; answer: OwnProfile };
  profile_list: { ask: ProfileList; answer: Array<OwnProfile> };
  rename_profile: { ask: RenameProfile; answer: { operation: number; answer: OwnProfile } };
  remove_profile: { ask: RemoveProfile; answer: { operation: number; answer: OwnProfile } };
  import_list: { ask: ImportList; answer: Array<Run> };
  import_show: { ask: ImportShow; answer: RunShown };
  undo_import_effect: { ask: UndoImportEffect; answer: RunUndone };
  undo_import: { ask: UndoImport; answer: RunUndone };
  watch_folder: { ask: WatchFolder; answer: { operation: number; answer: null } };
  unwatch_folder: { ask: UnwatchFolder; answer: { operation: number; answer: null } };
  forget_watched: { ask: ForgetWatched; answer: { operation: number; answer: null } };
  watch_list: { ask: WatchList; answer: Array<Watch> };
  watch_look: { ask: WatchLook; answer: Array<Looked> };
  quarantine_list: { ask: QuarantineList; answer: QuarantinePage };
  quarantine_proposals: { ask: QuarantineProposals; answer: Array<Proposed> };
  mend_rows: { ask: MendRows; answer: { operation: number; answer: Mended } };
  leave_out_rows: { ask: LeaveOutRows; answer: { operation: number; answer: RowsLeftOut } };
  mend_list: { ask: MendList; answer: Array<Mend> };
  loose_cases: { ask: LooseCases; answer: LoosePage };
  join_cases: { ask: JoinCases; answer: { operation: number; answer: CasesJoined } };
  export_quarantine: { ask: ExportQuarantine; answer: QuarantineWritten };
  check_show: { ask: CheckShow; answer: CheckSheet };
  checklist_shelf: { ask: ChecklistShelf; answer: Shelf };
  checklist_show: { ask: ChecklistShow; answer: ChecklistSheet };
  save_checklist: { ask: SaveChecklist; answer: { operation: number; answer: SavedChecklist } };
  put_checklist_away: { ask: PutChecklistAway; answer: { operation: number; answer: SavedChecklist } };
  checked_products: { ask: CheckedProducts; answer: ProductPage };
  choose_category: { ask: ChooseCategory; answer: { operation: number; answer: null } };
  gift_rule_list: { ask: GiftRuleList; answer: Array<GiftRuleRow> };
  save_gift_rule: { ask: SaveGiftRule; answer: { operation: number; answer: SavedRule } };
  remove_gift_rule: { ask: RemoveGiftRule; answer: { operation: number; answer: null } };
  gift_rule_effect: { ask: GiftRuleEffect; answer: GiftEffect };
  gift_after: { ask: GiftAfter; answer: GiftAftermath };
  try_gift_rules: { ask: TryGiftRules; answer: GiftsTried };
  keep_picture: { ask: KeepPicture; answer: Picture };
  picture_show: { ask: PictureShow; answer: PictureShown };
  scan_parcel: { ask: ScanParcel; answer: Scanned };
  record_check: { ask: RecordCheck; answer: { operation: number; answer: CheckRow } };
  station_day: { ask: StationDay; answer: StationCounts };
  take_back_check: { ask: TakeBackCheck; answer: { operation: number; answer: CheckTaken } };
  parcels_waiting: { ask: ParcelsWaiting; answer: Array<Parcel> };
  scan_here: { ask: ScanHere; answer: FoundHere };
  bench_list: { ask: BenchList; answer: Array<Bench> };
  keep_photo: { ask: KeepPhoto; answer: PhotoKept };
  device_list: { ask: DeviceList; answer: Array<Device> };
  add_device: { ask: AddDevice; answer: { operation: number; answer: Device } };
  revoke_device: { ask: RevokeDevice; answer: { operation: number; answer: Revoked } };
  station_switch: { ask: StationSwitchShow; answer: StationSwitch };
  switch_stations: { ask: SwitchStations; answer: { operation: number; answer: StationSwitch } };
  check_list: { ask: CheckList; answer: CheckPage };
  keep_evidence: { ask: KeepEvidence; answer: EvidenceKept };
  remove_evidence: { ask: RemoveEvidence; answer: { operation: number; answer: null } };
  evidence_list: { ask: EvidenceList; answer: Array<EvidenceRow> };
  check_evidence: { ask: CheckEvidence; answer: Array<EvidenceChecked> };
  begin_clip: { ask: BeginClip; answer: ClipBegun };
  append_clip: { ask: AppendClip; answer: ClipGrown };
  end_clip: { ask: EndClip; answer: EvidenceKept | null };
  evidence_state: { ask: EvidenceState; answer: EvidenceStock };
  choose_evidence_rules: { ask: ChooseEvidenceRules; answer: { operation: number; answer: null } };
  tidy_evidence: { ask: TidyEvidence; answer: Tidied };
  copy_evidence: { ask: CopyEvidence; answer: EvidenceCopied };
  bring_evidence: { ask: BringEvidence; answer: EvidenceCopied };
  proof_show: { ask: ProofShow; answer: ProofSheet };
  export_proof: { ask: ExportProof; answer: ProofWritten };
  escape_list: { ask: EscapeList; answer: EscapePage };
  check_coverage: { ask: CheckCoverage; answer: Coverage };
  mistake_list: { ask: MistakeList; answer: Mistakes };
  record_mistake: { ask: RecordMistake; answer: { operation: number; answer: number } };
  release_parcel: { ask: ReleaseParcel; answer: { operation: number; answer: Released } };
  keep_bench: { ask: KeepBench; answer: number };
  kept_bench: { ask: KeptBench; answer: Array<Unfinished> };
  station_rules: { ask: StationRulesShow; answer: StationRules };
  choose_station_rules: { ask: ChooseStationRules; answer: { operation: number; answer: StationRules } };
  teach_barcode: { ask: TeachBarcode; answer: { operation: number; answer: Article } };
  halt_list: { ask: HaltList; answer: Halts };
  halt_signals: { ask: HaltSignals; answer: Array<HaltSignal> };
  halt_scope: { ask: HaltScope; answer: Scope };
  find_goods: { ask: FindGoods; answer: Array<Goods> };
  halt_product: { ask: HaltProduct; answer: { operation: number; answer: Halt } };
  free_product: { ask: FreeProduct; answer: { operation: number; answer: Halt } };
  halt_targets: { ask: HaltTargets; answer: Array<HaltChoice> };
  would_hold: { ask: WouldHold; answer: HeldOrders };
  stop_shipping: { ask: StopShipping; answer: { operation: number; answer: Halt } };
  halt_plan: { ask: HaltPlan; answer: Array<PlanStep> };
  save_halt_plan: { ask: SaveHaltPlan; answer: { operation: number; answer: null } };
  tick_halt_step: { ask: TickHaltStep; answer: { operation: number; answer: null } };
  halt_sheet: { ask: HaltSheetAsk; answer: HaltSheet };
  halt_sent: { ask: HaltSent; answer: SentPage };
  halt_behind: { ask: HaltBehind; answer: OrderPage };
  halt_speeds: { ask: HaltSpeeds; answer: Array<SpeedRow> };
  halt_due: { ask: HaltDueAsk; answer: Array<HaltDue> };
  halt_costs: { ask: HaltCostsAsk; answer: HaltCosts };
  decide_sent: { ask: DecideSent; answer: { operation: number; answer: null } };
  mark_sent: { ask: MarkSent; answer: { operation: number; answer: null } };
  settle_halt: { ask: SettleHalt; answer: { operation: number; answer: Halt } };
  claim_halt: { ask: ClaimHalt; answer: { operation: number; answer: ClaimMade } };
  contact_list: { ask: ContactList; answer: Array<EmergencyParty> };
  save_contacts: { ask: SaveContacts; answer: { operation: number; answer: null } };
  test_contact: { ask: TestContact; answer: { operation: number; answer: null } };
  set_confirm_minutes: { ask: SetConfirmMinutes; answer: { operation: number; answer: null } };
  send_halt_notice: { ask: SendHaltNotice; answer: { operation: number; answer: HaltNoticeSent } };
  note_halt_notice: { ask: NoteHaltNotice; answer: { operation: number; answer: null } };
  lot_offer: { ask: LotOffer; answer: Offer | null };
  open_lot: { ask: OpenLot; answer: { operation: number; answer: Lot } };
  sampling: { ask: SamplingShow; answer: SamplingChoice };
  choose_sampling: { ask: ChooseSampling; answer: { operation: number; answer: Sampling } };
  printer_list: { ask: PrinterList; answer: PrinterShelf };
  save_printer: { ask: SavePrinter; answer: { operation: number; answer: SavedPrinter } };
  remove_printer: { ask: RemovePrinter; answer: { operation: number; answer: null } };
  choose_label_printer: { ask: ChooseLabelPrinter; answer: { operation: number; answer: Array<LabelPlace> } };
  printer_queues: { ask: PrinterQueues; answer: Array<string> };
  preview_printer: { ask: PreviewPrinter; answer: LabelShown };
  try_printer: { ask: TryPrinter; answer: null };
  preview_label: { ask: PreviewLabel; answer: LabelShown };
  print_label: { ask: PrintLabel; answer: LabelAnswer };
  export_label: { ask: ExportLabel; answer: LabelWritten };
  check_numbers: { ask: CheckNumbers; answer: StationNumbers };
  fault_pareto: { ask: FaultPareto; answer: Pareto };
  proof_effect: { ask: ProofEffect; answer: ProofAftermath };
  check_worth: { ask: CheckWorth; answer: Worth };
  choose_check_costs: { ask: ChooseCheckCosts; answer: { operation: number; answer: CheckCosts } };
  own_numbers: { ask: OwnNumbers; answer: OwnDay };
  export_check_numbers: { ask: ExportCheckNumbers; answer: FileWritten };
  case_desk: { ask: CaseDesk; answer: DeskPage };
  move_case: { ask: MoveCase; answer: { operation: number; answer: CaseMoved } };
  move_cases: { ask: MoveCases; answer: { operation: number; answer: CasesMoved } };
  confirm_refund: { ask: ConfirmRefund; answer: { operation: number; answer: CaseMoved } };
  record_refund: { ask: RecordRefund; answer: { operation: number; answer: RefundRoom } };
  choose_pieces: { ask: ChoosePieces; answer: { operation: number; answer: RefundRoom } };
  confirm_reason: { ask: ConfirmReason; answer: { operation: number; answer: null } };
  record_found: { ask: RecordFound; answer: { operation: number; answer: null } };
  record_trick: { ask: RecordTrick; answer: { operation: number; answer: null } };
  record_wish: { ask: RecordWish; answer: { operation: number; answer: null } };
  record_freight: { ask: RecordFreight; answer: { operation: number; answer: null } };
  change_kind: { ask: ChangeKind; answer: { operation: number; answer: null } };
  record_contact: { ask: RecordContact; answer: { operation: number; answer: number } };
  preview_contacts: { ask: PreviewContacts; answer: ContactsRead };
  import_contacts: { ask: ImportContacts; answer: ContactsRead };
  join_hand_case: { ask: JoinHandCase; answer: { operation: number; answer: HandJoined } };
  radar: { ask: Radar; answer: RadarSheet };
  note_lapses: { ask: NoteLapses; answer: number };
  lapse_list: { ask: LapseList; answer: Lapses };
  note_cause: { ask: NoteCause; answer: { operation: number; answer: null } };
  reminders: { ask: RemindersShow; answer: Reminders };
  choose_reminders: { ask: ChooseReminders; answer: { operation: number; answer: Reminders } };
  remind_now: { ask: RemindNow; answer: Array<Reminder> };
  limit_list: { ask: LimitList; answer: Array<LimitRow> };
  set_limit: { ask: SetLimit; answer: { operation: number; answer: null } };
  promise_list: { ask: PromiseList; answer: Array<PromiseRow> };
  set_promise: { ask: SetPromise; answer: { operation: number; answer: null } };
  remove_promise: { ask: RemovePromise; answer: { operation: number; answer: null } };
  calendar: { ask: CalendarShow; answer: CalendarSheet };
  set_calendar_day: { ask: SetCalendarDay; answer: { operation: number; answer: null } };
  choose_working_hours: { ask: ChooseWorkingHours; answer: { operation: number; answer: null } };
  stage_times: { ask: StageTimes; answer: StageSheet };
  promises_kept: { ask: PromisesKept; answer: KeptSheet };
  clerk_figures: { ask: ClerkFigures; answer: ClerkSheet };
  reasons_beside: { ask: ReasonsBeside; answer: ReasonsSheet };
  dispute_points: { ask: DisputePoints; answer: Array<DisputePoint> };
  lint_text: { ask: LintText; answer: WordingLooked };
  script_list: { ask: ScriptList; answer: ScriptShelf };
  script_clerks: { ask: ScriptClerks; answer: Array<ClerkRow> };
  script_show: { ask: ScriptShow; answer: Array<ScriptVersion> };
  find_scripts: { ask: FindScripts; answer: Array<Script> };
  scripts_for_case: { ask: ScriptsForCase; answer: Fitting };
  look_at_script: { ask: LookAtScript; answer: WordingLooked };
  fill_script: { ask: FillScript; answer: Filled };
  use_script: { ask: UseScript; answer: { operation: number; answer: UsedScript } };
  note_script_outcome: { ask: NoteOutcome; answer: { operation: number; answer: null } };
  save_script: { ask: SaveScript; answer: { operation: number; answer: SavedScript } };
  script_reviews: { ask: ScriptReviews; answer: ScriptReviewList };
  keep_scripts: { ask: KeepScripts; answer: { operation: number; answer: null } };
  put_script_away: { ask: PutScriptAway; answer: { operation: number; answer: null } };
  policy_list: { ask: PolicyList; answer: Array<PolicyRow> };
  policy_show: { ask: PolicyShow; answer: PolicySheet };
  policy_templates: { ask: PolicyTemplates; answer: PolicyTemplateShelf };
  save_policy: { ask: SavePolicy; answer: { operation: number; answer: SavedPolicy } };
  policy_review: { ask: PolicyReview; answer: Reviewed };
  policy_picture: { ask: PolicyPicture; answer: PolicyPictureShown };
  export_policy_picture: { ask: ExportPolicyPicture; answer: FileWritten };
  policy_places: { ask: PlaceList; answer: Array<PolicyPlace> };
  mark_policy_placed: { ask: MarkPlaced; answer: { operation: number; answer: null } };
  advise_case: { ask: AdviseCase; answer: Advice };
  agree_beyond: { ask: AgreeBeyond; answer: { operation: number; answer: CaseMoved } };
  grant_exception: { ask: GrantException; answer: { operation: number; answer: null } };
  exception_list: { ask: ExceptionList; answer: Array<ExceptionCount> };
  confirm_list: { ask: ConfirmList; answer: Confirms };
  record_confirm: { ask: RecordConfirm; answer: { operation: number; answer: null } };
  call_queue: { ask: CallQueue; answer: Calls };
  call_card: { ask: CallCardShow; answer: CallCard };
  call_reasons: { ask: CallReasons; answer: Array<CallReasonClass> };
  record_callback: { ask: RecordCallback; answer: { operation: number; answer: CallRecorded } };
  choose_call_rules: { ask: ChooseCallRules; answer: { operation: number; answer: null } };
  call_figures: { ask: CallFigures; answer: CallSums };
  gap_list: { ask: GapList; answer: Gaps };
  suggestion_list: { ask: SuggestionList; answer: Suggestions };
  take_suggestion: { ask: TakeSuggestion; answer: { operation: number; answer: ChangeChosen } };
  change_list: { ask: ChangeList; answer: Array<ChangeRow> };
  choose_change: { ask: ChooseChange; answer: { operation: number; answer: ChangeChosen } };
  mark_change_live: { ask: MarkChangeLive; answer: { operation: number; answer: null } };
  change_kinds: { ask: ChangeKinds; answer: KindSheet };
  plan_change: { ask: PlanChange; answer: { operation: number; answer: null } };
  remove_change: { ask: RemoveChange; answer: { operation: number; answer: null } };
  change_effect: { ask: ChangeEffect; answer: BeforeAfter };
  care_list: { ask: CareList; answer: CareDesk };
  care_preview: { ask: CarePreview; answer: CareText };
  care_rules: { ask: CareRulesShow; answer: CareRules };
  look_at_care_text: { ask: LookAtCareText; answer: CareLook };
  choose_care_rules: { ask: ChooseCareRules; answer: { operation: number; answer: null } };
  mark_care_sent: { ask: MarkCareSent; answer: { operation: number; answer: CareSent } };
  note_opt_out: { ask: NoteOptOut; answer: { operation: number; answer: null } };
  feedback_list: { ask: FeedbackList; answer: FeedbackDesk };
  note_feedback: { ask: NoteFeedback; answer: { operation: number; answer: FeedbackNoted } };
  make_case_of_feedback: { ask: MakeCaseOfFeedback; answer: { operation: number; answer: FeedbackCase } };
  give_thanks: { ask: GiveThanks; answer: { operation: number; answer: ThanksGiven } };
  guide_list: { ask: GuideList; answer: Array<GuideRow> };
  add_guide: { ask: AddGuide; answer: { operation: number; answer: GuideAdded } };
  remove_guide: { ask: RemoveGuide; answer: { operation: number; answer: null } };
  care_effect: { ask: CareEffect; answer: CareHelps };
  notice_list: { ask: NoticeList; answer: Notices };
  late_answers: { ask: LateAnswers; answer: Array<LateAnswer> };
  tell_late_answer: { ask: TellLateAnswer; answer: { operation: number; answer: number } };
  notice_show: { ask: NoticeShow; answer: Array<NoticeRow> };
  make_notice: { ask: MakeNotice; answer: { operation: number; answer: NoticeMade } };
  note_contact: { ask: NoteContact; answer: { operation: number; answer: null } };
  raised_first: { ask: RaisedFirst; answer: FirstRaised };
  note_reply: { ask: NoteReply; answer: { operation: number; answer: null } };
  import_replies: { ask: ImportReplies; answer: RepliesImported };
  reply_figures: { ask: ReplyFigures; answer: Replies };
  reveal_phone: { ask: RevealPhone; answer: PhoneShown };
  tidy_numbers: { ask: TidyNumbers; answer: NumbersTidied };
  sealed_state: { ask: SealedState; answer: SealedNumbers };
  choose_sealed_days: { ask: ChooseSealedDays; answer: { operation: number; answer: null } };
  export_care: { ask: ExportCare; answer: CareExported };
  tag_tree: { ask: TagTree; answer: TagTreeShown };
  save_tag: { ask: SaveTag; answer: { operation: number; answer: TagSaved } };
  merge_tags: { ask: MergeTags; answer: { operation: number; answer: TagSaved } };
  choose_size_side: { ask: ChooseSizeSide; answer: { operation: number; answer: null } };
  tag_cases: { ask: TagCases; answer: { operation: number; answer: CasesTagged } };
  case_tags: { ask: CaseTags; answer: TagsOfCase };
  entry_list: { ask: EntryList; answer: Array<LexiconEntry> };
  keep_entry: { ask: KeepEntry; answer: { operation: number; answer: EntryKept } };
  remove_entry: { ask: RemoveEntry; answer: { operation: number; answer: null } };
  voice_list: { ask: VoiceList; answer: VoicePage };
  voice_words: { ask: VoiceWords; answer: Array<ProductWords> };
  lexicon_due: { ask: LexiconDue; answer: ReviewDue };
  lexicon_review: { ask: LexiconReview; answer: MonthReview };
  review_effect: { ask: ReviewEffectAsk; answer: ReviewEffect };
  lexicon_effect: { ask: LexiconEffectAsk; answer: ReviewEffect };
  close_review: { ask: CloseReview; answer: { operation: number; answer: LexiconVersion } };
  lexicon_versions: { ask: VersionList; answer: Array<LexiconVersion> };
  class_shares: { ask: ClassSharesAsk; answer: ClassShares };
  reason_mix: { ask: ReasonMixAsk; answer: ReasonMix };
  reason_months: { ask: ReasonMonthsAsk; answer: Array<ReasonMonth> };
  add_review: { ask: AddReview; answer: { operation: number; answer: ReviewAdded } };
  preview_reviews: { ask: PreviewReviews; answer: ReviewsRead };
  import_reviews: { ask: ImportReviews; answer: ReviewsRead };
  preview_partner_checks: { ask: PreviewPartnerChecks; answer: PartnerChecksRead };
  import_partner_checks: { ask: ImportPartnerChecks; answer: PartnerChecksRead };
  me: { ask: Me; answer: Myself };
  sign_in: { ask: SignIn; answer: SignedIn };
  change_pin: { ask: ChangePin; answer: PinChanged };
  people_list: { ask: PeopleList; answer: People };
  save_person: { ask: SavePerson; answer: { operation: number; answer: PersonSaved } };
  choose_limits: { ask: ChooseLimits; answer: { operation: number; answer: ShopLimits } };
  ask_leave: { ask: AskLeave; answer: LeaveAsked };
  leave_list: { ask: LeaveList; answer: Leaves };
  answer_leave: { ask: AnswerLeave; answer: LeaveAnswered };
  hand_over_case: { ask: HandOverCase; answer: { operation: number; answer: null } };
  charge_list: { ask: ChargeList; answer: ChargeSheet };
  save_charge: { ask: SaveCharge; answer: { operation: number; answer: null } };
  remove_charge: { ask: RemoveCharge; answer: { operation: number; answer: null } };
  note_absence: { ask: NoteAbsence; answer: { operation: number; answer: null } };
  remove_absence: { ask: RemoveAbsence; answer: { operation: number; answer: null } };
  give_charge: { ask: GiveCharge; answer: { operation: number; answer: null } };
  work_board: { ask: WorkBoard; answer: Array<PersonWork> };
  held_work: { ask: HeldWork; answer: HeldSheet };
  hand_over_all: { ask: HandOverAll; answer: { operation: number; answer: HandedAll } };
  aside_list: { ask: AsideList; answer: AsidePage };
  peaks: { ask: Peaks; answer: PeakSheet };
  forecast_sheet: { ask: ForecastAsk; answer: ForecastSheet };
  forecast_weeks: { ask: YoungWeeksAsk; answer: Array<YoungWeek> };
  forecast_tried: { ask: ForecastTriedAsk; answer: ForecastTried };
  forecast_behind: { ask: ForecastBehind; answer: OrderPage };
  order_risk: { ask: OrderRiskAsk; answer: OrderRisk };
  set_duty: { ask: SetDuty; answer: { operation: number; answer: null } };
  training_sheet: { ask: TrainingSheet; answer: Training };
  tick_reading: { ask: TickReading; answer: { operation: number; answer: null } };
  begin_quiz: { ask: BeginQuiz; answer: { operation: number; answer: QuizPut } };
  hand_in_quiz: { ask: HandInQuiz; answer: { operation: number; answer: QuizJudged } };
  raise_person: { ask: RaisePerson; answer: { operation: number; answer: Role } };
  team_figures: { ask: TeamFigures; answer: TeamMonth };
  training_plan: { ask: TrainingPlan; answer: Array<TopicTraining> };
  training_proposals: { ask: TrainingProposals; answer: Array<TrainingProposal> };
  plan_training: { ask: PlanTraining; answer: { operation: number; answer: TrainingPlanned } };
  mark_training_done: { ask: MarkTrainingDone; answer: { operation: number; answer: null } };
  remove_training: { ask: RemoveTraining; answer: { operation: number; answer: null } };
  bad_reviews: { ask: BadReviews; answer: BadReviewPage };
  work_on_review: { ask: WorkOnReview; answer: { operation: number; answer: null } };
  ledger_list: { ask: LedgerList; answer: LedgerPage };
  compensation_room: { ask: CompensationRoom; answer: CompensationSheet };
  ledger_month: { ask: LedgerMonth; answer: LedgerBudget };
  give_compensation: { ask: GiveCompensation; answer: { operation: number; answer: LedgerEntryWritten } };
  pay_compensation: { ask: PayCompensation; answer: { operation: number; answer: LedgerPaid } };
  counter_compensation: { ask: CounterCompensation; answer: { operation: number; answer: LedgerEntryWritten } };
  choose_ledger: { ask: ChooseLedger; answer: { operation: number; answer: null } };
  export_ledger: { ask: ExportLedger; answer: FileWritten };
  play_desk: { ask: PlayDesk; answer: Plays };
  play_case: { ask: PlayCase; answer: { operation: number; answer: Played } };
  play_margin: { ask: PlayMargin; answer: DiscountMargin };
  name_new_order: { ask: NameNewOrder; answer: { operation: number; answer: null } };
  refund_parts: { ask: RefundParts; answer: RefundSheet };
  find_return: { ask: FindReturn; answer: ReturnFound };
  receive_return: { ask: ReceiveReturn; answer: { operation: number; answer: ReturnTaken } };
  keep_stray: { ask: KeepStray; answer: { operation: number; answer: StrayKept } };
  join_stray: { ask: JoinStray; answer: { operation: number; answer: ReturnTaken } };
  stray_list: { ask: StrayList; answer: StrayPage };
  returned_queue: { ask: ReturnedQueue; answer: ReturnedWaiting };
  returned_show: { ask: ReturnedShow; answer: ReturnedSheet };
  inspect_piece: { ask: InspectPiece; answer: { operation: number; answer: PieceInspected } };
  returned_stock: { ask: ReturnedStock; answer: ReturnedShelf };
  returned_month: { ask: ReturnedMonth; answer: ReturnedGrades };
  export_returned: { ask: ExportReturned; answer: FileWritten };
  disposition_list: { ask: DispositionList; answer: Dispositions };
  piece_story: { ask: PieceStory; answer: PieceTold };
  resale_channels: { ask: ResaleChannels; answer: Array<ResaleChannelNet> };
  weigh_repair: { ask: WeighRepair; answer: RepairWeighed };
  resale_results: { ask: ResaleResults; answer: ResaleSheet };
  scrap_results: { ask: ScrapResults; answer: ScrapSheet };
  offer_piece: { ask: OfferPiece; answer: { operation: number; answer: null } };
  withdraw_offer: { ask: WithdrawOffer; answer: { operation: number; answer: null } };
  decide_repair: { ask: DecideRepair; answer: { operation: number; answer: null } };
  end_repair: { ask: EndRepair; answer: { operation: number; answer: null } };
  scrap_pieces: { ask: ScrapPieces; answer: { operation: number; answer: null } };
  sell_piece: { ask: SellPiece; answer: { operation: number; answer: null } };
  save_resale_channel: { ask: SaveResaleChannel; answer: { operation: number; answer: ResaleChannelSaved } };
  export_dispositions: { ask: ExportDispositions; answer: FileWritten };
  stock_moves: { ask: StockMoves; answer: StockSheet };
  export_stock_moves: { ask: ExportStockMoves; answer: FileWritten };
  set_product_cost: { ask: SetProductCost; answer: { operation: number; answer: null } };
  remove_product_cost: { ask: RemoveProductCost; answer: { operation: number; answer: null } };
  goods_list: { ask: GoodsList; answer: GoodsPage };
  goods_show: { ask: GoodsShow; answer: GoodsRecord };
  type_goods_cell: { ask: TypeGoodsCell; answer: { operation: number; answer: GoodsCellTyped } };
  look_at_goods: { ask: LookAtGoods; answer: GoodsLooked };
  record_goods: { ask: RecordGoods; answer: { operation: number; answer: GoodsRecorded } };
  export_goods: { ask: ExportGoods; answer: FileWritten };
  open_exchanges: { ask: OpenExchanges; answer: Array<OpenExchange> };
  play_figures: { ask: PlayFigures; answer: PlaySums };
  coupon_desk: { ask: CouponDesk; answer: CouponDeskTold };
  campaign_show: { ask: CampaignShow; answer: CampaignTold };
  campaign_preview: { ask: CampaignPreview; answer: CampaignForeseen };
  save_campaign: { ask: SaveCampaign; answer: { operation: number; answer: CampaignSaved } };
  coupon_offer: { ask: CouponOffer; answer: CouponOffered };
  give_coupons: { ask: GiveCoupons; answer: { operation: number; answer: CouponsGiven } };
  settle_coupons: { ask: SettleCoupons; answer: { operation: number; answer: CouponsSettled } };
  note_coupon_used: { ask: NoteCouponUsed; answer: { operation: number; answer: CouponUsed } };
  import_coupons: { ask: ImportCoupons; answer: CouponsListed };
  choose_coupon_rules: { ask: ChooseCouponRules; answer: { operation: number; answer: null } };
  export_coupons: { ask: ExportCoupons; answer: FileWritten };
  look_at_card: { ask: LookAtCard; answer: null };
  print_cards: { ask: PrintCards; answer: CardsPrinted };
  audience_list: { ask: AudienceList; answer: Audiences };
  audience_count: { ask: AudienceCount; answer: AudienceCounted };
  save_audience: { ask: SaveAudience; answer: { operation: number; answer: AudienceSaved } };
  export_audience: { ask: ExportAudience; answer: AudienceExported };
  note_push: { ask: NotePush; answer: { operation: number; answer: null } };
  member_desk: { ask: MemberDesk; answer: MembersTold };
  save_levels: { ask: SaveLevels; answer: { operation: number; answer: LevelsSaved } };
  again_sheet: { ask: AgainSheet; answer: AgainTold };
  again_behind: { ask: AgainBehind; answer: OrderPage };
  export_again: { ask: ExportAgain; answer: FileWritten };
  choose_again_costs: { ask: ChooseAgainCosts; answer: { operation: number; answer: AgainCosts } };
  refill_due: { ask: RefillDue; answer: Refill };
  set_refill_days: { ask: SetRefillDays; answer: { operation: number; answer: null } };
  score_sheet: { ask: ScoreSheet; answer: Scores };
  look_at_scores: { ask: LookAtScores; answer: ScoresLooked };
  record_scores: { ask: RecordScores; answer: { operation: number; answer: ScoresRecorded } };
  launch_list: { ask: LaunchList; answer: Array<Launch> };
  launch_audience: { ask: LaunchAudience; answer: LaunchBuyers };
  add_product: { ask: AddProduct; answer: { operation: number; answer: ProductAdded } };
  save_launch: { ask: SaveLaunch; answer: { operation: number; answer: LaunchSaved } };
  export_launch: { ask: ExportLaunch; answer: LaunchExported };
  remove_launch: { ask: RemoveLaunch; answer: { operation: number; answer: null } };
  referral_sheet: { ask: ReferralSheet; answer: Referrals };
  save_referral: { ask: SaveReferral; answer: { operation: number; answer: ReferralSaved } };
  note_referral: { ask: NoteReferral; answer: { operation: number; answer: null } };
  drop_referral: { ask: DropReferral; answer: { operation: number; answer: null } };
  post_sheet: { ask: PostSheet; answer: PostPlan };
  save_post: { ask: SavePost; answer: { operation: number; answer: PostSaved } };
  remove_post: { ask: RemovePost; answer: { operation: number; answer: null } };
  note_post: { ask: NotePost; answer: { operation: number; answer: null } };
  spend_sheet: { ask: SpendSheet; answer: Spends };
  save_spend: { ask: SaveSpend; answer: { operation: number; answer: null } };
  export_breakdown: { ask: ExportBreakdown; answer: FileWritten };
  export_actions: { ask: ExportActions; answer: FileWritten };
  export_advice: { ask: ExportAdvice; answer: FileWritten };
  export_risky: { ask: ExportRisky; answer: FileWritten };
  export_ages: { ask: ExportAges; answer: FileWritten };
  export_experiment: { ask: ExportExperiment; answer: FileWritten };
  export_waves: { ask: ExportWaves; answer: FileWritten };
  export_forecast: { ask: ExportForecast; answer: FileWritten };
  export_losses: { ask: ExportLosses; answer: FileWritten };
  export_costs: { ask: ExportCosts; answer: FileWritten };
  export_halt_notice: { ask: ExportHaltNotice; answer: FileWritten };
  export_halt: { ask: ExportHalt; answer: FileWritten };
  export_partners: { ask: ExportPartners; answer: FileWritten };
  export_partner: { ask: ExportPartner; answer: FileWritten };
  export_candidates: { ask: ExportCandidates; answer: FileWritten };
  export_claim: { ask: ExportClaim; answer: FileWritten };
  export_daily: { ask: ExportDaily; answer: FileWritten };
  export_appraisal: { ask: ExportAppraisal; answer: FileWritten };
  export_kpi: { ask: ExportKpi; answer: FileWritten };
  open_demo: { ask: OpenDemo; answer: DemoShop };
  remove_demo: { ask: RemoveDemo; answer: DemoRemoved };
  backup: { ask: Backup; answer: BackupMade };
  restore: { ask: Restore; answer: Restored };
  verify: { ask: Verify; answer: Verified };
  book_status: { ask: BookStatus; answer: BookState };
  history: { ask: History; answer: Array<Entry> };
  undo: { ask: Undo; answer: { operation: number; answer: TakenBack } };
  redo: { ask: Redo; answer: { operation: number; answer: TakenBack } };
};
