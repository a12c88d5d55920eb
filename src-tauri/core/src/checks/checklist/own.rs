//! The owner's own lists in the book: one for a category (of one shop or of all) or for a product,
//! each with all its versions. Which version is in force stands on the list; none means that the
//! list is put away and the next wider one counts again.

use pintui_store::{Reading, Result, Row, SqlError, named_params, refusals};
use serde::{Deserialize, Serialize};

use super::{Checklist, Defect, Point};

refusals! {
    /// Refusals of editing checklists.
    ChecklistRefused {
        /// None of our categories.
        CategoryUnknown { category: String } = "checklist_category_unknown",
        /// No such product in the book.
        ProductUnknown { product: i64 } = "checklist_product_unknown",
        /// No such list of the owner's.
        ListUnknown = "checklist_unknown",
        /// The list has no such version.
        VersionUnknown { version: i64 } = "checklist_version_unknown",
        /// No check has this number.
        CheckUnknown { check: i64 } = "check_unknown",
        /// A list needs points.
        NoPoints = "checklist_no_points",
        /// A list needs faults that can be named at a fail.
        NoDefects = "checklist_no_defects",
        /// A point or fault has no words.
        TextMissing { position: usize } = "checklist_text_missing",
        /// Words too long to be read from where the packer stands.
        TextLong { text: String, most: usize } = "checklist_text_long",
        /// Two points of a step, or two faults, are the same.
        Twice { text: String } = "checklist_twice",
        /// More points or faults than fit.
        TooMany { most: usize } = "checklist_too_many",
        /// This category's list must keep the point as it is.
        PointLocked { point: String } = "checklist_point_locked",
        /// Somebody else has saved a version since.
        ChangedSince { version: i64 } = "checklist_changed_since",
    }
}

/// What a version of a list keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) points: Vec<Point>,
    pub(super) defects: Vec<Defect>,
}

/// Where a list of the owner's applies.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    /// One product.
    Product { shop: i64, product: i64 },
    /// A category in one shop.
    Shop { shop: i64, category: String },
    /// A category in all shops.
    Everywhere { category: String },
}

/// A list of the owner's as the book has it.
#[derive(Clone, Debug)]
pub(super) struct Own {
    pub(super) id: i64,
    pub(super) shop: Option<i64>,
    pub(super) product: Option<i64>,
    pub(super) category: String,
    pub(super) in_force: Option<i64>,
}

fn own_of(row: &Row<'_>) -> std::result::Result<Own, SqlError> {
    Ok(Own {
        id: row.get("id")?,
        shop: row.get("shop_id")?,
        product: row.get("product_id")?,
        category: row.get("category")?,
        in_force: row.get("in_force")?,
    })
}

/// All lists of the owner's that may count in a shop, whether in force or put away.
pub(super) fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Own>> {
    tx.rows(include_str!("own_lists.sql"), named_params! { ":shop": shop }, own_of)
}

/// The list of exactly this place.
pub(super) fn at(tx: &impl Reading, place: &Place) -> Result<Option<Own>> {
    let (shop, product, category) = match place {
        Place::Product { product, .. } => (None, Some(*product), None),
        Place::Shop { shop, category } => (Some(*shop), None, Some(category)),
        Place::Everywhere { category } => (None, None, Some(category)),
    };
    let with = named_params! { ":shop": shop, ":product": product, ":category": category };
    tx.maybe(include_str!("own_at.sql"), with, own_of)
}

/// One version of a list.
pub(super) fn version(tx: &impl Reading, own: &Own, number: i64) -> Result<Checklist> {
    let text: Option<String> = tx.maybe(
        "select list from checklist_versions where checklist_id = ?1 and number = ?2",
        (own.id, number),
        |row| row.get("list"),
    )?;
    let text = text.ok_or(ChecklistRefused::VersionUnknown { version: number })?;
    let kept: Kept = serde_json::from_str(&text).map_err(|_| ChecklistRefused::VersionUnknown { version: number })?;
    Ok(Checklist {
        category: own.category.clone(),
        version: format!("{}-own{}.{number}", own.category, own.id),
        points: kept.points,
        defects: kept.defects,
        words: Vec::new(),
    })
}

/// The number of the newest version; 0 where there is none.
pub(super) fn newest(tx: &impl Reading, own: &Own) -> Result<i64> {
    let sql = "select coalesce(max(number), 0) from checklist_versions where checklist_id = ?1";
    tx.one(sql, [own.id], |row| row.get(0))
}
