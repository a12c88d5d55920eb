//! What is asked of whoever is liable for losses, what they agree to, what has come in.
//!
//! A *claim* gathers recorded losses of one liable party. It asks for what is owed for them and is due after the shortest
//! time that one of their clauses leaves. What is *open* is what was agreed, where something was, else what was asked,
//! without what came in; nothing of a claim that was ended. It is *overdue* when its day is past and something is open. A
//! loss is part of one claim at most, and cannot be taken away while it is.
//!
//! Each step raises the claim's version, so that an older step is not taken back from under a later one. Begin at
//! [`make`]; [`settle`] are the steps after it, [`list`] how they stand, [`due`] what today's page tells.

pub mod due;
pub mod list;
pub mod make;
pub mod settle;

use pintui_store::{Fen, refusals};

refusals! {
    /// Refusals about claims.
    ClaimRefused {
        /// No loss is named.
        ClaimWithoutLosses = "claim_without_losses",
        /// Two parties are liable for what is to be one claim.
        ClaimOfSeveral { first: String, second: String } = "claim_of_several",
        /// Nobody owes anything for the loss: the shop bears it.
        ClaimOfNobody { loss: i64 } = "claim_of_nobody",
        /// The loss is part of a claim already.
        ClaimedAlready { loss: i64 } = "claimed_already",
        /// More than anybody asks for at once.
        ClaimTooMuch { most_fen: Fen } = "claim_too_much",
        /// It is to be paid before it is asked for.
        ClaimDueWrong = "claim_due_wrong",
        /// No such claim.
        ClaimUnknown { claim: i64 } = "claim_unknown",
        /// It was ended before.
        ClaimEnded { on: String } = "claim_ended",
        /// Nothing is said to be agreed, more than was asked, or less than has come in.
        ClaimAgreedWrong { asked_fen: Fen, received_fen: Fen } = "claim_agreed_wrong",
        /// More is said to have come in than is open, or nothing.
        ClaimReceivedWrong { open_fen: Fen } = "claim_received_wrong",
        /// It is to have come in on a day to come, or before it was asked for.
        ClaimReceivedDay = "claim_received_day",
        /// A claim is ended with a reason.
        ClaimWhyMissing = "claim_why_missing",
        /// Something came in for it: it cannot be as if it had not been.
        ClaimHasMoney { received_fen: Fen } = "claim_has_money",
    }
}

#[cfg(test)]
mod tests;
