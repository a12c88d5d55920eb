//! What was found and where it comes together: a few groups mostly hold most of the faults.
//!
//! Counts alone would only say who checks most, so each group stands beside the checks it had: a point beside
//! how often it was asked, all others beside their checks.

use std::collections::BTreeSet;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MINIMUM;
use crate::checks::checklist::{Severity, Step};
use crate::checks::filter::CheckFilter;
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::shops;

/// What faults are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FaultsBy {
    /// The point of the checklist.
    Point,
    /// The product: the one that the packer pointed at, else the parcel's only one.
    Product,
    /// The order's warehouse.
    Warehouse,
    /// The job number that checked.
    Staff,
}

/// The faults found in a span of days, by one of four things.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct FaultPareto {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// What they are grouped by.
    pub by: FaultsBy,
}

impl Command for FaultPareto {
    type Answer = Pareto;
}

/// The answer of [`FaultPareto`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Pareto {
    /// Checks made.
    pub checks: i64,
    /// Points that failed.
    pub found: i64,
    /// The groups, most first.
    pub groups: Vec<FaultGroup>,
}

/// One group of faults.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FaultGroup {
    /// Which checks lie behind it; it names the group.
    pub of: CheckFilter,
    /// The product's title, or the owner's words for the point.
    pub name: Option<String>,
    /// The platform's number of the product.
    pub product_no: Option<String>,
    /// Points that failed.
    pub found: i64,
    /// Its part of all, four decimals.
    pub share: f64,
    /// This part and the ones above it, four decimals.
    pub running: f64,
    /// Of them critical.
    pub critical: i64,
    /// Of them major.
    pub major: i64,
    /// Of them minor.
    pub minor: i64,
    /// Checks with a fault among the checks of the group (of a point: among the times it was asked).
    pub rate: Rate,
}

struct Fault {
    check: i64,
    of: CheckFilter,
    text: Option<String>,
    severity: Option<Severity>,
}

impl Read for FaultPareto {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Pareto> {
        let shop = shops::must(tx, &self.shop)?.id;
        let span = named_params! { ":shop": shop, ":from": self.from, ":before": self.to.plus(1) };
        let faults = tx.rows(include_str!("found_faults.sql"), span, |row| {
            let step: String = row.get("step")?;
            let severity: Option<String> = row.get("severity")?;
            let mut of = CheckFilter::default();
            match self.by {
                FaultsBy::Point => {
                    (of.step, of.point) = (Step::named(&step), Some(row.get("point")?));
                }
                FaultsBy::Product => of.product = Some(row.get("product")?),
                FaultsBy::Warehouse => of.warehouse = Some(row.get("warehouse")?),
                FaultsBy::Staff => of.staff = Some(row.get("staff")?),
            }
            Ok(Fault {
                check: row.get("of_check")?,
                of,
                text: row.get("point_text")?,
                severity: severity.as_deref().and_then(Severity::named),
            })
        })?;
        let exposed = exposed(tx, span)?;
        let checks = exposed.iter().map(|one| one.checks).sum();
        let base = match self.by {
            FaultsBy::Point => asked(tx, span)?,
            FaultsBy::Product => of_products(tx, span)?,
            FaultsBy::Warehouse => summed(&exposed, |of, one| of.warehouse = Some(one.warehouse.clone())),
            FaultsBy::Staff => summed(&exposed, |of, one| of.staff = Some(one.staff.clone())),
        };
        let mut groups = grouped(&faults, &base);
        if self.by == FaultsBy::Product {
            for group in &mut groups {
                let named = product(tx, group.of.product.unwrap_or_default())?;
                (group.name, group.product_no) = named.unzip();
            }
        }
        Ok(Pareto { checks, found: faults.len() as i64, groups })
    }
}

/// What names a group, as text: groups are few, and each one is named by one thing.
fn key(of: &CheckFilter) -> String {
    let step = of.step.map(Step::name);
    format!("{:?}{:?}{:?}{:?}{:?}", step, of.point, of.product, of.warehouse, of.staff)
}

fn grouped(faults: &[Fault], base: &FxHashMap<String, i64>) -> Vec<FaultGroup> {
    let mut groups: FxHashMap<String, (FaultGroup, BTreeSet<i64>)> = FxHashMap::default();
    for fault in faults {
        let (group, checks) = groups.entry(key(&fault.of)).or_insert_with(|| (begun(fault), BTreeSet::new()));
        group.found += 1;
        checks.insert(fault.check);
        match fault.severity {
            Some(Severity::Critical) => group.critical += 1,
            Some(Severity::Major) => group.major += 1,
            Some(Severity::Minor) => group.minor += 1,
            None => {}
        }
    }
    let mut sorted: Vec<(String, FaultGroup)> = groups
        .into_iter()
        .map(|(key, (group, checks))| {
            let orders = base.get(&key).copied().unwrap_or_default();
            let rate = Rate::of(checks.len() as i64, orders.max(checks.len() as i64), MINIMUM);
            (key, FaultGroup { rate, ..group })
        })
        .collect();
    sorted.sort_by(|(key, one), (other_key, other)| other.found.cmp(&one.found).then_with(|| key.cmp(other_key)));
    let (all, mut running) = (faults.len() as f64, 0);
    let part = |found: i64| (found as f64 / all * 10_000.0).round() / 10_000.0;
    sorted
        .into_iter()
        .map(|(_, group)| {
            running += group.found;
            FaultGroup { share: part(group.found), running: part(running), ..group }
        })
        .collect()
}

fn begun(fault: &Fault) -> FaultGroup {
    FaultGroup {
        of: fault.of.clone(),
        name: fault.of.point.as_ref().and(fault.text.clone()),
        product_no: None,
        found: 0,
        share: 0.0,
        running: 0.0,
        critical: 0,
        major: 0,
        minor: 0,
        rate: Rate::default(),
    }
}

struct Exposed {
    staff: String,
    warehouse: String,
    checks: i64,
}

type Span<'a> = &'a [(&'a str, &'a dyn pintui_store::ToSql)];

fn exposed(tx: &impl Reading, span: Span<'_>) -> Result<Vec<Exposed>> {
    tx.rows(include_str!("exposed_checks.sql"), span, |row| {
        Ok(Exposed { staff: row.get("staff")?, warehouse: row.get("warehouse")?, checks: row.get("checks")? })
    })
}

fn summed(exposed: &[Exposed], names: impl Fn(&mut CheckFilter, &Exposed)) -> FxHashMap<String, i64> {
    let mut base: FxHashMap<String, i64> = FxHashMap::default();
    for one in exposed {
        let mut of = CheckFilter::default();
        names(&mut of, one);
        *base.entry(key(&of)).or_default() += one.checks;
    }
    base
}

fn of_products(tx: &impl Reading, span: Span<'_>) -> Result<FxHashMap<String, i64>> {
    let rows = tx.rows(include_str!("exposed_products.sql"), span, |row| {
        let of = CheckFilter { product: Some(row.get("product")?), ..CheckFilter::default() };
        Ok((key(&of), row.get("checks")?))
    })?;
    Ok(rows.into_iter().collect())
}

fn asked(tx: &impl Reading, span: Span<'_>) -> Result<FxHashMap<String, i64>> {
    let rows = tx.rows(include_str!("asked_points.sql"), span, |row| {
        let step: String = row.get("step")?;
        let of = CheckFilter { step: Step::named(&step), point: Some(row.get("point")?), ..CheckFilter::default() };
        Ok((key(&of), row.get("asked")?))
    })?;
    Ok(rows.into_iter().collect())
}

/// Title and number of a product.
fn product(tx: &impl Reading, id: i64) -> Result<Option<(String, String)>> {
    tx.maybe("select coalesce(nullif(name, ''), product_no), product_no from products where id = ?1", [id], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}
