//! The halts of a shop, and goods to choose from when somebody halts by hand.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Halt, halt_of, scope};
use crate::charge::{Charge, Charges, Hand, Piece, Work};
use crate::door::{Call, Command, Read};
use crate::shops;

/// The halts of a shop: those that stand, and those that were freed.
#[derive(Deserialize, TS)]
pub struct HaltList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for HaltList {
    type Answer = Halts;
}

/// The answer of [`HaltList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Halts {
    /// Those that stand, oldest first, with the orders that they hold.
    pub standing: Vec<StandingHalt>,
    /// The last hundred that were freed, newest first.
    pub freed: Vec<Halt>,
    /// The last drills, newest first.
    pub drills: Vec<Halt>,
}

/// A halt that stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StandingHalt {
    /// The halt.
    pub halt: Halt,
    /// Orders that it holds back.
    pub orders: i64,
    /// What was paid for them.
    pub paid_fen: Fen,
    /// Minutes since it was halted.
    pub minutes: i64,
    /// Who answers for it.
    pub charge: Charge,
}

impl Read for HaltList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Halts> {
        let shop = shops::must(tx, &self.shop)?.id;
        let standing = tx.rows(
            concat!(
                include_str!("halt_row.sql"),
                "where halts.shop_id = ?1 and halts.freed_at is null and halts.drill = 0 order by halts.id"
            ),
            [shop],
            halt_of,
        )?;
        let charged = charged(tx, shop, call.now.day())?;
        let standing = standing.into_iter().zip(charged).map(|(halt, Charged { charge, .. })| {
            let (orders, paid_fen) = scope::waiting(tx, halt.id)?;
            let minutes = (call.now.0 - halt.halted_at.0).num_minutes().max(0);
            Ok(StandingHalt { halt, orders, paid_fen, minutes, charge })
        });
        let standing = standing.collect::<Result<_>>()?;
        let freed = tx.rows(
            concat!(
                include_str!("halt_row.sql"),
                "where halts.shop_id = ?1 and halts.freed_at is not null and halts.drill = 0
                 order by halts.freed_at desc, halts.id desc limit 100"
            ),
            [shop],
            halt_of,
        )?;
        let drills = tx.rows(
            concat!(
                include_str!("halt_row.sql"),
                "where halts.shop_id = ?1 and halts.drill = 1 order by halts.id desc limit 10"
            ),
            [shop],
            halt_of,
        )?;
        Ok(Halts { standing, freed, drills })
    }
}

/// A halt that stands, and who answers for it.
pub struct Charged {
    /// Key of the halt.
    pub halt: i64,
    /// To whom it was given by name.
    pub given: Option<i64>,
    /// Who answers.
    pub charge: Charge,
}

/// Who answers for the halts of a shop that stand, the oldest first.
pub fn charged(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<Charged>> {
    let charges = Charges::read(tx, today)?;
    tx.rows(include_str!("standing.sql"), named_params! { ":shop": shop }, |row| {
        let given: Option<i64> = row.get("person_id")?;
        let charge = charges.of(Piece::of(Work::Halts, shop), Hand { person: given, role: None });
        Ok(Charged { halt: row.get("id")?, given, charge })
    })
}

/// Finds products by a part of title, number or seller's code, with their SKUs.
#[derive(Deserialize, TS)]
pub struct FindGoods {
    /// Name of the shop.
    pub shop: String,
    /// What was typed; all products where it is empty.
    pub text: String,
}

impl Command for FindGoods {
    type Answer = Vec<Goods>;
}

/// A product to choose.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Goods {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub product: String,
    /// The platform's number of it.
    pub product_no: String,
    /// Its SKUs.
    pub skus: Vec<GoodsSku>,
}

/// A SKU to choose.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoodsSku {
    /// Key of the SKU.
    pub sku_id: i64,
    /// Colour, size and the like.
    pub sku_name: String,
    /// Seller's code.
    pub sku_code: String,
}

impl Read for FindGoods {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Goods>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let text = self.text.trim().to_lowercase();
        let mut found: Vec<Goods> =
            tx.rows(include_str!("find_goods.sql"), named_params! { ":shop": shop, ":text": text }, |row| {
                Ok(Goods {
                    product_id: row.get("id")?,
                    product: row.get("name")?,
                    product_no: row.get("product_no")?,
                    skus: Vec::new(),
                })
            })?;
        for goods in &mut found {
            goods.skus = skus_of(tx, goods.product_id)?;
        }
        Ok(found)
    }
}

/// The SKUs of a product.
pub(super) fn skus_of(tx: &impl Reading, product_id: i64) -> Result<Vec<GoodsSku>> {
    tx.rows(
        "select id, sku_name, sku_code from skus where product_id = ?1 order by sku_name, id limit 200",
        [product_id],
        |row| Ok(GoodsSku { sku_id: row.get(0)?, sku_name: row.get(1)?, sku_code: row.get(2)? }),
    )
}
