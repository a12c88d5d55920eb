//! Shops: the owner's stores on the platforms. A shop's name is what people and scripts call it by.

pub mod sums;

use pintui_store::{Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read, Write};
use crate::platforms::{self, currencies};

refusals! {
    /// Refusals about shops.
    ShopRefused {
        /// No shop has this name.
        ShopUnknown { shop: String } = "shop_unknown",
        /// A shop with this name is there already.
        ShopExists { shop: String } = "shop_exists",
        /// A shop needs a name.
        ShopNameMissing = "shop_name_missing",
        /// A currency is a code of three letters.
        CurrencyUnknown { currency: String } = "currency_unknown",
        /// A currency with three decimals, which the book cannot keep.
        CurrencyNotYet { currency: String } = "currency_not_yet",
        /// No such platform.
        PlatformUnknown { platform: String } = "platform_unknown",
        /// The shop is on another platform than the caller names.
        PlatformOther { shop: String, platform: String, found: String } = "platform_other",
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
    /// ISO code of the currency its amounts are in.
    pub currency: String,
    /// What stands before an amount, e.g. `¥`.
    pub currency_sign: String,
}

impl Shop {
    fn new(id: i64, name: String, platform: String, demo: bool, told: Option<String>) -> Self {
        let currency = told.unwrap_or_else(|| currencies::usual(&platform).to_owned());
        Self { id, name, currency_sign: currencies::symbol(&currency), platform, demo, currency }
    }
}

/// Lists all shops, the owner's own first.
#[derive(Deserialize, TS)]
pub struct ShopList {}

impl Command for ShopList {
    type Answer = Vec<Shop>;
}

impl Read for ShopList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Shop>> {
        let mut all = all(tx)?;
        all.sort_by_key(|shop| (shop.demo, shop.id));
        Ok(all)
    }
}

fn shop_of(row: &pintui_store::Row<'_>) -> std::result::Result<Shop, pintui_store::SqlError> {
    Ok(Shop::new(row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
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
    Ok(Shop::new(id, name.to_owned(), platform.to_owned(), purpose == Purpose::Demonstration, None))
}

/// All shops, by name.
pub fn all(tx: &impl Reading) -> Result<Vec<Shop>> {
    tx.rows(include_str!("shops.sql"), named_params! { ":name": None::<&str>, ":id": None::<i64> }, shop_of)
}

/// The shop with this key, which some row names.
pub fn with_id(tx: &impl Reading, id: i64) -> Result<Shop> {
    tx.one(include_str!("shops.sql"), named_params! { ":name": None::<&str>, ":id": id }, shop_of)
}

/// The shop with this name, if there is one.
pub fn find(tx: &impl Reading, name: &str) -> Result<Option<Shop>> {
    tx.maybe(include_str!("shops.sql"), named_params! { ":name": name.trim(), ":id": None::<i64> }, shop_of)
}

/// The shop with this name, or `shop_unknown`.
pub fn must(tx: &impl Reading, name: &str) -> Result<Shop> {
    find(tx, name)?.ok_or_else(|| ShopRefused::ShopUnknown { shop: name.to_owned() }.into())
}

/// Code of the currency that what holds for all shops is in: that of the owner's first one.
pub fn first_currency(tx: &impl Reading) -> Result<String> {
    let first = all(tx)?.into_iter().min_by_key(|shop| (shop.demo, shop.id));
    Ok(first.map_or_else(|| currencies::usual("").to_owned(), |shop| shop.currency))
}

/// What is known of a shop's currency beside its platform.
pub enum Currency {
    /// The owner has said it.
    Owner(String),
    /// Its first file with a column for it names it.
    File(String),
    /// Nobody has.
    Untold,
}

impl Currency {
    /// Its code.
    pub fn code(&self) -> Option<String> {
        match self {
            Self::Owner(code) | Self::File(code) => Some(code.clone()),
            Self::Untold => None,
        }
    }

    /// Its code by the owner's own word.
    pub fn by_owner(&self) -> Option<&str> {
        match self {
            Self::Owner(code) => Some(code),
            Self::File(_) | Self::Untold => None,
        }
    }
}

/// What is known of a shop's currency.
pub fn currency(tx: &impl Reading, shop_id: i64) -> Result<Currency> {
    let (owner, file): (Option<String>, Option<String>) =
        tx.one(include_str!("currency.sql"), [shop_id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(owner.map(Currency::Owner).or(file.map(Currency::File)).unwrap_or(Currency::Untold))
}

/// Says in which currency a shop's amounts are. Amounts that files have told stay as they are.
#[derive(Deserialize, TS)]
pub struct SetCurrency {
    /// The shop.
    pub shop: String,
    /// ISO code.
    pub currency: String,
}

impl Command for SetCurrency {
    type Answer = Shop;
}

impl Write for SetCurrency {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "currency": self.currency })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<Shop> {
        let shop = must(&*tx, &self.shop)?;
        say_currency(tx, shop.id, &self.currency)?;
        must(&*tx, &self.shop)
    }
}

/// Keeps the owner's word on a shop's currency.
pub fn say_currency(tx: &mut WriteTx<'_>, shop_id: i64, currency: &str) -> Result<()> {
    let Some(code) = currencies::code_of(currency) else {
        return Err(ShopRefused::CurrencyUnknown { currency: currency.to_owned() }.into());
    };
    supported(&code)?;
    tx.change("update shops set currency = ?2 where id = ?1", (shop_id, code))?;
    Ok(())
}

/// Refuses a currency whose amounts the book cannot keep whole.
pub fn supported(code: &str) -> Result<()> {
    match currencies::has_three_decimals(code) {
        true => Err(ShopRefused::CurrencyNotYet { currency: code.to_owned() }.into()),
        false => Ok(()),
    }
}

/// The currencies that can be chosen: code and sign.
#[derive(Deserialize, TS)]
pub struct CurrencyList {}

impl Command for CurrencyList {
    type Answer = Vec<(String, String)>;
}

impl Read for CurrencyList {
    fn answer(self, _: &Tx, _: &Call<'_>) -> Result<Self::Answer> {
        Ok(currencies::codes().map(|code| (code.to_owned(), currencies::symbol(code))).collect())
    }
}
