//! Takes a returned parcel in: once, for a case that is known. One that lay among those that nobody knew is joined to it.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::piece::days;
use super::{ReturnedRefused, find, stray};
use crate::cases::moves::{self, Step};
use crate::cases::work::{self, Desk};
use crate::cases::{step, typed};
use crate::checks::bare;
use crate::door::{Call, Command, Write};

/// Takes in the parcel of a case; its goods are here from now on and wait to be looked at. Where it was taken in before
/// anybody knew its case, it is that parcel.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReceiveReturn {
    /// Key of the case.
    pub case_id: i64,
    /// What was scanned or typed.
    pub scanned: String,
    /// Who.
    pub by: String,
}

impl Command for ReceiveReturn {
    type Answer = ReturnTaken;
}

/// A parcel that was taken in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnTaken {
    /// Key of the reception.
    pub reception_id: i64,
    /// How many pieces wait to be looked at.
    pub pieces: i64,
}

impl Write for ReceiveReturn {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ReturnTaken> {
        let scanned = number(&self.scanned)?;
        let desk = work::open(tx, self.case_id, &self.by)?;
        not_here(tx, desk.id)?;
        let unknown = find::stray(tx, &scanned)?.filter(|stray| days(stray.at, call.now) <= find::DAYS);
        let reception_id = match unknown {
            Some(stray) => stray::belong(tx, call, &desk, stray.reception_id)?,
            None => tx.insert(
                include_str!("insert_reception.sql"),
                named_params! {
                    ":shop": desk.shop_id, ":case": desk.id, ":scanned": scanned, ":picture": None::<String>,
                    ":note": None::<String>, ":at": call.now, ":staff": desk.by,
                },
            )?,
        };
        let pieces = arrive(tx, call, &desk, reception_id)?;
        Ok(ReturnTaken { reception_id, pieces })
    }
}

const LONGEST: usize = 60;
/// More pieces than one parcel holds.
const MOST: i64 = 2000;

/// The number of a parcel as it is kept.
pub(super) fn number(scanned: &str) -> Result<String> {
    typed::line(bare(scanned), LONGEST)?.ok_or_else(|| ReturnedRefused::ParcelBlank.into())
}

/// Refuses a case whose goods are here already.
pub(super) fn not_here(tx: &impl Reading, case: i64) -> Result<()> {
    match find::of_case(tx, case)? {
        Some(here) => Err(ReturnedRefused::ReceivedAlready { by: here.by, at: here.at.text() }.into()),
        None => Ok(()),
    }
}

/// The goods of a case are here: its state says so where it can, and each piece waits for its grade.
pub(super) fn arrive(tx: &mut WriteTx<'_>, call: &Call<'_>, desk: &Desk, reception: i64) -> Result<i64> {
    if moves::take(desk.worked.kind, &desk.worked.states, Step::Receive).is_ok() {
        step::take(tx, call, desk, Step::Receive, call.now, None)?;
    }
    let sql = "select count(*) from returned_pieces where reception_id = ?1";
    let here: i64 = tx.one(sql, [reception], |row| row.get(0))?;
    if here > 0 {
        return Ok(here);
    }
    type Expected = (Option<String>, Option<i64>, Option<i64>, i64);
    let expected: Vec<Expected> = tx.rows(include_str!("expected.sql"), named_params! { ":case": desk.id }, |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, i64>(3)?.max(1)))
    })?;
    let pieces: i64 = expected.iter().map(|(.., quantity)| *quantity).fold(0, i64::saturating_add);
    if pieces > MOST {
        return Err(ReturnedRefused::PiecesMany { pieces, most: MOST }.into());
    }
    let each = expected.iter().flat_map(|one| std::iter::repeat_n(one, usize::try_from(one.3).unwrap_or(1)));
    for (number, (line, product, sku, _)) in (1_i64..).zip(each) {
        tx.insert(
            include_str!("insert_piece.sql"),
            named_params! { ":reception": reception, ":number": number, ":line": line, ":product": product, ":sku": sku },
        )?;
    }
    Ok(pieces)
}
