//! 处置: what becomes of a piece that came back, after its grade.
//!
//! ```text
//! B ───────────────────┬─ offer: flaw, photo, price, channel ─┬─ sell
//! C ─ weigh ─ repair ──┤                                      └─ withdrawn
//!       │        └─ as good as new: one movement of stock
//!       └─ does not pay, or fails ── scrap: way by material ── D, and what nobody buys
//! ```
//!
//! [`acts`] is the one table of what may follow where a piece stands; every write goes through [`hand`] and says what was
//! on the screen. [`price`] what a flawed piece is offered for, [`channels`] where and what is left of a price,
//! [`materials`] how something may be scrapped. [`facts`] is all that was done with some pieces; [`list`], [`story`],
//! [`results`] and [`scrapped`] tell of it, each figure as the keys behind it. [`hold`] stands before each commit: a piece
//! leaves once.

mod acts;
pub mod channels;
pub mod facts;
pub mod hand;
pub mod hold;
pub mod list;
pub mod materials;
pub mod offer;
pub mod price;
pub mod repair;
pub mod results;
pub mod scrap;
pub mod scrapped;
pub mod sell;
pub mod share;
pub mod story;

use pintui_store::{Fen, refusals};

refusals! {
    /// Refusals of what is done with returned goods.
    DispositionRefused {
        /// Nobody says who does it.
        StaffMissing = "disposition_staff_missing",
        /// No such piece.
        PieceUnknown { id: i64 } = "disposition_piece_unknown",
        /// Somebody has done something with it since it was on the screen.
        MovedMeanwhile { number: String } = "disposition_moved_meanwhile",
        /// Where the piece stands, this is not what follows.
        NotNow { number: String } = "disposition_not_now",
        /// What has a flaw is not offered without it.
        FlawMissing = "disposition_flaw_missing",
        /// No photo shows the flaw.
        PhotoMissing = "disposition_photo_missing",
        /// A price or cost outside what makes sense.
        PriceWrong { most_fen: Fen } = "disposition_price_wrong",
        /// No such channel, or none that is used any more.
        ChannelUnknown = "disposition_channel_unknown",
        /// A channel needs a name.
        ChannelNameMissing = "disposition_channel_name_missing",
        /// Another channel of the shop has this name.
        ChannelNameTaken { name: String } = "disposition_channel_name_taken",
        /// A fee is a share from 0 to 100 %.
        FeeWrong = "disposition_fee_wrong",
        /// The channel is to have taken more than the piece was sold for.
        FeeAbovePrice { price_fen: Fen } = "disposition_fee_above_price",
        /// Pieces were offered or sold there.
        ChannelUsed = "disposition_channel_used",
        /// What was decided is not what was proposed, and nobody says why.
        ReasonMissing = "disposition_reason_missing",
        /// A piece whose article nobody knows can be counted nowhere.
        ArticleUnknown = "disposition_article_unknown",
        /// No such material.
        MaterialUnknown { material: String } = "disposition_material_unknown",
        /// This material may not go this way.
        WayForbidden = "disposition_way_forbidden",
        /// The goods read like something that needs special treatment, and nobody says why they are not.
        SpecialDenied { title: String } = "disposition_special_denied",
        /// Neither a photo nor a reason.
        ScrapUnproven = "disposition_scrap_unproven",
        /// No piece was chosen, or more than one paper holds.
        ScrapPiecesWrong { most: usize } = "disposition_scrap_pieces_wrong",
        /// A weight of nothing, or more than a shop scraps at once.
        WeightWrong = "disposition_weight_wrong",
        /// It was not on sale that day, or the day is to come.
        SoldDayWrong { from: String, until: String } = "disposition_sold_day_wrong",
        /// A step back or forth would have a piece leave twice.
        LeftTwice = "disposition_left_twice",
        /// A step back or forth would leave a piece's grade and what was done upon it apart.
        StandsApart = "disposition_stands_apart",
    }
}

#[cfg(test)]
mod tests;
