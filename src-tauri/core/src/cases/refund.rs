//! Money that goes back: recorded, never paid, and never more than was paid for the pieces concerned.
//!
//! The limit is held by the one statement that writes the refund, so that two clerks at the same moment
//! cannot go over it together; [`hold`] asks once more before any commit, since a step back or forth in
//! the journal can bring a refund again, too.

use pintui_store::journal::Change;
use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::moves::{self, Step};
use super::refused::CaseRefused;
use super::step;
use super::work::{self, Desk, LONGEST, Seen, Wrote};
use crate::door::{Call, Command, Giving, Write};
use crate::platforms;
use crate::privacy;
use crate::shops;
use crate::wording::{self, Situation};

/// The way money goes back to a buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RefundWay {
    /// The way it came, on the platform.
    Original,
    /// Credit in the shop, when the buyer agrees.
    Credit,
    /// Another way on the platform.
    Other,
}

impl RefundWay {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Credit => "credit",
            Self::Other => "other",
        }
    }
}

/// Records a refund that was made on the platform.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordRefund {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// How much.
    pub amount_fen: Fen,
    /// Which way.
    pub way: RefundWay,
    /// The platform's number of the refund; with it the case counts as settled.
    pub platform_no: Option<String>,
    /// What was agreed with the buyer; credit needs it.
    pub note: Option<String>,
    /// When; now where it is left out.
    pub at: Option<At>,
    /// Who.
    pub by: String,
}

impl Command for RecordRefund {
    type Answer = RefundRoom;
}

/// How much may go back in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct RefundRoom {
    /// The share paid for its pieces; none where nothing tells what was paid.
    pub cap_fen: Option<Fen>,
    /// What was given in it.
    pub given_fen: Fen,
    /// What may still be given.
    pub room_fen: Option<Fen>,
}

impl Write for RecordRefund {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "amount_fen": self.amount_fen, "way": self.way.name() })
    }

    fn gives(&self, _: &Tx) -> Result<Option<Fen>> {
        Ok(Some(self.amount_fen))
    }

    fn giving(&self) -> Giving {
        Giving::Refund
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<RefundRoom> {
        let note = work::said(self.note, LONGEST, |note| wording::pass(note, Situation::CASE))?;
        let number = platform_number(self.platform_no)?;
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.within_tier(tx, call)?;
        let at = desk.moment(call, self.at)?;
        if self.way == RefundWay::Credit && note.is_none() {
            return Err(CaseRefused::CreditNotAgreed.into());
        }
        if self.amount_fen.0 <= 0 {
            return Err(CaseRefused::RefundAmountMissing.into());
        }
        let moved = moves::take(desk.worked.kind, &desk.worked.states, Step::Refund)?;
        let operation = tx.operation();
        let written = tx.change(
            concat!(
                include_str!("insert_refund.sql"),
                "from (\n",
                include_str!("room.sql"),
                ")\nwhere :amount <= room_fen"
            ),
            named_params! {
                ":case": desk.id, ":amount": self.amount_fen, ":way": self.way.name(), ":number": number, ":at": at,
                ":staff": desk.by, ":operation": operation, ":written": call.now,
            },
        )?;
        if written == 0 {
            return Err(over(room(tx, desk.id)?, self.amount_fen).into());
        }
        step::write(tx, call, &desk, Step::Refund, moved, at, note.as_deref())?;
        desk.keep(tx, call, Wrote::RefundWay(self.way.name()))?;
        if number.is_some() {
            let confirmed = moves::take(desk.worked.kind, &moved.states, Step::Confirm)?;
            step::write(tx, call, &desk, Step::Confirm, confirmed, at, number.as_deref())?;
        }
        room(tx, desk.id)
    }
}

/// Confirms a refund that was recorded without the platform's number.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ConfirmRefund {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// The platform's number of the refund.
    pub platform_no: String,
    /// Who.
    pub by: String,
}

impl Command for ConfirmRefund {
    type Answer = step::CaseMoved;
}

impl Write for ConfirmRefund {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "step": Step::Confirm.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<step::CaseMoved> {
        let number = platform_number(Some(self.platform_no))?.ok_or(CaseRefused::RefundNumberMissing)?;
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.within_tier(tx, call)?;
        tx.change(
            "update case_refunds set platform_no = ?2 where case_id = ?1 and voided_at is null and platform_no is null",
            (desk.id, &number),
        )?;
        step::take(tx, call, &desk, Step::Confirm, call.now, Some(&number))?;
        Ok(step::CaseMoved { id: desk.id, step: Step::Confirm })
    }
}

/// Fewest signs of a platform's number.
const SHORTEST_NUMBER: usize = 6;

/// A platform's number of a refund: letters and digits, of which at least one is a digit.
fn platform_number(typed: Option<String>) -> Result<Option<String>> {
    let Some(typed) = typed else { return Ok(None) };
    let number: String = privacy::seen(&typed).split_whitespace().collect();
    if number.is_empty() {
        return Ok(None);
    }
    let fits = number.len() >= SHORTEST_NUMBER
        && number.len() <= 60
        && number.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-')
        && number.bytes().any(|sign| sign.is_ascii_digit());
    if fits { Ok(Some(number)) } else { Err(CaseRefused::RefundNumberWrong { least: SHORTEST_NUMBER }.into()) }
}

/// How much may still go back in a case.
pub fn room(tx: &impl Reading, id: i64) -> Result<RefundRoom> {
    let found = tx.maybe(include_str!("room.sql"), named_params! { ":case": id }, |row| {
        Ok(RefundRoom {
            cap_fen: row.get("cap_fen")?,
            given_fen: row.get::<_, Option<Fen>>("given_fen")?.unwrap_or_default(),
            room_fen: row.get("room_fen")?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

fn over(room: RefundRoom, amount: Fen) -> CaseRefused {
    match (room.cap_fen, room.room_fen) {
        (Some(cap), Some(left)) => CaseRefused::RefundOverPaid {
            amount_fen: amount,
            room_fen: Fen(left.0.max(0)),
            cap_fen: cap,
            given_fen: room.given_fen,
        },
        _ => CaseRefused::RefundLimitUnknown,
    }
}

/// What was recorded did not go through.
pub(super) fn void(tx: &mut WriteTx<'_>, call: &Call<'_>, id: i64) -> Result<()> {
    tx.change("update case_refunds set voided_at = ?2 where case_id = ?1 and voided_at is null", (id, call.now))?;
    Ok(())
}

/// A refund counts as done by the platform's number, or by its file. Where the platform shows none, the order's stands in.
pub(super) fn must_have_number(tx: &mut WriteTx<'_>, desk: &Desk) -> Result<()> {
    let id = desk.id;
    if !platforms::numbers_refunds(&shops::with_id(&*tx, desk.shop_id)?.platform) {
        let number =
            "update case_refunds set platform_no = (select coalesce(order_no, case_no) from cases where id = ?1)
             where case_id = ?1 and voided_at is null and platform_no is null";
        tx.change(number, [id])?;
    }
    let sql = "select 1 from case_refunds where case_id = ?1 and voided_at is null and platform_no is not null";
    match tx.maybe(sql, [id], |_| Ok(()))? {
        Some(()) => Ok(()),
        None => Err(CaseRefused::RefundNumberMissing.into()),
    }
}

/// Refuses an operation that has brought a refund, new or again, for which there is no room.
pub fn hold(tx: &impl Reading, changes: &[Change]) -> Result<()> {
    for change in changes.iter().filter(|change| change.place == "case_refunds") {
        let Some(after) = &change.after else { continue };
        let row: serde_json::Value = serde_json::from_str(after).unwrap_or_default();
        let (Some(case), Some(amount)) = (row["case_id"].as_i64(), row["amount_fen"].as_i64()) else { continue };
        let now = room(tx, case)?;
        if row["voided_at"].is_null() && now.room_fen.is_some_and(|left| left.0 < 0) {
            return Err(over(now, Fen(amount)).into());
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "refund_tests.rs"]
mod tests;
#[cfg(test)]
#[path = "refund_of_pieces_tests.rs"]
mod tests_of_pieces;
