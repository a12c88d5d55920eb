//! One wave with its curves, or two of them beside each other.

use pintui_store::{At, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::curve::{self, Curve};
use super::list::{Wave, line, meant};
use super::told::{self, Told};
use crate::door::{Call, Command, Read};
use crate::insight::comparison::{Comparison, Counts, compare};
use crate::insight::rate::Rate;
use crate::insight::reach;

/// A wave with its curves, and another one beside it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct WaveSides {
    /// Name of the shop.
    pub shop: String,
    /// Rule id; the shop's usual one where it is left out.
    pub rule: Option<String>,
    /// Key of the wave.
    pub first: i64,
    /// Key of the one that stands beside it.
    pub second: Option<i64>,
}

impl Command for WaveSides {
    type Answer = WavesBeside;
}

/// The answer of [`WaveSides`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct WavesBeside {
    /// The rule's id.
    pub rule: String,
    /// Orders a rate needs.
    pub minimum: i64,
    /// The wave, and the other one where it is asked for.
    pub sides: Vec<WaveSide>,
    /// The second wave's quality rate beside the first one's.
    pub quality: Option<Comparison>,
    /// The second wave's returns beside the first one's.
    pub returned: Option<Comparison>,
}

/// A wave with its curves.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaveSide {
    /// Its line.
    pub wave: Wave,
    /// Sent, by the days since the order.
    pub send: Curve,
    /// Come back, by the days since sign-off.
    pub back: Curve,
}

impl Read for WaveSides {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<WavesBeside> {
        let (shop, rule) = meant(tx, &self.shop, self.rule.as_deref())?;
        let until = reach::data_until(tx, &shop)?.map_or(call.now.day(), At::day);
        let mut waves = told::all(tx, shop.id)?;
        let second = self.second.filter(|second| *second != self.first);
        let chosen = [Some(self.first), second].into_iter().flatten();
        let chosen: Vec<Told> = chosen.map(|wave| told::taken(&mut waves, wave)).collect::<Result<_>>()?;
        let sends: Vec<_> = chosen.iter().map(|told| curve::to_send(&told.orders)).collect();
        let backs: Vec<_> = chosen.iter().map(curve::signed).collect();
        // both reach to the same day, so that they can be read beside each other
        let end = |of: &[Vec<curve::Watched>]| of.iter().map(|watched| curve::last(watched)).max().unwrap_or(0);
        let side = |(told, (send, back)): (&Told, (&Vec<curve::Watched>, &Vec<curve::Watched>))| {
            let wave = line(told, rule);
            let signed = told.orders.iter().filter(|order| order.signed_on.is_some()).count() as i64;
            let to_send = wave.sent.orders;
            WaveSide {
                send: curve::draw(send, to_send, until, end(&sends), rule.minimum),
                back: curve::draw(back, signed, until, end(&backs), rule.minimum),
                wave,
            }
        };
        let sides: Vec<WaveSide> = chosen.iter().zip(sends.iter().zip(&backs)).map(side).collect();
        let beside = |rate: fn(&Wave) -> Rate| match &sides[..] {
            [first, second] => {
                let counts = |side: &WaveSide| Counts { orders: rate(&side.wave).orders, hits: rate(&side.wave).hits };
                Some(compare(counts(first), counts(second), rule.minimum))
            }
            _ => None,
        };
        let (quality, returned) = (beside(|wave| wave.quality), beside(|wave| wave.returned));
        Ok(WavesBeside { rule: rule.id.clone(), minimum: rule.minimum, quality, returned, sides })
    }
}
