//! Was it right? Each of the last six whole months is foretold on its eve, by what stood in the book by then, and held
//! to what came; beside it what "as in the month before" would have said.

use pintui_store::{Day, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::history::{Goods, History};
use super::model::{Ahead, Categories, Model};
use super::sheet::{Foreseen, Told, read};
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate, Z, rounded};
use crate::month::Month;

/// How the forecasts of past months went.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ForecastTriedAsk {
    /// Name of the shop.
    pub shop: String,
    /// Whether only returns for quality count.
    pub quality: bool,
}

impl Command for ForecastTriedAsk {
    type Answer = ForecastTried;
}

/// The answer of [`ForecastTriedAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ForecastTried {
    /// The months, the newest first; those that could not be foretold are left out.
    pub months: Vec<TriedMonth>,
    /// Of all products and months the results within the range; eight of ten should be.
    pub inside: Rate,
    /// By how many returns a forecast was off, on average; one decimal.
    pub error: f64,
    /// By how many the rate of the month before was off.
    pub usual_error: f64,
    /// Whether the forecast is the better of the two.
    pub verdict: Verdict,
}

/// Whether forecasts are closer than the rate of the month before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ForecastVerdict")]
pub enum Verdict {
    /// Too few results.
    TooFew,
    /// Closer, beyond chance.
    Better,
    /// No difference is shown.
    NoBetter,
    /// Farther off, beyond chance.
    Worse,
}

/// A month that was foretold.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TriedMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// First and last day.
    pub span: [Day; 2],
    /// Of the whole shop, as it was foretold.
    pub told: Foreseen,
    /// Orders that came back in that month.
    pub came: i64,
    /// What the rate of the month before would have said; one decimal.
    pub usual: f64,
    /// Whether the result lies within the range.
    pub within: bool,
    /// Products within their range, among those with enough orders by then.
    pub inside: Rate,
}

const MONTHS: usize = 6;

impl Read for ForecastTriedAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ForecastTried> {
        let Told { history, categories, .. } = read(tx, call, &self.shop, self.quality)?;
        Ok(tried(&history, &categories))
    }
}

/// By how much a forecast and the month before were off for one product.
struct Miss {
    own: f64,
    usual: f64,
}

fn tried(history: &History, categories: &Categories) -> ForecastTried {
    let mut month = Month::of(Day::from_number(history.last).plus(1)).before();
    let (mut months, mut misses, mut inside) = (Vec::new(), Vec::new(), 0);
    for _ in 0..MONTHS {
        months.extend(of_month(history, categories, &month, &mut misses, &mut inside));
        month = month.before();
    }
    let mean = |of: &dyn Fn(&Miss) -> f64| misses.iter().map(of).sum::<f64>() / misses.len().max(1) as f64;
    ForecastTried {
        months,
        inside: Rate::of(inside, misses.len() as i64, MINIMUM),
        error: rounded(mean(&|miss| miss.own), 1),
        usual_error: rounded(mean(&|miss| miss.usual), 1),
        verdict: verdict(&misses),
    }
}

fn of_month(
    history: &History,
    categories: &Categories,
    month: &Month,
    misses: &mut Vec<Miss>,
    inside: &mut i64,
) -> Option<TriedMonth> {
    let (first, last) = (month.first.number(), month.last.number());
    let days = last - first + 1;
    let model = Model::at(history, categories, first - 1).ok()?;
    let whole = model.ahead(&history.whole, days)?;
    let (mut within, mut of) = (0, 0);
    for goods in &history.goods {
        let Some(ahead) = model.ahead(goods, days).filter(|ahead| ahead.orders >= MINIMUM) else { continue };
        let came = goods.applied(first, last);
        let is_within = lies(&ahead, came);
        within += i64::from(is_within);
        of += 1;
        misses.push(Miss {
            own: (ahead.expected - came as f64).abs(),
            usual: (usual(goods, &ahead, first) - came as f64).abs(),
        });
    }
    *inside += within;
    let came = history.whole.applied(first, last);
    Some(TriedMonth {
        month: month.name(),
        span: [month.first, month.last],
        told: Foreseen::of(&whole),
        came,
        usual: rounded(usual(&history.whole, &whole, first), 1),
        within: lies(&whole, came),
        inside: Rate::of(within, of, MINIMUM),
    })
}

fn lies(ahead: &Ahead, came: i64) -> bool {
    (ahead.range[0]..=ahead.range[1]).contains(&came)
}

/// Days of "the month before".
const BEFORE: i32 = 30;

/// As many of the orders to come as came back in the month before of those that were paid in it.
fn usual(goods: &Goods, ahead: &Ahead, first: i32) -> f64 {
    let (from, to) = (first - BEFORE, first - 1);
    let orders = goods.paid(from, to);
    if orders == 0 { 0.0 } else { goods.applied(from, to) as f64 / orders as f64 * ahead.coming_orders }
}

/// Whether the mean of the differences is surely below nothing, or surely above: they are paired, product by product.
fn verdict(misses: &[Miss]) -> Verdict {
    let n = misses.len() as f64;
    if (misses.len() as i64) < MINIMUM {
        return Verdict::TooFew;
    }
    let apart = |miss: &Miss| miss.own - miss.usual;
    let mean = misses.iter().map(apart).sum::<f64>() / n;
    let square: f64 = misses.iter().map(|miss| (apart(miss) - mean).powi(2)).sum();
    let unsure = Z * (square / (n - 1.0) / n).sqrt();
    if mean + unsure < 0.0 {
        Verdict::Better
    } else if mean - unsure > 0.0 {
        Verdict::Worse
    } else {
        Verdict::NoBetter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misses(own: f64, usual: f64) -> Vec<Miss> {
        (0..40).map(|at| Miss { own: own + f64::from(at % 5), usual: usual + f64::from(at % 3) }).collect()
    }

    #[test]
    fn what_is_no_closer_than_the_month_before_says_so() {
        assert_eq!(verdict(&misses(1.0, 6.0)), Verdict::Better);
        assert_eq!(verdict(&misses(1.0, 2.0)), Verdict::NoBetter);
        assert_eq!(verdict(&misses(6.0, 1.0)), Verdict::Worse);
        assert_eq!(verdict(&misses(1.0, 6.0)[..29]), Verdict::TooFew);
    }
}
