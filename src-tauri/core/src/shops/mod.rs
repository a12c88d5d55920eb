//! Shops: the owner's stores on the platforms. A shop's name is what people and scripts call it by.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read, Write};
use crate::platforms;

refusals! {
    /// Refusals about shops.
    ShopRefused {
        /// No shop has this name.
        ShopUnknown { shop: String } = "shop_unknown",
        /// A shop with this name is there already.
        ShopExists { shop: String } = "shop_exists",
        /// A shop needs a name.
        ShopNameMissing = "shop_name_missing",
        /// No such platform.
        PlatformUnknown { platform: String } = "platform_unknown",
    }
}

/// A shop as the switcher shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Shop {
    /// Key inside the book.
    pub id: i64,
    /// Its name, unique in the book.
    pub name: String,
    /// Platform id, e.g. `taobao`.
    pub platform: String,
    /// Whether it is the demonstration shop.
    pub demo: bool,
}

/// Lists all shops, the owner's own first.
#[derive(Deserialize, TS)]
pub struct ShopList {}

impl Command for ShopList {
    type Answer = Vec<Shop>;
}

impl Read for ShopList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Shop>> {
        tx.rows("select id, name, platform, demo from shops order by demo, id", [], shop_of)
    }
}

fn shop_of(row: &pintui_store::Row<'_>) -> std::result::Result<Shop, pintui_store::SqlError> {
    Ok(Shop { id: row.get(0)?, name: row.get(1)?, platform: row.get(2)?, demo: row.get(3)? })
}

/// Makes a shop.
#[derive(Deserialize, TS)]
pub struct CreateShop {
    /// Its name.
    pub name: String,
    /// Platform id.
    pub platform: String,
}

impl Command for CreateShop {
    type Answer = Shop;
}

impl Write for CreateShop {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "name": self.name, "platform": self.platform })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Shop> {
        create(tx, call, &self.name, &self.platform, Purpose::Trade)
    }
}

/// What a shop is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The owner's trade.
    Trade,
    /// Looking around.
    Demonstration,
}

/// Makes a shop after checking its name and platform.
pub fn create(tx: &mut WriteTx<'_>, call: &Call<'_>, name: &str, platform: &str, purpose: Purpose) -> Result<Shop> {
    let name = name.trim();
    if name.is_empty() {
        return Err(ShopRefused::ShopNameMissing.into());
    }
    if !platforms::IDS.contains(&platform) {
        return Err(ShopRefused::PlatformUnknown { platform: platform.to_owned() }.into());
    }
    if find(tx, name)?.is_some() {
        return Err(ShopRefused::ShopExists { shop: name.to_owned() }.into());
    }
    let salt = format!("{:032x}", rand::random::<u128>());
    let id = tx.insert(
        "insert into shops (name, platform, demo, salt, created_at) values (:name, :platform, :demo, :salt, :now)",
        named_params! {
            ":name": name, ":platform": platform, ":demo": purpose == Purpose::Demonstration,
            ":salt": salt, ":now": call.now,
        },
    )?;
    Ok(Shop { id, name: name.to_owned(), platform: platform.to_owned(), demo: purpose == Purpose::Demonstration })
}

/// All shops, by name.
pub fn all(tx: &impl Reading) -> Result<Vec<Shop>> {
    tx.rows("select id, name, platform, demo from shops order by name", [], shop_of)
}

/// The shop with this key, which some row names.
pub fn with_id(tx: &impl Reading, id: i64) -> Result<Shop> {
    tx.one("select id, name, platform, demo from shops where id = ?1", [id], shop_of)
}

/// The shop with this name, if there is one.
pub fn find(tx: &impl Reading, name: &str) -> Result<Option<Shop>> {
    tx.maybe("select id, name, platform, demo from shops where name = ?1", [name.trim()], shop_of)
}

/// The shop with this name, or `shop_unknown`.
pub fn must(tx: &impl Reading, name: &str) -> Result<Shop> {
    find(tx, name)?.ok_or_else(|| ShopRefused::ShopUnknown { shop: name.to_owned() }.into())
}
