//! Spending by month with what a new and an old customer's order cost, and the ways of advertising side by side.

use pintui_store::{Fen, Reading, Result, Row, SqlError, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::save::{Channel, Spend, Whom};
use crate::again::frequency::{self, OldShare};
use crate::again::purchases;
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::MINIMUM;
use crate::shops;

/// What was spent, and what came of it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SpendSheet {
    /// Name of the shop.
    pub shop: String,
}

impl Command for SpendSheet {
    type Answer = Spends;
}

/// The answer of [`SpendSheet`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Spends {
    /// Month by month, the newest first, the last twelve.
    pub months: Vec<SpendMonth>,
    /// The entries, the newest month first.
    pub entries: Vec<Spend>,
    /// Paid search and audiences, all months together.
    pub ways: Vec<SpendWay>,
    /// Orders among clicks: paid search, and beside it audiences; none until both have clicks and orders.
    pub compared: Option<Comparison>,
}

/// A month's spending beside its orders.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SpendMonth {
    /// Orders of old and new customers.
    pub orders: OldShare,
    /// Spent to find new customers; none where nobody entered any.
    pub new_fen: Option<Fen>,
    /// Spent on old ones.
    pub returning_fen: Option<Fen>,
    /// What an order of a new customer cost; none without an order.
    pub per_new_fen: Option<Fen>,
    /// What an order of an old customer cost; none without an order.
    pub per_returning_fen: Option<Fen>,
}

/// A way of advertising.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SpendWay {
    /// Which.
    pub channel: Channel,
    /// All that was spent.
    pub cost_fen: Fen,
    /// Clicks the platform counts.
    pub clicks: Option<i64>,
    /// Orders the platform counts.
    pub orders: Option<i64>,
    /// What a click cost; of entries that tell them.
    pub per_click_fen: Option<Fen>,
    /// What an order cost; of entries that tell them, none without an order.
    pub per_order_fen: Option<Fen>,
}

const MONTHS: usize = 12;

impl Read for SpendSheet {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Spends> {
        let shop = shops::must(tx, &self.shop)?.id;
        let entries = tx.rows(include_str!("all.sql"), named_params! { ":shop": shop }, spend_of)?;
        let mut orders = frequency::months(&purchases::read(tx, shop)?);
        for entry in &entries {
            if orders.iter().all(|month| month.month != entry.month) {
                orders.push(OldShare { month: entry.month.clone(), ..OldShare::default() });
            }
        }
        orders.sort_by(|one, other| other.month.cmp(&one.month));
        orders.truncate(MONTHS);
        let months = orders.into_iter().map(|orders| month(orders, &entries)).collect();
        let ways = [Channel::Search, Channel::Audience].map(|channel| way(channel, &entries));
        let [search, audience] = [Channel::Search, Channel::Audience].map(|channel| counts(channel, &entries));
        let compared = (search.orders > 0 && audience.orders > 0).then(|| compare(search, audience, MINIMUM));
        Ok(Spends { months, ways: ways.into_iter().filter(|way| way.cost_fen.0 > 0).collect(), compared, entries })
    }
}

fn month(orders: OldShare, entries: &[Spend]) -> SpendMonth {
    let spent = |whom: Whom| {
        let mut own = entries.iter().filter(|one| one.month == orders.month && one.whom == whom).peekable();
        own.peek().is_some().then(|| own.map(|one| one.cost_fen).sum::<Fen>())
    };
    let (new_fen, returning_fen) = (spent(Whom::New), spent(Whom::Returning));
    SpendMonth {
        per_new_fen: new_fen.and_then(|fen| each(fen, orders.new_orders, 1)),
        per_returning_fen: returning_fen.and_then(|fen| each(fen, orders.old.hits, 1)),
        new_fen,
        returning_fen,
        orders,
    }
}

fn way(channel: Channel, entries: &[Spend]) -> SpendWay {
    let own: Vec<&Spend> = entries.iter().filter(|one| one.channel == channel).collect();
    let told = |count: fn(&Spend) -> Option<i64>| {
        let known: Vec<(i64, Fen)> = own.iter().filter_map(|one| Some((count(one)?, one.cost_fen))).collect();
        let sum = known.iter().map(|one| one.0).sum::<i64>();
        (!known.is_empty()).then(|| (sum, known.iter().map(|one| one.1).sum::<Fen>()))
    };
    let (clicks, orders) = (told(|one| one.clicks), told(|one| one.orders));
    SpendWay {
        channel,
        cost_fen: own.iter().map(|one| one.cost_fen).sum(),
        clicks: clicks.map(|told| told.0),
        orders: orders.map(|told| told.0),
        per_click_fen: clicks.and_then(|(clicks, fen)| each(fen, clicks, 1)),
        per_order_fen: orders.and_then(|(orders, fen)| each(fen, orders, 1)),
    }
}

/// Orders among clicks, of entries that tell both.
fn counts(channel: Channel, entries: &[Spend]) -> Counts {
    let both = entries.iter().filter(|one| one.channel == channel).filter_map(|one| one.clicks.zip(one.orders));
    both.fold(Counts::default(), |sum, (clicks, orders)| Counts {
        orders: sum.orders + clicks,
        hits: sum.hits + orders,
    })
}

fn each(fen: Fen, among: i64, minimum: i64) -> Option<Fen> {
    (among >= minimum).then(|| Fen((fen.0 + among / 2) / among))
}

fn spend_of(row: &Row<'_>) -> std::result::Result<Spend, SqlError> {
    let (whom, channel): (String, String) = (row.get("whom")?, row.get("channel")?);
    Ok(Spend {
        id: row.get("id")?,
        month: row.get("month")?,
        whom: if whom == "new" { Whom::New } else { Whom::Returning },
        channel: match channel.as_str() {
            "search" => Channel::Search,
            "audience" => Channel::Audience,
            _ => Channel::Other,
        },
        name: row.get("name")?,
        cost_fen: row.get("cost_fen")?,
        clicks: row.get("clicks")?,
        orders: row.get("orders")?,
    })
}
