//! Which buyers an audience means: conditions over what each of them has bought here, one after another.
//!
//! The book is asked once for what it knows of each buyer (`facts.sql`); the conditions themselves are pure. So the
//! count after each of them, the list and a single buyer are judged by the same lines.

use pintui_store::{At, Day, Fen, Reading, Result, Row, SqlError, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AudienceRefused;
use crate::members::Ladder;

/// Whom an audience is made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AudienceSource")]
pub enum Source {
    /// Buyers who have paid for an order.
    #[default]
    Bought,
    /// Buyers who ordered, did not pay, and have bought nothing since.
    Unpaid,
}

/// What is asked of a buyer's returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AudienceReturns")]
pub enum Returns {
    /// No case is open.
    NoneOpen,
    /// There never was one.
    Never,
    /// There was one, and none is open.
    Over,
}

/// Conditions that must all hold; what is left out asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AudienceRule {
    /// Whom it is made from.
    pub source: Source,
    /// The last order is at least so many days ago …
    pub last_least_days: Option<i64>,
    /// … and at most so many.
    pub last_most_days: Option<i64>,
    /// Orders at least …
    pub orders_least: Option<i64>,
    /// … and at most.
    pub orders_most: Option<i64>,
    /// What was spent in all, refunds left out: at least …
    pub spent_least_fen: Option<Fen>,
    /// … and at most.
    pub spent_most_fen: Option<Fen>,
    /// Keys of products, one of which was bought; empty for all.
    pub products: Vec<i64>,
    /// Provinces, one of which an order went to; empty for all.
    pub provinces: Vec<String>,
    /// What is asked of returns.
    pub returns: Option<Returns>,
    /// Key of the member level that is reached at least.
    pub level: Option<i64>,
    /// No coupon was given within so many days.
    pub no_coupon_days: Option<i64>,
}

/// A condition of a rule, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AudiencePart")]
pub enum Part {
    /// When the last order was.
    Last,
    /// How many orders.
    Orders,
    /// How much in all.
    Spent,
    /// What was bought.
    Products,
    /// Where it went.
    Provinces,
    /// How returns stand.
    Returns,
    /// The member level.
    Level,
    /// No coupon lately.
    NoCoupon,
}

/// What the book knows of one buyer.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The hash he is known by.
    pub buyer: String,
    /// Paid orders that were not given back.
    pub orders: i64,
    /// What they come to, refunds left out.
    pub spent_fen: Fen,
    /// When the last was paid.
    pub last_at: At,
    /// Whether an order meets what a campaign asks of orders.
    pub ordered: bool,
    /// Whether one of the products was bought.
    chose: bool,
    /// Whether an order went to one of the provinces.
    lives: bool,
    returns: i64,
    open_case: bool,
    rank: i64,
    coupon_at: Option<At>,
    /// Whether he wants no messages.
    pub opted_out: bool,
}

/// What a campaign asks of an order, for [`facts`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Ordered {
    /// Paid for goods at least.
    pub least_fen: Option<Fen>,
    /// Paid since.
    pub since: Option<At>,
}

impl AudienceRule {
    /// The conditions that are set, in the order in which they are counted.
    pub fn parts(&self) -> Vec<Part> {
        let set = [
            (Part::Last, self.last_least_days.is_some() || self.last_most_days.is_some()),
            (Part::Orders, self.orders_least.is_some() || self.orders_most.is_some()),
            (Part::Spent, self.spent_least_fen.is_some() || self.spent_most_fen.is_some()),
            (Part::Products, !self.products.is_empty()),
            (Part::Provinces, !self.provinces.is_empty()),
            (Part::Returns, self.returns.is_some()),
            (Part::Level, self.level.is_some()),
            (Part::NoCoupon, self.no_coupon_days.is_some()),
        ];
        set.into_iter().filter(|(_, set)| *set).map(|(part, _)| part).collect()
    }

    /// Refuses what nobody, or everybody, can meet.
    pub fn accepted(&self) -> Result<()> {
        let wrong = |part: &str| Err(AudienceRefused::ConditionWrong { part: part.to_owned() }.into());
        let days = [self.last_least_days, self.last_most_days, self.no_coupon_days];
        if days.into_iter().flatten().any(|days| !(0..=3650).contains(&days)) {
            return wrong("last");
        }
        let turned = |least: Option<i64>, most: Option<i64>| least.zip(most).is_some_and(|(least, most)| least > most);
        if turned(self.last_least_days, self.last_most_days) {
            return wrong("last");
        }
        let counts = [self.orders_least, self.orders_most].into_iter().flatten();
        if turned(self.orders_least, self.orders_most)
            || counts.into_iter().any(|count| !(1..=100_000).contains(&count))
        {
            return wrong("orders");
        }
        let fen = |of: Option<Fen>| of.map(|fen| fen.0);
        let spent = [self.spent_least_fen, self.spent_most_fen].into_iter().flatten();
        if turned(fen(self.spent_least_fen), fen(self.spent_most_fen))
            || spent.into_iter().any(|spent| !(0..=MOST_FEN).contains(&spent.0))
        {
            return wrong("spent");
        }
        Ok(())
    }

    /// Whether a buyer meets one condition today.
    pub fn meets(&self, part: Part, of: &Facts, ladder: &Ladder, today: Day) -> bool {
        let within = |value: i64, least: Option<i64>, most: Option<i64>| {
            least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most)
        };
        let ago = |at: At| (today.0 - at.day().0).num_days();
        match part {
            Part::Last => within(ago(of.last_at), self.last_least_days, self.last_most_days),
            Part::Orders => within(of.orders, self.orders_least, self.orders_most),
            Part::Spent => {
                within(of.spent_fen.0, self.spent_least_fen.map(|fen| fen.0), self.spent_most_fen.map(|fen| fen.0))
            }
            Part::Products => of.chose,
            Part::Provinces => of.lives,
            Part::Returns => match self.returns {
                None => true,
                Some(Returns::NoneOpen) => !of.open_case,
                Some(Returns::Never) => of.returns == 0,
                Some(Returns::Over) => of.returns > 0 && !of.open_case,
            },
            Part::Level => self.level.and_then(|level| ladder.rank_of(level)).is_some_and(|rank| of.rank >= rank),
            Part::NoCoupon => match (of.coupon_at, self.no_coupon_days) {
                (Some(at), Some(days)) => ago(at) >= days,
                _ => true,
            },
        }
    }

    /// Whether a buyer meets all of it.
    pub fn meets_all(&self, of: &Facts, ladder: &Ladder, today: Day) -> bool {
        self.parts().into_iter().all(|part| self.meets(part, of, ladder, today))
    }
}

/// More than this nobody spends in a shop.
pub const MOST_FEN: i64 = 10_000_000_000;

/// What the book knows of the buyers of a shop, or of the one named.
pub fn facts(
    tx: &impl Reading,
    shop: i64,
    rule: &AudienceRule,
    ordered: Ordered,
    buyer: Option<&str>,
    ladder: &Ladder,
    now: At,
) -> Result<Vec<Facts>> {
    let listed = |any: bool, json: serde_json::Value| any.then(|| json.to_string());
    let with = named_params! {
        ":shop": shop, ":buyer": buyer, ":now": now, ":order_least": ordered.least_fen, ":order_since": ordered.since,
        ":products": listed(!rule.products.is_empty(), serde_json::json!(rule.products)),
        ":provinces": listed(!rule.provinces.is_empty(), serde_json::json!(rule.provinces)),
        ":level_since": ladder.since(now),
    };
    let sql = match rule.source {
        Source::Bought => include_str!("facts.sql"),
        Source::Unpaid => include_str!("unpaid.sql"),
    };
    tx.rows(sql, with, |row| facts_of(row, ladder))
}

fn facts_of(row: &Row<'_>, ladder: &Ladder) -> std::result::Result<Facts, SqlError> {
    Ok(Facts {
        buyer: row.get("buyer")?,
        orders: row.get("orders")?,
        spent_fen: row.get("spent_fen")?,
        last_at: row.get("last_at")?,
        ordered: row.get("ordered")?,
        chose: row.get("chose")?,
        lives: row.get("lives")?,
        returns: row.get("returns")?,
        open_case: row.get("open_case")?,
        rank: ladder.rank(row.get("level_orders")?, row.get("level_fen")?),
        coupon_at: row.get("coupon_at")?,
        opted_out: row.get("opted_out")?,
    })
}
