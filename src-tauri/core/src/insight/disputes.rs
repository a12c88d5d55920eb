//! Points of dispute: which come up most, with what goods, whose clerks and which warehouse.

use pintui_store::{Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read};
use crate::shops;

/// The points of dispute of a shop in a span of days.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DisputePoints {
    /// Name of the shop.
    pub shop: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Command for DisputePoints {
    type Answer = Vec<DisputePoint>;
}

/// A point of dispute.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DisputePoint {
    /// The point.
    pub point: String,
    /// In how many cases it came up.
    pub cases: i64,
    /// By product.
    pub products: Vec<Among>,
    /// By clerk.
    pub clerks: Vec<Among>,
    /// By warehouse.
    pub warehouses: Vec<Among>,
    /// Keys of the cases, newest first.
    pub ids: Vec<i64>,
}

/// How many of the cases have this.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "DisputeAmong")]
pub struct Among {
    /// Its name; none where it is not known.
    pub name: Option<String>,
    /// How many cases.
    pub cases: i64,
}

struct Row {
    case_id: i64,
    point: String,
    product: Option<String>,
    staff: Option<String>,
    warehouse: Option<String>,
}

impl Read for DisputePoints {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<DisputePoint>> {
        let shop = shops::must(tx, &self.shop)?;
        let with = named_params! { ":shop": shop.id, ":from": self.from, ":until": self.to.plus(1) };
        let rows = tx.rows(include_str!("dispute_points.sql"), with, |row| {
            Ok(Row {
                case_id: row.get("case_id")?,
                point: row.get("point")?,
                product: row.get("product")?,
                staff: row.get("staff")?,
                warehouse: row.get("warehouse")?,
            })
        })?;
        let mut names: Vec<&String> = rows.iter().map(|row| &row.point).collect();
        names.sort_unstable();
        names.dedup();
        let mut points: Vec<DisputePoint> = names
            .into_iter()
            .map(|point| {
                let own: Vec<&Row> = rows.iter().filter(|row| row.point == *point).collect();
                DisputePoint {
                    point: point.clone(),
                    cases: own.len() as i64,
                    products: among(own.iter().map(|row| row.product.clone())),
                    clerks: among(own.iter().map(|row| row.staff.clone())),
                    warehouses: among(own.iter().map(|row| row.warehouse.clone())),
                    ids: own.iter().map(|row| row.case_id).collect(),
                }
            })
            .collect();
        points.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.point.cmp(&other.point)));
        Ok(points)
    }
}

fn among(names: impl Iterator<Item = Option<String>>) -> Vec<Among> {
    let mut counts: Vec<Among> = Vec::new();
    for name in names {
        match counts.iter_mut().find(|known| known.name == name) {
            Some(known) => known.cases += 1,
            None => counts.push(Among { name, cases: 1 }),
        }
    }
    counts.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.name.cmp(&other.name)));
    counts
}

#[cfg(test)]
#[path = "disputes_tests.rs"]
mod tests;
