//! Parcels that passed the check and came back all the same: what the checklist did not catch.
//!
//! Which these are is decided in [`crate::checks::escaped`]; here they get the point that ought to have caught them
//! and their proof. Counts stand beside their n (the parcels that passed), by point and by packer; they name a job
//! number and blame nobody.

use std::collections::BTreeMap;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::step;
use crate::checks::checklist::Step;
use crate::checks::escaped::{Escaped, escaped, passed_by_staff};
use crate::door::{Call, Command, Read};
use crate::evidence::keep::Scene;
use crate::evidence::list::{self, EvidenceRow};
use crate::shops;

/// Escapes among the parcels that passed in a span of days.
#[derive(Deserialize, TS)]
pub struct EscapeList {
    /// Name of the shop.
    pub shop: String,
    /// First day of checks.
    pub from: Day,
    /// Last day of checks.
    pub to: Day,
    /// Only those whose check this job number made; the counts beside them stay.
    #[serde(default)]
    #[ts(optional)]
    pub staff: Option<String>,
    /// Only those that this point ought to have caught.
    #[serde(default)]
    #[ts(optional)]
    pub place: Option<EscapePlace>,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 50.
    pub limit: i64,
}

impl Command for EscapeList {
    type Answer = EscapePage;
}

/// Where an escape ought to have been caught.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
pub struct EscapePlace {
    /// The step; none where the reason tells none.
    pub step: Option<Step>,
    /// The point; none where the reason tells none or the check did not ask it.
    pub point: Option<String>,
}

/// What came back of what had passed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EscapePage {
    /// Parcels that passed in these days.
    pub passed: i64,
    /// Of them came back.
    pub total: i64,
    /// Of these the ones asked for.
    pub listed: i64,
    /// By step and point, most first.
    pub by_point: Vec<EscapesOfPoint>,
    /// By packer, most first.
    pub by_staff: Vec<EscapesOfStaff>,
    /// The parcels, newest application first.
    pub escapes: Vec<Escape>,
}

/// Escapes of one point.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EscapesOfPoint {
    /// The step; none where the reason tells none.
    pub step: Option<Step>,
    /// The point; none where the reason tells none or the check did not ask it.
    pub point: Option<String>,
    /// Parcels that came back.
    pub escapes: i64,
    /// Parcels that passed this point, or all that passed where no point is named.
    pub passed: i64,
}

/// Escapes of one packer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EscapesOfStaff {
    /// Job number.
    pub staff: String,
    /// Parcels that came back.
    pub escapes: i64,
    /// Parcels that passed.
    pub passed: i64,
}

/// One parcel that passed and came back, with the point that ought to have caught it and its proof.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Escape {
    /// The parcel, its check and its case.
    #[serde(flatten)]
    pub of: Escaped,
    /// The step that ought to have caught it.
    pub step: Option<Step>,
    /// The point that ought to have caught it.
    pub point: Option<String>,
    /// Proof of the parcel before it left.
    pub before: Vec<EvidenceRow>,
    /// Proof of what came back.
    pub after: Vec<EvidenceRow>,
}

const PAGE: i64 = 50;

impl Read for EscapeList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<EscapePage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let (from, before) = (self.from, self.to.plus(1));
        let span = named_params! { ":shop": shop, ":from": from, ":before": before };
        let by_staff = passed_by_staff(tx, shop, from, before)?;
        let by_point = tx.rows(include_str!("passed_by_point.sql"), span, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let by_point: BTreeMap<String, i64> = by_point.into_iter().collect();
        let passed = by_staff.values().sum();
        let mut all = Vec::new();
        for one in escaped(tx, shop, from, before)? {
            all.push(told(tx, one)?);
        }
        let mut points: BTreeMap<(Option<Step>, Option<String>), i64> = BTreeMap::new();
        let mut staff: BTreeMap<String, i64> = BTreeMap::new();
        for escape in &all {
            *points.entry((escape.step, escape.point.clone())).or_default() += 1;
            *staff.entry(escape.of.staff.clone()).or_default() += 1;
        }
        let total = all.len() as i64;
        all.retain(|escape| self.staff.as_ref().is_none_or(|staff| escape.of.staff == *staff));
        all.retain(|escape| {
            self.place.as_ref().is_none_or(|place| (escape.step, &escape.point) == (place.step, &place.point))
        });
        let listed = all.len() as i64;
        all.sort_by_key(|escape| std::cmp::Reverse((escape.of.applied_at, escape.of.case_id)));
        let skip = usize::try_from(self.skip).unwrap_or(0);
        let limit = usize::try_from(self.limit.clamp(0, PAGE)).unwrap_or(0);
        let mut shown: Vec<Escape> = all.into_iter().skip(skip).take(limit).collect();
        for escape in &mut shown {
            let (before, after) =
                list::of_order(tx, escape.of.order_id)?.into_iter().partition(|row| row.scene == Scene::Packing);
            (escape.before, escape.after) = (before, after);
        }
        Ok(EscapePage {
            passed,
            total,
            listed,
            by_point: ranked(
                points.into_iter().map(|((step, point), escapes)| {
                    let its = point.as_ref().and_then(|point| by_point.get(point)).copied().unwrap_or(passed);
                    EscapesOfPoint { step, point, escapes, passed: its }
                }),
                |one| one.escapes,
            ),
            by_staff: ranked(
                staff.into_iter().map(|(staff, escapes)| EscapesOfStaff {
                    passed: by_staff.get(&staff).copied().unwrap_or_default(),
                    staff,
                    escapes,
                }),
                |one| one.escapes,
            ),
            escapes: shown,
        })
    }
}

fn ranked<T>(rows: impl Iterator<Item = T>, by: impl Fn(&T) -> i64) -> Vec<T> {
    let mut rows: Vec<T> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(by(row)));
    rows
}

fn told(tx: &Tx, of: Escaped) -> Result<Escape> {
    let in_words = format!("{} {}", of.found.as_deref().unwrap_or_default(), of.reason);
    let (step, point) = step::of_reason(&in_words, &points_passed(tx, of.check_id)?);
    Ok(Escape { of, step, point, before: Vec::new(), after: Vec::new() })
}

fn points_passed(tx: &Tx, check: i64) -> Result<Vec<(Step, String)>> {
    let rows: Vec<(String, String)> =
        tx.rows(include_str!("points_passed.sql"), named_params! { ":check": check }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(rows.into_iter().filter_map(|(step, point)| Some((Step::named(&step)?, point))).collect())
}
