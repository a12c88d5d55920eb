//! The list of care: who is due, who was asked, who is left out and why; and the message that one buyer gets.

use pintui_store::{At, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use super::due::{CareRow, Standing, orders};
use super::rules::{CareRules, rules};
use super::words::{CareText, fill};
use crate::door::{Call, Command, Read};
use crate::shops::{self, Shop};

/// Orders of one standing.
#[derive(Deserialize, TS)]
pub struct CareList {
    /// Name of the shop.
    pub shop: String,
    /// Which.
    pub standing: Standing,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CareList {
    type Answer = CareDesk;
}

/// The answer of [`CareList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CareDesk {
    /// How many stand how, causes of being left out among them; those that nobody has are left out.
    pub counts: Vec<StandingCount>,
    /// How many have the standing that was asked for.
    pub total: i64,
    /// One page of them, signed for longest ago first.
    pub rows: Vec<CareRow>,
    /// Until when nobody is written to, where it is such a time.
    pub quiet_until: Option<At>,
    /// The rules.
    pub rules: CareRules,
}

/// How many orders stand so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StandingCount {
    /// How.
    pub standing: Standing,
    /// How many.
    pub orders: i64,
    /// Whether it is a cause for which nobody is asked.
    pub left_out: bool,
}

const PAGE: i64 = 200;

impl Read for CareList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CareDesk> {
        let shop = shops::must(tx, &self.shop)?;
        let rules = rules(tx)?;
        let all = orders(tx, &rules, &shop, call.now)?;
        let shown = [Standing::Due, Standing::Waiting, Standing::Answered, Standing::NotYet];
        let count = |standing| StandingCount {
            standing,
            orders: all.iter().filter(|order| order.standing == standing).count() as i64,
            left_out: Standing::LEFT_OUT.contains(&standing),
        };
        let left_out = Standing::LEFT_OUT.map(count).into_iter().filter(|count| count.orders > 0);
        let counts: Vec<_> = shown.map(count).into_iter().chain(left_out).collect();
        let total = all.iter().filter(|order| order.standing == self.standing).count() as i64;
        let [skip, limit] = [self.skip, self.limit.min(PAGE)].map(|count| usize::try_from(count).unwrap_or(0));
        let rows = all.into_iter().filter(|order| order.standing == self.standing).skip(skip).take(limit).collect();
        Ok(CareDesk { counts, total, rows, quiet_until: rules.quiet_until(call.now), rules })
    }
}

/// What the buyer of an order would read.
#[derive(Deserialize, TS)]
pub struct CarePreview {
    /// Name of the shop.
    pub shop: String,
    /// Key of the order.
    pub order_id: i64,
}

impl Command for CarePreview {
    type Answer = CareText;
}

impl Read for CarePreview {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CareText> {
        let shop = shops::must(tx, &self.shop)?;
        let rules = rules(tx)?;
        let all = orders(tx, &rules, &shop, call.now)?;
        let order = all.iter().find(|order| order.order_id == self.order_id);
        let order = order.ok_or(CareRefused::CareOrderUnknown { order: self.order_id })?;
        Ok(message(&rules, &shop, order))
    }
}

/// The message to one buyer.
pub fn message(rules: &CareRules, shop: &Shop, order: &CareRow) -> CareText {
    fill(&rules.template, |field| match field {
        "product" => order.product.clone(),
        "days" => Some((order.hours / 24).max(1).to_string()),
        "contact" => Some(rules.contact.clone()),
        "shop" => Some(shop.name.clone()),
        "guide" => order.guide.clone(),
        "hours" => Some(format!("{}:00–{}:00", rules.service_from, rules.service_to)),
        _ => None,
    })
}

/// All that are due now, each with its message.
///
/// # Errors
/// `care_field_empty` where a message has a field that nothing fills.
pub fn due_messages(tx: &Tx, shop: &Shop, only: &[i64], now: At) -> Result<Vec<(CareRow, CareText)>> {
    let rules = rules(tx)?;
    let due = orders(tx, &rules, shop, now)?.into_iter().filter(|order| order.standing == Standing::Due);
    let chosen = due.filter(|order| only.is_empty() || only.contains(&order.order_id));
    let messages: Vec<_> = chosen.map(|order| (message(&rules, shop, &order), order)).collect();
    if let Some(field) = messages.iter().find_map(|(text, _)| text.missing.first()) {
        return Err(CareRefused::CareFieldEmpty { field: field.clone() }.into());
    }
    Ok(messages.into_iter().map(|(text, order)| (order, text)).collect())
}
