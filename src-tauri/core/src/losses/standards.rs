//! How much loss is usual: by kind of goods, way of transport and season. A missing cell takes the next wider one.

use chrono::Datelike;
use pintui_store::{Day, Reading, Result, Row, SqlError, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{LossRefused, versions};
use crate::cases::work;
use crate::dispositions::hand;
use crate::door::{Call, Command, Write};
use crate::named::named;
use crate::shops;

named! {
    /// A season of the year, by the month.
    Season {
        /// March to May.
        Spring = "spring",
        /// June to August.
        Summer = "summer",
        /// September to November.
        Autumn = "autumn",
        /// December to February.
        Winter = "winter",
    }
}

impl Season {
    /// The one a day lies in.
    pub fn on(day: Day) -> Self {
        match day.0.month() {
            3..=5 => Self::Spring,
            6..=8 => Self::Summer,
            9..=11 => Self::Autumn,
            _ => Self::Winter,
        }
    }
}

/// Which parcels: a kind of goods, a way of transport, a season; each none: all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(rename = "LossCell")]
pub struct Cell {
    /// Kind of goods, one of the checklists' categories.
    pub category: Option<String>,
    /// Who carries.
    pub carrier: Option<String>,
    /// When it was paid for.
    pub season: Option<Season>,
}

/// A standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LossStandard")]
pub struct Standard {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// Which parcels it is for.
    pub cell: Cell,
    /// So many of them may be lost, in hundredths of a percent.
    pub share: i64,
}

named! {
    /// A dimension in which a wider standard was taken.
    #[ts(rename = "LossWidened")]
    Widened {
        /// For all kinds of goods.
        Category = "category",
        /// For all ways of transport.
        Carrier = "carrier",
        /// For the whole year.
        Season = "season",
    }
}

impl Standard {
    /// Whether it is for these parcels; how narrow it is: goods weigh most, then the way, then the season.
    fn fit(&self, cell: &Cell) -> Option<u8> {
        fn one<T: PartialEq>(own: &Option<T>, of: &Option<T>, weight: u8) -> Option<u8> {
            match own {
                None => Some(0),
                own if own == of => Some(weight),
                _ => None,
            }
        }
        let own = &self.cell;
        let goods = one(&own.category, &cell.category, 4)?;
        Some(goods + one(&own.carrier, &cell.carrier, 2)? + one(&own.season, &cell.season, 1)?)
    }

    /// In which dimensions it is wider than these parcels.
    pub fn widened(&self, cell: &Cell) -> Vec<Widened> {
        let wider = [
            (Widened::Category, self.cell.category.is_none() && cell.category.is_some()),
            (Widened::Carrier, self.cell.carrier.is_none() && cell.carrier.is_some()),
            (Widened::Season, self.cell.season.is_none() && cell.season.is_some()),
        ];
        wider.into_iter().filter_map(|(dimension, wider)| wider.then_some(dimension)).collect()
    }

    /// As a share.
    pub fn rate(&self) -> f64 {
        self.share as f64 / 10_000.0
    }
}

/// The narrowest standard for these parcels; none where there is not even one for all.
pub fn narrowest<'a>(standards: &'a [Standard], cell: &Cell) -> Option<&'a Standard> {
    standards.iter().filter_map(|one| Some((one.fit(cell)?, one))).max_by_key(|(fit, _)| *fit).map(|(_, one)| one)
}

/// The standards of a shop, the widest first.
pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Standard>> {
    tx.rows(include_str!("standards.sql"), [shop], standard_of)
}

fn standard_of(row: &Row<'_>) -> std::result::Result<Standard, SqlError> {
    let named = |column| row.get(column).map(|name: String| Some(name).filter(|name| !name.is_empty()));
    let season = named("season")?.map(|_| Season::of(row, "season")).transpose()?;
    Ok(Standard {
        id: row.get("id")?,
        cell: Cell { category: named("category")?, carrier: named("carrier")?, season },
        share: row.get("share")?,
    })
}

/// Sets how much loss is usual for some parcels; what was set for them before goes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetLossStandard {
    /// Name of the shop.
    pub shop: String,
    /// The standard.
    pub standard: Standard,
    /// Who sets it.
    pub by: String,
}

impl Command for SetLossStandard {
    type Answer = ();
}

const WHOLE: i64 = 10_000;
const LONGEST_NAME: usize = 40;

impl Write for SetLossStandard {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "season": self.standard.cell.season, "share": self.standard.share })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?.id;
        let Standard { id, cell, share } = self.standard;
        if !(1..WHOLE).contains(&share) {
            return Err(LossRefused::StandardShareWrong.into());
        }
        let name = |typed: Option<String>| work::line(&typed.unwrap_or_default(), LONGEST_NAME);
        let cell = Cell { category: name(cell.category)?, carrier: name(cell.carrier)?, season: cell.season };
        if let Some(id) = id {
            let before = of_shop(&*tx, shop)?.into_iter().find(|one| one.id == Some(id));
            let before = before.ok_or(LossRefused::StandardUnknown { standard: id })?.cell;
            tx.change("delete from loss_standards where id = ?1", [id])?;
            if before != cell {
                versions::note(tx, shop, &before, None, (call.now.day(), &by))?;
            }
        }
        tx.change(
            include_str!("set_standard.sql"),
            named_params! {
                ":shop": shop, ":category": cell.category.as_deref().unwrap_or_default(),
                ":carrier": cell.carrier.as_deref().unwrap_or_default(), ":season": cell.season.map_or("", Season::name), ":share": share, ":by": by, ":at": call.now,
            },
        )?;
        versions::note(tx, shop, &cell, Some(share), (call.now.day(), &by))
    }
}

/// Takes a standard away; the next wider one holds instead.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveLossStandard {
    /// Key of the standard.
    pub standard: i64,
}

impl Command for RemoveLossStandard {
    type Answer = ();
}

impl Write for RemoveLossStandard {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "standard": self.standard })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let unknown = LossRefused::StandardUnknown { standard: self.standard };
        let sql = "select shop_id from loss_standards where id = ?1";
        let shop: i64 = tx.maybe(sql, [self.standard], |row| row.get(0))?.ok_or(unknown)?;
        let cell = of_shop(tx, shop)?.into_iter().find(|one| one.id == Some(self.standard)).map(|one| one.cell);
        tx.change("delete from loss_standards where id = ?1", [self.standard])?;
        versions::note(tx, shop, &cell.unwrap_or_default(), None, (call.now.day(), call.actor))
    }
}
