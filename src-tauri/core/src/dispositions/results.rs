//! What selling returned goods again has brought: of all that came back in half a year, and by channel. Each piece is
//! asked for its own value and money, so that none is counted twice.

use std::collections::BTreeMap;

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::channels::{self, Channel};
use super::facts::Facts;
use super::share::Share;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate};
use crate::returned::piece::{self, Piece};
use crate::returned::{Grade, Standing};
use crate::shops;

/// Half a year.
pub(super) const DAYS: i64 = 182;
/// What is not sold by then has not gone well.
const SOON: i64 = 30;

/// What selling returned goods again has brought in half a year.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ResaleResults {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ResaleResults {
    type Answer = ResaleSheet;
}

/// The answer of [`ResaleResults`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ResaleSheet {
    /// First and last day on which the goods came back.
    pub span: [Day; 2],
    /// All that is not as new: grades B, C and D.
    pub all: Group,
    /// What they brought of their value, without those that were mended.
    pub back: Share,
    /// Of them sold again.
    pub sold: Group,
    /// Of them for sale as new after a repair.
    pub mended: Group,
    /// Of them scrapped.
    pub scrapped: Group,
    /// Of them still there.
    pub lying: Group,
    /// Beside them: what came back as new and went among what is for sale.
    pub as_new: Group,
    /// The channels.
    pub channels: Vec<ChannelResult>,
}

/// Some pieces, and what was paid for them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceGroup")]
pub struct Group {
    /// Their keys.
    pub pieces: Vec<i64>,
    /// What was paid for those of which that is known.
    pub value_fen: Fen,
}

impl Group {
    /// Takes a piece.
    pub(super) fn add(&mut self, piece: &Piece) {
        self.pieces.push(piece.id);
        self.value_fen += piece.value_fen.unwrap_or_default();
    }
}

/// What a channel has brought.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ResaleChannelResult")]
pub struct ChannelResult {
    /// The channel.
    pub channel: Channel,
    /// Sold there.
    pub sold: Group,
    /// What was left of those, also of one of which nobody knows what was paid.
    pub money_fen: Fen,
    /// What those brought of their value.
    pub back: Share,
    /// Days from the first offer to the sale, the one in the middle.
    pub days: Option<i64>,
    /// Offered there at least 30 days ago, and sold within 30 days.
    pub soon: Vec<i64>,
    /// The same, and not.
    pub not_soon: Vec<i64>,
    /// Those sold within 30 days of all of these.
    pub soon_rate: Rate,
}

impl Read for ResaleResults {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ResaleSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let from = today.plus(1 - DAYS);
        let ids =
            tx.rows(include_str!("cohort.sql"), named_params! { ":shop": shop, ":from": from }, |row| row.get(0))?;
        let (pieces, facts) = (piece::these(tx, &ids)?, Facts::of(tx, &ids)?);
        let mut sheet = ResaleSheet {
            span: [from, today],
            all: Group::default(),
            back: Share::default(),
            sold: Group::default(),
            mended: Group::default(),
            scrapped: Group::default(),
            lying: Group::default(),
            as_new: Group::default(),
            channels: Vec::new(),
        };
        let flawed = |piece: &&Piece| matches!(piece.grade, Grade::B | Grade::C | Grade::D);
        for piece in pieces.iter().filter(flawed) {
            sheet.all.add(piece);
            match piece.standing {
                Standing::Sold => sheet.sold.add(piece),
                Standing::Restocked => sheet.mended.add(piece),
                Standing::Scrapped => sheet.scrapped.add(piece),
                _ => sheet.lying.add(piece),
            }
        }
        for piece in pieces.iter().filter(|piece| piece.grade == Grade::A && piece.restocked) {
            sheet.as_new.add(piece);
        }
        // what was mended sells as new, among what is for sale: its money is told by nobody
        let resold = |piece: &&Piece| flawed(piece) && piece.standing != Standing::Restocked;
        sheet.back = share(pieces.iter().filter(resold), &facts);
        sheet.channels = of_channels(channels::of_shop(tx, shop)?, &pieces, &facts, today);
        Ok(sheet)
    }
}

/// What pieces brought of their value; one of which nobody knows what was paid is in neither.
fn share<'a>(pieces: impl Iterator<Item = &'a Piece>, facts: &Facts) -> Share {
    let told = |piece: &'a Piece| piece.value_fen.map(|value| (value, facts.brought(piece.id)));
    Share::of(&pieces.filter_map(told).collect::<Vec<_>>())
}

fn of_channels(channels: Vec<Channel>, pieces: &[Piece], facts: &Facts, today: Day) -> Vec<ChannelResult> {
    // a piece belongs where it was sold, else where it is offered, or was last
    let mut by_channel: BTreeMap<i64, Vec<&Piece>> = BTreeMap::new();
    for piece in pieces {
        let offered = facts.offers(piece.id).last().map(|offer| offer.channel_id);
        if let Some(channel) = facts.sale(piece.id).map(|sale| sale.channel_id).or(offered) {
            by_channel.entry(channel).or_default().push(piece);
        }
    }
    let result = |channel: Channel| {
        let mine = by_channel.remove(&channel.id).unwrap_or_default();
        of_channel(channel, &mine, facts, today)
    };
    channels.into_iter().map(result).collect()
}

fn of_channel(channel: Channel, mine: &[&Piece], facts: &Facts, today: Day) -> ChannelResult {
    let (mut sold, mut money_fen, mut days) = (Group::default(), Fen(0), Vec::new());
    let (mut soon, mut not_soon) = (Vec::new(), Vec::new());
    for piece in mine {
        let Some(first) = facts.offers(piece.id).first().map(|offer| offer.offered_at.day()) else { continue };
        let took = facts.sale(piece.id).map(|sale| between(first, sale.sold_on));
        if let Some(took) = took {
            sold.add(piece);
            money_fen += facts.brought(piece.id);
            days.push(took);
        }
        // one that was sold sooner than the 30 days are over would else be counted before one that was not
        if between(first, today) >= SOON {
            let side = if took.is_some_and(|took| took <= SOON) { &mut soon } else { &mut not_soon };
            side.push(piece.id);
        }
    }
    days.sort_unstable();
    ChannelResult {
        back: share(mine.iter().copied().filter(|piece| piece.standing == Standing::Sold), facts),
        days: days.get(days.len() / 2).copied(),
        soon_rate: Rate::of(soon.len() as i64, (soon.len() + not_soon.len()) as i64, MINIMUM),
        channel,
        sold,
        money_fen,
        soon,
        not_soon,
    }
}

fn between(from: Day, until: Day) -> i64 {
    i64::from(until.number() - from.number())
}
