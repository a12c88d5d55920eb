//! Parcels that passed the check and came back all the same: what the checklist did not catch.
//!
//! Joined by themselves: the last check before the buyer's first application had passed, and the stated
//! reason counts as quality, or says that something was missing or wrong. Counts stand beside their n (the
//! parcels that passed), by point and by packer; they name a job number and blame nobody.

use std::collections::BTreeMap;

use pintui_store::words::get;
use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::step;
use crate::checks::checklist::Step;
use crate::door::{Call, Command, Read};
use crate::evidence::keep::Scene;
use crate::evidence::list::{self, EvidenceRow};
use crate::reasons::Words;
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

/// One parcel that passed and came back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Escape {
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
        let by_staff: BTreeMap<String, i64> =
            pairs(tx.rows(include_str!("passed_by_staff.sql"), span, |row| Ok((row.get(0)?, row.get(1)?)))?);
        let by_point: BTreeMap<String, i64> =
            pairs(tx.rows(include_str!("passed_by_point.sql"), span, |row| Ok((row.get(0)?, row.get(1)?)))?);
        let passed = by_staff.values().sum();
        let mut all = escapes(tx, span)?;
        let mut points: BTreeMap<(Option<Step>, Option<String>), i64> = BTreeMap::new();
        let mut staff: BTreeMap<String, i64> = BTreeMap::new();
        for escape in &all {
            *points.entry((escape.step, escape.point.clone())).or_default() += 1;
            *staff.entry(escape.staff.clone()).or_default() += 1;
        }
        let total = all.len() as i64;
        all.retain(|escape| self.staff.as_ref().is_none_or(|staff| escape.staff == *staff));
        all.retain(|escape| {
            self.place.as_ref().is_none_or(|place| (escape.step, &escape.point) == (place.step, &place.point))
        });
        let listed = all.len() as i64;
        all.sort_by_key(|escape| std::cmp::Reverse((escape.applied_at, escape.case_id)));
        let skip = usize::try_from(self.skip).unwrap_or(0);
        let limit = usize::try_from(self.limit.clamp(0, PAGE)).unwrap_or(0);
        let mut shown: Vec<Escape> = all.into_iter().skip(skip).take(limit).collect();
        for escape in &mut shown {
            let (before, after) =
                list::of_order(tx, escape.order_id)?.into_iter().partition(|row| row.scene == Scene::Packing);
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

fn pairs(rows: Vec<(String, i64)>) -> BTreeMap<String, i64> {
    rows.into_iter().collect()
}

fn ranked<T>(rows: impl Iterator<Item = T>, by: impl Fn(&T) -> i64) -> Vec<T> {
    let mut rows: Vec<T> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(by(row)));
    rows
}

fn escapes(tx: &Tx, span: &[(&str, &dyn pintui_store::ToSql)]) -> Result<Vec<Escape>> {
    let words = Words::read(tx)?;
    let found = tx.rows(include_str!("escapes.sql"), span, |row| {
        let escape = Escape {
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
            step: None,
            point: None,
            before: Vec::new(),
            after: Vec::new(),
        };
        let found = (get::<Option<String>>(row, "found")?, get::<String>(row, "found_in_words")?);
        Ok((get::<String>(row, "platform")?, found, escape))
    })?;
    let mut kept: Vec<Escape> = Vec::new();
    for (platform, (found, in_words), mut escape) in found {
        let stated = words.meaning(&platform, &escape.reason);
        let is_fault = |class: &str| class == "quality" || class == "missing_or_wrong";
        // what the inspection found is known better than what the buyer chose
        let class = match &found {
            Some(class) => is_fault(class).then(|| class.clone()),
            None => (stated.quality || is_fault(stated.class)).then(|| stated.class.to_owned()),
        };
        let first = kept.iter().all(|known| known.check_id != escape.check_id);
        if let Some(class) = class.filter(|_| first) {
            escape.class = class;
            let told = format!("{in_words} {}", escape.reason);
            (escape.step, escape.point) = step::of_reason(&told, &points_passed(tx, escape.check_id)?);
            escape.found = found.map(|_| in_words);
            kept.push(escape);
        }
    }
    Ok(kept)
}

fn points_passed(tx: &Tx, check: i64) -> Result<Vec<(Step, String)>> {
    let rows: Vec<(String, String)> =
        tx.rows(include_str!("points_passed.sql"), named_params! { ":check": check }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(rows.into_iter().filter_map(|(step, point)| Some((Step::named(&step)?, point))).collect())
}
