//! Which pieces of the order a case is about: they decide how much may go back.

use pintui_store::{Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refund::{self, RefundRoom};
use super::refused::CaseRefused;
use super::work::{self, Seen, Wrote};
use crate::door::{Call, Command, Write};

/// Some pieces of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "CasePieces")]
pub struct Pieces {
    /// The line's number.
    pub line_no: String,
    /// How many of it.
    pub quantity: i64,
}

/// Names the pieces that a case is about.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChoosePieces {
    /// The case, as it was on the screen.
    pub seen: Seen,
    /// The pieces; none for its line or the whole order, as the file tells it.
    pub pieces: Vec<Pieces>,
    /// Who.
    pub by: String,
}

impl Command for ChoosePieces {
    type Answer = RefundRoom;
}

impl Write for ChoosePieces {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.seen.id, "pieces": self.pieces })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<RefundRoom> {
        let desk = work::take(tx, &self.seen, &self.by)?;
        desk.within_tier(tx, call)?;
        name(tx, desk.id, &self.pieces)?;
        desk.keep(tx, call, Wrote::Touched)?;
        refund::room(tx, desk.id)
    }
}

/// Writes the pieces of a case in the place of those that were named before.
pub(super) fn name(tx: &mut WriteTx<'_>, id: i64, pieces: &[Pieces]) -> Result<()> {
    for Pieces { line_no, quantity } in pieces {
        let bought: Option<Option<i64>> = tx.maybe(
            "select l.quantity from cases c
             join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
             join lines l on l.order_id = o.id and l.line_no = ?2
             where c.id = ?1",
            (id, line_no),
            |row| row.get(0),
        )?;
        let bought = bought.ok_or_else(|| CaseRefused::LineUnknown { line: line_no.clone() })?.unwrap_or(1);
        if *quantity < 1 || *quantity > bought {
            return Err(CaseRefused::PiecesOverBought { line: line_no.clone(), bought }.into());
        }
    }
    tx.change("delete from case_lines where case_id = ?1", [id])?;
    for Pieces { line_no, quantity } in pieces {
        tx.change(
            "insert into case_lines (case_id, line_no, quantity) values (?1, ?2, ?3)
             on conflict (case_id, line_no) do update set quantity = excluded.quantity",
            (id, line_no, quantity),
        )?;
    }
    Ok(())
}
