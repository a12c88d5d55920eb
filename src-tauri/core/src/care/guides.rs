//! Guides to goods: a film or a page that care messages and call-backs offer.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use crate::door::{Call, Command, Read, Write};
use crate::orders::pick::array;
use crate::shops;

const DAYS: i64 = 90;

/// Words by which a stated reason tells that nobody knew how it is used.
const HOW_TO: [&str; 9] =
    ["不会用", "不会使用", "不会操作", "不会安装", "怎么用", "看不懂说明", "不會用", "不會使用", "how to use"];

/// The guides of a shop, and the products that need one.
#[derive(Deserialize, TS)]
pub struct GuideList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for GuideList {
    type Answer = Vec<GuideRow>;
}

/// A product with its guide, or whose buyers ask how it is used. Those without a guide come first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuideRow {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub product: String,
    /// Key of the guide.
    pub guide_id: Option<i64>,
    /// Its title.
    pub title: Option<String>,
    /// A link, or the path of a file.
    pub place: Option<String>,
    /// How many buyers asked how it is used, or sent it back because they did not know, in the last 90 days.
    pub asked: i64,
}

impl Read for GuideList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<GuideRow>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let with = named_params! { ":shop": shop, ":since": call.now.day().plus(-DAYS), ":words": array(&HOW_TO) };
        tx.rows(include_str!("guide_list.sql"), with, |row| {
            Ok(GuideRow {
                product_id: row.get("product_id")?,
                product: row.get("product")?,
                guide_id: row.get("guide_id")?,
                title: row.get("title")?,
                place: row.get("place")?,
                asked: row.get("asked")?,
            })
        })
    }
}

/// Attaches a guide to a product.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddGuide {
    /// Key of the product.
    pub product_id: i64,
    /// What it shows.
    pub title: String,
    /// A link, or the path of a file.
    pub place: String,
}

impl Command for AddGuide {
    type Answer = GuideAdded;
}

/// A guide that was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GuideAdded {
    /// Its key.
    pub id: i64,
}

impl Write for AddGuide {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "product": self.product_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<GuideAdded> {
        let (title, place) = (self.title.trim(), self.place.trim());
        if title.is_empty() || place.is_empty() {
            return Err(CareRefused::GuideBlank.into());
        }
        let shop: Option<i64> =
            tx.maybe("select shop_id from products where id = ?1", [self.product_id], |row| row.get(0))?;
        let shop = shop.ok_or(CareRefused::GuideProductUnknown { product: self.product_id })?;
        tx.change(
            "insert into guides (shop_id, product_id, title, place) values (:shop, :product, :title, :place)
             on conflict (product_id, place) do update set title = excluded.title",
            named_params! { ":shop": shop, ":product": self.product_id, ":title": title, ":place": place },
        )?;
        let id =
            tx.one("select id from guides where product_id = ?1 and place = ?2", (self.product_id, place), |row| {
                row.get(0)
            })?;
        Ok(GuideAdded { id })
    }
}

/// Takes a guide away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveGuide {
    /// Its key.
    pub guide: i64,
}

impl Command for RemoveGuide {
    type Answer = ();
}

impl Write for RemoveGuide {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "guide": self.guide })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from guides where id = ?1", [self.guide])? {
            0 => Err(CareRefused::GuideUnknown { guide: self.guide }.into()),
            _ => Ok(()),
        }
    }
}
