//! A product that nobody has bought yet: it is noted by the platform's number, and the orders to come name the same one.

use pintui_store::{Reading, Result, WriteTx, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Write};
use crate::platforms::folded;
use crate::shops;

refusals! {
    /// Refusals about a new product.
    ProductRefused {
        /// It has no number or no title.
        ProductWordsMissing = "product_words_missing",
        /// The shop has a product with this number.
        ProductKnown { number: String, product: String } = "product_known",
    }
}

/// Notes a product before its first order.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddProduct {
    /// Name of the shop.
    pub shop: String,
    /// The platform's number of the product.
    pub number: String,
    /// Its title.
    pub title: String,
}

impl Command for AddProduct {
    type Answer = ProductAdded;
}

/// The answer of [`AddProduct`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProductAdded {
    /// Key of the product.
    pub product_id: i64,
}

const LONGEST_NUMBER: usize = 64;
const LONGEST_TITLE: usize = 200;

impl Write for AddProduct {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "number": self.number, "title": self.title })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<ProductAdded> {
        let shop = shops::must(tx, &self.shop)?.id;
        let number: String = folded(&self.number).chars().take(LONGEST_NUMBER).collect();
        let title: String = self.title.trim().chars().take(LONGEST_TITLE).collect();
        if number.is_empty() || title.is_empty() {
            return Err(ProductRefused::ProductWordsMissing.into());
        }
        let sql = "select name from products where shop_id = ?1 and product_no = ?2";
        if let Some(product) = tx.maybe(sql, (shop, &number), |row| row.get(0))? {
            return Err(ProductRefused::ProductKnown { number, product }.into());
        }
        tx.change("insert into products (shop_id, product_no, name) values (?1, ?2, ?3)", (shop, &number, &title))?;
        Ok(ProductAdded { product_id: tx.last_insert() })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::given::{Given, SHOP};

    fn add(given: &Given, number: &str, title: &str) -> pintui_store::Result<ProductAdded> {
        given.act("add_product", AddProduct { shop: SHOP.into(), number: number.into(), title: title.into() })
    }

    #[test]
    fn a_product_noted_before_its_first_order_is_the_one_that_the_order_names() {
        let given = Given::shop();
        let noted = add(&given, " ８８０１ ", "明前新茶").expect("noted").product_id;
        given.order(&["8801"], json!({ "order_no": "A1" }));
        let bought = given.read(|tx| tx.one("select product_id from lines", [], |row| row.get::<_, i64>(0)));
        assert_eq!(bought, noted);
    }

    #[test]
    fn a_number_that_is_known_and_a_product_without_words_are_refused() {
        let given = Given::shop();
        add(&given, "8801", "明前新茶").expect("noted");
        assert_eq!(add(&given, "8801", "雨前茶").expect_err("known").code, "product_known");
        assert_eq!(add(&given, "8802", " ").expect_err("no title").code, "product_words_missing");
    }
}
