// Generated from the door's list of commands; do not edit.

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
 * `refund_only`, `return_refund`, `exchange`, `reship`, `repair`.
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
product: string | null, };

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

export type Again = "first" | "again";

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
 * Orders signed in the window.
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

export type At = string;

export type Audience = "supplier" | "platform" | "own";

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

export type Basis = "paid" | "signed";

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

export type Behind = { "is": "orders" } & OrderPage | { "is": "cases" } & CasePage;

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

export type BringEvidence = { 
/**
 * The folder.
 */
from: string, };

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
limit: number, } & ({ "which": "all" } | { "which": "open" } | { "which": "due" } | { "which": "applied_on", 
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
date: Day, } | { "which": "applied_within", 
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
reason: string | null, } | { "which": "stating", 
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
month: string, } | { "which": "search", 
/**
 * What was typed.
 */
text: string, });

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
 * The rows.
 */
cases: Array<CaseRow>, };

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
 * `refund_only`, `return_refund`, `exchange`, `reship`, `repair`.
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
 * Until when someone must act; from the file, else from the platform's rule.
 */
deadline_at: At | null, 
/**
 * Who must act by then: `seller`, `buyer`.
 */
deadline_for: string | null, 
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
by_hand: boolean, };

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
order: OrderSheet | null, };

export type CaseShow = { 
/**
 * Key inside the book.
 */
id: number, };

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
at: At, };

export type CasesJoined = { 
/**
 * How many cases.
 */
cases: number, };

export type CasesTagged = { 
/**
 * Tags that were put on a case or taken off one.
 */
changed: number, 
/**
 * The cases meant.
 */
cases: number, };

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
 * How many rows to leave out (pages).
 */
skip: number, 
/**
 * How many rows to give, at most 200.
 */
limit: number, };

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

export type ChooseCategory = { 
/**
 * Key of the product.
 */
product: number, 
/**
 * The category; none lets title and platform tell it again.
 */
category: string | null, };

export type ChooseEvidenceRules = { 
/**
 * The rules.
 */
rules: EvidenceRules, };

export type ChoosePrivacy = { 
/**
 * The class.
 */
class: Class, 
/**
 * What is to be kept.
 */
kept: Kept, };

export type ChooseSampling = { 
/**
 * The choice.
 */
chosen: Sampling, };

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

export type Class = "member" | "receiver" | "phone" | "address" | "id_number" | "note" | "invoice_title" | "email" | "other";

export type ClassCount = { 
/**
 * The class.
 */
class: string, 
/**
 * Number of cases.
 */
cases: number, };

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
twins: Twins, };

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

export type CopyEvidence = { 
/**
 * The folder.
 */
to: string, };

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

export type Counting = "when_begun" | "several" | "always";

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
 * The newest two hundred that were sent unchecked or after a failed check.
 */
shown: Array<Sent>, };

export type CreateShop = { 
/**
 * Its name.
 */
name: string, 
/**
 * Platform id.
 */
platform: string, };

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

export type DateOrder = "day_first" | "month_first";

export type Day = string;

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
 * An order that paid nothing and has no time of payment is not paid.
 */
unpaid_without_time: boolean, };

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
derivation: Derivation, };

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

export type EndClip = { 
/**
 * Its name.
 */
clip: string, 
/**
 * Why it ends.
 */
ended: Ended, };

export type Ended = "next" | "left" | "long" | "unplugged";

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
reverted_by: number | null, };

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
 * What the buyer stated.
 */
reason: string, 
/**
 * Class of that reason.
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
seconds: number, 
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
after: Array<EvidenceRow>, };

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

export type Fen = number;

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

export type FindGoods = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * What was typed; all products where it is empty.
 */
text: string, };

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

export type FollowUp = "set_aside" | "repack" | "replace" | "halt_product";

export type ForgetWatched = { 
/**
 * Name of the shop.
 */
shop: string, };

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

export type Grain = "order" | "line" | "case";

export type GroupProduct = { 
/**
 * Its title.
 */
name: string, 
/**
 * Cases of the group about it.
 */
cases: number, };

export type Halt = { 
/**
 * Key inside the book.
 */
id: number, 
/**
 * Key of the product.
 */
product_id: number, 
/**
 * Key of the SKU; none where the whole product is halted.
 */
sku_id: number | null, 
/**
 * The product's title.
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
cause: string | null, };

export type HaltList = { 
/**
 * Name of the shop.
 */
shop: string, };

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
 * Its rate, where it is over its line.
 */
alert: Alert | null, };

export type HaltSignals = { 
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
freed: Array<Halt>, };

export type HeadRow = { 
/**
 * Record number in the file.
 */
row: number, 
/**
 * Its cells, shortened.
 */
cells: Array<string>, };

export type History = { 
/**
 * How many, at most 500.
 */
limit: number, };

export type ImportList = Record<symbol, never>;

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
 * What will happen.
 */
report: ImportReport, 
/**
 * Files that cannot be taken; the plan is that of the others.
 */
set_aside?: Array<SetAside>, };

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

export type Kept = "left_out" | "hash" | "province_city" | "masked";

export type KeptBench = { 
/**
 * Name of the bench.
 */
station: string, };

export type Kind = "photo" | "clip";

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
signed_told: boolean, };

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

export type Lately = { 
/**
 * The stated reason.
 */
reason: string, 
/**
 * Cases in 30 days.
 */
cases: number, };

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
 * What buyers paid.
 */
paid_fen: Fen, 
/**
 * What they got back.
 */
refund_fen: Fen, 
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

export type LeaveOutRows = { 
/**
 * The rows' ids.
 */
rows: Array<number>, 
/**
 * Why.
 */
reason: WhyLeftOut, };

export type LexiconDue = { 
/**
 * Name of the shop.
 */
shop: string, };

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
 * `YYYY-MM`; the month before this one where it is left out.
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

export type Mark = { "is": "alert", 
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
 * Texts and words of the owner's that nobody has said for three months.
 */
quiet: Array<QuietWord>, };

export type NamedProduct = { 
/**
 * Key of the product.
 */
id: number, 
/**
 * Its title.
 */
name: string, };

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

export type OpenDemo = { 
/**
 * Number of orders; 5,000 where it is left out.
 */
orders: number | null, 
/**
 * Seed; 1 where it is left out.
 */
seed: number | null, };

export type OpenLot = { 
/**
 * Key of the SKU.
 */
sku_id: number, 
/**
 * Who opens it.
 */
by: string, };

export type OrderLine = { 
/**
 * The platform's line number, or the position.
 */
line_no: string, 
/**
 * The platform's product id.
 */
product_id: string, 
/**
 * Title.
 */
product: string, 
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
rule: string, } | { "which": "month", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "which": "month_quality", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "which": "search", 
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
check: string | null, };

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
 * Parcels that passed here and whose order later counted as a quality return.
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

export type ParcelsWaiting = { 
/**
 * Name of the shop; none for all shops.
 */
shop: string | null, 
/**
 * How many, at most 300.
 */
limit: number, };

export type Pasted = { 
/**
 * What it is called in the report.
 */
name: string, 
/**
 * Its rows, their cells separated by tabs, commas or semicolons.
 */
text: string, };

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
 * Names of the photos that prove it.
 */
proofs?: Array<string>, 
/**
 * What became of the gift, where the point is one.
 */
gift?: GiftAnswer, };

export type PointResult = "passed" | "failed" | "not_applicable";

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
twins: Twins, };

export type PreviewReviews = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Path of the file.
 */
file: string, };

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
 * Its quality rate.
 */
rate: Rate, 
/**
 * Cases about it in the span.
 */
cases: number, 
/**
 * Its reasons, most first.
 */
reasons: Array<MixReason>, };

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

export type Proof = "optional" | "required";

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

export type PutChecklistAway = { 
/**
 * Which list.
 */
place: ListPlace, };

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
 * The products, the highest rate first.
 */
products: Array<ProductMix>, };

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

export type Redo = Record<symbol, never>;

export type Refunded = { 
/**
 * Their number.
 */
cases: number, 
/**
 * Their sum.
 */
amount_fen: Fen, };

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

export type RemoveGiftRule = { 
/**
 * Key of the rule.
 */
rule: number, };

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

export type RemoveProfile = { 
/**
 * Profile id.
 */
profile: string, };

export type RenameProfile = { 
/**
 * Profile id.
 */
profile: string, 
/**
 * Its new name.
 */
name: string, };

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
 * The month before this one.
 */
month: string, 
/**
 * Whether it has texts without a home and no version.
 */
due: boolean, 
/**
 * How many such texts.
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

export type Role = "packer" | "owner" | "here";

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
mended: number, };

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
 * Two of them.
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

export type SaveGiftRule = { 
/**
 * The rule.
 */
rule: GiftRule, };

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

export type SavedChecklist = { 
/**
 * Number of the new version.
 */
version: number, };

export type SavedRule = { 
/**
 * Key of the rule.
 */
id: number, };

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

export type SetAside = { 
/**
 * Its path, as it was given.
 */
file: string, 
/**
 * Why it cannot be taken.
 */
refused: Error, };

export type Severity = "critical" | "major" | "minor";

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
demo: boolean, };

export type ShopList = Record<symbol, never>;

export type Signal = "check" | "packing" | "rate" | "complaint" | "stock" | "other";

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

export type Standing = { 
/**
 * The judged rate.
 */
rate: Rate, 
/**
 * Cases applied in the rule's window by class, most first.
 */
classes: Array<ClassCount>, };

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
minutes: number, };

export type State = "unchanged" | "changed" | "missing" | "thinned";

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

export type Step = "appearance" | "function" | "gift";

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

export type Stop = "unknown_number" | "checked_already" | "set_aside" | "cancelled" | "refunded" | "refund_asked" | "unpaid" | "halted" | "lot_waits" | "released";

export type Strictness = "normal" | "tightened" | "reduced";

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
products: Array<ProductRate>, 
/**
 * The 10 most stated reasons of the window, with how many cases there are in all.
 */
reasons: Array<ReasonCount>, 
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
 * Cases that wait for the shop, past their deadline or within 24 hours of it, most urgent first (at most 20).
 */
due: Array<CaseRow>, 
/**
 * How many such cases there are.
 */
due_count: number, 
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
 * Orders in the shop, so that an empty shop can be told from a quiet day.
 */
orders_in_shop: number, 
/**
 * Cohort orders younger than this shop's quality applications mostly take: the rate may still rise. None
 * where the shop's history is too short to tell.
 */
young: Young | null, };

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
 * What the book would have afterwards.
 */
effect: LayoutEffect, };

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

export type Twins = "ask" | "take";

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

export type UnwatchFolder = { 
/**
 * Name of the shop.
 */
shop: string, };

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
 * `review` or `remark`.
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
 * 1 to 5, of reviews.
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
 * The texts.
 */
voices: Array<Voice>, };

export type VoiceWords = { 
/**
 * Name of the shop.
 */
shop: string, 
/**
 * Key of a product; none for all.
 */
product: number | null, };

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

export type Why = "withdrawn" | "reason_changed" | "unclassified" | "line_unclear" | "midnight" | "window_edge" | "not_signed" | "no_basis" | "order_missing";

export type WhyLeftOut = "known" | "no_trade" | "beyond_repair" | "other";

export type Young = { 
/**
 * So many days after the basis date 90 % of the shop's quality applications had come.
 */
after_days: number, 
/**
 * Orders of the cohort that are not so old yet.
 */
orders: number, };

export type Commands = {
  shop_list: { ask: ShopList; answer: Array<Shop> };
  create_shop: { ask: CreateShop; answer: { operation: number; answer: Shop } };
  daily: { ask: DailyAsk; answer: Daily };
  today: { ask: TodayAsk; answer: Today };
  kpi: { ask: KpiAsk; answer: Kpi };
  order_list: { ask: OrderList; answer: OrderPage };
  order_show: { ask: OrderShow; answer: OrderSheet };
  case_list: { ask: CaseList; answer: CasePage };
  case_show: { ask: CaseShow; answer: CaseSheet };
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
  lot_offer: { ask: LotOffer; answer: Offer | null };
  open_lot: { ask: OpenLot; answer: { operation: number; answer: Lot } };
  sampling: { ask: SamplingShow; answer: SamplingChoice };
  choose_sampling: { ask: ChooseSampling; answer: { operation: number; answer: Sampling } };
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
  close_review: { ask: CloseReview; answer: { operation: number; answer: LexiconVersion } };
  lexicon_versions: { ask: VersionList; answer: Array<LexiconVersion> };
  class_shares: { ask: ClassSharesAsk; answer: ClassShares };
  reason_mix: { ask: ReasonMixAsk; answer: ReasonMix };
  reason_months: { ask: ReasonMonthsAsk; answer: Array<ReasonMonth> };
  add_review: { ask: AddReview; answer: { operation: number; answer: ReviewAdded } };
  preview_reviews: { ask: PreviewReviews; answer: ReviewsRead };
  import_reviews: { ask: ImportReviews; answer: ReviewsRead };
  export_daily: { ask: ExportDaily; answer: FileWritten };
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
