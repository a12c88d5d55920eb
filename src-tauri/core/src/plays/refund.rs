//! What goes back in a case, part by part: the share that was paid for its pieces, and the freight by whose fault it is, each
//! less what has gone back of it already.

use pintui_store::{At, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::refund::{self, RefundWay};
use crate::cases::state::Kind;
use crate::door::{Call, Command, Read};
use crate::ledger::floor;
use crate::ledger::rules::LedgerRules;
use crate::policies::advise::AdviseCase;
use crate::policies::{self, Cause, Payer, Way};

/// What goes back in a case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RefundParts {
    /// Key of the case.
    pub case_id: i64,
}

impl Command for RefundParts {
    type Answer = RefundSheet;
}

/// The answer of [`RefundParts`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct RefundSheet {
    /// The goods it is about; none where the order is not in the book.
    pub pieces: Vec<RefundPiece>,
    /// What was paid for them: the most that goes back; none where nothing tells it.
    pub goods_fen: Option<Fen>,
    /// What of it has gone back, in this case or another one of the same pieces.
    pub goods_gone_fen: Fen,
    /// The freight of the way back; none where goods do not come back and nobody has noted any.
    pub freight: Option<RefundFreight>,
    /// What is left to give back of goods and freight together.
    pub all_fen: Option<Fen>,
    /// The ways of the policy that the order was made under, as they stand in it.
    pub ways: Vec<RefundWayTime>,
}

/// A way in which money goes back by the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RefundWayTime {
    /// The way.
    pub way: RefundWay,
    /// Within how many hours.
    pub hours: i64,
    /// Until when: from the receipt of the goods on, without goods from the agreement on; none before that.
    pub until: Option<At>,
}

/// Some pieces of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RefundPiece {
    /// The product's title.
    pub name: String,
    /// Which of its kinds.
    pub sku_name: Option<String>,
    /// How many go back.
    pub quantity: i64,
    /// Of how many that were bought.
    pub of_quantity: i64,
    /// What was paid for them; none where the file tells only the order's sum.
    pub share_fen: Option<Fen>,
}

/// The freight of the way back, by whose fault it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RefundFreight {
    /// What somebody has noted: `insurance`, `prepaid_label`, `paid_by_shop`, `paid_by_buyer`.
    pub way: Option<String>,
    /// Who pays: by the policy where nobody has noted it.
    pub payer: Payer,
    /// The cause that the policy goes by.
    pub cause: Cause,
    /// What the buyer gets for it; nothing where goods do not come back, or others pay.
    pub fen: Fen,
    /// What of it was paid back already.
    pub gone_fen: Fen,
    /// Whether that is a usual amount and not the case's own.
    pub guessed: bool,
}

impl Read for RefundParts {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<RefundSheet> {
        let with = named_params! { ":case": self.case_id };
        let pieces = tx.rows(include_str!("refund_pieces.sql"), with, |row| {
            Ok(RefundPiece {
                name: row.get("name")?,
                sku_name: row.get("sku_name")?,
                quantity: row.get("quantity")?,
                of_quantity: row.get("of_quantity")?,
                share_fen: row.get("share_fen")?,
            })
        })?;
        let policy = AdviseCase { case_id: self.case_id, state: None, language: "zh-CN".to_owned() };
        let told = policy.answer(tx, call)?;
        let (way, noted, gone, kind) = tx.one(include_str!("refund_freight.sql"), with, |row| {
            let (way, kind): (Option<String>, Option<String>) = (row.get("way")?, row.get("kind")?);
            Ok((way, row.get::<_, Option<Fen>>("fen")?, row.get::<_, Fen>("repaid_fen")?, kind))
        })?;
        let returns = kind.as_deref().and_then(Kind::named).is_none_or(Kind::returns);
        let ours = match way.as_deref() {
            Some(way) => way == "paid_by_shop",
            None => returns && told.freight == Payer::Shop,
        };
        let usual = LedgerRules::read(tx)?.freight_fen;
        let fen = if ours { noted.unwrap_or(usual) } else { Fen(0) };
        let gone_fen = gone.clamp(Fen(0), fen);
        let guessed = ours && noted.is_none();
        let (payer, cause) = (told.freight, told.cause);
        let freight = (returns || way.is_some()).then_some(RefundFreight { way, payer, cause, fen, gone_fen, guessed });
        let goods_fen = refund::room(tx, self.case_id)?.cap_fen;
        let here = floor::still_here(tx, self.case_id)?;
        let goods_gone_fen = goods_fen.zip(here).map_or(Fen(0), |(goods, here)| goods - here);
        let all_fen = here.map(|here| here + fen - gone_fen);
        let ways = ways(tx, self.case_id, &told.refund)?;
        Ok(RefundSheet { pieces, goods_fen, goods_gone_fen, freight, all_fen, ways })
    }
}

fn ways(tx: &impl Reading, case: i64, policy: &[policies::Refund]) -> Result<Vec<RefundWayTime>> {
    let from: Option<At> =
        tx.one(include_str!("refund_from.sql"), named_params! { ":case": case }, |row| row.get(0))?;
    let of = |one: &policies::Refund| {
        let way = match one.way {
            Way::Original => RefundWay::Original,
            Way::Credit => RefundWay::Credit,
            Way::Other => RefundWay::Other,
            Way::Exchange => return None,
        };
        let until = from.map(|from| At(from.0 + chrono::Duration::hours(one.hours)));
        Some(RefundWayTime { way, hours: one.hours, until })
    };
    Ok(policy.iter().filter_map(of).collect())
}
