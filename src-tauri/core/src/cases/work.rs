//! What people do with a case: one row beside what the file told, taken in hand before each write.
//!
//! [`take`] loads it and refuses a write that was made upon an older state; [`Desk::keep`] writes it with
//! the operation's number as its new version. So the second of two clerks sees what has changed, and undo
//! goes back over a case step by step, the latest first.

use pintui_store::words::get;
use pintui_store::{At, Fen, Reading, Result, Row, SqlError, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::state::{Axis, Kind, State, States, Told, told};
pub use super::typed::{line, said, text};
use crate::door::Call;

/// Longest text that is kept, in characters.
pub const LONGEST: usize = 5000;

/// Who writes, and upon which state of the case.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[ts(rename = "CaseSeen")]
pub struct Seen {
    /// Key of the case.
    pub id: i64,
    /// The version that was on the screen.
    pub version: String,
}

/// Where a case stands, for people.
#[derive(Clone, Debug)]
pub struct Worked {
    /// Its kind, as a person has changed it or the file tells it.
    pub kind: Kind,
    /// Whether anything tells its kind.
    pub kind_told: bool,
    /// What the file implies.
    pub told: States,
    /// What stands: what was moved by hand, else what the file implies.
    pub states: States,
    /// Which of the five were moved by hand.
    pub moved: Vec<Axis>,
    /// The platform has confirmed what was done there.
    pub confirmed: bool,
    /// Whether the case is over.
    pub over: bool,
    /// Whether neither a file nor a person tells how far it is.
    pub untold: bool,
    /// When the last piece of its parcel got its grade; none while one waits, or where none was looked at piece by piece.
    pub inspected_at: Option<At>,
    /// The version.
    pub version: String,
}

/// Reads where a case stands from a row that has its columns and those of `case_work` (`w_…`).
pub fn worked(row: &Row<'_>) -> std::result::Result<Worked, SqlError> {
    let parcel: Option<String> = get(row, "return_tracking_no")?;
    let of = Told {
        kind: get(row, "kind")?,
        status: get(row, "status")?,
        agreed_at: get(row, "agreed_at")?,
        returned_at: get(row, "returned_at")?,
        received_at: get(row, "received_at")?,
        refunded_at: get(row, "refunded_at")?,
        closed_at: get(row, "closed_at")?,
        parcel: parcel.is_some_and(|number| !number.is_empty()),
        replaced: get::<Option<bool>>(row, "replaced")?.unwrap_or(false),
    };
    let named = |kind: Option<&str>| kind.and_then(Kind::named);
    let changed = named(get::<Option<String>>(row, "w_kind")?.as_deref());
    let kind = changed.unwrap_or_else(|| of.kind());
    // That goods came back is told by what happened; that they did not, only by a file or a person.
    let kind_told = kind != Kind::RefundOnly || changed.is_some() || named(of.kind.as_deref()).is_some();
    let implied = told(&of, kind);
    let mut states = implied;
    let mut moved = Vec::new();
    for axis in Axis::ALL {
        let by_hand: Option<String> = get(row, column(axis))?;
        if let Some(state) = by_hand.as_deref().and_then(State::named) {
            states = states.with(axis, state);
            moved.push(axis);
        }
    }
    // What was done on the platform waited for just this word.
    let confirmed = states.settlement == State::Handled && implied.settlement == State::Settled;
    if confirmed {
        states.settlement = State::Settled;
    }
    let by_platform = of.is_over() && (confirmed || !moved.contains(&Axis::Settlement));
    let over = match moved.is_empty() {
        true => of.is_over(),
        false => states.is_over() || (by_platform && states.dispute != State::Disputed),
    };
    let version = format!(
        "{}-{}",
        get::<Option<i64>>(row, "version")?.unwrap_or(0),
        get::<Option<i64>>(row, "changed_by")?.unwrap_or(0)
    );
    let untold = of.is_untold() && moved.is_empty();
    let inspected_at = get(row, "inspected_at")?;
    Ok(Worked { kind, kind_told, told: implied, states, moved, confirmed, over, untold, inspected_at, version })
}

fn column(axis: Axis) -> &'static str {
    match axis {
        Axis::Request => "w_request",
        Axis::Goods => "w_goods",
        Axis::Acceptance => "w_acceptance",
        Axis::Settlement => "w_settlement",
        Axis::Dispute => "w_dispute",
    }
}

/// A case taken in hand for a write.
pub struct Desk {
    /// Key of the case.
    pub id: i64,
    /// Its shop.
    pub shop_id: i64,
    /// The order's number, where it is told.
    pub order_no: Option<String>,
    /// Where it stands.
    pub worked: Worked,
    /// When it was applied for.
    pub applied_at: Option<At>,
    /// When the order was made or paid.
    pub order_at: Option<At>,
    /// Who does it.
    pub by: String,
}

/// Takes a case in hand.
///
/// # Errors
/// `case_unknown`, `case_clerk_missing`, `case_changed_meanwhile`.
pub fn take(tx: &impl Reading, seen: &Seen, by: &str) -> Result<Desk> {
    let desk = open(tx, seen.id, by)?;
    if desk.worked.version != seen.version {
        return Err(changed(tx, seen.id)?.into());
    }
    Ok(desk)
}

/// The same for what is only added and stands in nobody's way.
///
/// # Errors
/// `case_unknown`, `case_clerk_missing`.
pub fn open(tx: &impl Reading, id: i64, by: &str) -> Result<Desk> {
    let by = text(Some(by.to_owned()), 40)?.ok_or(CaseRefused::ClerkMissing)?;
    let desk = tx.maybe(include_str!("in_hand.sql"), named_params! { ":case": id }, |row| {
        Ok(Desk {
            id,
            shop_id: get(row, "shop_id")?,
            order_no: get(row, "order_no")?,
            worked: worked(row)?,
            applied_at: get(row, "applied_at")?,
            order_at: get(row, "order_at")?,
            by: by.clone(),
        })
    })?;
    desk.ok_or_else(|| CaseRefused::CaseUnknown { id }.into())
}

/// Who changed the case last, and what it was.
fn changed(tx: &impl Reading, id: i64) -> Result<CaseRefused> {
    let last = tx.maybe(include_str!("last_work.sql"), named_params! { ":case": id }, |row| {
        Ok(CaseRefused::ChangedMeanwhile {
            by: row.get("who")?,
            at: row.get::<_, At>("at")?.text(),
            did: row.get("did")?,
        })
    })?;
    Ok(last.unwrap_or(CaseRefused::CaseUnknown { id }))
}

/// One thing that a person writes about a case.
pub enum Wrote<'a> {
    /// A state.
    State(Axis, State),
    /// The kind.
    Kind(Kind),
    /// What the buyer wishes.
    Wish(&'a str, At),
    /// The way money goes back.
    RefundWay(&'a str),
    /// Who pays the freight of the return, and how much it is.
    Freight(&'a str, Option<Fen>),
    /// The number of the case by hand that was joined to it.
    Joined(&'a str),
    /// Nothing but that it was worked on.
    Touched,
}

impl Desk {
    /// Writes it, and with it the new version.
    pub fn keep(&self, tx: &mut WriteTx<'_>, call: &Call<'_>, wrote: Wrote<'_>) -> Result<()> {
        let operation = tx.operation();
        tx.change(
            include_str!("keep.sql"),
            named_params! { ":case": self.id, ":version": operation, ":staff": self.by, ":at": call.now },
        )?;
        let set = |tx: &mut WriteTx<'_>, column: &str, value: &str| {
            tx.change(&format!("update case_work set {column} = ?2 where case_id = ?1"), (self.id, value))
        };
        match wrote {
            Wrote::State(axis, state) => {
                set(tx, axis.name(), state.name())?;
                let now = open(&*tx, self.id, &self.by)?.worked.states.is_over();
                tx.change("update case_work set over = ?2 where case_id = ?1", (self.id, now))?;
            }
            Wrote::Kind(kind) => {
                set(tx, "kind", kind.name())?;
            }
            Wrote::RefundWay(way) => {
                set(tx, "refund_way", way)?;
            }
            Wrote::Joined(number) => {
                set(tx, "joined_no", number)?;
            }
            Wrote::Freight(way, fen) => {
                set(tx, "freight_way", way)?;
                tx.change("update case_work set freight_fen = ?2 where case_id = ?1", (self.id, fen))?;
            }
            Wrote::Wish(wish, at) => {
                set(tx, "wish", wish)?;
                set(tx, "wish_staff", &self.by)?;
                tx.change("update case_work set wish_at = ?2 where case_id = ?1", (self.id, at))?;
            }
            Wrote::Touched => {}
        }
        Ok(())
    }

    /// The moment that a person names, now where none is named.
    ///
    /// # Errors
    /// `case_time_in_future`, `case_time_before_order`.
    pub fn moment(&self, call: &Call<'_>, named: Option<At>) -> Result<At> {
        let Some(at) = named else { return Ok(call.now) };
        if at > At(call.now.0 + chrono::Duration::minutes(5)) {
            return Err(CaseRefused::TimeInFuture { at: at.text() }.into());
        }
        match self.order_at.filter(|order_at| at < *order_at) {
            Some(order_at) => Err(CaseRefused::TimeBeforeOrder { at: at.text(), order_at: order_at.text() }.into()),
            None => Ok(at),
        }
    }
}
