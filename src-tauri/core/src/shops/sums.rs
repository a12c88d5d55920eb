//! Amounts over several shops: of two currencies there is no sum, so there is one for each.

use pintui_store::Fen;
use serde::Serialize;
use ts_rs::TS;

/// What amounts in one currency come to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Sum {
    /// What stands before the amount, e.g. `¥`.
    pub currency_sign: String,
    /// The amount.
    pub fen: Fen,
}

/// A sum for each currency, in the order in which they first come.
pub fn sums<'a>(amounts: impl Iterator<Item = (&'a str, Fen)>) -> Vec<Sum> {
    let mut sums: Vec<Sum> = Vec::new();
    for (sign, fen) in amounts {
        match sums.iter_mut().find(|sum| sum.currency_sign == sign) {
            Some(sum) => sum.fen += fen,
            None => sums.push(Sum { currency_sign: sign.to_owned(), fen }),
        }
    }
    sums
}
