//! An entry of spending is kept, changed or taken away.

use pintui_store::{Fen, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SpendRefused;
use crate::callbacks::record::kept;
use crate::door::{Call, Command, Write};
use crate::month::Month;
use crate::shops;

/// For whom money was spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "SpendWhom")]
pub enum Whom {
    /// To find new customers.
    New,
    /// To look after old ones.
    Returning,
}

/// By which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "SpendChannel")]
pub enum Channel {
    /// Paid search of the platform.
    Search,
    /// An audience in the platform's official tool.
    Audience,
    /// Anything else: coupons, gifts, messages, hands.
    Other,
}

impl Whom {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Returning => "returning",
        }
    }
}

impl Channel {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Audience => "audience",
            Self::Other => "other",
        }
    }
}

/// What was spent in a month for one thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Spend {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// `YYYY-MM`.
    pub month: String,
    /// For whom.
    pub whom: Whom,
    /// By which way.
    pub channel: Channel,
    /// What it was, e.g. the name of the audience.
    pub name: String,
    /// How much.
    pub cost_fen: Fen,
    /// Clicks the platform counts, where it tells.
    pub clicks: Option<i64>,
    /// Orders the platform counts for it, where it tells.
    pub orders: Option<i64>,
}

/// Keeps an entry of spending.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveSpend {
    /// Name of the shop.
    pub shop: String,
    /// The entry.
    pub spend: Spend,
    /// Whether it goes instead.
    pub gone: bool,
}

impl Command for SaveSpend {
    type Answer = ();
}

/// A hundred million yuan in a month are a slip of the finger.
const MOST_FEN: i64 = 10_000_000_000;
const MOST_COUNT: i64 = 1_000_000_000;

impl Write for SaveSpend {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "spend": self.spend.id, "month": self.spend.month, "gone": self.gone })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = shops::must(tx, &self.shop)?.id;
        let Spend { id, month, whom, channel, name, cost_fen, clicks, orders } = self.spend;
        if let Some(id) = id {
            let known = tx.maybe("select 1 from spends where id = ?1 and shop_id = ?2", [id, shop], |_| Ok(()))?;
            known.ok_or(SpendRefused::SpendUnknown { spend: id })?;
            if self.gone {
                tx.change("delete from spends where id = ?1", [id])?;
                return Ok(());
            }
        }
        if Month::parse(&month)?.first > call.now.day() {
            return Err(SpendRefused::SpendMonthToCome { month }.into());
        }
        if !(0..=MOST_FEN).contains(&cost_fen.0) {
            return Err(SpendRefused::SpendCostWrong.into());
        }
        let wrong = |count: Option<i64>| count.is_some_and(|count| !(0..=MOST_COUNT).contains(&count));
        if wrong(clicks) || wrong(orders) || clicks.zip(orders).is_some_and(|(clicks, orders)| orders > clicks) {
            return Err(SpendRefused::SpendCountsWrong.into());
        }
        let name = kept(&name)?.unwrap_or_default();
        let with = named_params! {
            ":id": id, ":shop": shop, ":month": month, ":whom": whom.name(), ":channel": channel.name(), ":name": name,
            ":cost": cost_fen, ":clicks": clicks, ":orders": orders,
        };
        if tx.maybe(include_str!("same.sql"), &with[..6], |_| Ok(()))?.is_some() {
            return Err(SpendRefused::SpendTwice { name }.into());
        }
        tx.change(include_str!("keep.sql"), with)?;
        Ok(())
    }
}
