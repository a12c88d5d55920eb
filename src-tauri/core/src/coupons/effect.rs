//! What a campaign brought: how many came back, beside the buyers whom the lot left out at the same time.
//!
//! Everybody is judged so many days after his own coupon, or after the lot that left him out. Whoever was given a coupon
//! counts as such, used or not: only so are the two groups alike. Money is told beside them, and nothing is proven by it.
//!
//! Where a campaign asks for a sum, buyers just under it stand beside those just over it as well. Nobody drew them by lot:
//! they spent less from the start, and no other condition was looked at. Both begin at the moment on which it gives.

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, ToSql, named_params};
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
    /// What the used ones have really cost: goods that came back cost nothing.
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
    /// Buyers left out by lot, and beside them those given a coupon.
    pub lot: Beside,
    /// Buyers whose order was just under what the campaign asks for, and beside them those just over it who were given a
    /// coupon; none where it asks for no sum.
    pub near: Option<Near>,
}

/// Buyers without a coupon, and beside them those given one.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CouponBeside")]
pub struct Beside {
    /// Who bought again.
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

/// Two groups around the sum that a campaign asks for. They were not drawn by lot.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "CouponNear")]
pub struct Near {
    /// Those under it paid at least so much …
    pub low_fen: Fen,
    /// … and less than this, the campaign's sum; those over it paid at least this …
    pub least_fen: Fen,
    /// … and less than so much.
    pub high_fen: Fen,
    /// The two groups.
    pub beside: Beside,
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

/// How far around a campaign's sum buyers are alike: a fifth of it.
const NEAR_PERCENT: i64 = 20;

/// The effect of a campaign.
pub(super) fn of(tx: &impl Reading, kept: &Kept, margin: Option<i64>, now: At) -> Result<CampaignEffect> {
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
    Ok(CampaignEffect {
        used,
        cost_fen,
        sales_fen,
        refunded_fen,
        returned,
        profit_fen: margin.map(|margin| left(sales_fen - refunded_fen, cost_fen, margin)),
        days: DAYS,
        lot: beside(&groups(tx, kept, &drawn(tx, kept)?, now)?, margin),
        near: near(tx, kept, margin, now)?,
    })
}

/// What a campaign has cost, and how many of its buyers' further orders came back beside those the lot left out.
pub struct Tested {
    /// Its name.
    pub name: String,
    /// Coupons that were given and not taken back.
    pub given: i64,
    /// What the used ones have really cost.
    pub cost_fen: Fen,
    /// Further orders that came back: of buyers left out, and beside them of those given one.
    pub came_back: Comparison,
}

/// All campaigns of a shop that have given anything, the newest first.
pub fn tested(tx: &impl Reading, shop: i64, now: At) -> Result<Vec<Tested>> {
    let mut tested = Vec::new();
    for kept in of_shop(tx, shop)? {
        let effect = of(tx, &kept, None, now)?;
        if effect.used.orders > 0 {
            let CampaignEffect { used, cost_fen, lot, .. } = effect;
            let name = kept.campaign.name;
            tested.push(Tested { name, given: used.orders, cost_fen, came_back: lot.came_back });
        }
    }
    Ok(tested)
}

/// What was paid has the coupon off already: the goods cost their share of the price before it.
fn left(sales: Fen, cost: Fen, margin: i64) -> Fen {
    Fen(sales.0 - (sales + cost).0 * (100 - margin) / 100)
}

fn beside([without, with]: &[Group; 2], margin: Option<i64>) -> Beside {
    let hundred = |fen: Fen, group: &Group| Fen(fen.0 * 100 / group.people.max(1));
    let per = |group: &Group| hundred(group.sales, group);
    let profit = |group: &Group, margin: i64| hundred(left(group.sales, group.cost, margin), group);
    let returned = |group: &Group| Counts { orders: group.orders, hits: group.returned };
    Beside {
        again: again(without, with),
        came_back: compare(returned(without), returned(with), MINIMUM),
        per_hundred: [per(without), per(with)],
        profit_per_hundred: margin.map(|margin| [profit(without, margin), profit(with, margin)]),
        young: without.young + with.young,
    }
}

fn again(without: &Group, with: &Group) -> Comparison {
    let counts = |group: &Group| Counts { orders: group.people, hits: group.again };
    compare(counts(without), counts(with), MINIMUM)
}

/// Buyers with the moment their time begins, and whether they were given a coupon, as JSON.
fn buyers(tx: &impl Reading, sql: &str, with: &[(&str, &dyn ToSql)]) -> Result<String> {
    let rows: Vec<(String, At, bool)> =
        tx.rows(sql, with, |row| Ok((row.get("buyer")?, row.get("at")?, row.get("given")?)))?;
    let rows: Vec<_> = rows.into_iter().map(|(buyer, at, given)| (buyer, at.text(), i64::from(given))).collect();
    Ok(serde_json::json!(rows).to_string())
}

fn drawn(tx: &impl Reading, kept: &Kept) -> Result<String> {
    buyers(tx, include_str!("both_groups.sql"), named_params! { ":campaign": kept.id })
}

fn near(tx: &impl Reading, kept: &Kept, margin: Option<i64>, now: At) -> Result<Option<Near>> {
    let Some(least) = kept.campaign.order_least_fen.filter(|least| least.0 > 0) else { return Ok(None) };
    let [low_fen, high_fen] = [100 - NEAR_PERCENT, 100 + NEAR_PERCENT].map(|percent| Fen(least.0 * percent / 100));
    let with = named_params! {
        ":campaign": kept.id, ":shop": kept.shop, ":low": low_fen, ":least": least, ":high": high_fen,
        ":moment": kept.campaign.moment.name(), ":after": kept.campaign.after_days,
    };
    let everybody = buyers(tx, include_str!("near.sql"), with)?;
    let beside = beside(&groups(tx, kept, &everybody, now)?, margin);
    Ok(Some(Near { low_fen, least_fen: least, high_fen, beside }))
}

/// Those without a coupon and those given one, with what they bought afterwards.
fn groups(tx: &impl Reading, kept: &Kept, everybody: &str, now: At) -> Result<[Group; 2]> {
    let until = At(now.0 - Duration::days(DAYS));
    let with = named_params! {
        ":everybody": everybody, ":campaign": kept.id, ":shop": kept.shop, ":until": until, ":days": DAYS,
    };
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
        let [without, with] = groups(tx, &kept, &drawn(tx, &kept)?, now)?;
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
