//! The invented shop: articles, orders in every state its platform has, and cases about some of them.

use chrono::{NaiveDateTime, TimeDelta};

use super::super::dice::{Dice, Topic};
use crate::platforms::{reasons, statuses};

/// Something that is sold.
#[derive(Clone, Copy, Debug)]
pub struct Article {
    /// Number in the shop.
    pub number: usize,
    /// Its title.
    pub title: &'static str,
    /// The seller's code of the chosen kind.
    pub code: &'static str,
    /// The chosen kind.
    pub kind: &'static str,
    /// Price of a piece.
    pub price_fen: i64,
}

const fn article(
    number: usize,
    title: &'static str,
    code: &'static str,
    kind: &'static str,
    price_fen: i64,
) -> Article {
    Article { number, title, code, kind, price_fen }
}

const ARTICLES: [Article; 6] = [
    article(0, "竹编收纳篮", "ZB-01-L", "大号", 5_900),
    article(1, "羊毛围巾", "WJ-02", "驼色", 17_900),
    article(2, "Linen Shirt", "LS-03-M", "Blue / M", 4_500),
    article(3, "纯棉四件套", "SJT-04-18", "蓝色;1.8m", 129_950),
    article(4, "保溫杯", "BW-05", "白色 500ml", 6_990),
    article(5, "手工皂", "HS-06", "桂花", 1_980),
];

/// A line of an order.
#[derive(Clone, Debug)]
pub struct Line {
    /// What was bought.
    pub article: Article,
    /// How many.
    pub quantity: i64,
}

impl Line {
    /// What the buyer paid for it.
    pub fn paid_fen(&self) -> i64 {
        self.article.price_fen * self.quantity
    }
}

/// An order.
#[derive(Clone, Debug)]
pub struct Order {
    /// Number in the shop.
    pub number: usize,
    /// Our word for its state.
    pub stage: &'static str,
    /// When it was made; everything that follows comes whole hours later.
    pub created: NaiveDateTime,
    /// Its lines, of different articles.
    pub lines: Vec<Line>,
    /// Postage.
    pub freight_fen: i64,
}

/// A case about the first line of an order.
#[derive(Clone, Debug)]
pub struct ReturnCase {
    /// Number in the shop.
    pub number: usize,
    /// Place of its order.
    pub order: usize,
    /// Reason as the platform writes it.
    pub reason: String,
    /// Whether the reason counts as quality.
    pub quality: bool,
    /// Our word for its state.
    pub status: &'static str,
    /// When the buyer applied.
    pub applied: NaiveDateTime,
}

/// The shop.
#[derive(Clone, Debug)]
pub struct Shop {
    /// Platform id.
    pub platform: String,
    /// Its orders, oldest first.
    pub orders: Vec<Order>,
    /// Its cases.
    pub cases: Vec<ReturnCase>,
}

const STAGES: [(i64, &str); 5] = [(60, "completed"), (20, "shipped"), (10, "paid"), (5, "unpaid"), (5, "closed")];

impl Shop {
    /// A shop with so many orders, one every seven hours from `first` on.
    pub fn new(platform: &str, seed: u64, orders: usize, first: NaiveDateTime) -> Self {
        let words = statuses::words(platform, statuses::Vocabulary::Order);
        let known: Vec<(i64, &str)> = STAGES
            .into_iter()
            .filter(|(_, stage)| words.is_empty() || words.iter().any(|(_, ours)| ours == stage))
            .collect();
        let order = |number: usize| {
            let mut dice = Dice::of(seed, Topic::Order, i64::try_from(number).unwrap_or_default());
            let mut articles = ARTICLES;
            dice.shuffle(&mut articles);
            let count = usize::try_from(dice.between(1, 3)).unwrap_or(1);
            let lines =
                articles[..count].iter().map(|article| Line { article: *article, quantity: dice.between(1, 2) });
            Order {
                number,
                lines: lines.collect(),
                stage: dice.weighted(&known),
                created: first + TimeDelta::hours(7 * i64::try_from(number).unwrap_or_default()),
                freight_fen: dice.pick(&[0, 0, 800]),
            }
        };
        let orders: Vec<Order> = (0..orders).map(order).collect();
        let cases = cases(platform, &orders);
        Self { platform: platform.to_owned(), orders, cases }
    }
}

/// Every third order that was paid for has a case; every other one counts as quality.
fn cases(platform: &str, orders: &[Order]) -> Vec<ReturnCase> {
    let texts = reasons::texts(platform);
    let reason =
        |quality: bool| texts.iter().find(|(_, reason)| reason.quality == quality).map(|(text, _)| text.clone());
    let (Some(good), Some(bad)) = (reason(false), reason(true)) else { return Vec::new() };
    let words = statuses::words(platform, statuses::Vocabulary::Case);
    let known: Vec<&str> = ["refunded", "applied", "closed"]
        .into_iter()
        .filter(|status| words.iter().any(|(_, ours)| ours == status))
        .collect();
    if known.is_empty() {
        return Vec::new();
    }
    let about = orders.iter().enumerate().filter(|(_, order)| ["completed", "shipped"].contains(&order.stage));
    let case = |(number, (at, order)): (usize, (usize, &Order))| ReturnCase {
        number,
        order: at,
        quality: number % 2 == 0,
        reason: if number % 2 == 0 { bad.clone() } else { good.clone() },
        status: known[number % known.len()],
        applied: order.created + TimeDelta::hours(120),
    };
    about.step_by(3).enumerate().map(case).collect()
}
