//! What a rule does before it is kept: how many orders it would have met, and a try on a real one.

use pintui_store::{Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rules::{self, GiftRule, accepted};
use super::{Conditions, GiftDue, GiftRefused, said_by};
use crate::checks::parcel;
use crate::door::{Call, Command, Read};
use crate::shops;

const LATELY_DAYS: i64 = 30;
const EXAMPLES: usize = 5;

/// Counts the orders of the last 30 days that a rule applies to.
#[derive(Deserialize, TS)]
pub struct GiftRuleEffect {
    /// Name of the shop.
    pub shop: String,
    /// The rule, kept or not.
    pub rule: GiftRule,
}

impl Command for GiftRuleEffect {
    type Answer = GiftEffect;
}

/// How many orders a rule meets.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GiftEffect {
    /// Orders it applies to.
    pub orders: i64,
    /// Orders paid in those days.
    pub of: i64,
    /// Some of them, newest first, to try it on.
    pub examples: Vec<ExampleOrder>,
}

/// An order to try a rule on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExampleOrder {
    /// Key of the order.
    pub order_id: i64,
    /// The platform's order number.
    pub order_no: String,
}

impl Read for GiftRuleEffect {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<GiftEffect> {
        let shop = shops::must(tx, &self.shop)?;
        let elsewhere = self.rule.shop.as_ref().is_some_and(|name| *name != shop.name);
        let since = call.now.day().plus(1 - LATELY_DAYS);
        let of: i64 = tx.one(include_str!("lately_paid.sql"), (shop.id, since), |row| row.get("orders"))?;
        if elsewhere {
            return Ok(GiftEffect { orders: 0, of, examples: Vec::new() });
        }
        let conditions = self.rule.conditions(shop.id);
        let mut with = conditions.params();
        with.push((":since", &since));
        let sql =
            concat!("select id from (", include_str!("applies.sql"), " and orders.paid_at >= :since) order by id desc");
        let met: Vec<i64> = tx.rows(sql, with.as_slice(), |row| row.get("id"))?;
        let examples = met.iter().take(EXAMPLES).map(|id| {
            tx.one("select order_no from orders where id = ?1", [id], |row| {
                Ok(ExampleOrder { order_id: *id, order_no: row.get("order_no")? })
            })
        });
        Ok(GiftEffect { orders: met.len() as i64, of, examples: examples.collect::<Result<_>>()? })
    }
}

/// Says which gifts a real order would get, with a rule that is not kept yet.
#[derive(Deserialize, TS)]
pub struct TryGiftRules {
    /// Name of the shop at this desk; all shops are searched, this one first.
    pub shop: String,
    /// A tracking or order number.
    pub scanned: String,
    /// The rule being written; it counts instead of its kept form.
    pub rule: Option<GiftRule>,
}

impl Command for TryGiftRules {
    type Answer = GiftsTried;
}

/// What an order would get.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GiftsTried {
    /// Key of the order.
    pub order_id: i64,
    /// The platform's order number.
    pub order_no: String,
    /// The gifts, as the station would list them.
    pub gifts: Vec<GiftDue>,
    /// The conditions of the rule being written, each by itself.
    pub conditions: Vec<GiftCondition>,
}

/// One condition; its text is the locale key `gifts.condition.<condition>`.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GiftCondition {
    /// Its name.
    pub condition: String,
    /// Whether this order meets it.
    pub holds: bool,
}

impl Read for TryGiftRules {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<GiftsTried> {
        let shop = shops::must(tx, &self.shop)?;
        let id = parcel::find(tx, &self.scanned, Some(&shop))?.ok_or(GiftRefused::OrderUnknown)?;
        let order = parcel::facts(tx, id)?.ok_or(GiftRefused::OrderUnknown)?;
        let mut all = rules::of_shop(tx, order.shop_id)?;
        let mut conditions = Vec::new();
        if let Some(rule) = self.rule {
            let rule = GiftRule { active: true, ..accepted(tx, rule)? };
            conditions = one_by_one(tx, &rule, order.shop_id, id)?;
            all.retain(|kept| kept.id != rule.id);
            if conditions.iter().all(|asked| asked.condition != "shop" || asked.holds) {
                all.push(rule);
            }
        }
        let gifts = said_by(tx, &all, order.shop_id, id)?.due;
        let order_no = tx.one("select order_no from orders where id = ?1", [id], |row| row.get("order_no"))?;
        Ok(GiftsTried { order_id: id, order_no, gifts, conditions })
    }
}

fn one_by_one(tx: &impl Reading, rule: &GiftRule, shop: i64, order: i64) -> Result<Vec<GiftCondition>> {
    let of_rule = rule.conditions(shop);
    let none = Conditions::default;
    let products = of_rule.products.clone();
    let alone = [
        ("from_on", of_rule.from_on.map(|day| Conditions { from_on: Some(day), ..none() })),
        ("until_on", of_rule.until_on.map(|day| Conditions { until_on: Some(day), ..none() })),
        ("products", products.clone().map(|keys| Conditions { products: Some(keys), ..none() })),
        ("at_least_fen", of_rule.at_least_fen.map(|fen| Conditions { at_least_fen: Some(fen), ..none() })),
        (
            "at_least_pieces",
            of_rule.at_least_pieces.map(|pieces| Conditions { at_least_pieces: Some(pieces), products, ..none() }),
        ),
        ("nth_order", of_rule.nth_order.map(|nth| Conditions { nth_order: Some(nth), ..none() })),
        ("remark_word", of_rule.remark_word.map(|word| Conditions { remark_word: Some(word), ..none() })),
        ("member_level", of_rule.member_level.map(|level| Conditions { member_level: Some(level), ..none() })),
    ];
    let mut asked = Vec::new();
    if let Some(name) = &rule.shop {
        asked.push(GiftCondition { condition: "shop".to_owned(), holds: shops::must(tx, name)?.id == shop });
    }
    for (condition, conditions) in alone {
        if let Some(conditions) = conditions {
            asked.push(GiftCondition { condition: condition.to_owned(), holds: conditions.meets(tx, order)? });
        }
    }
    Ok(asked)
}
