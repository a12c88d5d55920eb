//! A code that no file tells is taught at the station: which article it stands on.

use pintui_store::{Reading, Result, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gtin::{CheckDigit, check_digit};
use super::{Article, bearing, sku};
use crate::door::{Call, Command, Write};
use crate::people;
use crate::platforms::folded;

refusals! {
    /// Refusals about codes of goods.
    CodeRefused {
        /// No article has this key.
        ArticleUnknown { sku: i64 } = "article_unknown",
        /// The code is empty, or too short to be told from a key press.
        CodeTooShort { scanned: String } = "code_too_short",
        /// The code's check digit does not fit.
        CodeMisread { scanned: String } = "code_misread",
        /// The code is an order's or a parcel's number.
        CodeIsParcel { scanned: String } = "code_is_parcel",
        /// The code stands on another article already; the caller has to say that it stands on both.
        CodeTaken { scanned: String, product: String } = "code_taken",
    }
}

/// Whether the code may stand on another article too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// It should stand on this article alone.
    Alone,
    /// The same thing is listed more than once: it stands on all of them.
    Shared,
}

/// From now on a scan of the code means this article.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TeachBarcode {
    /// The code as scanned.
    pub code: String,
    /// Key of the SKU.
    pub sku_id: i64,
    /// Who confirms it.
    pub by: String,
    /// Alone or shared.
    pub sharing: Sharing,
}

impl Command for TeachBarcode {
    type Answer = Article;
}

const SHORTEST: usize = 4;

impl Write for TeachBarcode {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "code": folded(&self.code), "sku_id": self.sku_id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<Article> {
        let code = folded(&self.code);
        let article = sku(tx, self.sku_id)?.ok_or(CodeRefused::ArticleUnknown { sku: self.sku_id })?;
        if code.chars().count() < SHORTEST {
            return Err(CodeRefused::CodeTooShort { scanned: code }.into());
        }
        let shop: i64 = tx.one("select shop_id from products where id = ?1", [article.product_id], |row| row.get(0))?;
        if is_parcel(tx, shop, &code)? {
            return Err(CodeRefused::CodeIsParcel { scanned: code }.into());
        }
        if check_digit(&code) == CheckDigit::Wrong {
            return Err(CodeRefused::CodeMisread { scanned: code }.into());
        }
        let others = bearing(tx, shop, &code)?;
        if let Some(other) = others.iter().find(|other| other.sku_id != self.sku_id)
            && self.sharing == Sharing::Alone
        {
            return Err(CodeRefused::CodeTaken { scanned: code, product: other.product.clone() }.into());
        }
        tx.change(
            include_str!("teach.sql"),
            named_params! {
                ":shop": shop, ":code": code, ":sku": self.sku_id, ":by": people::meant(tx, &self.by)?,
                ":at": call.now,
            },
        )?;
        Ok(article)
    }
}

fn is_parcel(tx: &impl Reading, shop: i64, code: &str) -> Result<bool> {
    let upper = code.to_uppercase();
    let found = tx.maybe(
        include_str!("is_parcel.sql"),
        named_params! { ":shop": shop, ":lower": code, ":upper": upper },
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}
