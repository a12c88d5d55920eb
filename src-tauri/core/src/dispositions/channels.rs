//! Where returned goods are sold: the shop's own section, a second-hand platform, others; and what each leaves of a price.

use pintui_store::{Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DispositionRefused;
use super::hand::MOST;
use crate::cases::typed;
use crate::door::{Call, Command, Read, Write};
use crate::shops;

/// What a channel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ResaleKind")]
pub enum Kind {
    /// A section of the shop itself.
    Own,
    /// A platform for second-hand goods.
    SecondHand,
    /// Anything else: a market, a dealer, people who work here.
    Other,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::SecondHand => "second_hand",
            Self::Other => "other",
        }
    }

    fn named(name: &str) -> Self {
        [Self::Own, Self::SecondHand].into_iter().find(|kind| kind.name() == name).unwrap_or(Self::Other)
    }
}

/// A way of resale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ResaleChannel")]
pub struct Channel {
    /// Key inside the book.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What it takes of the price, in hundredths of a percent.
    pub fee_bp: i64,
    /// What it takes for each piece.
    pub fee_fen: Fen,
    /// Since when it is not used any more.
    pub ended_on: Option<Day>,
}

impl Channel {
    /// What it takes of a price: its share, rounded to the nearest fen, and its amount.
    pub fn fee(&self, price: Fen) -> Fen {
        Fen((price.0 * self.fee_bp + 5_000) / 10_000) + self.fee_fen
    }
}

/// The channels of a shop.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ResaleChannels {
    /// Name of the shop.
    pub shop: String,
    /// A price to see what each leaves of it.
    pub price_fen: Option<Fen>,
}

impl Command for ResaleChannels {
    type Answer = Vec<ChannelNet>;
}

/// A channel with what it leaves of a price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ResaleChannelNet")]
pub struct ChannelNet {
    /// The channel.
    #[serde(flatten)]
    pub channel: Channel,
    /// What it leaves of the price that was asked about.
    pub net_fen: Option<Fen>,
    /// Whether no other in use leaves more.
    pub best: bool,
}

impl Read for ResaleChannels {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<ChannelNet>> {
        nets(tx, shops::must(tx, &self.shop)?.id, self.price_fen)
    }
}

/// The channels of a shop with what each leaves of a price, the best first; those not used any more come last.
pub fn nets(tx: &impl Reading, shop: i64, price: Option<Fen>) -> Result<Vec<ChannelNet>> {
    let net = |channel: Channel| {
        let net_fen = price.map(|price| price - channel.fee(price));
        ChannelNet { channel, net_fen, best: false }
    };
    let mut all: Vec<ChannelNet> = of_shop(tx, shop)?.into_iter().map(net).collect();
    all.sort_by_key(|one| (one.channel.ended_on.is_some(), std::cmp::Reverse(one.net_fen)));
    if let Some(first) = all.first_mut().filter(|one| one.channel.ended_on.is_none()) {
        first.best = first.net_fen.is_some_and(|net| net > Fen(0));
    }
    Ok(all)
}

/// The channels of a shop, as they were added.
pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Vec<Channel>> {
    let sql = "select id, name, kind, fee_bp, fee_fen, ended_on from resale_channels where shop_id = ?1 order by id";
    tx.rows(sql, [shop], |row| {
        let kind: String = row.get("kind")?;
        Ok(Channel {
            id: row.get("id")?,
            name: row.get("name")?,
            kind: Kind::named(&kind),
            fee_bp: row.get("fee_bp")?,
            fee_fen: row.get("fee_fen")?,
            ended_on: row.get("ended_on")?,
        })
    })
}

/// A channel of the shop that is in use.
pub(super) fn usable(tx: &impl Reading, shop: i64, id: i64) -> Result<Channel> {
    let found = of_shop(tx, shop)?.into_iter().find(|one| one.id == id && one.ended_on.is_none());
    found.ok_or_else(|| DispositionRefused::ChannelUnknown.into())
}

/// Adds a channel, changes it, or puts it away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveResaleChannel {
    /// Name of the shop.
    pub shop: String,
    /// Key of the channel; none for a new one.
    pub id: Option<i64>,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What it takes of the price, in hundredths of a percent.
    pub fee_bp: i64,
    /// What it takes for each piece.
    pub fee_fen: Fen,
    /// Whether it is used.
    pub used: bool,
}

impl Command for SaveResaleChannel {
    type Answer = ChannelSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ResaleChannelSaved")]
pub struct ChannelSaved {
    /// Its key.
    pub id: i64,
}

const LONGEST_NAME: usize = 30;
const WHOLE: i64 = 10_000;

impl Write for SaveResaleChannel {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "channel": self.id, "kind": self.kind, "fee_bp": self.fee_bp })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ChannelSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let name = typed::line(&self.name, LONGEST_NAME)?.ok_or(DispositionRefused::ChannelNameMissing)?;
        if !(0..=WHOLE).contains(&self.fee_bp) || self.fee_fen > MOST {
            return Err(DispositionRefused::FeeWrong.into());
        }
        let before = of_shop(&*tx, shop)?;
        if before.iter().any(|one| one.name == name && Some(one.id) != self.id) {
            return Err(DispositionRefused::ChannelNameTaken { name }.into());
        }
        let known = self.id.map(|id| before.iter().find(|one| one.id == id).ok_or(DispositionRefused::ChannelUnknown));
        let ended_on = match known.transpose()? {
            _ if self.used => None,
            Some(channel) => channel.ended_on.or(Some(call.now.day())),
            None => Some(call.now.day()),
        };
        let id = tx.insert(
            include_str!("keep_channel.sql"),
            named_params! {
                ":id": self.id, ":shop": shop, ":name": name, ":kind": self.kind.name(), ":bp": self.fee_bp,
                ":fee": self.fee_fen, ":ended": ended_on,
            },
        )?;
        Ok(ChannelSaved { id: self.id.unwrap_or(id) })
    }
}
