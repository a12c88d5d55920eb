//! The ways with their money: what goes out, what is left of the sale, and what the shop's own past says.

use pintui_store::{At, Fen};
use serde::Serialize;
use ts_rs::TS;

use super::Play;
use super::handled::{self, Handled};
use crate::insight::rate::Rate;
use crate::ledger::rules::LedgerRules;

/// One way of handling a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlayWay {
    /// Which.
    pub play: Play,
    /// What goes out, part by part.
    pub parts: Vec<PlayPart>,
    /// Their sum.
    pub out_fen: Fen,
    /// What is left of the sale after it, its goods paid; none where the cost of the goods is not known.
    pub left_fen: Option<Fen>,
    /// How many of the cases handled like this were kept.
    pub kept: Rate,
    /// After how many the buyer bought again.
    pub again: Rate,
    /// Whether it takes a reason: it is not on the case's way, or no discount was tried before.
    pub needs_why: bool,
    /// What it likely saves against a refund: the ends of the kept rate's interval times the difference.
    pub saves_fen: Option<[Fen; 2]>,
}

/// A part of what goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlayPart {
    /// `discount`, `refund`, `advance`, `freight_back`, `freight_out`, `thanks`, `trouble`, `goods_again`, `goods_lost`.
    pub part: &'static str,
    /// How much.
    pub fen: Fen,
}

/// What the ways are reckoned from.
pub(super) struct Sale {
    /// What was paid for the pieces and is still here.
    pub(super) paid: Fen,
    /// What they cost.
    pub(super) cost: Option<Fen>,
    /// What the way back costs the shop.
    pub(super) freight: Fen,
    /// What sending once more costs.
    pub(super) sending: Fen,
    /// Whether the goods come back.
    pub(super) returns: bool,
    /// The discount that is proposed, or was offered last.
    pub(super) discount: Fen,
    /// What is compensated first: as much as a proposed discount, or what was given.
    pub(super) advance: Fen,
}

/// What was named before in the two ways that need an amount.
#[derive(Clone, Copy, Default)]
pub(super) struct Named {
    /// The discount that was offered last.
    pub(super) discount: Option<Fen>,
    /// What was compensated first.
    pub(super) advance: Option<Fen>,
}

impl Sale {
    /// A sale with the amounts that were named last, else proposed ones.
    pub(super) fn of(
        paid: Fen,
        cost: Option<Fen>,
        freight: Fen,
        returns: bool,
        rules: &LedgerRules,
        named: Named,
    ) -> Self {
        let mut sale =
            Self { paid, cost, freight, sending: rules.freight_fen, returns, discount: Fen(0), advance: Fen(0) };
        let tenth = proposed(paid, sale.most_off());
        sale.discount = named.discount.unwrap_or(tenth);
        sale.advance = named.advance.unwrap_or(tenth);
        sale
    }

    /// The most that may come off: down to cost, or all of it where the cost is not known.
    pub(super) fn most_off(&self) -> Fen {
        Fen((self.paid.0 - self.cost.map_or(0, |cost| cost.0)).max(0))
    }
}

/// A tenth of the price in whole yuan, at least one, at most down to cost.
fn proposed(paid: Fen, most: Fen) -> Fen {
    Fen((paid.0 / 10 / 100 * 100).max(100).min(most.0).max(0))
}

/// All ways of a sale.
pub(super) fn all(sale: &Sale, rules: &LedgerRules, past: &[Handled], now: At) -> Vec<PlayWay> {
    let refunded = parts_of(Play::Refund, sale, rules);
    let after_refund = left(Play::Refund, sale, sum(&refunded));
    Play::WAYS
        .into_iter()
        .map(|play| {
            let parts = parts_of(play, sale, rules);
            let out = sum(&parts);
            let left_fen = left(play, sale, out);
            let alike = || past.iter().filter(|one| one.play == play.name());
            let kept = handled::kept(alike(), now);
            let saves_fen = match (play, kept.interval, left_fen, after_refund) {
                (Play::Refund, ..) => None,
                (_, Some(ends), Some(left), Some(after)) => {
                    let more = (left - after).0 as f64;
                    let [low, high] = ends.map(|share| Fen((share * more).round() as i64));
                    Some([low.min(high), low.max(high)])
                }
                _ => None,
            };
            let again = handled::again(alike(), now);
            PlayWay { play, parts, out_fen: out, left_fen, kept, again, needs_why: false, saves_fen }
        })
        .collect()
}

fn sum(parts: &[PlayPart]) -> Fen {
    parts.iter().map(|part| part.fen).sum()
}

fn parts_of(play: Play, sale: &Sale, rules: &LedgerRules) -> Vec<PlayPart> {
    let part = |part, fen| PlayPart { part, fen };
    let goods = |name| sale.cost.map(|cost| part(name, cost));
    let mut parts = match play {
        Play::Talk => Vec::new(),
        Play::Keep => vec![part("discount", sale.discount)],
        Play::Refund => {
            let mut parts = vec![part("refund", sale.paid)];
            parts.extend(if sale.returns { Some(part("freight_back", sale.freight)) } else { goods("goods_lost") });
            parts.push(part("thanks", rules.thanks_fen));
            parts
        }
        // The piece that comes back is reckoned as good for sale; the inspection may say otherwise.
        Play::Exchange => vec![
            part("freight_back", sale.freight),
            part("freight_out", sale.sending),
            part("trouble", rules.trouble_fen),
        ],
        Play::Advance => {
            let mut parts = vec![part("advance", sale.advance)];
            parts.extend(goods("goods_again"));
            parts.extend([part("freight_out", sale.sending), part("trouble", rules.trouble_fen)]);
            parts
        }
        Play::Resend => goods("goods_again").into_iter().chain([part("freight_out", sale.sending)]).collect(),
    };
    parts.retain(|part| part.fen.0 > 0);
    parts
}

/// What is left of the sale: paid, less what went out, less the goods where they are gone.
fn left(play: Play, sale: &Sale, out: Fen) -> Option<Fen> {
    let cost = sale.cost?;
    Some(match play {
        // A refund without goods has them among its parts; with goods they are back on the shelf.
        Play::Refund => sale.paid - out,
        _ => sale.paid - cost - out,
    })
}
