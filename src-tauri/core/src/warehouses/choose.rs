//! Which warehouse sends a product, and which one an order came from: what people say where no file does.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::WarehouseRefused;
use crate::door::{Call, Command, Read, Write};
use crate::shops;

const LONGEST: usize = 40;

/// Says which warehouse sends these products; orders whose file tells one keep it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetWarehouseRules {
    /// Name of the shop.
    pub shop: String,
    /// Keys of the products.
    pub products: Vec<i64>,
    /// The warehouse; none takes the rules away.
    pub warehouse: Option<String>,
    /// Who says so.
    pub by: String,
}

impl Command for SetWarehouseRules {
    type Answer = ();
}

impl Write for SetWarehouseRules {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "products": self.products, "warehouse": self.warehouse })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(&*tx, &self.shop)?.id;
        let warehouse = self.warehouse.as_deref().map(named).transpose()?;
        for product in self.products {
            let known = "select 1 from products where id = ?1 and shop_id = ?2";
            if tx.maybe(known, params![product, shop], |row| row.get::<_, i64>(0))?.is_none() {
                return Err(WarehouseRefused::WarehouseProductUnknown { product }.into());
            }
            tx.change("delete from warehouse_rules where product_id = ?1", [product])?;
            let Some(warehouse) = &warehouse else { continue };
            tx.insert(
                "insert into warehouse_rules (shop_id, product_id, warehouse, set_by, set_at)
                 values (?1, ?2, ?3, ?4, ?5)",
                params![shop, product, warehouse, self.by, call.now],
            )?;
        }
        Ok(())
    }
}

/// Says which warehouse an order came from, whatever its file tells.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetOrderWarehouse {
    /// Key of the order.
    pub order: i64,
    /// The warehouse; none: as its file or its goods' rule says.
    pub warehouse: Option<String>,
    /// Who says so.
    pub by: String,
}

impl Command for SetOrderWarehouse {
    type Answer = ();
}

impl Write for SetOrderWarehouse {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "order": self.order, "warehouse": self.warehouse })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        if tx.maybe("select 1 from orders where id = ?1", [self.order], |row| row.get::<_, i64>(0))?.is_none() {
            return Err(WarehouseRefused::WarehouseOrderUnknown { order: self.order }.into());
        }
        let warehouse = self.warehouse.as_deref().map(named).transpose()?;
        tx.change("delete from order_warehouses where order_id = ?1", [self.order])?;
        if let Some(warehouse) = warehouse {
            tx.insert(
                "insert into order_warehouses (order_id, warehouse, set_by, set_at) values (?1, ?2, ?3, ?4)",
                params![self.order, warehouse, self.by, call.now],
            )?;
        }
        Ok(())
    }
}

fn named(text: &str) -> Result<String> {
    let name = text.trim();
    if name.is_empty() || name.chars().count() > LONGEST {
        return Err(WarehouseRefused::WarehouseNameWrong { most: LONGEST as i64 }.into());
    }
    Ok(name.to_owned())
}

/// Which warehouse sends which product, by people's word, and the names that are known.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WarehouseRules {
    /// Name of the shop.
    pub shop: String,
}

impl Command for WarehouseRules {
    type Answer = WarehouseRuleSheet;
}

/// The answer of [`WarehouseRules`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct WarehouseRuleSheet {
    /// The rules, by warehouse.
    pub rules: Vec<WarehouseRule>,
    /// Names of warehouses that the book knows.
    pub known: Vec<String>,
}

/// A product that a warehouse sends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WarehouseRule {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub product: String,
    /// The warehouse.
    pub warehouse: String,
    /// Who said so.
    pub by: String,
}

impl Read for WarehouseRules {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<WarehouseRuleSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let rules = tx.rows(include_str!("rules.sql"), named_params! { ":shop": shop }, |row| {
            Ok(WarehouseRule {
                product_id: row.get("product_id")?,
                product: row.get("product")?,
                warehouse: row.get("warehouse")?,
                by: row.get("by")?,
            })
        })?;
        Ok(WarehouseRuleSheet { rules, known: known(tx, shop)? })
    }
}

/// The names of warehouses that a shop's newest orders, rules and people have told.
pub fn known(tx: &impl Reading, shop: i64) -> Result<Vec<String>> {
    tx.rows(include_str!("known.sql"), named_params! { ":shop": shop }, |row| row.get("warehouse"))
}
