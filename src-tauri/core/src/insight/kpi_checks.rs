//! The packing station's share of the month: checks by packer, faults found.

use pintui_store::{Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::daily::moments;
use crate::checks::checklist::Severity;
use crate::checks::escaped::{escaped, passed_by_staff};
use crate::month::Month;

/// How often a fault was found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FaultCount {
    /// The defect's id.
    pub defect: String,
    /// The point's id.
    pub point: String,
    /// How bad.
    pub severity: Option<Severity>,
    /// Checks that found it.
    pub checks: i64,
    /// The point's own words, where it has any.
    pub point_text: Option<String>,
    /// The defect's own words, where it has any.
    pub defect_text: Option<String>,
}

/// One packer's month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PackerCount {
    /// Badge or job number.
    pub staff: String,
    /// Checks done.
    pub done: i64,
    /// Of them failed.
    pub failed: i64,
    /// Parcels that passed here.
    pub passed: i64,
    /// Of them came back with a fault, as the station's numbers count it.
    pub escapes: i64,
    /// Median duration in seconds.
    pub median_seconds: i64,
}

/// Checks of the month by packer.
pub(super) fn packers(tx: &impl Reading, shop_id: i64, month: &Month) -> Result<Vec<PackerCount>> {
    let mut by_staff: std::collections::BTreeMap<String, (PackerCount, Vec<i64>)> = std::collections::BTreeMap::new();
    let checks = times(tx, shop_id, month)?;
    let (from, before) = (month.first, month.last.plus(1));
    let passed = passed_by_staff(tx, shop_id, from, before)?;
    for (staff, failed, seconds) in checks {
        let (count, durations) = by_staff.entry(staff.clone()).or_insert_with(|| {
            let passed = passed.get(&staff).copied().unwrap_or(0);
            (PackerCount { staff, done: 0, failed: 0, passed, escapes: 0, median_seconds: 0 }, Vec::new())
        });
        count.done += 1;
        count.failed += i64::from(failed);
        durations.push(seconds);
    }
    for escape in escaped(tx, shop_id, from, before)? {
        if let Some((count, _)) = by_staff.get_mut(&escape.staff) {
            count.escapes += 1;
        }
    }
    Ok(by_staff
        .into_values()
        .map(|(count, mut durations)| {
            durations.sort_unstable();
            PackerCount { median_seconds: durations[durations.len() / 2], ..count }
        })
        .collect())
}

/// Packer, whether it failed, and seconds of each check of the month.
pub(crate) fn times(tx: &impl Reading, shop_id: i64, month: &Month) -> Result<Vec<(String, bool, i64)>> {
    let span = moments(shop_id, month.first, month.last);
    tx.rows(include_str!("checks_of_packers.sql"), &span.params(), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Faults found in the month, most first.
pub(super) fn faults(tx: &impl Reading, shop_id: i64, month: &Month) -> Result<Vec<FaultCount>> {
    tx.rows(include_str!("faults_found.sql"), &moments(shop_id, month.first, month.last).params(), |row| {
        let severity: Option<String> = row.get(2)?;
        Ok(FaultCount {
            defect: row.get::<_, Option<String>>(0)?.unwrap_or_default(),
            point: row.get(1)?,
            severity: severity.and_then(|name| serde_json::from_value(name.into()).ok()),
            checks: row.get(3)?,
            point_text: row.get(4)?,
            defect_text: row.get(5)?,
        })
    })
}
