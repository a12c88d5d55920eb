//! What lies there of an article: as somebody counted it, and what moved since. A count is typed or comes with a file; a
//! movement names the piece that came back, and so its case. Which movements a count knows already goes by operation.

use pintui_store::{At, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cost::Article;
use crate::door::{Call, Command, Read};

/// What lies there of an article as it was counted, with what moved since; none where nobody counted it.
pub(super) fn own(tx: &impl Reading, of: Article) -> Result<Option<i64>> {
    let with = named_params! { ":product": of.product, ":sku": of.sku };
    Ok(tx.maybe(include_str!("own_stock.sql"), with, |row| row.get(0))?.flatten())
}

/// A piece that came back, and who moves it.
pub struct Moved<'a> {
    /// Key of its product.
    pub product: i64,
    /// Key of its SKU.
    pub sku: Option<i64>,
    /// Key of the piece.
    pub piece: i64,
    /// Who.
    pub staff: &'a str,
}

/// Moves the sellable stock by one returned piece, there (1) or away again (-1).
pub fn note(tx: &mut WriteTx<'_>, call: &Call<'_>, moved: &Moved<'_>, pieces: i64) -> Result<()> {
    let operation = tx.operation();
    tx.change(
        include_str!("insert_move.sql"),
        named_params! {
            ":product": moved.product, ":sku": moved.sku, ":pieces": pieces, ":piece": moved.piece, ":at": call.now,
            ":staff": moved.staff, ":operation": operation,
        },
    )?;
    Ok(())
}

/// How many of an article are for sale now: of the product where that was counted as one, else of the SKU. None where
/// nobody counted it.
pub fn now(tx: &impl Reading, product: i64, sku: Option<i64>) -> Result<Option<i64>> {
    tx.one(include_str!("for_sale.sql"), named_params! { ":product": product, ":sku": sku }, |row| row.get(0))
}

/// The stock of a product by SKU, and all that moved it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StockMoves {
    /// Key of the product.
    pub product_id: i64,
}

impl Command for StockMoves {
    type Answer = StockSheet;
}

/// The answer of [`StockMoves`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct StockSheet {
    /// What lies there, by SKU.
    pub skus: Vec<SkuStock>,
    /// What moved, the newest first.
    pub moves: Vec<StockMove>,
}

/// What lies there of a SKU.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SkuStock {
    /// Key of the SKU; none for the product as one.
    pub sku_id: Option<i64>,
    /// Seller's code.
    pub code: String,
    /// Colour, size and the like.
    pub name: String,
    /// As it was counted last; none where nobody has.
    pub counted: Option<i64>,
    /// When; none for counts from before movements were kept.
    pub counted_at: Option<At>,
    /// What moved since.
    pub moved: i64,
    /// What lies there; none where nobody has counted.
    pub stock: Option<i64>,
}

/// One movement.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StockMove {
    /// Key inside the book.
    pub id: i64,
    /// When.
    pub at: At,
    /// How many came (above nothing) or went.
    pub pieces: i64,
    /// Key of the SKU.
    pub sku_id: Option<i64>,
    /// Colour, size and the like.
    pub sku_name: String,
    /// Seller's code.
    pub sku_code: String,
    /// Who.
    pub staff: String,
    /// The grade that the piece has now.
    pub grade: String,
    /// What was scanned when its parcel came.
    pub scanned: String,
    /// Key of the case it came back with.
    pub case_id: Option<i64>,
    /// That case's number.
    pub case_no: Option<String>,
    /// Its order's number.
    pub order_no: Option<String>,
    /// Whether it came after the last count, which knows those before.
    pub counts: bool,
}

impl Read for StockMoves {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<StockSheet> {
        sheet(tx, self.product_id)
    }
}

/// The stock of a product by SKU, and all that moved it.
pub(crate) fn sheet(tx: &impl Reading, product: i64) -> Result<StockSheet> {
    let skus = tx.rows(include_str!("sku_stocks.sql"), named_params! { ":product": product }, |row| {
        Ok(SkuStock {
            sku_id: row.get("sku_id")?,
            code: row.get("sku_code")?,
            name: row.get("sku_name")?,
            counted: row.get("counted")?,
            counted_at: row.get("counted_at")?,
            moved: row.get("moved")?,
            stock: row.get("stock")?,
        })
    })?;
    let moves = tx.rows(include_str!("stock_moves.sql"), named_params! { ":product": product }, |row| {
        Ok(StockMove {
            id: row.get("id")?,
            at: row.get("at")?,
            pieces: row.get("pieces")?,
            sku_id: row.get("sku_id")?,
            sku_name: row.get("sku_name")?,
            sku_code: row.get("sku_code")?,
            staff: row.get("staff")?,
            grade: row.get("grade")?,
            scanned: row.get("scanned")?,
            case_id: row.get("case_id")?,
            case_no: row.get("case_no")?,
            order_no: row.get("order_no")?,
            counts: row.get("counts")?,
        })
    })?;
    Ok(StockSheet { skus, moves })
}
