//! Reads typed cells of the record of goods; what is wrong is told at the cell.

use pintui_store::Fen;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cost;
use crate::cases::typed;
use crate::intake::values::{self, Cell};
use crate::official::typed::CellFault;

/// One row as it was typed, pasted or read from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TypedGoods {
    /// The platform's number of the product.
    pub number: String,
    /// Seller's code of the SKU.
    pub sku_code: String,
    /// Colour, size and the like.
    pub sku_name: String,
    /// Title of the product.
    pub title: String,
    /// What a piece costs the shop.
    pub cost: String,
    /// What a buyer pays.
    pub price: String,
    /// How many lie there.
    pub stock: String,
    /// What it is made of.
    pub material: String,
    /// Whom its pictures belong to.
    pub picture_owner: String,
    /// Who delivers it.
    pub supplier: String,
}

/// What the shop notes of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GoodsColumn {
    /// What a piece costs the shop.
    Cost,
    /// What a buyer pays.
    Price,
    /// How many lie there.
    Stock,
    /// What it is made of.
    Material,
    /// Whom its pictures belong to.
    PictureOwner,
    /// Who delivers it.
    Supplier,
}

impl GoodsColumn {
    /// All of them.
    pub(super) const ALL: [Self; 6] =
        [Self::Cost, Self::Price, Self::Stock, Self::Material, Self::PictureOwner, Self::Supplier];

    /// As a row calls its cell.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Price => "price",
            Self::Stock => "stock",
            Self::Material => "material",
            Self::PictureOwner => "picture_owner",
            Self::Supplier => "supplier",
        }
    }
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Money(Fen),
    Count(i64),
    Words(String),
}

impl Value {
    /// As it is shown beside what it replaces.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Money(fen) => format!("{:.2}", fen.yuan()),
            Self::Count(count) => count.to_string(),
            Self::Words(words) => words.clone(),
        }
    }
}

/// More pieces than any shop has.
const MOST_PIECES: i64 = 100_000_000;
/// Letters of a material, a supplier, an owner.
const LONGEST: usize = 60;

/// Reads a cell; none where it is blank. Amounts are the shop's, in its currency.
pub(super) fn value(column: GoodsColumn, text: &str, currency: &str) -> Result<Option<Value>, &'static str> {
    let told = |cell: Cell<Value>, wrong| match cell {
        Cell::Blank => Ok(None),
        Cell::Is(value) => Ok(Some(value)),
        Cell::Unreadable => Err(wrong),
    };
    match column {
        GoodsColumn::Cost => told(money(text, currency, 1), "goods_cost_unread"),
        GoodsColumn::Price => told(money(text, currency, 0), "goods_price_unread"),
        GoodsColumn::Stock => told(
            match values::count(text.trim_end_matches(['件', '个', '個', '双', '雙', '套'])) {
                Cell::Is(count) if (0..=MOST_PIECES).contains(&count) => Cell::Is(Value::Count(count)),
                Cell::Blank => Cell::Blank,
                _ => Cell::Unreadable,
            },
            "goods_stock_unread",
        ),
        GoodsColumn::Material | GoodsColumn::PictureOwner | GoodsColumn::Supplier => {
            match typed::line(values::bare(text), LONGEST) {
                Ok(words) => Ok(words.map(Value::Words)),
                Err(_) => Err("goods_words_long"),
            }
        }
    }
}

fn money(text: &str, currency: &str, least: i64) -> Cell<Value> {
    match crate::intake::money::read_in(text, Some(currency)) {
        Cell::Is(fen) if (least..=cost::MOST.0).contains(&fen.0) => Cell::Is(Value::Money(fen)),
        Cell::Blank => Cell::Blank,
        _ => Cell::Unreadable,
    }
}

impl TypedGoods {
    /// The cell of a column.
    pub(super) fn cell(&self, column: GoodsColumn) -> &str {
        match column {
            GoodsColumn::Cost => &self.cost,
            GoodsColumn::Price => &self.price,
            GoodsColumn::Stock => &self.stock,
            GoodsColumn::Material => &self.material,
            GoodsColumn::PictureOwner => &self.picture_owner,
            GoodsColumn::Supplier => &self.supplier,
        }
    }

    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        let keys = [&self.number, &self.sku_code, &self.sku_name, &self.title];
        let cells = GoodsColumn::ALL.map(|column| self.cell(column));
        keys.into_iter().all(|key| key.trim().is_empty()) && cells.into_iter().all(|cell| cell.trim().is_empty())
    }

    /// What its cells say, and what is wrong with those that say nothing.
    pub(super) fn told(&self, row: usize, currency: &str) -> (Vec<(GoodsColumn, Value)>, Vec<CellFault>) {
        let (mut told, mut faults) = (Vec::new(), Vec::new());
        if values::is_damaged(values::bare(&self.number)) {
            faults.push(CellFault { row, column: "number", code: "id_damaged" });
        }
        for column in GoodsColumn::ALL {
            match value(column, self.cell(column), currency) {
                Ok(value) => told.extend(value.map(|value| (column, value))),
                Err(code) => faults.push(CellFault { row, column: column.name(), code }),
            }
        }
        (told, faults)
    }
}
