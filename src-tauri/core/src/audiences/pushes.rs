//! What it cost to show goods to people: to an audience in the platform's own tool, and by paid search, side by side.
//!
//! The figures come from the platform's own page and are entered by hand; nothing here shows anything to anybody.

use pintui_store::{Day, Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AudienceRefused;
use crate::door::{Call, Command, Write};
use crate::shops;

/// The way in which goods are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PushWay {
    /// To people of an audience, by the platform's own tool.
    Audience,
    /// By paid search.
    Search,
}

/// Notes what showing goods has cost and brought, or removes such a note.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NotePush {
    /// A new entry.
    Add {
        /// Name of the shop.
        shop: String,
        /// The audience it was shown to.
        audience: Option<i64>,
        /// How.
        way: PushWay,
        /// On which day.
        on: Day,
        /// What it cost.
        cost_fen: Fen,
        /// How often it was clicked.
        clicks: i64,
        /// Orders that the platform counts to it.
        orders: i64,
    },
    /// An entry that was wrong.
    Remove {
        /// Its key.
        id: i64,
    },
}

impl Command for NotePush {
    type Answer = ();
}

const MOST: i64 = 100_000_000;

impl Write for NotePush {
    fn detail(&self) -> serde_json::Value {
        match self {
            Self::Add { shop, on, cost_fen, .. } => serde_json::json!({ "shop": shop, "on": on, "cost_fen": cost_fen }),
            Self::Remove { id } => serde_json::json!({ "removed": id }),
        }
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let (shop, audience, way, on, cost, clicks, orders) = match self {
            Self::Remove { id } => {
                return match tx.change("delete from pushes where id = ?1", [id])? {
                    0 => Err(AudienceRefused::PushUnknown { push: id }.into()),
                    _ => Ok(()),
                };
            }
            Self::Add { shop, audience, way, on, cost_fen, clicks, orders } => {
                (shops::must(tx, &shop)?.id, audience, way, on, cost_fen, clicks, orders)
            }
        };
        let counted = [cost.0, clicks, orders].iter().all(|value| (0..=MOST).contains(value));
        if !counted || orders > clicks || on > call.now.day() {
            return Err(AudienceRefused::PushWrong.into());
        }
        let own = "select 1 from audiences where id = ?1 and shop_id = ?2";
        if let Some(id) = audience {
            let known = tx.maybe(own, (id, shop), |_| Ok(()))?;
            known.ok_or(AudienceRefused::Unknown { audience: id })?;
        }
        let way = if way == PushWay::Search { "search" } else { "audience" };
        tx.change(
            include_str!("insert_push.sql"),
            named_params! { ":shop": shop, ":audience": audience, ":way": way, ":on": on, ":cost": cost, ":clicks": clicks, ":orders": orders },
        )?;
        Ok(())
    }
}

/// What showing goods has cost.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Pushed {
    /// To audiences.
    pub audience: PushSum,
    /// By paid search.
    pub search: PushSum,
    /// The entries, newest first.
    pub entries: Vec<Push>,
}

/// Sums of one way.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct PushSum {
    /// What it cost.
    pub cost_fen: Fen,
    /// Clicks.
    pub clicks: i64,
    /// Orders.
    pub orders: i64,
    /// What an order cost; none without orders.
    pub per_order_fen: Option<Fen>,
}

/// One entry.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Push {
    /// Its key.
    pub id: i64,
    /// Name of the audience, where there is one.
    pub audience: Option<String>,
    /// How.
    pub way: PushWay,
    /// On which day.
    pub on: Day,
    /// What it cost.
    pub cost_fen: Fen,
    /// Clicks.
    pub clicks: i64,
    /// Orders.
    pub orders: i64,
}

/// All that was noted for a shop.
pub(super) fn told(tx: &impl Reading, shop: i64) -> Result<Pushed> {
    let entries = tx.rows(include_str!("pushes.sql"), named_params! { ":shop": shop }, |row| {
        let way: String = row.get("way")?;
        Ok(Push {
            id: row.get("id")?,
            audience: row.get("audience")?,
            way: if way == "search" { PushWay::Search } else { PushWay::Audience },
            on: row.get("pushed_on")?,
            cost_fen: row.get("cost_fen")?,
            clicks: row.get("clicks")?,
            orders: row.get("orders")?,
        })
    })?;
    let sum = |way: PushWay| {
        let mut sum = PushSum::default();
        for push in entries.iter().filter(|push| push.way == way) {
            sum.cost_fen += push.cost_fen;
            sum.clicks += push.clicks;
            sum.orders += push.orders;
        }
        sum.per_order_fen = (sum.orders > 0).then(|| Fen(sum.cost_fen.0 / sum.orders));
        sum
    };
    Ok(Pushed { audience: sum(PushWay::Audience), search: sum(PushWay::Search), entries })
}
