//! What is missing to answer a question: which field how many orders and cases lack, what that weakens, and which of the
//! platform's files has it. Counts and the lists behind them come from one question each (`orders/lacks`, `cases/lacks`).

mod field;

use std::collections::HashMap;

use pintui_store::{Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::which;
use crate::door::{Call, Command, Read};
use crate::orders::lacking;
use crate::shops;
use field::{FIELDS, KINDS, Of};

/// What a shop's data lack, and what that weakens.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DataCoverage {
    /// Name of the shop.
    pub shop: String,
}

impl Command for DataCoverage {
    type Answer = CoverageSheet;
}

/// The answer of [`DataCoverage`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CoverageSheet {
    /// Orders of the shop.
    pub orders: i64,
    /// Its cases.
    pub cases: i64,
    /// Fields that some orders or cases lack, those that weaken the judged rate first.
    pub gaps: Vec<FieldGap>,
    /// Fields that none lacks.
    pub whole: Vec<String>,
    /// Kinds of data of which there is nothing.
    pub missing: Vec<KindGap>,
}

/// A field that is missing.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FieldGap {
    /// Which.
    pub field: String,
    /// Of `orders` or `cases`.
    pub of: String,
    /// How many lack it.
    pub lacking: i64,
    /// Of how many that should have it.
    pub all: i64,
    /// The views it weakens.
    pub weakens: Vec<String>,
    /// Formats of the shop's platform that have it, the newest edition of each kind of file; none: no known file does.
    pub files: Vec<String>,
    /// Headers under which these files have it.
    pub columns: Vec<String>,
}

/// A kind of data of which there is nothing.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KindGap {
    /// Which.
    pub kind: String,
    /// The views it weakens.
    pub weakens: Vec<String>,
}

type Counts = HashMap<String, (i64, i64)>;

impl Read for DataCoverage {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CoverageSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let before = lacking::before(call.now.day());
        let of_orders = counts(tx, lacking::LACKS, named_params! { ":shop": shop.id, ":before": before })?;
        let of_cases = counts(tx, which::LACKS, named_params! { ":shop": shop.id })?;
        let (mut gaps, mut whole) = (Vec::new(), Vec::new());
        for field in FIELDS {
            let counts = if field.of == Of::Orders { &of_orders } else { &of_cases };
            match counts.get(field.name).copied().unwrap_or_default() {
                (0, 0) => {}
                (0, _) => whole.push(field.name.to_owned()),
                (lacking, all) => gaps.push(field.gap(&shop.platform, lacking, all)),
            }
        }
        let missing = tx.one(include_str!("kinds.sql"), named_params! { ":shop": shop.id }, |row| {
            let mut missing = Vec::new();
            for (kind, weakens) in KINDS {
                if row.get::<_, i64>(kind)? == 0 {
                    missing.push(KindGap { kind: kind.to_owned(), weakens: field::owned(weakens) });
                }
            }
            Ok(missing)
        })?;
        let count = |table: &str| {
            tx.one(&format!("select count(*) from {table} where shop_id = ?1"), [shop.id], |row| row.get(0))
        };
        Ok(CoverageSheet { orders: count("orders")?, cases: count("cases")?, gaps, whole, missing })
    }
}

/// For each field how many lack it, and how many should have it.
fn counts(tx: &Tx, lacks: &str, with: &[(&str, &dyn pintui_store::ToSql)]) -> Result<Counts> {
    let sql = format!(
        "select e.key, coalesce(sum(e.value), 0), count(e.value) from ({lacks}) as f, json_each(f.lacks) as e group by e.key"
    );
    let rows = tx.rows(&sql, with, |row| Ok((row.get::<_, String>(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.into_iter().collect())
}

#[cfg(test)]
mod tests;
