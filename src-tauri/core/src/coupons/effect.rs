//! What a campaign brought: how many came back, beside the buyers whom the lot left out at the same time.
//!
//! Everybody is judged so many days after his own coupon, or after the lot that left him out. Whoever was given a coupon
//! counts as such, used or not: only so are the two groups alike. Money is told beside them, and nothing is proven by it.

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::campaign::{Kept, of_shop};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::{MINIMUM, Rate};

/// Days after which each buyer is judged.
const DAYS: i64 = 30;

/// What a campaign brought.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CampaignEffect {
    /// Coupons used among those given, taken-back ones left out.
    pub used: Rate,
    /// What the used ones were worth.
    pub cost_fen: Fen,
    /// What the orders that used one came to.
    pub sales_fen: Fen,
    /// What of these was given back.
    pub refunded_fen: Fen,
    /// Orders that used one and came back.
    pub returned: Rate,
    /// What is left of these orders after goods, returns and coupons; none where the margin is not said.
    pub profit_fen: Option<Fen>,
    /// Days after which each buyer is judged.
    pub days: i64,
    /// Buyers left out by lot, and beside them those given a coupon: who bought again.
    pub again: Comparison,
    /// Of their further orders: how many came back.
    pub came_back: Comparison,
    /// Further sales of a hundred buyers, refunds left out.
    pub per_hundred: [Fen; 2],
    /// What is left of these after goods and coupons; none where the margin is not said.
    pub profit_per_hundred: Option<[Fen; 2]>,
    /// Buyers of both groups that are still too young.
    pub young: i64,
}

/// The last campaign, to learn from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LastCampaign {
    /// Its name.
    pub name: String,
    /// Days after which each buyer is judged.
    pub days: i64,
    /// Who bought again.
    pub again: Comparison,
}

#[derive(Default)]
struct Group {
    people: i64,
    young: i64,
    again: i64,
    orders: i64,
    returned: i64,
    sales: Fen,
    cost: Fen,
}

/// The effect of a campaign.
pub(super) fn of(tx: &impl Reading, kept: &Kept, margin: Option<i64>, now: At) -> Result<CampaignEffect> {
    let [without, with] = groups(tx, kept, now)?;
    let redeemed = tx.one(include_str!("redeemed.sql"), named_params! { ":campaign": kept.id }, |row| {
        Ok((
            Rate::of(row.get("used")?, row.get("given")?, MINIMUM),
            row.get::<_, Fen>("cost_fen")?,
            row.get::<_, Fen>("sales_fen")?,
            row.get::<_, Fen>("refunded_fen")?,
            Rate::of(row.get("returned")?, row.get("orders")?, MINIMUM),
        ))
    })?;
    let (used, cost_fen, sales_fen, refunded_fen, returned) = redeemed;
    // What was paid has the coupon off already: the goods cost their share of the price before it.
    let left = |sales: Fen, cost: Fen, margin: i64| Fen(sales.0 - (sales + cost).0 * (100 - margin) / 100);
    let hundred = |fen: Fen, group: &Group| Fen(fen.0 * 100 / group.people.max(1));
    let per = |group: &Group| hundred(group.sales, group);
    let profit = |group: &Group, margin: i64| hundred(left(group.sales, group.cost, margin), group);
    Ok(CampaignEffect {
        used,
        cost_fen,
        sales_fen,
        refunded_fen,
        returned,
        profit_fen: margin.map(|margin| left(sales_fen - refunded_fen, cost_fen, margin)),
        days: DAYS,
        again: again(&without, &with),
        came_back: compare(
            Counts { orders: without.orders, hits: without.returned },
            Counts { orders: with.orders, hits: with.returned },
            MINIMUM,
        ),
        per_hundred: [per(&without), per(&with)],
        profit_per_hundred: margin.map(|margin| [profit(&without, margin), profit(&with, margin)]),
        young: without.young + with.young,
    })
}

fn again(without: &Group, with: &Group) -> Comparison {
    let counts = |group: &Group| Counts { orders: group.people, hits: group.again };
    compare(counts(without), counts(with), MINIMUM)
}

fn groups(tx: &impl Reading, kept: &Kept, now: At) -> Result<[Group; 2]> {
    let until = At(now.0 - Duration::days(DAYS));
    let with = named_params! { ":campaign": kept.id, ":shop": kept.shop, ":until": until, ":days": DAYS };
    let rows = tx.rows(include_str!("bought_after.sql"), with, |row| {
        let group = Group {
            people: row.get("people")?,
            young: row.get("young")?,
            again: row.get("again")?,
            orders: row.get("orders")?,
            returned: row.get("returned")?,
            sales: row.get("sales_fen")?,
            cost: row.get("cost_fen")?,
        };
        Ok((row.get::<_, bool>("given")?, group))
    })?;
    let mut sides = [Group::default(), Group::default()];
    for (given, group) in rows {
        sides[usize::from(given)] = group;
    }
    Ok(sides)
}

/// The newest other campaign that has given anything long enough ago.
pub(super) fn last(tx: &impl Reading, shop: i64, but: Option<i64>, now: At) -> Result<Option<LastCampaign>> {
    for kept in of_shop(tx, shop)?.into_iter().filter(|kept| Some(kept.id) != but) {
        let [without, with] = groups(tx, &kept, now)?;
        if with.people > 0 {
            let again = again(&without, &with);
            return Ok(Some(LastCampaign { name: kept.campaign.name, days: DAYS, again }));
        }
    }
    Ok(None)
}

/// How many buyers of the shop order again within those days, whatever they are given.
pub(super) fn usual(tx: &impl Reading, shop: i64, now: At) -> Result<Rate> {
    let (from, until) = (now.day().plus(-DAYS - 90), now.day().plus(-DAYS));
    let with = named_params! { ":shop": shop, ":from": from, ":until": until, ":days": DAYS };
    tx.one(include_str!("usual.sql"), with, |row| Ok(Rate::of(row.get("again")?, row.get("orders")?, MINIMUM)))
}
