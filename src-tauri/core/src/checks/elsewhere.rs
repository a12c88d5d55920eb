//! A check that a partner's hands made: three results and a few words, kept as a check like any other.
//!
//! The partner answers whole steps, so each point of a step has its answer. How long it took is not known: such
//! checks count in coverage and faults, and in no figure of pace.

use pintui_store::{At, Reading, Result, WriteTx, named_params};

use super::checklist::{Checklist, Step, used};
use super::record::{CheckRefused, PointResult};
use super::{leave, parcel};

/// The station's name in the book where a partner checked.
pub const PARTNER: &str = "partner";

/// The fault that has no better name; what the partner wrote is its text.
const OTHER: &str = "other";

/// The point of a step that failed as a whole: which of its points it was, only the partner's words tell.
const WHOLE_STEP: &str = "whole_step";

/// What a partner says of one parcel.
pub struct Elsewhere<'a> {
    /// Key of its order.
    pub order_id: i64,
    /// Who checked.
    pub partner: &'a str,
    /// Appearance, function, gift.
    pub results: [PointResult; 3],
    /// What was wrong, or why a step does not apply.
    pub note: &'a str,
    /// When.
    pub at: At,
}

/// What keeping such a check did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is new.
    Added,
    /// The partner has said the same of this parcel before.
    Known,
    /// The order was cancelled or refunded, or a refund is asked for: it should not have been packed.
    MustNotLeave,
}

/// The key of the shop's order with this number.
pub fn order_with(tx: &impl Reading, shop: i64, order_no: &str) -> Result<Option<i64>> {
    tx.maybe("select id from orders where shop_id = ?1 and order_no = ?2", (shop, order_no), |row| row.get(0))
}

/// Keeps it.
///
/// # Errors
/// `check_order_unknown`.
pub fn keep(tx: &mut WriteTx<'_>, of: &Elsewhere<'_>) -> Result<Kept> {
    let unknown = CheckRefused::OrderUnknown { order_id: of.order_id };
    let order = parcel::facts(tx, of.order_id)?.ok_or(unknown)?;
    let result = if of.results.contains(&PointResult::Failed) { "failed" } else { "passed" };
    if known(&*tx, of, result)? {
        return Ok(Kept::Known);
    }
    if result == "passed" && leave::stay(tx, &order)?.is_some() {
        return Ok(Kept::MustNotLeave);
    }
    let list = parcel::checklist_for(tx, &order)?;
    let digest = used::keep(tx, &list)?;
    let (at, no_id) = (of.at, None::<&str>);
    let check = tx.insert(
        include_str!("insert_check.sql"),
        named_params! {
            ":shop": order.shop_id, ":order": order.id, ":scanned": order.number().0, ":result": result,
            ":staff": of.partner, ":station": PARTNER, ":client_id": no_id, ":checklist": list.version,
            ":list_digest": digest, ":started_at": at, ":done_at": at, ":seconds": 0,
        },
    )?;
    for (step, result) in [Step::Appearance, Step::Function, Step::Gift].into_iter().zip(of.results) {
        answer(tx, check, &list, (step, result), of.note)?;
    }
    Ok(Kept::Added)
}

fn known(tx: &impl Reading, of: &Elsewhere<'_>, result: &str) -> Result<bool> {
    let same = "select 1 from checks where order_id = ?1 and station = ?2 and staff = ?3 and result = ?4";
    Ok(tx.maybe(same, (of.order_id, PARTNER, of.partner, result), |_| Ok(()))?.is_some())
}

/// The points of a step, all with its result; one that failed is a fault of the step as a whole, and how bad it
/// is nobody has said.
fn answer(
    tx: &mut WriteTx<'_>,
    check: i64,
    list: &Checklist,
    (step, result): (Step, PointResult),
    note: &str,
) -> Result<()> {
    let said = (!note.is_empty()).then_some(note);
    let failed = result == PointResult::Failed;
    let of_step = list.points.iter().filter(|point| point.step == step);
    let points: Vec<(&str, Option<&String>)> = if failed {
        vec![(WHOLE_STEP, None)]
    } else {
        of_step.map(|point| (point.id.as_str(), point.text.as_ref())).collect()
    };
    let word = match result {
        PointResult::Passed => "passed",
        PointResult::Failed => "failed",
        PointResult::NotApplicable => "not_applicable",
    };
    for (point, text) in points {
        tx.change(
            include_str!("insert_answer.sql"),
            named_params! {
                ":check": check, ":step": step.name(), ":point": point, ":result": word,
                ":defect": failed.then_some(OTHER), ":severity": None::<&str>,
                ":reason": said.filter(|_| result == PointResult::NotApplicable), ":product": None::<i64>,
                ":point_text": text, ":defect_text": said.filter(|_| failed), ":proofs": None::<&str>,
            },
        )?;
    }
    Ok(())
}
