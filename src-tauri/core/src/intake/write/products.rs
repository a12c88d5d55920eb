//! Products and SKUs that lines name: made when first seen, the newest title kept.

use pintui_store::{Reading, Result};
use rustc_hash::{FxHashMap, FxHashSet};

use super::Desk;
use crate::platforms::folded;

struct Sku {
    id: i64,
    code: String,
    name: String,
}

/// Products and SKUs seen in this run.
#[derive(Default)]
pub struct Products {
    known: FxHashMap<String, (i64, String)>,
    skus: FxHashMap<i64, Vec<Sku>>,
    barcodes: FxHashSet<(i64, String)>,
}

impl Products {
    /// The product with this number (or, where the file has none, this title).
    pub fn product(&mut self, desk: &Desk<'_, '_>, number: Option<&str>, title: Option<&str>) -> Result<i64> {
        let number = number.or(title).unwrap_or_default();
        let title = title.unwrap_or_default();
        if let Some((id, name)) = self.known.get(number)
            && (title.is_empty() || name == title)
        {
            return Ok(*id);
        }
        let found = desk.tx.maybe(
            "select id, name from products where shop_id = ?1 and product_no = ?2",
            (desk.shop_id, number),
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
        )?;
        let (id, name) = match found {
            None => {
                let mut insert = desk.tx.pen("insert into products (shop_id, product_no, name) values (?1, ?2, ?3)")?;
                (insert.insert((desk.shop_id, number, title))?, title.to_owned())
            }
            // The first title of a run is its newest: exports begin with the newest orders.
            Some((id, name))
                if name != title && !title.is_empty() && !self.known.contains_key(number) && self.is_newest(desk) =>
            {
                desk.tx.pen("update products set name = ?2 where id = ?1")?.execute((id, title))?;
                (id, title.to_owned())
            }
            Some(found) => found,
        };
        if !self.known.contains_key(number) {
            self.known.insert(number.to_owned(), (id, name));
        }
        Ok(id)
    }

    fn is_newest(&self, desk: &Desk<'_, '_>) -> bool {
        desk.ages.values().all(|age| *age <= desk.age.as_of)
    }

    /// The SKU of a product.
    pub fn sku(
        &mut self,
        desk: &Desk<'_, '_>,
        product: i64,
        code: Option<&str>,
        name: Option<&str>,
    ) -> Result<Option<i64>> {
        let (code, name) = (code.unwrap_or_default(), name.unwrap_or_default());
        if code.is_empty() && name.is_empty() {
            return Ok(None);
        }
        // A product has few of them.
        let known = self.skus.entry(product).or_default();
        if let Some(sku) = known.iter().find(|sku| sku.code == code && sku.name == name) {
            return Ok(Some(sku.id));
        }
        let found = desk.tx.maybe(
            "select id from skus where product_id = ?1 and sku_code = ?2 and sku_name = ?3",
            (product, code, name),
            |row| row.get(0),
        )?;
        let id = match found {
            Some(id) => id,
            None => desk
                .tx
                .pen("insert into skus (product_id, sku_code, sku_name) values (?1, ?2, ?3)")?
                .insert((product, code, name))?,
        };
        known.push(Sku { id, code: code.to_owned(), name: name.to_owned() });
        Ok(Some(id))
    }

    /// Whether one SKU is another one told with a blank.
    pub fn says_less(desk: &Desk<'_, '_>, sku: i64, than: i64) -> Result<bool> {
        if sku == than {
            return Ok(true);
        }
        let sql = "select 1 from skus one join skus other on other.id = ?2
                   where one.id = ?1 and one.sku_code in ('', other.sku_code) and one.sku_name in ('', other.sku_name)";
        Ok(desk.tx.maybe(sql, (sku, than), |_| Ok(()))?.is_some())
    }

    /// Notes the bar code that the file tells of a SKU, as it is compared at the packing bench.
    pub fn barcode(&mut self, desk: &Desk<'_, '_>, sku: i64, code: &str) -> Result<()> {
        let code = folded(code);
        if !code.is_empty() && self.barcodes.insert((sku, code.clone())) {
            desk.tx.pen(include_str!("barcode.sql"))?.execute((desk.shop_id, code, sku))?;
        }
        Ok(())
    }
}
