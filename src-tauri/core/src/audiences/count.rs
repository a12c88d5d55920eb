//! How many buyers a rule means, after each of its conditions; a few of them to look at.

use std::collections::{HashMap, HashSet};

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rule::{AudienceRule, Facts, Ordered, Part, facts};
use crate::door::{Call, Command, Read};
use crate::members::Ladder;
use crate::platforms;
use crate::shops;

/// Counts the buyers that a rule means, while it is being written.
#[derive(Deserialize, TS)]
pub struct AudienceCount {
    /// Name of the shop.
    pub shop: String,
    /// The rule.
    pub rule: AudienceRule,
}

impl Command for AudienceCount {
    type Answer = AudienceCounted;
}

/// The answer of [`AudienceCount`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct AudienceCounted {
    /// All buyers it was made from.
    pub all: i64,
    /// How many are left after each condition.
    pub steps: Vec<AudienceStep>,
    /// How many there are in the end.
    pub people: i64,
    /// Buyers who meet the rule and want no messages: they are in no list.
    pub opted_out: i64,
    /// Some of them, who spent most first.
    pub sample: Vec<AudienceMember>,
    /// What the platform's own tool takes.
    pub layout: platforms::layouts::AudienceLayout,
}

/// One condition and how many are left after it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AudienceStep {
    /// The condition.
    pub part: Part,
    /// Buyers left.
    pub people: i64,
    /// Buyers that it has left out.
    pub fewer: i64,
}

/// A buyer, known by an order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AudienceMember {
    /// Key of his newest order.
    pub order_id: i64,
    /// Its number.
    pub order_no: String,
    /// Orders that were paid.
    pub orders: i64,
    /// What they come to.
    pub spent_fen: Fen,
    /// When the last was paid.
    pub last_at: At,
}

const SAMPLE: usize = 8;

impl Read for AudienceCount {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<AudienceCounted> {
        let shop = shops::must(tx, &self.shop)?;
        self.rule.accepted()?;
        let Narrowed { all, steps, left, opted_out } = narrowed(tx, shop.id, &self.rule, call.now)?;
        let sample = members(tx, shop.id, &left, Some(SAMPLE))?;
        let layout = platforms::layouts::audience(&shop.platform);
        Ok(AudienceCounted { all, steps, people: left.len() as i64, opted_out, sample, layout })
    }
}

/// What is left of all buyers.
struct Narrowed {
    all: i64,
    steps: Vec<AudienceStep>,
    left: Vec<Facts>,
    opted_out: i64,
}

/// All, the steps, and who is left; those who want no messages are counted apart.
fn narrowed(tx: &impl Reading, shop: i64, rule: &AudienceRule, now: At) -> Result<Narrowed> {
    let ladder = Ladder::of_shop(tx, shop)?;
    let known = facts(tx, shop, rule, Ordered::default(), None, &ladder, now)?;
    let (no_more, mut left): (Vec<Facts>, Vec<Facts>) = known.into_iter().partition(|of| of.opted_out);
    let all = left.len() as i64;
    let mut steps = Vec::new();
    for part in rule.parts() {
        let before = left.len() as i64;
        left.retain(|of| rule.meets(part, of, &ladder, now.day()));
        let people = left.len() as i64;
        steps.push(AudienceStep { part, people, fewer: before - people });
    }
    let opted_out = no_more.iter().filter(|of| rule.meets_all(of, &ladder, now.day())).count() as i64;
    Ok(Narrowed { all, steps, left, opted_out })
}

/// The buyers a rule means now.
pub(super) fn people(tx: &impl Reading, shop: i64, rule: &AudienceRule, now: At) -> Result<Vec<Facts>> {
    Ok(narrowed(tx, shop, rule, now)?.left)
}

/// Everybody the rule means, each by his newest order, who spent most first; and how many more want no messages.
pub fn everybody(tx: &impl Reading, shop: i64, rule: &AudienceRule, now: At) -> Result<(Vec<AudienceMember>, i64)> {
    let found = narrowed(tx, shop, rule, now)?;
    Ok((members(tx, shop, &found.left, None)?, found.opted_out))
}

/// The buyers a rule means at a moment, each with the key of his newest order, who spent most first.
pub(super) fn with_orders(tx: &impl Reading, shop: i64, rule: &AudienceRule, now: At) -> Result<Vec<(String, i64)>> {
    let left = people(tx, shop, rule, now)?;
    let of = by_spent(&left);
    let newest = newest(tx, shop, &of)?;
    Ok(of.into_iter().filter_map(|facts| Some((facts.buyer.clone(), newest.get(&facts.buyer)?.0))).collect())
}

fn by_spent(of: &[Facts]) -> Vec<&Facts> {
    let mut of: Vec<&Facts> = of.iter().collect();
    of.sort_by(|one, other| {
        (other.spent_fen, other.last_at, &one.buyer).cmp(&(one.spent_fen, one.last_at, &other.buyer))
    });
    of
}

/// The newest order of each of them: key and number.
fn newest(tx: &impl Reading, shop: i64, of: &[&Facts]) -> Result<HashMap<String, (i64, String)>> {
    let wanted: HashSet<&str> = of.iter().map(|facts| facts.buyer.as_str()).collect();
    let mut newest: HashMap<String, (i64, String)> = HashMap::new();
    let buyers = serde_json::json!(wanted).to_string();
    let with = named_params! { ":shop": shop, ":buyers": buyers };
    for (buyer, id, order_no) in tx.rows(include_str!("newest_orders.sql"), with, |row| {
        Ok((row.get::<_, String>("buyer")?, row.get("id")?, row.get("order_no")?))
    })? {
        newest.insert(buyer, (id, order_no));
    }
    Ok(newest)
}

fn members(tx: &impl Reading, shop: i64, of: &[Facts], most: Option<usize>) -> Result<Vec<AudienceMember>> {
    let mut of = by_spent(of);
    of.truncate(most.unwrap_or(of.len()));
    let newest = newest(tx, shop, &of)?;
    let member = |facts: &Facts| {
        let (order_id, order_no) = newest.get(&facts.buyer)?.clone();
        let (orders, spent_fen, last_at) = (facts.orders, facts.spent_fen, facts.last_at);
        Some(AudienceMember { order_id, order_no, orders, spent_fen, last_at })
    };
    Ok(of.into_iter().filter_map(member).collect())
}
