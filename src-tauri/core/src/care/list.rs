//! The list of care: who is due, who was asked, who is left out and why; and the message that one buyer gets.

use pintui_store::{At, Reading, Result, Tx};
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
        message(tx, call, (&rules, &shop), order)
    }
}

/// The message to one buyer, signed by whoever has signed in, else by the contact of the rules.
///
/// # Errors
/// Only what the book says.
pub fn message(
    tx: &impl Reading,
    call: &Call<'_>,
    (rules, shop): (&CareRules, &Shop),
    order: &CareRow,
) -> Result<CareText> {
    let signed = call.who.signed().map(|signed| signed.person.name.clone());
    let nth: Option<i64> = match rules.template.contains("{nth}") {
        true => tx.maybe(include_str!("nth.sql"), [order.order_id], |row| row.get("nth"))?.flatten(),
        false => None,
    };
    Ok(fill(&rules.template, |field| match field {
        "product" => order.product.clone(),
        "sku" => order.sku.clone(),
        "days" => Some((order.hours / 24).max(1).to_string()),
        "signed" => Some(order.signed_at.day().0.format("%-m-%-d").to_string()),
        "nth" => nth.map(|nth| nth.to_string()),
        "tail" => Some(tail(&order.order_no)),
        "clerk" => signed.clone().or_else(|| Some(rules.contact.clone())),
        "contact" => Some(rules.contact.clone()),
        "shop" => Some(shop.name.clone()),
        "guide" => order.guide.clone(),
        "hours" => Some(format!("{}:00–{}:00", rules.service_from, rules.service_to)),
        _ => None,
    }))
}

fn tail(number: &str) -> String {
    let signs: Vec<char> = number.chars().collect();
    signs[signs.len().saturating_sub(4)..].iter().collect()
}

/// All that are due now, each with its message.
///
/// # Errors
/// `care_field_empty` where a message has a field that nothing fills.
pub fn due_messages(tx: &Tx, call: &Call<'_>, shop: &Shop, only: &[i64]) -> Result<Vec<(CareRow, CareText)>> {
    let rules = rules(tx)?;
    let due = orders(tx, &rules, shop, call.now)?.into_iter().filter(|order| order.standing == Standing::Due);
    let chosen = due.filter(|order| only.is_empty() || only.contains(&order.order_id));
    let messages: Vec<(CareRow, CareText)> = chosen
        .map(|order| message(tx, call, (&rules, shop), &order).map(|text| (order, text)))
        .collect::<Result<_>>()?;
    if let Some(field) = messages.iter().find_map(|(_, text)| text.missing.first()) {
        return Err(CareRefused::CareFieldEmpty { field: field.clone() }.into());
    }
    Ok(messages)
}
