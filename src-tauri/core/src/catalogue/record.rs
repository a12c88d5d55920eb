//! Many rows at once: typed, pasted or from a file. What is shown before is the writing itself, rolled back.

use std::path::Path;

use pintui_store::{Book, Day, Ending, Inserts, Operation, Result, WriteTx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cost::{self, Article, Noted};
use super::find::{self, Found, WhyUnknown};
use super::keep::{self, GoodsChange};
use super::typed::{GoodsColumn, TypedGoods, Value};
use super::{CatalogueRefused, table};
use crate::door::{Call, Command, Whole, Write};
use crate::goods::add::AddProduct;
use crate::intake::values;
use crate::official::typed::CellFault;
use crate::shops::{self, Shop};

/// Looks at rows of the record before they are kept: as typed, a pasted table, or a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtGoods {
    /// Name of the shop.
    pub shop: String,
    /// Rows as they are typed.
    pub rows: Vec<TypedGoods>,
    /// A pasted table; its rows come after those.
    pub text: Option<String>,
    /// Path of a table (CSV or Excel); its rows come after those.
    pub file: Option<String>,
    /// The first day of costs that are other ones; none where they have always been so.
    pub costs_from: Option<Day>,
}

/// What keeping the rows would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsLooked {
    /// All rows, to be corrected.
    pub rows: Vec<TypedGoods>,
    /// What would become of each of them; none of a blank one.
    pub fates: Vec<Option<RowFate>>,
    /// What is wrong, by row and column.
    pub faults: Vec<CellFault>,
    /// How many rows there are of each kind.
    pub counts: FateCounts,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RowFate {
    /// Which kind.
    pub fate: Fate,
    /// What it changes.
    pub changes: Vec<GoodsChange>,
    /// Why its article is unknown.
    pub why: Option<WhyUnknown>,
    /// To how many articles it goes: a code may stand on the same thing listed twice.
    pub articles: i64,
}

/// The kinds of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GoodsFate")]
pub enum Fate {
    /// A product or SKU that the book gets by it.
    Added,
    /// Something is noted where nothing was.
    Filled,
    /// Something other is noted.
    Changed,
    /// It says what is known.
    Unchanged,
    /// Nobody can tell which article it means; it is left out.
    Unknown,
    /// A cell cannot be read.
    Faulty,
}

/// How many rows there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "GoodsFates")]
pub struct FateCounts {
    /// New products or SKUs.
    pub added: i64,
    /// Noted where nothing was.
    pub filled: i64,
    /// Noted anew.
    pub changed: i64,
    /// As known.
    pub unchanged: i64,
    /// Left out.
    pub unknown: i64,
    /// With a cell that cannot be read.
    pub faulty: i64,
}

impl Command for LookAtGoods {
    type Answer = GoodsLooked;
}

impl Whole for LookAtGoods {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<GoodsLooked> {
        let mut rows = self.rows;
        if let Some(text) = &self.text {
            rows.extend(table::pasted(text)?);
        }
        if let Some(file) = &self.file {
            rows.extend(table::of_file(Path::new(file))?.into_iter().filter(|row| !row.is_blank()));
        }
        let detail = serde_json::json!({ "shop": self.shop });
        let operation = Operation { name: "look_at_goods", actor: call.actor, at: call.now, detail, outside: false };
        let ((fates, faults), _) = book.write_with(&operation, Inserts::Journaled, Ending::RollBack, |tx| {
            let shop = &self.shop;
            write(tx, (shop, &rows), self.costs_from, Noted { call, by: call.actor })
        })?;
        let mut counts = FateCounts::default();
        for RowFate { fate, .. } in fates.iter().flatten() {
            *match fate {
                Fate::Added => &mut counts.added,
                Fate::Filled => &mut counts.filled,
                Fate::Changed => &mut counts.changed,
                Fate::Unchanged => &mut counts.unchanged,
                Fate::Unknown => &mut counts.unknown,
                Fate::Faulty => &mut counts.faulty,
            } += 1;
        }
        Ok(GoodsLooked { rows, fates, faults, counts })
    }
}

/// Keeps rows of the record; those whose article is unknown are left out and answered.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordGoods {
    /// Name of the shop.
    pub shop: String,
    /// Rows as they were typed.
    pub rows: Vec<TypedGoods>,
    /// The first day of costs that are other ones; none where they have always been so.
    pub costs_from: Option<Day>,
    /// Who keeps them.
    pub by: String,
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsRecorded {
    /// Rows that brought something.
    pub kept: i64,
    /// Rows that nobody knows the article of, as they were.
    pub left: Vec<TypedGoods>,
}

impl Command for RecordGoods {
    type Answer = GoodsRecorded;
}

impl Write for RecordGoods {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "rows": self.rows.len(), "costs_from": self.costs_from })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<GoodsRecorded> {
        let by = cost::noter(&self.by, call)?;
        cost::hold_day(self.costs_from, call)?;
        let (fates, faults) = write(tx, (&self.shop, &self.rows), self.costs_from, Noted { call, by: &by })?;
        if !faults.is_empty() {
            return Err(CatalogueRefused::GoodsFaulty { faults: faults.len() }.into());
        }
        let brings = |fate: &&RowFate| matches!(fate.fate, Fate::Added | Fate::Filled | Fate::Changed);
        let kept = fates.iter().flatten().filter(brings).count() as i64;
        if kept == 0 {
            return Err(CatalogueRefused::GoodsNothing.into());
        }
        let is_unknown = |fate: &Option<RowFate>| fate.as_ref().is_some_and(|fate| fate.fate == Fate::Unknown);
        let left = self.rows.into_iter().zip(&fates).filter(|(_, fate)| is_unknown(fate));
        Ok(GoodsRecorded { kept, left: left.map(|(row, _)| row).collect() })
    }
}

fn write(
    tx: &mut WriteTx<'_>,
    (shop, rows): (&str, &[TypedGoods]),
    costs_from: Option<Day>,
    noted: Noted<'_>,
) -> Result<(Vec<Option<RowFate>>, Vec<CellFault>)> {
    let Shop { id, currency, .. } = shops::must(tx, shop)?;
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for row in rows {
        *times.entry(row.number.trim()).or_default() += 1;
    }
    let (mut fates, mut faults) = (Vec::with_capacity(rows.len()), Vec::new());
    for (at, row) in rows.iter().enumerate() {
        if row.is_blank() {
            fates.push(None);
            continue;
        }
        let (told, wrong) = row.told(at, &currency);
        let fate = match wrong.is_empty() {
            true => {
                let alone = times.get(row.number.trim()) == Some(&1);
                one(tx, (shop, id), Row { typed: row, told, alone }, costs_from, noted)?
            }
            false => RowFate::without(Fate::Faulty, None),
        };
        faults.extend(wrong);
        fates.push(Some(fate));
    }
    Ok((fates, faults))
}

/// A row on its way into the book.
struct Row<'a> {
    typed: &'a TypedGoods,
    told: Vec<(GoodsColumn, Value)>,
    /// No other row has its product's number.
    alone: bool,
}

impl RowFate {
    fn without(fate: Fate, why: Option<WhyUnknown>) -> Self {
        Self { fate, changes: Vec::new(), why, articles: 0 }
    }
}

fn one(
    tx: &mut WriteTx<'_>,
    shop: (&str, i64),
    row: Row<'_>,
    costs_from: Option<Day>,
    noted: Noted<'_>,
) -> Result<RowFate> {
    let (found, added) = meant(tx, shop, row.typed, noted)?;
    let articles = match found {
        Found::Known(articles) => articles,
        Found::NoSku { product } if row.alone => vec![Article { product, sku: None }],
        Found::Unknown(why) => return Ok(RowFate::without(Fate::Unknown, Some(why))),
        _ => return Ok(RowFate::without(Fate::Unknown, Some(WhyUnknown::SkuUnknown))),
    };
    let mut changes: Vec<GoodsChange> = Vec::new();
    for article in &articles {
        for (column, value) in &row.told {
            let change = keep::cell(tx, *article, (*column, Some(value.clone())), costs_from, noted)?;
            changes.extend(change.filter(|change| !changes.contains(change)));
        }
    }
    let fate = match (added, &*changes) {
        (true, _) => Fate::Added,
        (false, []) => Fate::Unchanged,
        (false, some) if some.iter().all(|change| change.before.is_none()) => Fate::Filled,
        _ => Fate::Changed,
    };
    Ok(RowFate { fate, changes, why: None, articles: articles.len() as i64 })
}

/// The articles of a row, and whether it made one of them.
fn meant(tx: &mut WriteTx<'_>, (shop, id): (&str, i64), row: &TypedGoods, noted: Noted<'_>) -> Result<(Found, bool)> {
    let mut added = false;
    let mut found = find::find(tx, id, row)?;
    if let Found::Product { number, title } = found {
        let product = AddProduct { shop: shop.to_owned(), number, title };
        let product = product.apply(tx, noted.call)?.product_id;
        added = true;
        found = find::of_product(tx, product, values::bare(&row.sku_code), values::bare(&row.sku_name))?;
    }
    if let Found::Sku { product, code, name } = found {
        let sku = "insert into skus (product_id, sku_code, sku_name) values (?1, ?2, ?3)";
        added = true;
        found = Found::Known(vec![Article { product, sku: Some(tx.insert(sku, (product, code, name))?) }]);
    }
    Ok((found, added))
}
