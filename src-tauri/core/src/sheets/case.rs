//! One case with everything known about it.

use pintui_store::words::get;
use pintui_store::{At, Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::allowed::{Allowed, allowed};
use crate::cases::history::{self, MoveRow, RefundRow, Span};
use crate::cases::known::{self, ReasonKnown};
use crate::cases::list::{CaseRow, rows};
use crate::cases::moves::{self, Step};
use crate::cases::pieces::Pieces;
use crate::cases::refund::{self, RefundRoom};
use crate::cases::refused::CaseRefused;
use crate::cases::standing::{DeskRow, desk_row};
use crate::cases::state::{Axis, State};
use crate::cases::trick::{self, Appeal, Trick};
use crate::cases::{contact, join};
use crate::charge::Charges;
use crate::deadlines::Limits;
use crate::door::{Call, Command, Read};
use crate::orders::pick::array;
use crate::policies::exceptions::{self, Exception};
use crate::reasons::Words;
use crate::returned::piece::{self, Piece as ReturnedPiece};
use crate::sheets::order::{OrderSheet, sheet};

/// One case, opened.
#[derive(Deserialize, TS)]
pub struct CaseShow {
    /// Key inside the book.
    pub id: i64,
}

impl Command for CaseShow {
    type Answer = CaseSheet;
}

impl Read for CaseShow {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CaseSheet> {
        let ids = array(&[self.id]);
        let (words, limits) = (Words::read(tx)?, Limits::read(tx)?);
        let charges = Charges::read(tx, call.now.day())?;
        let found = tx.maybe(include_str!("../cases/rows.sql"), named_params! { ":ids": ids }, |row| {
            Ok((opened(row, &words, &limits, &charges, call.now)?, get::<Option<i64>>(row, "order_id")?))
        })?;
        let (mut case, order) = found.ok_or(CaseRefused::CaseUnknown { id: self.id })?;
        if let Some(order) = order {
            case.order = sheet(tx, order, call.now.day())?;
            let sql = "select 1 from sealed where order_id = ?1";
            case.callable = tx.maybe(sql, [order], |_| Ok(()))?.is_some();
        }
        case.buyer_words = tx.one("select buyer_words from cases where id = ?1", [self.id], |row| row.get(0))?;
        case.room = refund::room(tx, self.id)?;
        case.pieces = tx.rows(
            "select line_no, quantity from case_lines where case_id = ?1 order by line_no",
            [self.id],
            |row| Ok(Pieces { line_no: row.get(0)?, quantity: row.get(1)? }),
        )?;
        case.moves = history::moves_of(tx, self.id)?;
        case.refunds = history::refunds_of(tx, self.id)?;
        case.reasons = known::of_case(tx, self.id)?;
        case.tricks = trick::of_case(tx, self.id)?;
        case.returned = piece::of_case(tx, self.id)?;
        // What came back is not what went out: nobody accepts or refunds that with the first key.
        case.steps.sort_by_key(|step| !case.tricks.is_empty() && matches!(step, Step::Accept | Step::Refund));
        case.appeal = trick::appeal(&case.tricks, &case.case, &case.desk);
        case.exceptions = exceptions::of_case(tx, self.id)?;
        case.contacts = contact::of_case(tx, self.id)?;
        case.allowed = allowed(tx, call, &case)?;
        case.alike = rows(tx, &words, &join::alike(tx, self.id)?, call.now.day())?;
        case.spans = spans(&case, call.now);
        Ok(case)
    }
}

/// Everything known about a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseSheet {
    /// The row of the list.
    pub case: CaseRow,
    /// The reason as of the newest file, where it differs from the first.
    pub reason_latest: Option<String>,
    /// What the buyer wrote with it, where the owner keeps that.
    pub buyer_words: Option<String>,
    /// Goods status as the platform tells it.
    pub goods_status: Option<String>,
    /// The chain of times that are known, in order: locale key and moment.
    pub times: Vec<CaseTime>,
    /// Carrier and number of the returned parcel.
    pub return_carrier: Option<String>,
    /// Number of the returned parcel.
    pub return_tracking_no: Option<String>,
    /// The order, where it is in the book.
    pub order: Option<OrderSheet>,
    /// The row of the desk: where it stands and what it waits for.
    pub desk: DeskRow,
    /// The steps that it may take next, the one it waits for first.
    pub steps: Vec<Step>,
    /// How much may go back.
    pub room: RefundRoom,
    /// The pieces it is about, where somebody has named them.
    pub pieces: Vec<Pieces>,
    /// The steps that people took, oldest first.
    pub moves: Vec<MoveRow>,
    /// Refunds that were recorded, oldest first.
    pub refunds: Vec<RefundRow>,
    /// What was confirmed and found, oldest first.
    pub reasons: Vec<ReasonKnown>,
    /// What came back instead of the goods, oldest first.
    pub tricks: Vec<Trick>,
    /// What came back of its goods, piece by piece; empty until its parcel was received at the desk.
    pub returned: Vec<ReturnedPiece>,
    /// The platform's appeal that follows from what came instead; none where nothing does.
    pub appeal: Option<Appeal>,
    /// Exceptions to the policy that were granted for it, oldest first.
    pub exceptions: Vec<Exception>,
    /// Whether the buyer's number is kept under seal, so that they can be called.
    pub callable: bool,
    /// Who spoke with the buyer, oldest first.
    pub contacts: Vec<contact::Contact>,
    /// How long each state lasted.
    pub spans: Vec<Span>,
    /// Cases that may be the same, of which one was entered by hand.
    pub alike: Vec<CaseRow>,
    /// Who asked what the buyer wishes.
    pub wish_staff: Option<String>,
    /// When.
    pub wish_at: Option<At>,
    /// The way money goes back.
    pub refund_way: Option<String>,
    /// Who pays the freight of the return, and how.
    pub freight_way: Option<String>,
    /// How much it is.
    pub freight_fen: Option<Fen>,
    /// Number of the case by hand that was joined to it.
    pub joined_no: Option<String>,
    /// Until when the buyer may return without a reason; none where the sign-off is not known.
    pub no_reason_until: Option<At>,
    /// What whoever looks may give and decide here.
    pub allowed: Allowed,
}

/// One step in a case's life.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseTime {
    /// `created`, `paid`, `shipped`, `signed`, `applied`, `agreed`, `returned`, `received`, `refunded`, `closed`.
    pub step: String,
    /// When.
    pub at: At,
    /// `confirmed` (no file tells the sign-off, this is when the buyer confirmed), `before_sending`, `in_transit`; none.
    pub note: Option<&'static str>,
}

/// Money on a case, for later rooms.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
pub struct CaseMoney {
    /// What was paid for the order.
    pub paid_fen: Fen,
}

/// The steps of a case's life in the order they should happen.
const STEPS: [(&str, &str); 10] = [
    ("created", "created_at"),
    ("paid", "paid_at"),
    ("shipped", "shipped_at"),
    ("signed", "signed_at"),
    ("applied", "applied_at"),
    ("agreed", "agreed_at"),
    ("returned", "returned_at"),
    ("received", "received_at"),
    ("refunded", "refunded_at"),
    ("closed", "closed_at"),
];

/// Days in which a buyer may return without a reason, from midnight after the sign-off.
const NO_REASON_DAYS: i64 = 7;

fn opened(
    row: &Row<'_>,
    words: &Words,
    limits: &Limits,
    charges: &Charges,
    now: At,
) -> std::result::Result<CaseSheet, SqlError> {
    let desk = desk_row(row, words, limits, charges, now)?;
    let case = desk.case.clone();
    let latest: Option<String> = get(row, "reason_latest")?;
    let mut times = Vec::new();
    for (step, column) in STEPS {
        if let Some(at) = get(row, column)? {
            times.push(CaseTime { step: step.to_owned(), at, note: None });
        }
    }
    let at_of = |step: &str| times.iter().find(|time| time.step == step).map(|time| time.at);
    let (shipped, signed, applied) = (at_of("shipped"), at_of("signed"), at_of("applied"));
    let applied_before = |other: Option<At>| applied.zip(other).is_some_and(|(applied, other)| applied < other);
    let confirmed: bool = get(row, "sign_off_untold")?;
    for time in &mut times {
        time.note = match time.step.as_str() {
            "signed" if confirmed => Some("confirmed"),
            "applied" if applied_before(shipped) => Some("before_sending"),
            // A confirmation says nothing about when the parcel arrived.
            "applied" if applied_before(signed) && !confirmed => Some("in_transit"),
            _ => None,
        };
    }
    // As they happened; a refund asked for before shipping stands before it.
    times.sort_by_key(|time| time.at);
    let until = |signed: At| At(signed.day().plus(1 + NO_REASON_DAYS).0.and_time(chrono::NaiveTime::MIN));
    Ok(CaseSheet {
        reason_latest: latest.filter(|latest| case.reason.as_ref() != Some(latest)),
        buyer_words: None,
        goods_status: get(row, "goods_status")?,
        times,
        return_carrier: get(row, "return_carrier")?,
        return_tracking_no: get(row, "return_tracking_no")?,
        order: None,
        steps: steps(&desk),
        room: RefundRoom::default(),
        pieces: Vec::new(),
        moves: Vec::new(),
        refunds: Vec::new(),
        reasons: Vec::new(),
        callable: false,
        tricks: Vec::new(),
        returned: Vec::new(),
        appeal: None,
        exceptions: Vec::new(),
        contacts: Vec::new(),
        spans: Vec::new(),
        alike: Vec::new(),
        wish_staff: get(row, "wish_staff")?,
        wish_at: get(row, "wish_at")?,
        refund_way: get(row, "refund_way")?,
        freight_way: get(row, "freight_way")?,
        freight_fen: get(row, "freight_fen")?,
        joined_no: get(row, "joined_no")?,
        no_reason_until: signed.map(until),
        allowed: Allowed::default(),
        desk,
        case,
    })
}

fn steps(desk: &DeskRow) -> Vec<Step> {
    let mut steps = moves::open(desk.kind, &desk.states);
    steps.sort_by_key(|step| desk.waits.step() != Some(*step));
    steps
}

/// What the times of the file say of the five states, with what people moved.
fn spans(sheet: &CaseSheet, now: At) -> Vec<Span> {
    let told = |step: &str| sheet.times.iter().find(|time| time.step == step).map(|time| time.at);
    let refunded = told("refunded");
    let returns = sheet.desk.kind.returns();
    let mut became: Vec<history::Became> = [
        ("applied", Axis::Request, State::Asked),
        ("agreed", Axis::Request, State::Agreed),
        ("agreed", Axis::Goods, State::Awaited),
        ("returned", Axis::Goods, State::OnTheWay),
        ("received", Axis::Goods, State::Received),
        ("received", Axis::Acceptance, State::Unjudged),
        ("agreed", Axis::Settlement, State::Owed),
        ("refunded", Axis::Settlement, State::Settled),
    ]
    .into_iter()
    .filter(|(_, axis, _)| returns || !matches!(axis, Axis::Goods | Axis::Acceptance))
    .filter_map(|(step, axis, state)| Some((axis, state, told(step)?)))
    .collect();
    if let (None, Some(closed)) = (refunded, told("closed")) {
        became.push((Axis::Request, sheet.desk.told.request, closed));
    }
    for step in &sheet.moves {
        let axis = Axis::ALL.into_iter().find(|axis| axis.name() == step.axis);
        if let (Some(axis), Some(state)) = (axis, State::named(&step.target)) {
            became.push((axis, state, step.at));
        }
    }
    let last = sheet.moves.iter().map(|step| step.at).max();
    let over_at = if sheet.desk.over { refunded.or(told("closed")).max(last) } else { None };
    history::spans(became, over_at, now)
}

#[cfg(test)]
#[path = "case_tests.rs"]
mod tests;
