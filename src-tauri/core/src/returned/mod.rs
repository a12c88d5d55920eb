//! 退件验货: the desk where returned goods come in.
//!
//! ```text
//! scan ─ find ─┬─ receive ── its pieces, U ── inspect ─┬─ A: one movement of stock, for sale again
//!              └─ stray: nobody knows it ── join ──┘   └─ B C D M: the stock of returned goods (`kept`)
//! ```
//!
//! [`find`] whose parcel a number is ([`guess`] where it names no case), [`receive`] it once, [`stray`] parcels that nobody knows with what they may be.
//! [`inspect`] gives each piece its one grade; [`queue`] is what waits, [`show`] one parcel on the table, [`kept`] what lies
//! there, [`month`] the grades of a month, [`piece`] one piece in a case's story, `standing` what has become of it
//! (`dispositions` does that). [`hold`] stands before each commit: no
//! case and no parcel is received twice, and a piece is for sale again exactly where its grade says so.

pub mod find;
mod grade;
pub mod guess;
pub mod hold;
pub mod inspect;
pub mod kept;
mod matches;
pub mod month;
pub mod number;
pub mod piece;
pub mod queue;
pub mod receive;
pub mod show;
mod standing;
pub mod stray;

use pintui_store::refusals;

pub use grade::Grade;
pub use standing::Standing;

refusals! {
    /// Refusals of the desk where returned goods come in.
    ReturnedRefused {
        /// Nothing was scanned.
        ParcelBlank = "returned_parcel_blank",
        /// The parcel is here already.
        ReceivedAlready { by: String, at: String } = "returned_received_already",
        /// A case is about more pieces than a parcel holds.
        PiecesMany { pieces: i64, most: i64 } = "returned_pieces_many",
        /// No such parcel was received.
        ReceptionUnknown { id: i64 } = "returned_reception_unknown",
        /// Somebody has joined the parcel to a case.
        JoinedAlready { by: String, at: String } = "returned_joined_already",
        /// No such piece.
        PieceUnknown { id: i64 } = "returned_piece_unknown",
        /// Somebody else has given the piece a grade since it was on the screen.
        GradedMeanwhile { by: String, at: String, grade: String } = "returned_graded_meanwhile",
        /// What was done with the piece was done upon its grade.
        GradeBound = "returned_grade_bound",
        /// A piece that was looked at has a grade.
        GradeMissing = "returned_grade_missing",
        /// What has a flaw is not for sale as new.
        GradeBesideFlaw { flaws: usize } = "returned_grade_beside_flaw",
        /// What came instead is told with its photo.
        MismatchUntold = "returned_mismatch_untold",
        /// No such reason.
        FoundUnknown { reason: String } = "returned_found_unknown",
        /// The list has no such point.
        PointUnknown { point: String } = "returned_point_unknown",
        /// A step back or forth would have a case received twice.
        ReceivedTwice = "returned_received_twice",
        /// A step back or forth would have a parcel received twice.
        ParcelTwice { scanned: String } = "returned_parcel_twice",
        /// A step back or forth would leave stock and grade apart.
        StockApart = "returned_stock_apart",
        /// The article was counted since the movement that a step back or forth would take out or put back.
        CountedSince = "returned_counted_since",
    }
}

#[cfg(test)]
mod tests;
