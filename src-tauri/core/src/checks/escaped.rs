//! Parcels that passed the check and came back all the same.
//!
//! Joined by themselves: the last check before the buyer's first application had passed, and what the inspection
//! found, else the stated reason, counts as quality, or says that something was missing or wrong.

use std::collections::BTreeMap;

use pintui_store::words::get;
use pintui_store::{At, Day, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::reasons::Words;

/// One parcel that passed and came back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Escaped {
    /// The case.
    pub case_id: i64,
    /// The order.
    pub order_id: i64,
    /// The order's number.
    pub order_no: String,
    /// The goods.
    pub goods: Option<String>,
    /// What the buyer stated; blank where nothing was.
    pub reason: String,
    /// What the inspection found, in words; none where it noted nothing.
    pub found: Option<String>,
    /// Class of what was found, else of what was stated.
    pub class: String,
    /// When the buyer applied.
    pub applied_at: At,
    /// The check that had passed.
    pub check_id: i64,
    /// Who checked.
    pub staff: String,
    /// When.
    pub checked_at: At,
    /// How long it took.
    pub seconds: i64,
}

/// Escapes among the parcels that passed from one day to before another, the earliest application first.
pub fn escaped(tx: &impl Reading, shop: i64, from: Day, before: Day) -> Result<Vec<Escaped>> {
    let came_back = came_back(tx, shop, from, before)?;
    Ok(came_back.into_iter().filter(|(_, is_fault)| *is_fault).map(|(escaped, _)| escaped).collect())
}

/// All parcels of such a span that passed and came back, each with whether it is an escape: what the check looks for.
pub fn came_back(tx: &impl Reading, shop: i64, from: Day, before: Day) -> Result<Vec<(Escaped, bool)>> {
    let words = Words::read(tx)?;
    let span = named_params! { ":shop": shop, ":from": from, ":before": before };
    let came_back = tx.rows(include_str!("escaped.sql"), span, |row| {
        let escaped = Escaped {
            case_id: get(row, "case_id")?,
            order_id: get(row, "order_id")?,
            order_no: get(row, "order_no")?,
            goods: get(row, "goods")?,
            reason: get(row, "reason")?,
            found: None,
            class: String::new(),
            applied_at: get(row, "applied_at")?,
            check_id: get(row, "check_id")?,
            staff: get(row, "staff")?,
            checked_at: get(row, "done_at")?,
            seconds: get(row, "seconds")?,
        };
        let found = (get::<Option<String>>(row, "found")?, get::<String>(row, "found_in_words")?);
        Ok((get::<String>(row, "platform")?, found, escaped))
    })?;
    let is_fault = |class: &str| class == "quality" || class == "missing_or_wrong";
    let mut known = std::collections::HashSet::new();
    let mut kept = Vec::new();
    for (platform, (found, in_words), mut escaped) in came_back {
        let stated = words.meaning(&platform, &escaped.reason);
        // What the inspection found is known better than what the buyer chose.
        let (class, counts) = match found {
            Some(class) => {
                escaped.found = Some(in_words);
                let counts = is_fault(&class);
                (class, counts)
            }
            None => (stated.class.to_owned(), stated.quality || is_fault(stated.class)),
        };
        escaped.class = class;
        // A parcel escapes once.
        if !counts || known.insert(escaped.check_id) {
            kept.push((escaped, counts));
        }
    }
    Ok(kept)
}

/// How many parcels passed from one day to before another, by job number.
pub fn passed_by_staff(tx: &impl Reading, shop: i64, from: Day, before: Day) -> Result<BTreeMap<String, i64>> {
    let span = named_params! { ":shop": shop, ":from": from, ":before": before };
    let counts = tx.rows(include_str!("passed_by_staff.sql"), span, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(counts.into_iter().collect())
}
