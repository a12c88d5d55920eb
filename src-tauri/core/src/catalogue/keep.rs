//! Writes what a row tells of its article, and answers what that changed.

use pintui_store::{At, Day, Fen, Reading, Result, WriteTx, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::cost::{self, Article, Noted};
use super::stock;
use super::typed::{GoodsColumn, Value};

/// A cell that is other than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GoodsChange {
    /// Which.
    pub column: GoodsColumn,
    /// As it was; none where nothing was noted.
    pub before: Option<String>,
    /// As it is now; none where it was made blank.
    pub after: Option<String>,
}

/// What is noted of a product or a SKU, besides its costs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) price: Option<Fen>,
    pub(super) material: Option<String>,
    pub(super) picture_owner: Option<String>,
    pub(super) supplier: Option<String>,
    /// As it was counted last.
    pub(super) counted: Option<i64>,
    /// The operation that counted, and when.
    pub(super) counted_by: Option<i64>,
    pub(super) counted_at: Option<At>,
}

/// What is noted of a product.
pub(super) fn of_product(tx: &impl Reading, product: i64) -> Result<Record> {
    let sql = "select price_fen, material, picture_owner, supplier, stock, counted_by, counted_at
               from product_records where product_id = ?1";
    let found = tx.maybe(sql, [product], |row| {
        Ok(Record {
            price: row.get(0)?,
            material: row.get(1)?,
            picture_owner: row.get(2)?,
            supplier: row.get(3)?,
            counted: row.get(4)?,
            counted_by: row.get(5)?,
            counted_at: row.get(6)?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

fn of_sku(tx: &impl Reading, sku: i64) -> Result<Record> {
    let sql = "select price_fen, stock, counted_by, counted_at from sku_records where sku_id = ?1";
    let found = tx.maybe(sql, [sku], |row| {
        let (price, counted, counted_by, counted_at) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Record { price, counted, counted_by, counted_at, ..Record::default() })
    })?;
    Ok(found.unwrap_or_default())
}

/// Writes one cell of an article; a blank takes away what was noted. Material, owner of the pictures and supplier are the
/// whole product's. None where it says what is known.
pub(super) fn cell(
    tx: &mut WriteTx<'_>,
    of: Article,
    (column, value): (GoodsColumn, Option<Value>),
    costs_from: Option<Day>,
    noted: Noted<'_>,
) -> Result<Option<GoodsChange>> {
    let sku = of.sku.filter(|_| matches!(column, GoodsColumn::Cost | GoodsColumn::Price | GoodsColumn::Stock));
    let of = Article { sku, ..of };
    let before = now(tx, of, column, costs_from.unwrap_or(noted.call.now.day()))?;
    if before == value {
        return Ok(None);
    }
    match &value {
        Some(Value::Money(fen)) if column == GoodsColumn::Cost => cost::note(tx, of, *fen, costs_from, noted)?,
        _ => put(tx, of, column, value.clone(), noted)?,
    }
    let text = |value: Option<Value>| value.as_ref().map(Value::text);
    Ok(Some(GoodsChange { column, before: text(before), after: text(value) }))
}

/// Writes what somebody has just counted, also where it is the number of the count before: what was sold in between has been
/// seen to be there. None where a blank stays blank.
pub(super) fn recount(
    tx: &mut WriteTx<'_>,
    of: Article,
    value: Option<Value>,
    noted: Noted<'_>,
) -> Result<Option<GoodsChange>> {
    let column = GoodsColumn::Stock;
    let change = cell(tx, of, (column, value.clone()), None, noted)?;
    let Some(counted) = value.filter(|_| change.is_none()) else { return Ok(change) };
    let text = Some(counted.text());
    put(tx, of, column, Some(counted), noted)?;
    Ok(Some(GoodsChange { column, before: text.clone(), after: text }))
}

fn now(tx: &impl Reading, of: Article, column: GoodsColumn, day: Day) -> Result<Option<Value>> {
    if column == GoodsColumn::Cost {
        return Ok(cost::on_day(tx, of, day)?.map(Value::Money));
    }
    let record = match of.sku {
        Some(sku) => of_sku(tx, sku)?,
        None => of_product(tx, of.product)?,
    };
    Ok(match column {
        GoodsColumn::Cost => None,
        GoodsColumn::Price => record.price.map(Value::Money),
        // What moved since the count belongs to what lies there.
        GoodsColumn::Stock => stock::own(tx, of)?.map(Value::Count),
        GoodsColumn::Material => record.material.map(Value::Words),
        GoodsColumn::PictureOwner => record.picture_owner.map(Value::Words),
        GoodsColumn::Supplier => record.supplier.map(Value::Words),
    })
}

fn put(tx: &mut WriteTx<'_>, of: Article, column: GoodsColumn, value: Option<Value>, noted: Noted<'_>) -> Result<()> {
    let mut record = match of.sku {
        Some(sku) => of_sku(tx, sku)?,
        None => of_product(tx, of.product)?,
    };
    match (column, value) {
        (GoodsColumn::Price, Some(Value::Money(fen))) => record.price = Some(fen),
        (GoodsColumn::Stock, Some(Value::Count(count))) => {
            (record.counted, record.counted_by) = (Some(count), Some(tx.operation()));
            record.counted_at = Some(noted.call.now);
        }
        (GoodsColumn::Material, Some(Value::Words(words))) => record.material = Some(words),
        (GoodsColumn::PictureOwner, Some(Value::Words(words))) => record.picture_owner = Some(words),
        (GoodsColumn::Supplier, Some(Value::Words(words))) => record.supplier = Some(words),
        (GoodsColumn::Price, _) => record.price = None,
        (GoodsColumn::Stock, _) => {
            (record.counted, record.counted_by, record.counted_at) = (None, None, None);
        }
        (GoodsColumn::Material, _) => record.material = None,
        (GoodsColumn::PictureOwner, _) => record.picture_owner = None,
        (GoodsColumn::Supplier, _) => record.supplier = None,
        (GoodsColumn::Cost, _) => {}
    }
    let (at, by) = (noted.call.now, noted.by);
    match of.sku {
        Some(sku) => tx.change(
            include_str!("keep_sku.sql"),
            named_params! {
                ":sku": sku, ":price": record.price, ":stock": record.counted,
                ":counted_by": record.counted_by, ":counted_at": record.counted_at, ":at": at, ":by": by,
            },
        )?,
        None => tx.change(
            include_str!("keep_product.sql"),
            named_params! {
                ":product": of.product, ":price": record.price, ":material": record.material,
                ":owner": record.picture_owner, ":supplier": record.supplier, ":stock": record.counted,
                ":counted_by": record.counted_by, ":counted_at": record.counted_at, ":at": at, ":by": by,
            },
        )?,
    };
    Ok(())
}
