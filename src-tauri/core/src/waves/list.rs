//! The waves of a shop, a line for each: its orders, how far they are sent, what came back, what it lost and cost.

use pintui_store::{At, Day, Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::counted::What;
use super::told::{self, Told};
use crate::checks::gifts::rules::NamedProduct;
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::insight::{reach, today};
use crate::platforms::rules::{self, Rule, RuleChoice};
use crate::shops::{self, Shop};

/// The waves of a shop, the newest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WaveList {
    /// Name of the shop.
    pub shop: String,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
}

impl Command for WaveList {
    type Answer = Waves;
}

/// The answer of [`WaveList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Waves {
    /// The rule's id.
    pub rule: String,
    /// The rules that can be chosen.
    pub rules: Vec<RuleChoice>,
    /// Orders a rate needs.
    pub minimum: i64,
    /// The newest moment found in imported files.
    pub data_until: Option<At>,
    /// A line for each wave.
    pub waves: Vec<Wave>,
}

/// A wave as one line, as the book knows it now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Wave {
    /// Key inside the book.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// First day of payment.
    pub first_on: Day,
    /// Last day of payment.
    pub last_on: Day,
    /// Its products.
    pub products: Vec<NamedProduct>,
    /// Its orders.
    pub orders: i64,
    /// Orders with its goods that belong to a wave defined before.
    pub elsewhere: i64,
    /// Orders sent among those that were not closed before.
    pub sent: Rate,
    /// Orders that still are to be sent.
    pub waiting: i64,
    /// Orders closed before they were sent.
    pub cancelled: i64,
    /// Orders with any case, among those with the rule's basis date.
    pub returned: Rate,
    /// Quality orders among the same.
    pub quality: Rate,
    /// Cases in which money went back.
    pub refunds: i64,
    /// How much.
    pub refunded_fen: Fen,
    /// In how many of them nothing tells how much.
    pub refunds_untold: i64,
    /// Orders to which the ledger gave something.
    pub given: i64,
    /// How much, without what went back in a case as well.
    pub given_fen: Fen,
    /// Both together.
    pub loss_fen: Fen,
    /// What the goods cost as far as it is noted; none where it is of no order.
    pub cost_fen: Option<Fen>,
    /// Orders with goods whose cost nobody has noted.
    pub uncosted: i64,
}

impl Read for WaveList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Waves> {
        let (shop, rule) = meant(tx, &self.shop, self.rule.as_deref())?;
        let waves = told::all(tx, shop.id)?;
        Ok(Waves {
            rule: rule.id.clone(),
            rules: rules::choices(&shop.platform, reach::last_day_of(tx, &shop, call)?),
            minimum: rule.minimum,
            data_until: reach::data_until(tx, &shop)?,
            waves: waves.iter().map(|wave| line(wave, rule)).collect(),
        })
    }
}

/// The shop and the rule that are meant.
pub(super) fn meant(tx: &Tx, shop: &str, rule: Option<&str>) -> Result<(Shop, &'static Rule)> {
    let shop = shops::must(tx, shop)?;
    let rule = match rule {
        Some(id) => rules::find(&shop.platform, id)?,
        None => today::usual(tx, &shop)?,
    };
    Ok((shop, rule))
}

/// A wave as one line under a rule.
pub(super) fn line(wave: &Told, rule: &Rule) -> Wave {
    let count = |what: What| wave.list(&what, rule.basis).len() as i64;
    let rate = |hits, orders| Rate::of(hits, orders, rule.minimum);
    let (orders, cancelled, judged) = (count(What::Orders), count(What::Cancelled), count(What::Judged));
    let cases = || wave.orders.iter().flat_map(|order| &order.cases);
    let refunded_fen = cases().map(|case| case.refunded_fen).sum::<Fen>();
    let twice_fen = cases().map(|case| case.twice_fen).sum::<Fen>();
    let given_fen = wave.orders.iter().map(|order| order.given_fen).sum::<Fen>() - twice_fen;
    let cost_fen = wave.orders.iter().map(|order| order.cost_fen).sum::<Fen>();
    Wave {
        id: wave.id,
        name: wave.name.clone(),
        first_on: wave.days[0],
        last_on: wave.days[1],
        products: wave.products.clone(),
        orders,
        elsewhere: count(What::Elsewhere),
        sent: rate(count(What::Sent), orders - cancelled),
        waiting: count(What::Waiting),
        cancelled,
        returned: rate(count(What::Returned), judged),
        quality: rate(count(What::Quality), judged),
        refunds: count(What::Refunds),
        refunded_fen,
        refunds_untold: cases().filter(|case| case.untold).count() as i64,
        given: count(What::Given),
        given_fen,
        loss_fen: refunded_fen + given_fen,
        cost_fen: (cost_fen > Fen(0)).then_some(cost_fen),
        uncosted: count(What::Uncosted),
    }
}
