//! How much of the value of some pieces came back as money: a ratio of two sums, with its honest range.

use pintui_store::Fen;
use serde::Serialize;
use ts_rs::TS;

use crate::insight::rate::{MINIMUM, Z, rounded};

const DECIMALS: i32 = 4;

/// Money of the value of some pieces. Share and interval are none under 30 pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "MoneyShare")]
pub struct Share {
    /// How many pieces have a known value.
    pub pieces: i64,
    /// What was paid for them.
    pub value_fen: Fen,
    /// What they brought.
    pub money_fen: Fen,
    /// Money of the value, four decimals.
    pub share: Option<f64>,
    /// Its 95 % interval: a ratio of sums, its variance linearised (W. G. Cochran, Sampling Techniques, 1977, 6.4).
    pub interval: Option<[f64; 2]>,
}

impl Share {
    /// Of pieces, each with its value and what it brought.
    pub fn of(pieces: &[(Fen, Fen)]) -> Self {
        let count = pieces.len() as i64;
        let value: Fen = pieces.iter().map(|(value, _)| *value).sum();
        let money: Fen = pieces.iter().map(|(_, money)| *money).sum();
        let told = Self { pieces: count, value_fen: value, money_fen: money, share: None, interval: None };
        if count < MINIMUM || value <= Fen(0) {
            return told;
        }
        let (n, whole) = (count as f64, value.0 as f64);
        let share = money.0 as f64 / whole;
        let rest: f64 = pieces.iter().map(|(value, money)| (money.0 as f64 - share * value.0 as f64).powi(2)).sum();
        let spread = Z * (n / (n - 1.0) * rest).sqrt() / whole;
        let told_as = |share| rounded(share, DECIMALS);
        Self { share: Some(told_as(share)), interval: Some([share - spread, share + spread].map(told_as)), ..told }
    }
}
