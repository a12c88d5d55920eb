//! Saving a list makes a new version; putting it away lets the next wider list count again.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::own::{self, ChecklistRefused, Kept, Own, Place};
use super::{Article, Defect, Point, adapt, category_of, preset};
use crate::door::{Call, Command, Write};
use crate::shops;

/// Where a list applies.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct ListPlace {
    /// Name of the shop; none for all shops.
    pub shop: Option<String>,
    /// The category.
    pub category: String,
    /// Key of the product, where it is for this one alone.
    pub product: Option<i64>,
}

/// Keeps a list as its newest version; the next parcel scanned shows it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveChecklist {
    /// Where it applies.
    pub place: ListPlace,
    /// The points, in the order they are looked at.
    pub points: Vec<Point>,
    /// At most nine faults, in the order of the number keys.
    pub defects: Vec<Defect>,
    /// The newest version that the owner has seen of this very list; 0 where there was none.
    pub seen: i64,
}

impl Command for SaveChecklist {
    type Answer = SavedChecklist;
}

/// What was saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedChecklist {
    /// Number of the new version.
    pub version: i64,
}

impl Write for SaveChecklist {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "category": self.place.category, "product": self.place.product, "points": self.points.len() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<SavedChecklist> {
        let place = placed(tx, &self.place)?;
        let home = home_of(tx, &place)?;
        let home = preset(&home).ok_or(ChecklistRefused::CategoryUnknown { category: home })?;
        let known = own::at(tx, &place)?;
        let newest = known.as_ref().map_or(Ok(0), |own| own::newest(tx, own))?;
        if newest != self.seen {
            return Err(ChecklistRefused::ChangedSince { version: newest }.into());
        }
        let id = match known {
            Some(own) => own.id,
            None => begin(tx, &place, &self.place.category)?,
        };
        let version = newest + 1;
        let given = Kept { points: self.points, defects: self.defects };
        let kept = adapt::accepted(tx, home, &format!("own{id}-{version}"), given)?;
        let list = serde_json::to_string(&kept).map_err(unexpected)?;
        tx.change(
            "insert into checklist_versions (checklist_id, number, at, list) values (:id, :number, :at, :list)",
            named_params! { ":id": id, ":number": version, ":at": call.now, ":list": list },
        )?;
        tx.change("update checklists set in_force = ?2 where id = ?1", (id, version))?;
        Ok(SavedChecklist { version })
    }
}

fn unexpected(why: serde_json::Error) -> pintui_store::Error {
    pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into()
}

/// Puts the owner's list away; its versions stay and can be taken up again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PutChecklistAway {
    /// Which list.
    pub place: ListPlace,
}

impl Command for PutChecklistAway {
    type Answer = SavedChecklist;
}

impl Write for PutChecklistAway {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "category": self.place.category, "product": self.place.product })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<SavedChecklist> {
        let own = must(tx, &self.place)?;
        let version = own.in_force.ok_or(ChecklistRefused::ListUnknown)?;
        tx.change("update checklists set in_force = null where id = ?1", [own.id])?;
        Ok(SavedChecklist { version })
    }
}

fn must(tx: &impl Reading, place: &ListPlace) -> Result<Own> {
    let place = placed(tx, place)?;
    own::at(tx, &place)?.ok_or_else(|| ChecklistRefused::ListUnknown.into())
}

/// The place in the book's words, refused where its shop, category or product is not there.
pub(super) fn placed(tx: &impl Reading, place: &ListPlace) -> Result<Place> {
    if preset(&place.category).is_none() {
        return Err(ChecklistRefused::CategoryUnknown { category: place.category.clone() }.into());
    }
    if let Some(product) = place.product {
        let shop = tx.maybe("select shop_id from products where id = ?1", [product], |row| row.get("shop_id"))?;
        let shop = shop.ok_or(ChecklistRefused::ProductUnknown { product })?;
        return Ok(Place::Product { shop, product });
    }
    Ok(match &place.shop {
        Some(shop) => Place::Shop { shop: shops::must(tx, shop)?.id, category: place.category.clone() },
        None => Place::Everywhere { category: place.category.clone() },
    })
}

/// The category whose locked points the list must keep: what the goods are, not what the list is called.
fn home_of(tx: &impl Reading, place: &Place) -> Result<String> {
    match place {
        Place::Shop { category, .. } | Place::Everywhere { category } => Ok(category.clone()),
        Place::Product { product, .. } => {
            tx.one(include_str!("product_category.sql"), named_params! { ":product": product }, |row| {
                let (title, category): (String, Option<String>) = (row.get("name")?, row.get("category")?);
                let article = Article { product: Some(*product), title: &title, category: category.as_deref() };
                Ok(category_of(&article).to_owned())
            })
        }
    }
}

fn begin(tx: &mut WriteTx<'_>, place: &Place, category: &str) -> Result<i64> {
    let (shop, product) = match place {
        Place::Product { shop, product } => (Some(*shop), Some(*product)),
        Place::Shop { shop, .. } => (Some(*shop), None),
        Place::Everywhere { .. } => (None, None),
    };
    tx.insert(
        "insert into checklists (shop_id, category, product_id) values (:shop, :category, :product)",
        named_params! { ":shop": shop, ":category": category, ":product": product },
    )
}
