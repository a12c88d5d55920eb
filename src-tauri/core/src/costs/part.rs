//! The parts of what a return costs: how much each is, who says so, and what is not known of it.

use pintui_store::Fen;
use serde::Serialize;
use ts_rs::TS;

use super::rate::Rate;
use crate::named::named;

named! {
    /// A part of what a return costs.
    #[ts(rename = "CostPart")]
    Kind {
        /// A part of the price that went back while the buyer keeps the goods.
        Allowance = "allowance",
        /// Sending in vain.
        FreightOut = "freight_out",
        /// The way back.
        FreightBack = "freight_back",
        /// Sending once more.
        FreightAgain = "freight_again",
        /// What the goods have lost of what they had cost.
        Goods = "goods",
        /// Goods that were sent once more.
        GoodsAgain = "goods_again",
        /// Repairs.
        Repair = "repair",
        /// New packing, and packing anew.
        Repacking = "repacking",
        /// Talking with the buyer.
        WorkTalk = "work_talk",
        /// Deciding and paying back.
        WorkHandle = "work_handle",
        /// Taking in the parcel.
        WorkReceive = "work_receive",
        /// Looking at the goods.
        WorkInspect = "work_inspect",
        /// What the buyer was given besides.
        Compensation = "compensation",
    }
}

impl Kind {
    /// The steps of work.
    pub const WORK: [Self; 4] = [Self::WorkTalk, Self::WorkHandle, Self::WorkReceive, Self::WorkInspect];
}

named! {
    /// Who says how much a part is.
    #[ts(rename = "CostOrigin")]
    Origin {
        /// The platform's file.
        File = "file",
        /// The refunds that people have recorded.
        Recorded = "recorded",
        /// What the buyer asks for and was not answered yet.
        Asked = "asked",
        /// The ledger.
        Ledger = "ledger",
        /// What was noted of the case: who pays the way back.
        Noted = "noted",
        /// The shop's policy: who pays the way back.
        Policy = "policy",
        /// The inspection, and what was done with the goods since.
        Inspection = "inspection",
        /// The record of goods: what they cost.
        Goods = "goods",
        /// Somebody measured it.
        Measured = "measured",
        /// A rate of the owner's.
        Rate = "rate",
        /// Nobody.
        Nobody = "nobody",
    }
}

named! {
    /// What is missing where a part is not known, or not all of it.
    #[ts(rename = "CostLack")]
    Lack {
        /// The owner has not set a rate.
        NoRate = "no_rate",
        /// The record of goods has no cost.
        NoCost = "no_cost",
        /// No file tells what was paid or goes back.
        NoAmount = "no_amount",
        /// The goods are on their way back.
        NotBack = "not_back",
        /// They were received and nobody has looked at all of them.
        NotLooked = "not_looked",
        /// They lie there: what they bring is not settled.
        NotEnded = "not_ended",
    }
}

/// A part: what is known of it, and what is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CostPartLine")]
pub struct Part {
    /// Which.
    pub part: Kind,
    /// How much is known; none where nothing is.
    pub fen: Option<Fen>,
    /// Who says so.
    pub origin: Origin,
    /// What is missing; none where all of it is known.
    pub lack: Option<Lack>,
    /// The rate it goes by, or that is missing.
    pub rate: Option<Rate>,
    /// The work in it, where that is known.
    pub seconds: Option<i64>,
}

impl Part {
    /// One that is known.
    pub(super) fn known(part: Kind, fen: Fen, origin: Origin) -> Self {
        Self { part, fen: Some(fen), origin, lack: None, rate: None, seconds: None }
    }

    /// One of which nothing is known.
    pub(super) fn lacking(part: Kind, lack: Lack) -> Self {
        Self { part, fen: None, origin: Origin::Nobody, lack: Some(lack), rate: None, seconds: None }
    }

    /// One by a rate, or by one that is not set.
    pub(super) fn by(part: Kind, rate: Rate, fen: std::result::Result<Fen, Rate>) -> Self {
        match fen {
            Ok(fen) => Self { rate: Some(rate), ..Self::known(part, fen, Origin::Rate) },
            Err(missing) => Self { rate: Some(missing), ..Self::lacking(part, Lack::NoRate) },
        }
    }
}

named! {
    /// Where money came back from.
    #[ts(rename = "CostBack")]
    Back {
        /// The goods were sold again; fees are taken off.
        Resold = "resold",
        /// A warehouse or a carrier has paid.
        Claimed = "claimed",
    }
}

/// Money that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CostBackLine")]
pub struct BackLine {
    /// From where.
    pub from: Back,
    /// How much.
    pub fen: Fen,
}
