//! What is left of a product's sales before and after its returns. Before: what was paid less what the goods had cost. After:
//! less the refunds of undone sales, whose goods are taken back at what they had cost, and less what these returns cost.
//! What goods lost is among the costs. Advertising, coupons and the platform's fees are in neither.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::Cost;
use super::reckon::{self, Basis};
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::shops;

/// Margins of the products in orders paid in a span, negative ones first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MarginSheetAsk {
    /// Name of the shop.
    pub shop: String,
    /// First day of payment.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Command for MarginSheetAsk {
    type Answer = MarginSheet;
}

/// The answer of [`MarginSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct MarginSheet {
    /// The products of which both margins are known, together.
    pub whole: MarginLine,
    /// A line for each product: the lowest margin after returns first, those without a known cost last.
    pub products: Vec<MarginLine>,
    /// Products whose margin is not known.
    pub unknown: i64,
    /// Cases about several products at once: what they cost is in no product's line, nor in the whole.
    pub unplaced: i64,
    /// What those cost.
    pub unplaced_fen: Fen,
}

/// A product's sales and what is left of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct MarginLine {
    /// Key of the product; 0 for the whole.
    pub product_id: i64,
    /// Its title.
    pub title: String,
    /// Orders with it.
    pub orders: i64,
    /// Pieces.
    pub pieces: i64,
    /// What was paid for them, as far as it is told.
    pub sales_fen: Fen,
    /// What they had cost; none where that is not noted of all.
    pub goods_fen: Option<Fen>,
    /// Margin before returns; none where a price or a cost is missing.
    pub before_fen: Option<Fen>,
    /// Cases.
    pub cases: i64,
    /// Those of which every part is known: a margin after returns is at most what is told where some are not.
    pub complete: Rate,
    /// Those of which some part is not.
    pub incomplete: i64,
    /// Refunds of undone sales.
    pub reversed_fen: Fen,
    /// What those goods had cost: they are not sold any more.
    pub taken_back_fen: Fen,
    /// What the returns cost, less money that came back.
    pub returns_fen: Fen,
    /// Margin after returns.
    pub after_fen: Option<Fen>,
}

impl MarginLine {
    fn add(&mut self, cost: &Cost) {
        self.cases += 1;
        self.complete.hits += i64::from(cost.complete);
        self.reversed_fen += cost.refund_fen.unwrap_or_default();
        self.taken_back_fen += cost.goods_cost_fen.unwrap_or_default();
        self.returns_fen += cost.net_fen;
    }

    fn settle(&mut self) {
        self.incomplete = self.cases - self.complete.hits;
        self.complete = Rate::of(self.complete.hits, self.cases, MINIMUM);
        self.after_fen =
            self.before_fen.map(|before| before - self.reversed_fen + self.taken_back_fen - self.returns_fen);
    }
}

impl Read for MarginSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<MarginSheet> {
        let shop = shops::must(tx, &self.shop)?;
        let span = (self.from, self.to);
        let costs = reckon::of_span(tx, &shop, Basis::Paid, span, call.now.day())?;
        let mut lines = sold(tx, shop.id, span)?;
        let places: FxHashMap<i64, usize> = lines.iter().enumerate().map(|(at, line)| (line.product_id, at)).collect();
        let (mut unplaced, mut unplaced_fen) = (0, Fen(0));
        for cost in &costs {
            match cost.product_id.and_then(|product| places.get(&product)) {
                Some(at) => lines[*at].add(cost),
                None => {
                    unplaced += 1;
                    unplaced_fen += cost.net_fen;
                }
            }
        }
        lines.iter_mut().for_each(MarginLine::settle);
        lines.sort_by_key(|line| (line.after_fen.is_none(), line.after_fen, std::cmp::Reverse(line.sales_fen)));
        let unknown = lines.iter().filter(|line| line.after_fen.is_none()).count() as i64;
        Ok(MarginSheet { whole: whole(&lines), unknown, products: lines, unplaced, unplaced_fen })
    }
}

fn whole(lines: &[MarginLine]) -> MarginLine {
    let known = || lines.iter().filter(|line| line.before_fen.is_some());
    let sum = |of: fn(&MarginLine) -> Fen| known().map(of).sum::<Fen>();
    let some = |fen: Fen| known().next().map(|_| fen);
    let mut whole = MarginLine {
        product_id: 0,
        title: String::new(),
        orders: known().map(|line| line.orders).sum(),
        pieces: known().map(|line| line.pieces).sum(),
        sales_fen: sum(|line| line.sales_fen),
        goods_fen: some(sum(|line| line.goods_fen.unwrap_or_default())),
        before_fen: some(sum(|line| line.before_fen.unwrap_or_default())),
        cases: known().map(|line| line.cases).sum(),
        complete: Rate { hits: known().map(|line| line.complete.hits).sum(), ..Rate::default() },
        incomplete: 0,
        reversed_fen: sum(|line| line.reversed_fen),
        taken_back_fen: sum(|line| line.taken_back_fen),
        returns_fen: sum(|line| line.returns_fen),
        after_fen: None,
    };
    whole.settle();
    whole
}

/// What was sold of each product.
fn sold(tx: &impl Reading, shop: i64, (from, to): (Day, Day)) -> Result<Vec<MarginLine>> {
    let with = named_params! { ":shop": shop, ":from": from, ":to": to.plus(1) };
    tx.rows(include_str!("sold.sql"), with, |row| {
        let (sales_fen, unpriced): (Fen, i64) = (row.get("sales_fen")?, row.get("unpriced")?);
        let uncosted: i64 = row.get("uncosted")?;
        let goods_fen = row.get::<_, Option<Fen>>("goods_fen")?.filter(|_| uncosted == 0);
        Ok(MarginLine {
            product_id: row.get("product_id")?,
            title: row.get("title")?,
            orders: row.get("orders")?,
            pieces: row.get("pieces")?,
            sales_fen,
            goods_fen,
            before_fen: goods_fen.filter(|_| unpriced == 0).map(|goods| sales_fen - goods),
            ..MarginLine::default()
        })
    })
}
